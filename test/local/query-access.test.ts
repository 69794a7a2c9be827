import { permitted } from '../../local/access/query-access'
import { acl, BASE, defineFamily, SUB } from './access-support'
import { bootKit } from './http-kit'

const { call, instance } = bootKit()
const { kernel } = instance
const ITIL = kernel.people.sessionFor(kernel.people.userByName('itil')?.sys_id ?? '')
beforeAll(() => {
  defineFamily(kernel)
  acl(kernel, { name: BASE, roles: ['itil'] })
})
/** What is left of an encoded query for the user, by its terms and sorts. */
const left = (encoded: string, table = BASE) => {
  const { where, orderBy } = permitted(kernel, ITIL, kernel.records.parse(table, encoded))
  const terms = where.flat(2).map(({ column, operator }) => `${column}${operator}`)
  return [...terms, ...orderBy.map(({ column }) => `by ${column}`)]
}
const NOTHING = 'sys_id='

// query-acl-rule: "if no query ACL was created then read access to the column is evaluated"
test('without a query ACL, what may be read may be asked, and nothing else', () => {
  expect(left('nameLIKEa^ORDERBYname')).toEqual(['nameLIKE', 'by name'])
  acl(kernel, { name: `${BASE}.name`, roles: ['admin'] })
  expect(left('nameLIKEa^ORname=b^level=1^ORDERBYname')).toEqual([NOTHING, NOTHING, 'level='])
})

test('a query_range ACL restricts ranges and sorting; matches are asked all the same', () => {
  acl(kernel, { name: `${BASE}.level`, operation: 'query_range', roles: ['admin'] })
  expect(left('level=1')).toEqual(['level='])
  expect(left('levelIN1,2^levelISNOTEMPTY')).toEqual(['levelIN', 'levelISNOTEMPTY'])
  expect(left('level>1^ORDERBYlevel')).toEqual([NOTHING])
  expect(left('levelSTARTSWITH1', SUB)).toEqual([NOTHING])
})

test('a query_match ACL restricts matches alone', () => {
  acl(kernel, { name: `${BASE}.owner`, operation: 'query_match', roles: ['admin'] })
  expect(left('owner=me')).toEqual([NOTHING])
  expect(left('ownerLIKEme')).toEqual(['ownerLIKE'])
})

test('a query ACL that lets pass overrides that the column may not be read', () => {
  acl(kernel, { name: `${SUB}.extra`, roles: ['admin'] })
  expect(left('extra=1', SUB)).toEqual([NOTHING])
  acl(kernel, { name: `${SUB}.extra`, operation: 'query_match', roles: ['itil'] })
  expect(left('extra=1', SUB)).toEqual(['extra='])
})

test('over REST a condition that may not be asked finds nothing, by aggregates and lists of changes too', () => {
  const made = call('POST', '/api/now/table/change_request', { body: { short_description: 'q' } })
  expect(made.status).toBe(201)
  const count = (as: string) => {
    const query = 'sysparm_query=short_descriptionSTARTSWITHq'
    const list = call('GET', `/api/now/table/change_request?${query}`, { as }).body.result.length
    const path = `/api/now/stats/change_request?sysparm_count=true&${query}`
    const counted = Number(call('GET', path, { as }).body.result.stats.count)
    const changes = call('GET', `/api/sn_chg_rest/change?${query}`, { as }).body.result
    return [list, counted, changes.filter((each: object) => 'sys_id' in each).length]
  }
  expect(count('itil')).toEqual([1, 1, 1])
  acl(kernel, {
    name: 'change_request.short_description',
    operation: 'query_range',
    roles: ['change_manager'],
  })
  expect(count('itil')).toEqual([0, 0, 0])
  expect(count('change.manager')).toEqual([1, 1, 1])
})

test('what a route of the Change API asks for itself is not held against the user', () => {
  const { sys_id } = call('POST', '/api/now/table/change_request', { body: {} }).body.result
  const body = { change_request: sys_id, short_description: 'mine' }
  call('POST', '/api/now/table/change_task', { body })
  const path = `/api/sn_chg_rest/change/${sys_id}/task`
  const found = () =>
    call('GET', path, { as: 'itil' }).body.result.filter((each: object) => 'sys_id' in each).length
  expect(found()).toBe(1)
  acl(kernel, { name: 'change_task.change_request', operation: 'query_match', roles: ['admin'] })
  expect(found()).toBe(1)
})
