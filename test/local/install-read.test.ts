import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readPackage, readPackageFolder } from '../../local/package/read'
import { id, KIT, recordXml, zipOf } from './kit'

test('a zip of the SDK is read as tables and records of one application', () => {
  const pkg = readPackage(zipOf({ ...KIT, 'package_inventory.csv': 'a,b' }))
  expect(pkg).toMatchObject({ scope: 'x_demo_kit', name: 'Demo Kit', version: '1.2.0' })
  expect(pkg.tables.map((table) => table.name)).toEqual(['x_demo_kit_item', 'change_request'])
  expect(pkg.records.filter((record) => record.table === 'sys_ws_operation')).toHaveLength(4)
})

test('a folder (dist/app) gives the same package as its zip', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-'))
  for (const [path, text] of Object.entries(KIT)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1)
  const fromFolder = [...readPackageFolder(folder).records].sort(byFile)
  const fromZip = [...readPackage(zipOf(KIT)).records].sort(byFile)
  rmSync(folder, { recursive: true })
  expect(fromFolder).toEqual(fromZip)
})

test('a table definition keeps types, lengths, defaults, choices, references and its unique index', () => {
  const table = readPackage(zipOf(KIT)).tables.find(({ name }) => name === 'x_demo_kit_item')
  expect(table).toMatchObject({
    display: 'name',
    scope: 'x_demo_kit',
    access: { read: true, create: false, webService: true },
    autoNumber: { prefix: 'DKI', start: 1000, digits: 7 },
    indexes: [{ name: 'once', unique: true, columns: ['name'] }],
  })
  const columns = Object.fromEntries((table?.columns ?? []).map((column) => [column.name, column]))
  expect(columns.name).toMatchObject({ type: 'string', maxLength: 60, mandatory: true })
  expect(columns.owner).toMatchObject({ type: 'reference', reference: 'sys_user' })
  expect(columns.done).toMatchObject({ type: 'boolean', defaultValue: 'false' })
  expect(columns.kind).toMatchObject({
    attributes: { a: '1', b: '2' },
    choices: [
      { value: 'a', label: 'First', sequence: 1 },
      { value: 'b', label: 'Second', sequence: 2 },
    ],
  })
})

test('a table says whether its text is indexed', () => {
  const xml = KIT['dictionary/x_demo_kit_item.xml'] ?? ''
  const indexed = xml.replace('label="Item"', 'label="Item" text_index="true"')
  const read = (text: string) =>
    readPackage(zipOf({ ...KIT, 'dictionary/x_demo_kit_item.xml': text })).tables[0]?.textIndex
  expect([read(xml), read(indexed)]).toEqual([undefined, true])
})

test('a field on a table of the platform belongs to the application', () => {
  const change = readPackage(zipOf(KIT)).tables.find(({ name }) => name === 'change_request')
  expect(change?.columns).toMatchObject([{ name: 'x_demo_kit_item', scope: 'x_demo_kit' }])
})

test('text comes out as it was written, CDATA and entities alike', () => {
  const entities = '<name>Ünï &quot;q&quot; &amp; &lt;b&gt; &#228;&#xE4;</name>'
  const files = {
    ...KIT,
    'unload/x.xml': recordXml('x_demo_kit_item', id('x'), { name: entities }),
  }
  const names = readPackage(zipOf(files))
    .records.filter((record) => record.table === 'x_demo_kit_item')
    .map((record) => record.fields.name)
  expect(names).toEqual(['Ünï "q" & <b>', 'Ünï "q" & <b> ää'])
})

test('a reference that names its row by another key keeps that key', () => {
  const link = readPackage(zipOf(KIT)).records.find(({ sysId }) => sysId === id('acl read role'))
  expect(link?.keys).toEqual({ sys_user_role: { name: 'itil' } })
})

test('records inside the wrappers of choices and lists are found', () => {
  const list = `<record_update><sys_ui_list table="x_demo_kit_item">
    <sys_ui_list_element action="INSERT_OR_UPDATE"><sys_id>${id('e')}</sys_id>
      <list_id name="x_demo_kit_item" view="Default view" element="NULL">${id('l')}</list_id></sys_ui_list_element>
    <sys_ui_list action="INSERT_OR_UPDATE"><sys_id>${id('l')}</sys_id></sys_ui_list>
  </sys_ui_list></record_update>`
  const { records } = readPackage(zipOf({ ...KIT, 'update/sys_ui_list_x.xml': list }))
  expect(records.filter((record) => record.table === 'sys_choice')).toHaveLength(2)
  expect(records.find((record) => record.table === 'sys_ui_list_element')?.keys?.list_id).toEqual({
    name: 'x_demo_kit_item',
    view: 'Default view',
    element: '',
  })
})

test('a record kind that nobody knows is refused by the name of its file', () => {
  const files = { ...KIT, 'update/sys_hub_flow_1.xml': recordXml('sys_hub_flow', id('f'), {}) }
  expect(() => readPackage(zipOf(files))).toThrow(
    "update/sys_hub_flow_1.xml: records of 'sys_hub_flow' are not understood here",
  )
})

test('a folder that nobody knows is refused', () => {
  const files = { ...KIT, 'if/plugin/sys_script_1.xml': recordXml('sys_script', id('s'), {}) }
  expect(() => readPackage(zipOf(files))).toThrow("the folder 'if/plugin' is not one")
})

test('broken XML, a file that is no zip and a package without application are refused', () => {
  expect(() => readPackage(zipOf({ ...KIT, 'update/a.xml': '<a><b></a>' }))).toThrow(
    'update/a.xml: </a> closes <b>',
  )
  expect(() => readPackage(Buffer.from('hello'))).toThrow('not a zip')
  expect(() =>
    readPackage(zipOf({ 'dictionary/x.xml': KIT['dictionary/x_demo_kit_item.xml'] ?? '' })),
  ).toThrow('no application record')
})

test('a deletion is read as one', () => {
  const gone = recordXml('sys_user_role', id('old'), {}, 'DELETE')
  const { records } = readPackage(zipOf({ ...KIT, 'author_elective_update/x.xml': gone }))
  expect(records.find((record) => record.sysId === id('old'))?.action).toBe('delete')
})
