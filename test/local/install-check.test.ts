import { baselineTables } from '../../local/baseline/tables'
import { checkPackage } from '../../local/package/check'
import { readPackage } from '../../local/package/read'
import type { Dictionary, TableDef } from '../../local/types'
import { id, KIT, recordXml, zipOf } from './kit'

const tables = new Map(baselineTables().map((table) => [table.name, table]))
const dictionary = { table: (name: string): TableDef | undefined => tables.get(name) } as Dictionary

type Fields = Readonly<Record<string, string>>

/** What the installer says to the small application with one more record. */
const problems = (table: string, fields: Fields): string[] => {
  const files = { ...KIT, [`update/${table}_x.xml`]: recordXml(table, id('x'), fields) }
  return checkPackage(readPackage(zipOf(files)), dictionary)
}
const rule = (fields: Fields): string[] =>
  problems('sys_script', {
    name: 'R',
    collection: 'change_request',
    script: 'gs.info(1)',
    ...fields,
  })
const acl = (fields: Fields): string[] =>
  problems('sys_security_acl', { type: 'record', operation: 'write', ...fields })

test('the small application passes', () => {
  expect(checkPackage(readPackage(zipOf(KIT)), dictionary)).toEqual([])
})

// platform.md 10.4: business rules
test.each([
  [{ when: 'before' }, 'may set field values before, but not run a script'],
  [{ when: 'before', script: '', abort_action: 'true' }, 'may not abort'],
  [{ when: 'after' }, "not 'after'"],
  [{ when: 'before_display' }, "not 'before_display'"],
  [{ when: 'before', action_query: 'true', script: '' }, 'may not run on query'],
  [{ when: 'async', action_query: 'true' }, 'may not run on query'],
  [{ when: 'before', script: '', condition: 'current.active' }, 'but not run a script'],
])('a rule %j on change_request is refused', (fields, sentence) => {
  const [problem, ...others] = rule(fields)
  expect(problem).toContain("business rule 'R' on 'change_request', a table of another scope")
  expect(problem).toContain(sentence)
  expect(others).toEqual([])
})

test.each([
  [{ when: 'async_always' }],
  [{ when: 'async', action_insert: 'true', action_update: 'true', action_delete: 'true' }],
  [{ when: 'before', script: '', template: 'priority=1^EQ' }],
  [{ when: 'after', collection: 'x_demo_kit_item' }],
  [{ when: 'before', collection: 'x_demo_kit_item' }],
])('a rule %j is taken', (fields) => {
  expect(rule(fields)).toEqual([])
})

// platform.md 10.4: access controls
test.each([
  [{ name: 'change_request' }, 'may be on a field only'],
  [{ name: 'change_request.*' }, 'may be on a field only'],
  [{ name: '*' }, 'may be on a field only'],
  [{ name: 'change_request.x_demo_kit_item', condition: 'active=true' }, 'no condition'],
  [{ name: 'change_request.x_demo_kit_item', script: 'answer = true' }, 'no script'],
  [{ name: 'change_request.x_demo_kit_item', applies_to: 'active=true' }, 'no condition'],
  [{ name: 'change_request.x_demo_kit_item', security_attribute: id('a') }, 'roles only'],
  [{ name: '*.x_demo_kit_item' }, 'may be on a field only'],
  [{ name: 'change_request.x_demo_kit_item' }, 'must name a role'],
])('an ACL %j is refused', (fields, sentence) => {
  expect(acl(fields).join()).toContain(sentence)
})

test('an ACL on a field that names a role is taken', () => {
  const fields = { name: 'change_request.x_demo_kit_item', type: 'record', operation: 'write' }
  const link = { sys_security_acl: id('x'), sys_user_role: id('role') }
  const files = {
    ...KIT,
    'update/a.xml': recordXml('sys_security_acl', id('x'), fields),
    'update/b.xml': recordXml('sys_security_acl_role', id('y'), link),
  }
  expect(checkPackage(readPackage(zipOf(files)), dictionary)).toEqual([])
})

