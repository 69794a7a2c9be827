import { bootKit } from './http-kit'

const { instance, call } = bootKit()
const rows = (table: string, query: string) =>
  call('GET', `/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}`).body.result
const post = (table: string, body: object) => call('POST', `/api/now/table/${table}`, { body })

test('sys_dictionary has an entry for the table and one for each of its own columns', () => {
  const entries = rows('sys_dictionary', 'name=change_request^elementISEMPTY')
  expect(entries.map((each: { internal_type: object }) => each.internal_type)).toEqual([
    expect.objectContaining({ value: 'collection' }),
  ])
  const [entry] = rows('sys_dictionary', 'name=change_request^element=requested_by')
  expect(entry).toMatchObject({
    column_label: 'Requested by',
    internal_type: { value: 'reference' },
    reference: { value: 'sys_user' },
    active: 'true',
  })
  expect(rows('sys_dictionary', 'name=change_request^element=short_description')).toEqual([])
})

test('sys_choice has the choices of the platform and of the installed application, once', () => {
  const of = (name: string, element: string) =>
    rows('sys_choice', `name=${name}^element=${element}^ORDERBYsequence`).map(
      ({ value, label }: Record<string, string>) => `${value} ${label}`,
    )
  expect(of('change_request', 'state')).toEqual([
    '-5 New',
    '-4 Assess',
    '-3 Authorize',
    '-2 Scheduled',
    '-1 Implement',
    '0 Review',
    '3 Closed',
    '4 Canceled',
  ])
  expect(of('x_demo_kit_item', 'kind')).toEqual(['a First', 'b Second'])
})

test('sys_documentation has the labels', () => {
  const [row] = rows('sys_documentation', 'name=task^element=short_description')
  expect(row).toMatchObject({ label: 'Short description', language: 'en' })
})

test('a choice that an admin adds or takes away counts at once', () => {
  const added = post('sys_choice', {
    name: 'change_request',
    element: 'state',
    value: '9',
    label: 'Parked',
    sequence: '90',
    language: 'en',
  })
  expect(added.status).toBe(201)
  const labels = () => instance.kernel.dictionary.column('change_request', 'state')?.choices
  expect(labels()?.map(({ label }) => label)).toContain('Parked')
  expect(labels()).toHaveLength(9)
  call('DELETE', `/api/now/table/sys_choice/${added.body.result.sys_id}`)
  expect(labels()).toHaveLength(8)
})

test('a column that an admin adds is one of the table, for its children too', () => {
  const entry = { name: 'task', element: 'u_rack', internal_type: 'string', column_label: 'Rack' }
  expect(post('sys_dictionary', entry).status).toBe(201)
  const change = post('change_request', { short_description: 'x', u_rack: 'R7' })
  expect(change.body.result.u_rack).toBe('R7')
})

test('a column cannot be added twice, nor under a name that is none', () => {
  const entry = { name: 'task', internal_type: 'string' }
  expect(post('sys_dictionary', { ...entry, element: 'number' }).status).toBe(403)
  expect(post('sys_dictionary', { ...entry, element: 'Drop table;' }).status).toBe(403)
  expect(post('sys_dictionary', { ...entry, name: 'x_none', element: 'u_a' }).status).toBe(403)
})

test('a table that an admin makes below another has its columns', () => {
  const parent = rows('sys_db_object', 'name=cmdb_ci')[0].sys_id
  const table = { name: 'u_cmdb_ci_robot', label: 'Robot', super_class: parent, ws_access: 'true' }
  expect(post('sys_db_object', table).status).toBe(201)
  const made = post('u_cmdb_ci_robot', { name: 'R2' })
  expect(made.body.result).toMatchObject({ name: 'R2', sys_class_name: 'u_cmdb_ci_robot' })
})

test('taking away what others stand on is refused loudly', () => {
  const [entry] = rows('sys_dictionary', 'name=change_request^element=risk')
  expect(call('DELETE', `/api/now/table/sys_dictionary/${entry.sys_id}`).status).toBe(501)
  const [table] = rows('sys_db_object', 'name=incident')
  expect(call('DELETE', `/api/now/table/sys_db_object/${table.sys_id}`).status).toBe(501)
})

test('the access that an admin gives a table to other scopes is taken', () => {
  const [{ sys_id }] = rows('sys_db_object', 'name=change_task')
  const before = instance.kernel.dictionary.table('change_task')?.access.create
  call('PATCH', `/api/now/table/sys_db_object/${sys_id}`, { body: { create_access: !before } })
  expect(instance.kernel.dictionary.table('change_task')?.access.create).toBe(!before)
})

// remove-index-child-table.md: the option is that of the entry of the table, and its children inherit it
test('a table whose text an admin has indexed is searched, and its children too', () => {
  const [table] = rows('sys_dictionary', 'name=cmdb_ci^elementISEMPTY')
  expect(table.text_index).toBe('false')
  post('cmdb_ci_server', { name: 'Searchable beacon' })
  const found = (): number => rows('cmdb_ci_server', '123TEXTQUERY321=beacon').length
  const index = (text_index: string) =>
    call('PATCH', `/api/now/table/sys_dictionary/${table.sys_id}`, { body: { text_index } })
  expect(found()).toBe(0)
  expect(index('true').body.result.text_index).toBe('true')
  expect(found()).toBe(1)
  index('false')
  expect(found()).toBe(0)
})

test('what is written so that it can be read is nobody’s statement', () => {
  const { instance: other } = bootKit()
  const before = { ...other.kernel.records.stats }
  other.kernel.records.count(other.kernel.records.parse('sys_dictionary', ''))
  expect(other.kernel.records.stats.inserts).toBe(before.inserts)
})
