import { openStore } from '../../local/store/store'
import { id, trees } from './store-support'

/** Thursday 15 January 2026, noon. */
const NOW = Date.UTC(2026, 0, 15, 12)

function stocked() {
  const store = openStore(
    { queueDelaySeconds: 0, createTasksOnImplement: true },
    { warn: () => undefined, property: () => '', now: () => NOW },
  )
  for (const each of trees) store.dictionary.define(each)
  const change = (number: string, due: string, created = '2026-01-01 00:00:00') =>
    store.records.insert('change', {
      sys_id: id(number.toLowerCase()),
      number,
      due,
      sys_created_on: created,
    })
  change('A', '2026-01-15 23:30:00')
  change('B', '2026-01-14 12:00:00', '2026-01-14 18:00:00')
  change('C', '2025-12-31 23:59:59')
  change('D', '2025-10-01 00:00:00', '2025-10-04 00:00:00')
  change('E', '')
  change('F', '2026-02-28 08:00:00', '2026-02-25 08:00:00')
  return store.records
}
const records = stocked()

const found = (encoded: string, zone?: string): string =>
  records
    .select({
      ...records.parse('change', `${encoded}^ORDERBYnumber`),
      ...(zone ? { zone } : {}),
    })
    .map((row) => row.number)
    .join('')

// r_OpAvailableFiltersQueries.md, date-time fields; "on or" takes the whole unit (assumed).
test.each([
  ['dueRELATIVEGT@hour@ago@24', 'AF', 'after is the very moment, and not with it'],
  ['dueRELATIVELT@hour@ago@24', 'CD', ''],
  ['dueRELATIVEGE@dayofweek@ago@1', 'ABF', 'on or after takes the whole day'],
  ['dueRELATIVELE@dayofweek@ago@1', 'BCD', ''],
  ['dueRELATIVEEE@dayofweek@ago@0', 'A', 'on is that day'],
  ['dueRELATIVEGE@week@ago@0', 'ABF', 'weeks begin on Monday'],
  ['dueRELATIVEEE@month@ago@1', 'C', 'the month before'],
  ['dueRELATIVEEE@month@ahead@1', 'F', ''],
  ['dueRELATIVEEE@quarter@ago@1', 'CD', ''],
  ['dueRELATIVEEE@year@ago@1', 'CD', ''],
  ['dueRELATIVEGT@month@ago@6', 'ABCDF', 'as the docs of setIntervalYearIncluded use it'],
  ['dueRELATIVEGT@minute@ahead@10', 'AF', ''],
])('%s finds [%s] %s', (encoded, numbers) => {
  expect(found(encoded)).toBe(numbers)
})

test('the days of relative dates begin where the one who asks has midnight', () => {
  // In Sydney it is 23:00 already, and A falls on the 16th.
  expect(found('dueRELATIVEEE@dayofweek@ago@0')).toBe('A')
  expect(found('dueRELATIVEEE@dayofweek@ago@0', 'Australia/Sydney')).toBe('')
})

// r_OpAvailableFiltersQueries.md, trend: its week begins on Sunday.
test.each([
  ['dueDATEPARTWednesday@dayofweek@wednesday@EE', 'BCD'],
  ['dueDATEPARTThursday@dayofweek@thursday@GE', 'AF'],
  ['dueDATEPARTThursday@dayofweek@thursday@LT', 'BCD'],
  ['dueDATEPARTDecember@month@december@EE', 'C'],
  ['dueDATEPART4th quarter@quarter@4@EE', 'CD'],
  ['dueDATEPART2025@year@2025@GT', 'ABF'],
  ['dueDATEPART8 am@hour@8@LE', 'DF'],
])('%s finds [%s]', (encoded, numbers) => {
  expect(found(encoded)).toBe(numbers)
})

test('the parts of a date are those on the clocks of whoever asks', () => {
  expect(found('dueDATEPARTFriday@dayofweek@friday@EE', 'Australia/Sydney')).toBe('A')
})

// r_OpAvailableFiltersQueries.md: is same, is more than, is less than; counted to the second (assumed).
test.each([
  ['dueSAMEASsys_created_on@day', 'B', 'the same day'],
  ['dueSAMEASsys_created_on@quarter', 'ABDF', 'the same quarter'],
  ['dueNSAMEASsys_created_on@quarter', 'CE', 'an empty date falls into none'],
  ['sys_created_onMORETHANdue@day@after@2', 'D', ''],
  ['sys_created_onMORETHANdue@hour@before@71', 'AF', ''],
  ['sys_created_onLESSTHANdue@day@before@4', 'F', 'on the side named alone'],
  ['sys_created_onLESSTHANdue@hour@after@7', 'BC', ''],
])('%s finds [%s] %s', (encoded, numbers) => {
  expect(found(encoded)).toBe(numbers)
})

// Literal dates are as stored, UTC (platform.md 11.1); a bare day is its first second (assumed).
test.each([
  ['due>=2026-01-15', 'AF'],
  ['due<2025-12-31', 'D'],
  ['due=2025-10-01', 'D'],
  ['dueBETWEEN2025-10-01@2026-01-14 12:00:00', 'BCD'],
  ['due>yesterday', ''],
  ['due<zzz', ''],
  ['due!=zzz', 'ABCDEF'],
])('%s finds [%s]', (encoded, numbers) => {
  expect(found(encoded)).toBe(numbers)
})