// platform.md 10.4: the other kinds
test.each([
  ['sys_choice', { name: 'change_request', element: 'state', value: '9' }, 'cannot be added'],
  ['sys_ui_list', { name: 'change_request', view: '' }, 'the default view'],
  ['sys_ui_related_list', { name: 'change_request', view: 'Default view' }, 'the default view'],
  [
    'sys_dictionary',
    { name: 'change_request', element: 'x_demo_kit_n', virtual: 'true' },
    'calculated',
  ],
  ['sys_user_role', { name: 'helper' }, "needs the scope's prefix 'x_demo_kit.'"],
  ['sys_properties', { name: 'glide.x' }, "needs the scope's prefix"],
  ['sysevent_register', { event_name: 'x_demo_kit.go', suffix: 'stop' }, 'needs the suffix'],
  ['sysevent_register', { event_name: 'x_demo_kit.go', suffix: 'go', queue: 'nowhere' }, 'queue'],
  [
    'sysevent_register',
    { event_name: `x_demo_kit.${'e'.repeat(40)}`, suffix: 'e'.repeat(40) },
    'longer than 40',
  ],
  ['sys_ws_definition', { namespace: 'global' }, "the API's namespace"],
])('%s %j is refused', (table, fields, sentence) => {
  expect(problems(table, fields).join()).toContain(sentence)
})

test('a field on a table of another scope needs the prefix', () => {
  const xml = (KIT['dictionary/change_request.xml'] ?? '').replace('"x_demo_kit_item"', '"item"')
  const pkg = readPackage(zipOf({ ...KIT, 'dictionary/change_request.xml': xml }))
  expect(checkPackage(pkg, dictionary).join()).toContain("needs the prefix 'x_demo_kit_': 'item'")
})

test('a table without the prefix is refused', () => {
  const xml = '<database><element name="u_mine" type="collection"/></database>'
  const pkg = readPackage(zipOf({ ...KIT, 'dictionary/u_mine.xml': xml }))
  expect(checkPackage(pkg, dictionary)).toEqual([
    "dictionary/u_mine.xml: there is no table 'u_mine', and a new one needs the prefix 'x_demo_kit_'",
  ])
})

test('a record of another application is refused', () => {
  const xml = recordXml('sys_script', id('x'), { collection: 'x_demo_kit_item', when: 'after' })
  const other = xml.replace(/1e5f7a0b2c4d4e6f8a9b0c1d2e3f4a5b/, 'ffffffffffffffffffffffffffffffff')
  const pkg = readPackage(zipOf({ ...KIT, 'update/x.xml': other }))
  expect(checkPackage(pkg, dictionary).join()).toContain('belongs to another application')
})

test('two operations on one route are refused', () => {
  const fields = { http_method: 'GET', operation_uri: '/api/x_demo_kit/v1/kit/ping/{other}' }
  expect(problems('sys_ws_operation', fields).join()).toContain('is taken by')
})

test('rows for a table that lets no other scope create are refused', () => {
  const xml = recordXml('sys_user_group', id('g'), { name: 'Mine' })
  const pkg = readPackage(zipOf({ ...KIT, 'unload/g.xml': xml }))
  expect(checkPackage(pkg, dictionary).join()).toContain(
    "'sys_user_group' lets no other scope create rows",
  )
})

test('rows for a table that nobody defines are refused', () => {
  const xml = recordXml('x_demo_kit_gone', id('g'), { name: 'Mine' })
  const pkg = readPackage(zipOf({ ...KIT, 'unload/g.xml': xml }))
  expect(checkPackage(pkg, dictionary)).toEqual([
    "unload/g.xml: there is no table 'x_demo_kit_gone' on this instance",
  ])
})

