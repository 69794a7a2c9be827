import { bootKit } from './http-kit'

const { call } = bootKit()
const STATS = '/api/now/stats/cmdb_ci_linux_server'
const MINE = 'sysparm_query=nameSTARTSWITHaggregate'

const group = call('POST', '/api/now/table/sys_user_group', { body: { name: 'Aggregate' } }).body
  .result.sys_id
const SERVERS = [
  { fault_count: '1', environment: 'Production', assignment_group: group },
  { fault_count: '4', environment: 'Production' },
  { fault_count: '10', environment: 'Test' },
]
SERVERS.forEach((fields, i) => {
  const body = { name: `aggregate-${i}`, ...fields }
  expect(call('POST', '/api/now/table/cmdb_ci_linux_server', { body }).status).toBe(201)
})
const stats = (parameters: string) => call('GET', `${STATS}?${MINE}&${parameters}`).body.result

// c_AggregateAPI.md
test('a count is a string', () => {
  expect(stats('sysparm_count=true')).toEqual({ stats: { count: '3' } })
  expect(call('GET', `${STATS}?name=aggregate-1&sysparm_count=True`).body.result).toEqual({
    stats: { count: '1' },
  })
})

// Sample of c_AggregateAPI.md: "reassignment_count": "1.0000"
test('figures come by aggregate and field, averages with four digits', () => {
  const asked = ['avg', 'sum', 'min', 'max'].map((kind) => `sysparm_${kind}_fields=fault_count`)
  expect(stats(`${asked.join('&')}&sysparm_max_fields=fault_count,name`)).toEqual({
    stats: {
      avg: { fault_count: '5.0000' },
      max: { fault_count: '10' },
      min: { fault_count: '1' },
      sum: { fault_count: '15' },
    },
  })
})

test('nothing asked is nothing computed', () => {
  expect(stats('')).toEqual({ stats: {} })
})

test('groups are a list with their fields, by reference over dots too', () => {
  const [first, second, third] = stats(
    'sysparm_count=true&sysparm_group_by=environment,assignment_group.name&sysparm_order_by=environment,assignment_group.name',
  )
  expect([first.stats.count, second.stats.count, third.stats.count]).toEqual(['1', '1', '1'])
  expect(second.groupby_fields).toEqual([
    { field: 'environment', value: 'Production' },
    { field: 'assignment_group.name', value: 'Aggregate' },
  ])
})

test('groups show display values, alone or beside the values', () => {
  const by = 'sysparm_count=true&sysparm_group_by=assignment_group&sysparm_order_by=COUNT'
  const fields = (display: string) =>
    stats(`${by}&sysparm_display_value=${display}`)[0].groupby_fields[0]
  expect(fields('false')).toEqual({ field: 'assignment_group', value: group })
  expect(fields('True')).toEqual({ field: 'assignment_group', value: 'Aggregate' })
  expect(fields('all')).toEqual({
    field: 'assignment_group',
    display_value: 'Aggregate',
    value: group,
  })
})

test('choices and booleans of a group are told as the Table API tells them', () => {
  const by = 'sysparm_count=true&sysparm_group_by=install_status,skip_sync'
  const [only] = stats(`${by}&sysparm_display_value=all`)
  expect(only.groupby_fields).toEqual([
    { field: 'install_status', display_value: 'Installed', value: '1' },
    { field: 'skip_sync', display_value: 'false', value: 'false' },
  ])
})

// c_AggregateAPI.md, sysparm_order_by: 'AVG^state', 'state^DESC', COUNT
test('groups are ordered by a field or a figure, numbers as numbers', () => {
  const by = (order: string) =>
    stats(`sysparm_count=true&sysparm_group_by=fault_count&sysparm_order_by=${order}`).map(
      (row: { groupby_fields: { value: string }[] }) => row.groupby_fields[0]?.value,
    )
  expect(by('fault_count')).toEqual(['1', '4', '10'])
  expect(by('fault_count^DESC')).toEqual(['10', '4', '1'])
  expect(by('AVG^fault_count^DESC')).toEqual(['10', '4', '1'])
  const counted = stats(
    'sysparm_count=true&sysparm_group_by=environment&sysparm_order_by=COUNT^DESC',
  )
  expect(counted.map((row: { stats: { count: string } }) => row.stats.count)).toEqual(['2', '1'])
})

// c_AggregateAPI.md, sysparm_having: aggregate^field^operator^value, several with commas
test('having keeps the groups whose figures hold', () => {
  const by = (having: string) =>
    stats(`sysparm_group_by=environment&sysparm_having=${encodeURIComponent(having)}`).map(
      (row: { groupby_fields: { value: string }[] }) => row.groupby_fields[0]?.value,
    )
  expect(by('count^environment^>^1')).toEqual(['Production'])
  expect(by('avg^fault_count^>=^10')).toEqual(['Test'])
  expect(by('count^environment^>^1,sum^fault_count^>^5')).toEqual([])
})

test('a having that is not written so is refused', () => {
  for (const having of ['count', 'count^name^>', 'mode^name^>^1', 'count^name^~^1', 'x,']) {
    const path = `${STATS}?sysparm_group_by=name&sysparm_having=${encodeURIComponent(having)}`
    expect(call('GET', path).status).toBe(400)
  }
})

test('fields that the table has not are left out', () => {
  expect(stats('sysparm_count=true&sysparm_avg_fields=nothing,a.b&sysparm_group_by=none')).toEqual({
    stats: { count: '3' },
  })
})

test('who may not read the table is refused, and only reading is spoken', () => {
  const path = '/api/now/stats/change_request?sysparm_count=true'
  expect(call('GET', path, { as: 'jetpatch' }).status).toBe(403)
  expect(call('GET', path, { as: '' }).status).toBe(401)
  expect(call('GET', path, { as: 'itil' }).status).toBe(200)
  expect(call('POST', path, { body: {} }).status).toBe(405)
  expect(call('GET', '/api/now/stats/x_nothing').body.error.message).toBe('Invalid table x_nothing')
})
