import { bootKit } from './http-kit'
import { newSysId } from '../../local/engine/sysid'

const { instance, call } = bootKit({ startAt: Date.UTC(2026, 0, 15, 12) })
const { kernel } = instance
const CHANGE = '/api/now/table/change_request'
const userId = (name: string): string => kernel.people.userByName(name)?.sys_id ?? ''
const marker = newSysId()

const change = (fields: Record<string, string>): void => {
  const row = { sys_id: newSysId(), description: marker, ...fields }
  kernel.records.insert('change_request', row)
}
change({ number: 'A', requested_by: userId('itil'), sys_created_on: '2026-01-15 03:00:00' })
change({ number: 'B', requested_by: userId('admin'), sys_created_on: '2026-01-14 03:00:00' })
change({ number: 'C', sys_created_on: '2025-12-02 00:00:00' })

/** Numbers that the Table API finds, as this user. */
function found(query: string, as = 'admin'): string {
  const asked = encodeURIComponent(`description=${marker}^${query}^ORDERBYnumber`)
  const answer = call('GET', `${CHANGE}?sysparm_fields=number&sysparm_query=${asked}`, { as })
  expect(answer.status).toBe(200)
  return answer.body.result.map((row: { number: string }) => row.number).join('')
}

// c_TableAPI.md, sysparm_query: caller_id=javascript:gs.getUserID()^active=true; r_OpAvailableFiltersQueries.md.
test.each([
  ['requested_by=javascript:gs.getUserID()', 'B'],
  ['requested_by!=javascript:gs.getUserID()', 'AC'],
  ['requested_byINjavascript:[gs.getUserID(), gs.nil(1)]', 'B'],
  ['sys_created_on>=javascript:gs.beginningOfToday()', 'A'],
  ['sys_created_on<javascript:gs.daysAgoStart(0)', 'BC'],
  ['sys_created_on>javascript:gs.daysAgoEnd(1)', 'A'],
  ['sys_created_onBETWEENjavascript:gs.daysAgoStart(1)@javascript:gs.daysAgoEnd(0)', 'AB'],
  ['sys_created_onONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)', 'A'],
  ['sys_created_onNOTONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)', 'BC'],
  ["sys_created_onDATEPARTWednesday@javascript:gs.datePart('dayofweek','wednesday','EE')", 'B'],
  ["sys_created_on>=javascript:gs.dateGenerate('2026-01-15','00:00:00')", 'A'],
  ["sys_created_on>javascript:gs.dateGenerate('2026-01-14','end')", 'A'],
  ['sys_created_on>=javascript:gs.monthsAgoStart(1)', 'ABC'],
  ['sys_created_on<javascript:gs.beginningOfThisYear()', 'C'],
  ['numberINjavascript:["A", "C"].join(",")', 'AC'],
  ['requested_byDYNAMIC90d1921e5f510100a9ad2572f2b477fe', 'B'],
])('%s finds %s', (query, numbers) => {
  expect(found(query)).toBe(numbers)
})

test('they speak of whoever asks', () => {
  expect(found('requested_by=javascript:gs.getUserID()', 'itil')).toBe('A')
  expect(found('requested_byDYNAMIC90d1921e5f510100a9ad2572f2b477fe', 'itil')).toBe('A')
})

test('days begin where the user has midnight', () => {
  kernel.records.update('sys_user', userId('admin'), { time_zone: 'America/Los_Angeles' })
  try {
    expect(found('sys_created_on>=javascript:gs.beginningOfToday()')).toBe('')
    expect(found("sys_created_on>=javascript:gs.dateGenerate('2026-01-14','00:00:00')")).toBe('A')
    expect(found('sys_created_onRELATIVEEE@dayofweek@ago@1')).toBe('A')
  } finally {
    kernel.records.update('sys_user', userId('admin'), { time_zone: '' })
  }
})

// What a failing script does is not documented: its term is invalid, so dropped (assumed).
test.each([
  'number=javascript:nonsense()',
  'number=javascript:throw 1',
  'number=javascript:(',
  'number=javascript:gs.sleep(5000) || gs.nothing()',
  'number=javascript:while(true){}',
  'number=javascript:new GlideRecord("change_request").nothing()',
  'number=javascript:require("fs")',
  'numberDYNAMIC00000000000000000000000000000000',
])('a script that fails does not fail the request: %s', (query) => {
  expect(found(query)).toBe('ABC')
  expect(kernel.log.tail(5).some(({ message }) => message.includes('invalid terms'))).toBe(true)
})

test('a value may read and may not write', () => {
  const write = `(function () { var gr = new GlideRecord('change_request'); gr.addQuery('description', '${marker}'); gr.query(); gr.next(); gr.setValue('short_description', 'x'); gr.update(); return 'A' })()`
  expect(found(`number=javascript:${write}`)).toBe('ABC')
  const where = [[[{ column: 'short_description', operator: '=', value: 'x' }]]]
  expect(kernel.records.count({ table: 'change_request', where, orderBy: [] })).toBe(0)
})

test('after a fenced value, scripts write as before', () => {
  found('number=javascript:throw 1')
  const session = kernel.people.systemSession()
  const script = `const gr = new GlideRecord('change_request'); gr.initialize(); gr.setValue('description', 'written'); gr.insert()`
  expect(kernel.realms.run(session, script, {}, 'test')).toEqual(expect.any(String))
})

// r_UsingTheDynamicOperator.md: a group to which the current user belongs.
test('One of My Groups finds the groups of the user', () => {
  const group = newSysId()
  kernel.records.insert('sys_user_group', { sys_id: group, name: 'Mine' })
  kernel.records.insert('sys_user_grmember', {
    sys_id: newSysId(),
    user: userId('itil'),
    group,
  })
  change({ number: 'D', assignment_group: group })
  const mine = 'assignment_groupDYNAMICd6435e965f510100a9ad2572f2b47744'
  expect([found(mine, 'itil'), found(mine, 'admin')]).toEqual(['D', ''])
  expect(found('assignment_groupINjavascript:getMyGroups()', 'itil')).toBe('D')
})

// c_EncodedQueryStrings.md: a query that is a script as a whole.
test('a whole query may be a script that answers one', () => {
  const session = kernel.people.systemSession()
  const text = `javascript:'number=A^OR' + 'number=C'`
  const query = kernel.records.parse('change_request', text, session)
  expect(kernel.records.select(query).map((row) => row.number)).toEqual(['A', 'C'])
})

test('a value that only looks like a script is not run when the platform asks for itself', () => {
  expect(kernel.people.userByName('javascript:gs.getUserName()')).toBeUndefined()
})
