import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ACCESS } from '../../src/contract/routes'
import { EVENTS, QUEUES } from '../../src/contract/queues'
import { TABLES } from '../../src/contract/tables'
import { records } from '../support/package'

const sources = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? sources(path) : [path]
  })
const text = sources('src')
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')

const roleNames = new Map(records('sys_user_role').map((role) => [role['sys_id'], role['name']]))
const acls = records('sys_security_acl').map((acl) => ({
  ...acl,
  roles: records('sys_security_acl_role')
    .filter((link) => link['sys_security_acl'] === acl['sys_id'])
    .map((link) => link['sys_user_role.name'] ?? roleNames.get(link['sys_user_role'] ?? ''))
    .sort(),
})) as (Record<string, string> & { roles: string[] })[]
const acl = (name: string, operation: string) =>
  acls.find((one) => one['name'] === name && one['operation'] === operation)

const CLOSED = ['source', 'message', 'receipt']

test.each(Object.keys(TABLES))('%s is guarded for every operation, by roles', (table) => {
  for (const operation of ['read', 'create', 'write', 'delete']) {
    expect(acl(`x_patch_loop_${table}`, operation)?.roles.length).toBeGreaterThan(0)
  }
})

test.each(Object.keys(TABLES))('%s is read by those who may, and never by integration', (table) => {
  const itsm = CLOSED.includes(table) ? [] : ['change_manager', 'itil', 'sn_change_read']
  expect(acl(`x_patch_loop_${table}`, 'read')?.roles).toEqual([...itsm, 'x_patch_loop.user'].sort())
})

test('integration opens no table', () => {
  const opened = acls.filter(
    (one) => one['type'] !== 'REST_Endpoint' && one.roles.includes('x_patch_loop.integration'),
  )
  expect(opened).toEqual([])
})

test('secrets are read and written by an administrator of the app alone', () => {
  for (const column of ['signing_secret', 'previous_secret']) {
    for (const operation of ['read', 'write']) {
      expect(acl(`x_patch_loop_source.${column}`, operation)?.roles).toEqual(['x_patch_loop.admin'])
    }
  }
})

test('the REST rules name the roles of the contract', () => {
  for (const [access, roles] of Object.entries(ACCESS)) {
    expect(acl(`x_patch_loop.${access}`, 'execute')?.roles).toEqual([...roles].sort())
  }
})

test('admin contains operator, operator contains user, nobody contains integration', () => {
  const contains = records('sys_user_role_contains').map((link) => [
    roleNames.get(link['role'] ?? ''),
    roleNames.get(link['contains'] ?? ''),
  ])
  expect(contains.sort()).toEqual([
    ['x_patch_loop.admin', 'x_patch_loop.operator'],
    ['x_patch_loop.operator', 'x_patch_loop.user'],
  ])
})

const privileges = records('sys_scope_privilege')
const may = (table: string, operation: string) =>
  privileges.some(
    (one) =>
      one['target_name'] === table && one['operation'] === operation && one['status'] === 'allowed',
  )

const NAMED = [
  /(?:GlideRecord|GlideAggregate|eachOf|lookUp|fresh)\('([a-z_]+)'/g,
  /const (?:CHANGE|TASK) = '([a-z_]+)'/g,
]
const tablesNamed = [
  ...new Set(
    NAMED.flatMap((pattern) => [...text.matchAll(pattern)].map(([, table = '']) => table)),
  ),
].filter((table) => !table.startsWith('x_patch_loop'))

test('each table of the platform that the code names may be read', () => {
  expect(tablesNamed).toEqual(expect.arrayContaining(['change_request', 'change_task', 'cmdb_ci']))
  expect(tablesNamed.filter((table) => !may(table, 'read'))).toEqual([])
})

test('what the app writes on the platform it may write, and it deletes no change', () => {
  for (const table of ['change_request', 'change_task', 'task_ci']) {
    expect(may(table, 'create') && may(table, 'write')).toBe(true)
    expect(may(table, 'delete')).toBe(false)
  }
  expect(may('cmdb_ci', 'write')).toBe(true)
  expect(may('cmdb_ci', 'create')).toBe(false)
})

test('each event is registered under a name that is not cut, on a queue that is shipped', () => {
  const queues = records('sysevent_queue').map((queue) => queue['queue'])
  expect(queues.sort()).toEqual(Object.values(QUEUES).sort())
  for (const { name, queue } of Object.values(EVENTS)) {
    const [event] = records('sysevent_register').filter((one) => one['event_name'] === name)
    expect(event).toMatchObject({ suffix: name.replace('x_patch_loop.', ''), queue })
    expect(name.length).toBeLessThanOrEqual(40)
  }
})

test('each event that is work has a script action, and it is active', () => {
  const { attention, ...work } = EVENTS
  const actions = records('sysevent_script_action').map((one) => one['event_name'])
  expect(actions).not.toContain(attention.name)
  for (const { name } of Object.values(work)) {
    const [action] = records('sysevent_script_action').filter((one) => one['event_name'] === name)
    expect(action).toMatchObject({ active: 'true' })
  }
})

const fallbacks = new Map(
  [
    ...text.matchAll(
      /settings(?:\(\))?\s*\.(?:text|integer|boolean)\(\s*'([a-z_]+)',\s*'?([^')]*)'?,?\s*\)/g,
    ),
  ].map(([, name = '', fallback = '']) => [`x_patch_loop.${name}`, fallback]),
)

test('each property that the code reads is shipped with the value that the code falls back on', () => {
  const shipped = new Map(records('sys_properties').map((one) => [one['name'], one['value']]))
  expect(fallbacks.size).toBeGreaterThan(5)
  expect(Object.fromEntries(shipped)).toEqual(Object.fromEntries(fallbacks))
})

test('on tables of the platform stand asynchronous rules alone', () => {
  const rules = records('sys_script').filter(
    (rule) => !(rule['collection'] ?? '').startsWith('x_patch_loop'),
  )
  expect(rules.length).toBeGreaterThan(0)
  for (const rule of rules) expect(rule).toMatchObject({ when: 'async_always', active: 'true' })
})

test('one notification mails the people of a change, on the table that its event is about', () => {
  const [mail, ...others] = records('sysevent_email_action')
  expect(others).toEqual([])
  const [event] = records('sysevent_register').filter(
    (one) => one['event_name'] === EVENTS.attention.name,
  )
  expect(mail).toMatchObject({
    active: 'true',
    generation_type: 'event',
    event_name: EVENTS.attention.name,
    collection: event?.['table'],
    recipient_fields: 'change_request.assigned_to,change_request.assignment_group,policy.notify',
    sms_alternate: expect.stringContaining('needs a person'),
    send_self: 'false',
  })
})
