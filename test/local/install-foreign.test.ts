import { baselineTables } from '../../local/baseline/tables'
import { createInstance } from '../../local/instance'
import { checkPackage } from '../../local/package/check'
import { installPackage } from '../../local/package/install'
import { readPackage } from '../../local/package/read'
import type { Dictionary, TableDef } from '../../local/types'
import { id, KIT, recordXml, zipOf, type Files } from './kit'

const tables = new Map(baselineTables().map((table) => [table.name, table]))
const dictionary = { table: (name: string): TableDef | undefined => tables.get(name) } as Dictionary

const problems = (files: Files): string =>
  checkPackage(readPackage(zipOf({ ...KIT, ...files })), dictionary).join('\n')
const one = (table: string, fields: Readonly<Record<string, string>>): Files => ({
  [`update/${table}_x.xml`]: recordXml(table, id('x'), fields),
})
const VIEW = { 'update/view.xml': recordXml('sys_ui_view', id('view'), { name: 'x_demo_kit' }) }

// platform.md 10.4: "new views only", "new sections only, not modify existing"
test.each(['sys_ui_list', 'sys_ui_form', 'sys_ui_section', 'sys_ui_related_list'])(
  'a %s of change_request stands in a view of the package, or is refused',
  (table) => {
    expect(problems(one(table, { name: 'change_request', view: id('ess') }))).toContain(
      "is not the package's own: only new views may be added",
    )
    expect(problems({ ...VIEW, ...one(table, { name: 'change_request', view: id('view') }) })).toBe(
      '',
    )
  },
)

test.each([
  ['sys_ui_element', 'sys_ui_section', 'sys_ui_section'],
  ['sys_ui_list_element', 'list_id', 'sys_ui_list'],
  ['sys_ui_form_section', 'sys_ui_form', 'sys_ui_form'],
  ['sys_ui_related_list_entry', 'list_id', 'sys_ui_related_list'],
])('a %s of something that is there already is refused', (table, field, parent) => {
  expect(problems(one(table, { [field]: id('global') }))).toContain(
    `its ${parent} (${id('global')}) is not in the package`,
  )
})

// platform.md 10.4, last line: allowUiActions and allowClientScripts of change_request, and of no unknown table
test.each([
  ['sys_ui_action', 'change_request', ''],
  ['sys_script_client', 'change_request', ''],
  ['sys_ui_action', 'cmn_schedule', 'is not known to take UI actions'],
  ['sys_script_client', 'change_task', 'is not known to take client scripts'],
])('a %s on %s: %j', (table, on, sentence) => {
  const found = problems(one(table, { table: on, name: 'Go' }))
  expect(found === '' ? '' : found).toContain(sentence)
  expect(found === '').toBe(sentence === '')
})

const field = (table: string, more = ''): Files => ({
  [`dictionary/${table}.xml`]: `<database><element name="${table}" type="collection"><element name="x_demo_kit_n" type="string" max_length="40" ${more}/></element></database>`,
})

// platform.md 10.4: new fields where allowNewFields is true; calculated fields never
test.each([
  [field('change_request'), ''],
  [field('cmn_schedule'), "'cmn_schedule', a table of another scope, takes no new fields"],
  [field('change_request', 'virtual="true"'), "a calculated field ('x_demo_kit_n')"],
])('new fields: %j', (files, sentence) => {
  const found = problems(files)
  expect(found).toContain(sentence)
  expect(found === '').toBe(sentence === '')
})

// extensible in the vendor's definitions of task and incident
test.each([
  ['task', ''],
  ['incident', "'incident', a table of another scope, is not extensible"],
])('a table below %s: %j', (parent, sentence) => {
  const xml = `<database><element name="x_demo_kit_sub" type="collection" extends="${parent}"/></database>`
  const found = problems({ 'dictionary/x_demo_kit_sub.xml': xml })
  expect(found).toContain(sentence)
  expect(found === '').toBe(sentence === '')
})

// platform.md 10.4: what is global's is not modified; a package's record with its sys_id would do that
test('a record that belongs to another application is not overwritten', () => {
  const { kernel } = createInstance()
  const [role] = kernel.records.select(kernel.records.parse('sys_user_role', 'name=itil'))
  const sysId = role?.sys_id ?? ''
  const files = {
    ...KIT,
    'update/r.xml': recordXml('sys_user_role', sysId, { name: 'x_demo_kit.mine', suffix: 'mine' }),
  }
  expect(() => installPackage(kernel, readPackage(zipOf(files)))).toThrow(
    `the sys_user_role ${sysId} belongs to another application`,
  )
  expect(kernel.records.get('sys_user_role', sysId)?.name).toBe('itil')
})
