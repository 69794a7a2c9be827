import { readFileSync } from 'node:fs'
import { records } from '../support/package'

test('docs/privileges.md gives a reason for each privilege that ships, and for no other', () => {
  const rows = readFileSync('docs/privileges.md', 'utf8').matchAll(
    /^\| `([a-z_]+)` *\| *([^|]*?) *\| *\S/gm,
  )
  const documented = [...rows].flatMap(([, table = '', operations = '']) =>
    operations.split(', ').map((operation) => `${table} ${operation}`),
  )
  const shipped = records('sys_scope_privilege').map(
    (one) => `${one['target_name']} ${one['operation']}`,
  )
  expect(documented.sort()).toEqual(shipped.sort())
})

const PREFIX = 'x_patch_loop_'
const roles = new Map(records('sys_user_role').map((role) => [role['sys_id'], role['name']]))
const writers = (table: string, operation: string) =>
  records('sys_security_acl')
    .filter((acl) => acl['name'] === `${PREFIX}${table}` && acl['operation'] === operation)
    .flatMap((acl) =>
      records('sys_security_acl_role')
        .filter((link) => link['sys_security_acl'] === acl['sys_id'])
        .map((link) => link['sys_user_role.name'] ?? roles.get(link['sys_user_role'] ?? '')),
    )

test.each([
  ...['plan', 'plan_change', 'patch', 'window', 'lease', 'place', 'inventory', 'measure'],
  ...['message', 'receipt'],
])(
  'nobody but an administrator of the instance makes, changes or deletes a %s by hand',
  (table) => {
    for (const operation of ['create', 'write', 'delete']) {
      expect(writers(table, operation)).toEqual(['admin'])
    }
  },
)

test.each(['source', 'policy', 'task_template'])(
  'only who sets up the app writes a %s',
  (table) => {
    for (const operation of ['create', 'write', 'delete']) {
      expect(writers(table, operation)).toEqual(['x_patch_loop.admin'])
    }
  },
)

test.each([
  ['endpoint', ['ci', 'exception_reason', 'status']],
  ['finding', ['exception_reason', 'status']],
])('of an %s an operator writes %j, and nothing else', (table, fields) => {
  const rules = records('sys_security_acl').filter(
    (acl) => acl['operation'] === 'write' && acl['name']?.startsWith(`${PREFIX}${table}.`),
  )
  const byOperator = rules
    .map((acl) => (acl['name'] ?? '').split('.')[1] ?? '')
    .filter((field) => writers(`${table}.${field}`, 'write').includes('x_patch_loop.operator'))
  expect(byOperator.sort()).toEqual(fields)
  expect(writers(`${table}.*`, 'write')).toEqual(['admin'])
  for (const operation of ['create', 'delete']) {
    expect(writers(table, operation)).toEqual(['admin'])
  }
})
