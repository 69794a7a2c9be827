import { createHash } from 'node:crypto'
import { baselineTables } from '../../local/baseline/tables'
import type { TableDef } from '../../local/types'
import { type Opened, id, opened } from './store-support'

let tables: readonly TableDef[]
let store: Opened
beforeAll(() => {
  tables = baselineTables()
  store = opened()
  for (const table of tables) store.dictionary.define(table)
})

const choicesOf = (table: string, column: string): string[] =>
  (store.dictionary.column(table, column)?.choices ?? []).map(
    ({ value, label }) => `${value} ${label}`,
  )

test('each table is defined once, its parent before it, and every column says where it was seen', () => {
  const names = tables.map((table) => table.name)
  expect(new Set(names).size).toBe(names.length)
  for (const table of tables) {
    const parent = table.extends
    if (parent) expect(names.indexOf(parent)).toBeLessThan(names.indexOf(table.name))
    expect(table.columns.filter((column) => column.source === '')).toEqual([])
  }
})

test('the vendor’s tables are all there, with their columns, lengths and defaults', () => {
  const fromVendor = tables.filter(({ columns }) => columns.some((c) => c.source === 'sdk-core'))
  expect(fromVendor.length).toBeGreaterThan(175)
  const { dictionary } = store
  expect(dictionary.column('task', 'correlation_id')?.maxLength).toBe(100)
  expect(dictionary.column('cmdb_ci', 'correlation_id')?.maxLength).toBe(512)
  expect(dictionary.column('cmdb_ci', 'asset_tag')?.maxLength).toBe(40)
  expect(dictionary.column('change_request', 'requested_by')).toMatchObject({
    type: 'reference',
    reference: 'sys_user',
    defaultValue: 'javascript:gs.getUserID()',
    source: 'sdk-core',
  })
})

test('change_request has the change states and not those of task (platform.md 1.2, 1.3)', () => {
  expect(choicesOf('change_request', 'state')).toEqual([
    '-5 New',
    '-4 Assess',
    '-3 Authorize',
    '-2 Scheduled',
    '-1 Implement',
    '0 Review',
    '3 Closed',
    '4 Canceled',
  ])
  expect(store.dictionary.column('change_request', 'state')?.defaultValue).toBe('-5')
  expect(choicesOf('task', 'state')).toContain('7 Closed Skipped')
  expect(choicesOf('sc_task', 'state')).toContain('7 Closed Skipped')
  expect(choicesOf('change_task', 'state')).toContain('2 In Progress')
})

test('change_request has start_date and end_date and no planned_start_date; change_task the reverse (0.1 fact 12)', () => {
  const { dictionary } = store
  expect(dictionary.column('change_request', 'start_date')).toBeDefined()
  expect(dictionary.column('change_request', 'planned_start_date')).toBeUndefined()
  expect(dictionary.column('change_task', 'planned_start_date')).toBeDefined()
})

test('type, close code and risk have the values that are known (1.3)', () => {
  expect(choicesOf('change_request', 'type')).toEqual([
    'standard Standard',
    'normal Normal',
    'emergency Emergency',
  ])
  expect(choicesOf('change_request', 'close_code')).toEqual([
    'successful Successful',
    'successful_issues Successful with issues',
    'unsuccessful Unsuccessful',
  ])
  expect(choicesOf('change_request', 'risk')).toEqual(['2 High', '3 Moderate', '4 Low'])
})

test.each(['task', 'change_request', 'cmdb_ci', 'cmdb_ci_service', 'sys_user', 'incident'])(
  '%s can be read, created and updated by other scopes, never deleted (1.1)',
  (name) => {
    expect(store.dictionary.table(name)?.access).toEqual({
      read: true,
      create: true,
      update: true,
      delete: false,
      webService: true,
    })
  },
)

test.each(['sys_user_group', 'cmn_schedule', 'business_calendar', 'sys_attachment', 'sys_report'])(
  '%s has no actions in the SDK and is read-only for other scopes (1.1)',
  (name) => {
    expect(store.dictionary.table(name)?.access).toMatchObject({ read: true, create: false })
  },
)

test.each(['change_task', 'task_ci', 'sysapproval_approver', 'cmdb_rel_ci', 'conflict'])(
  'no other scope may delete from %s: its access is unconfirmed (1.1, 14)',
  (name) => {
    expect(store.dictionary.table(name)?.access.delete).toBe(false)
  },
)

test('numbers start where the vendor says: CHG0030001 is the first change (1.1)', () => {
  expect(store.dictionary.table('change_request')?.autoNumber).toEqual({
    prefix: 'CHG',
    start: 30000,
    digits: 7,
  })
  expect(store.dictionary.table('change_task')?.autoNumber?.prefix).toBe('CTASK')
})

test('servers and services stand where the platform has them (4.2, 5)', () => {
  const { dictionary } = store
  expect(dictionary.ancestry('cmdb_ci_linux_server')).toEqual([
    'cmdb',
    'cmdb_ci',
    'cmdb_ci_hardware',
    'cmdb_ci_computer',
    'cmdb_ci_server',
    'cmdb_ci_linux_server',
  ])
  expect(dictionary.ancestry('service_offering').slice(-2)).toEqual([
    'cmdb_ci_service',
    'service_offering',
  ])
  expect(dictionary.column('cmdb_ci_service', 'busines_criticality')).toBeDefined()
})

test('records of an application have scope and update name, as a package writes them', () => {
  const kinds = ['sys_script', 'sys_module', 'sys_properties', 'sys_ws_definition', 'sys_app']
  for (const kind of kinds) {
    expect(store.dictionary.column(kind, 'sys_scope')).toBeDefined()
    expect(store.dictionary.column(kind, 'sys_update_name')).toBeDefined()
  }
})

test('defaults that call scripts of an instance are left out, those of the platform itself stay', () => {
  const { dictionary } = store
  expect(dictionary.column('cmdb_ci', 'sys_class_path')?.defaultValue).toBeUndefined()
  expect(dictionary.column('task', 'number')?.defaultValue).toBe(
    'javascript:getNextObjNumberPadded();',
  )
})

test('two affected CIs may name the same CI: task_ci has no unique index (4.1)', () => {
  const { records } = store
  const row = { task: id('a'), ci_item: id('b') }
  expect(records.insert('task_ci', { ...row, sys_id: id('1') })).toBe('inserted')
  expect(records.insert('task_ci', { ...row, sys_id: id('2') })).toBe('inserted')
})

test('a user name is taken once', () => {
  const { records } = store
  expect(records.insert('sys_user', { sys_id: id('1'), user_name: 'abel' })).toBe('inserted')
  expect(records.insert('sys_user', { sys_id: id('2'), user_name: 'Abel' })).toBe('duplicate')
})

test('every table of the baseline can be written, read and queried by a column of its own', () => {
  const fresh = opened()
  for (const table of tables) fresh.dictionary.define(table)
  for (const { name } of tables) {
    const sysId = createHash('md5').update(name).digest('hex')
    expect(fresh.records.insert(name, { sys_id: sysId, sys_created_by: name })).toBe('inserted')
    expect(fresh.records.get(name, sysId)?.sys_class_name).toBe(name)
    expect(fresh.records.count(fresh.records.parse(name, `sys_created_by=${name}`))).toBe(1)
  }
})