// platform.md 9.3
test.each(['x_a_name_that_is_too_long', 'demo', 'x_Demo'])('the scope %s is refused', (scope) => {
  const pkg = { ...readPackage(zipOf(KIT)), scope }
  expect(checkPackage(pkg, dictionary)[0]).toContain(`'${scope}' cannot be a scope`)
})

const FOREIGN = { table: 'change_request', field: 'state' }
const OWN_FIELD = { ...FOREIGN, field: 'x_demo_kit_item' }

// r_CreationRestrsAcrossAppScopes, its rows after "Business rules" in their order; the kinds of ACLs and rules stand above
test.each([
  ['Data policies', 'sys_data_policy_rule', FOREIGN, 'is for a field of that'],
  ['Data policies', 'sys_data_policy_rule', { ...OWN_FIELD, mandatory: 'true' }, 'mandatory'],
  ['Field styles', 'sys_ui_style', { name: 'change_request', element: 'state' }, 'a field style'],
  ['Form sections', 'sys_ui_element', { sys_ui_section: id('theirs') }, 'not in the package'],
  ['Form sections', 'sys_ui_section', { name: 'change_request', view: '' }, 'the default view'],
  ['Record producers', 'sc_cat_item_producer', { table_name: 'sys_user_group' }, 'create access'],
  ['UI policies', 'sys_ui_policy_action', FOREIGN, 'is for a field of that'],
  ['UI policies', 'sys_ui_policy_action', { ...OWN_FIELD, mandatory: 'true' }, 'mandatory'],
  ['UI script', 'sys_ui_script', { name: 'x', global: 'true' }, 'a global UI script'],
  ['Views', 'sys_ui_list', { name: 'change_request', view: id('theirs') }, 'only new views'],
])('%s: %s %j is refused', (_row, table, fields, sentence) => {
  expect(problems(table, fields).join()).toContain(sentence)
})

test.each([
  ['Data policies', 'sys_data_policy2', { model_table: 'change_request' }],
  ['Data policies', 'sys_data_policy_rule', { ...OWN_FIELD, mandatory: 'ignore' }],
  ['Data policies', 'sys_data_policy_rule', { table: 'x_demo_kit_item', mandatory: 'true' }],
  ['Field styles', 'sys_ui_style', { name: 'change_request', element: 'x_demo_kit_item' }],
  ['Form sections', 'sys_ui_section', { name: 'change_request', view: '', caption: 'Ours' }],
  ['UI policies', 'sys_ui_policy', { table: 'change_request' }],
  ['UI policies', 'sys_ui_policy_action', OWN_FIELD],
  ['UI script', 'sys_ui_script', { name: 'x', global: 'false' }],
])('%s: %s %j is taken', (_row, table, fields) => {
  expect(problems(table, fields)).toEqual([])
})

test('a new view of another scope’s table is taken, with its lists', () => {
  const view = recordXml('sys_ui_view', id('v'), { name: 'x_demo_kit_view', title: 'Ours' })
  const list = recordXml('sys_ui_list', id('l'), { name: 'change_request', view: id('v') })
  const files = { ...KIT, 'update/v.xml': view, 'update/l.xml': list }
  expect(checkPackage(readPackage(zipOf(files)), dictionary)).toEqual([])
})

// access-control/exploring-access-control-list, "ACL rules in scoped applications"
test('an ACL on an own table may have a condition and a script', () => {
  const fields = {
    name: 'x_demo_kit_item',
    condition: 'done=true',
    script: 'answer = gs.isLoggedIn()',
  }
  expect(acl({ ...fields, advanced: 'true' })).toEqual([])
})

test.each([
  [
    { operation: 'conditional_table_query_range' },
    "ACLs for 'conditional_table_query_range' are not evaluated here",
  ],
  [{ security_attribute: 'NetworkCriteria' }, "attribute 'NetworkCriteria' is not evaluated here"],
])('an ACL with %j, which nobody here would ask, is refused', (fields, sentence) => {
  expect(acl({ name: 'x_demo_kit_item', ...fields }).join()).toContain(sentence)
})
