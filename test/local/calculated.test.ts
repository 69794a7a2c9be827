import { bootKit } from './http-kit'

const { call } = bootKit()
const make = (table: string, body: object) =>
  call('POST', `/api/now/table/${table}`, { body }).body.result

// The formulas stand in the vendor's definitions of these columns (sdk-core, sys_user and task).
test.each([
  [{ first_name: 'Ada', last_name: 'Lovelace' }, 'Ada Lovelace', 'Ada', 'Lovelace'],
  [{ last_name: 'Lovelace' }, 'Lovelace', '', 'Lovelace'],
  [{ name: 'Ada King Lovelace' }, 'Ada King Lovelace', 'Ada', 'King Lovelace'],
  [{ name: 'Ada' }, 'Ada', '', 'Ada'],
  [{ name: 'Somebody Else', first_name: 'Ada', last_name: 'L' }, 'Ada L', 'Ada', 'L'],
])('a user made with %j is named %s', (given, name, first_name, last_name) => {
  expect(make('sys_user', given)).toMatchObject({ name, first_name, last_name })
})

test('who gets another last name gets another name', () => {
  const { sys_id } = make('sys_user', { first_name: 'Ada', last_name: 'Byron' })
  const path = `/api/now/table/sys_user/${sys_id}`
  const { body } = call('PATCH', path, { body: { last_name: 'Lovelace' } })
  expect(body.result.name).toBe('Ada Lovelace')
})

test('a task shows its number as the effective one', () => {
  const change = make('change_request', { short_description: 'x' })
  expect(change.task_effective_number).toBe(change.number)
})

test('incidents and problems have the states of the base system', () => {
  const incident = make('incident', { short_description: 'x' })
  const path = `/api/now/table/incident/${incident.sys_id}?sysparm_display_value=true`
  expect(call('GET', path).body.result).toMatchObject({ state: 'New', impact: '3 - Low' })
})

// Seen in answers of real instances: a record of metadata bears its display value as sys_name.
test('a record of metadata is named by what people see of it, also after a change', () => {
  const made = make('sys_script_include', { name: 'Things', script: '1' })
  expect(made.sys_name).toBe('Things')
  const path = `/api/now/table/sys_script_include/${made.sys_id}`
  expect(call('PATCH', path, { body: { name: 'Others' } }).body.result.sys_name).toBe('Others')
  const types = call(
    'GET',
    '/api/now/table/cmdb_rel_type?sysparm_query=sys_name=Depends on::Used by',
  )
  expect(types.body.result).toHaveLength(1)
})
