import fc from 'fast-check'
import { coverageOf } from '../../local/engine/schedules'
import type { Kernel, Row } from '../../local/types'
import { isUnsupported } from '../../local/unsupported'
import { bootKernel, put } from './support/kernel'

const kernel = bootKernel()
afterEach(() => {
  kernel.properties.set('glide.schedules.repeat_nth', '')
  kernel.properties.set('glide.schedules.fifth', '')
})

const schedule = (kernel: Kernel, more: Row, ...spans: Row[]): string => {
  const sysId = put(kernel, 'cmn_schedule', { name: 'Window', time_zone: 'GMT', ...more })
  for (const span of spans) put(kernel, 'cmn_schedule_span', { schedule: sysId, ...span })
  return sysId
}
const between = (kernel: Kernel, sysId: string, from: string, to: string): string[] =>
  coverageOf(kernel, { sysId }, [
    Date.parse(`${from}T00:00:00Z`),
    Date.parse(`${to}T00:00:00Z`),
  ]).map(([start]) => new Date(start).toISOString().slice(0, 10))
const at = (day: string, repeat: Row): Row => ({
  start_date_time: `${day}T100000`,
  end_date_time: `${day}T110000`,
  ...repeat,
})

// t_RepeatAMonthlySchedule, its sample: 5 November 2012, the first Monday, in the second week
test.each([
  ['day', ['2012-11-05', '2012-12-03', '2013-01-07']],
  ['week', ['2012-11-05', '2012-12-10', '2013-01-14']],
])('glide.schedules.repeat_nth = %s says which Monday a month has', (nth, days) => {
  kernel.properties.set('glide.schedules.repeat_nth', nth)
  const sysId = schedule(
    kernel,
    {},
    at('20121105', { repeat_type: 'monthly', monthly_type: 'nth' }),
  )
  expect(between(kernel, sysId, '2012-11-01', '2013-02-01')).toEqual(days)
})

// t_FifthInstanceOfADayOfTheWeek, its sample: 29 November 2012, the fifth Thursday
test.each([
  ['last', ['2012-11-29', '2012-12-27', '2013-01-31']],
  ['next', ['2012-11-29', '2013-01-03', '2013-01-31']],
  ['strict', ['2012-11-29', '2013-01-31']],
])('glide.schedules.fifth = %s says what a month without a fifth Thursday does', (fifth, days) => {
  kernel.properties.set('glide.schedules.fifth', fifth)
  const sysId = schedule(
    kernel,
    {},
    at('20121129', { repeat_type: 'monthly', monthly_type: 'nth' }),
  )
  expect(between(kernel, sysId, '2012-11-01', '2013-02-01')).toEqual(days)
})

// r_ScheduleEntryFields: float week, float day, month; the fourth Thursday of November, the last Monday of May
test.each([
  ['4', '4', '11', ['2026-11-26', '2027-11-25']],
  ['last', '1', '5', ['2026-05-25', '2027-05-31']],
])('a floating yearly span: week %s, day %s of month %s', (float_week, float_day, month, days) => {
  const float = { repeat_type: 'yearly', yearly_type: 'float', float_week, float_day, month }
  const sysId = schedule(kernel, {}, at('20260101', float))
  expect(between(kernel, sysId, '2026-01-01', '2028-01-01')).toEqual(days)
})

test('a span repeats every so many days, weeks, months and years (r_ScheduleEntryFields)', () => {
  const days = (repeat: Row, to: string): string[] =>
    between(
      kernel,
      schedule(kernel, {}, at('20260105', { repeat_count: '2', ...repeat })),
      '2026-01-01',
      to,
    )
  expect(days({ repeat_type: 'daily' }, '2026-01-10')).toEqual([
    '2026-01-05',
    '2026-01-07',
    '2026-01-09',
  ])
  expect(days({ repeat_type: 'weekly', days_of_week: '13' }, '2026-01-24')).toEqual([
    '2026-01-05',
    '2026-01-07',
    '2026-01-19',
    '2026-01-21',
  ])
  expect(days({ repeat_type: 'monthly' }, '2026-06-01')).toEqual([
    '2026-01-05',
    '2026-03-05',
    '2026-05-05',
  ])
  expect(days({ repeat_type: 'yearly' }, '2029-01-01')).toEqual(['2026-01-05', '2028-01-05'])
})

test('repeat until is the last day (r_ScheduleEntryFields: repetition end date)', () => {
  const sysId = schedule(
    kernel,
    {},
    at('20260105', { repeat_type: 'daily', repeat_until: '20260107' }),
  )
  expect(between(kernel, sysId, '2026-01-01', '2026-02-01')).toEqual([
    '2026-01-05',
    '2026-01-06',
    '2026-01-07',
  ])
})

test('an overridden occurrence is replaced by the entry that names it (platform.md 4.5)', () => {
  const sysId = schedule(
    kernel,
    {},
    {
      sys_id: 'b'.repeat(32),
      ...at('20260105', { repeat_type: 'daily', repeat_until: '20260107' }),
    },
    { parent: 'b'.repeat(32), override_start_date: '20260106T100000', ...at('20260120', {}) },
  )
  expect(between(kernel, sysId, '2026-01-01', '2026-02-01')).toEqual([
    '2026-01-05',
    '2026-01-07',
    '2026-01-20',
  ])
})

test('a child is included or taken away, with its own exclusions (c_ParentAndChildSchedules)', () => {
  const holidays = schedule(kernel, { type: 'excluded' }, at('20260106', {}))
  const freeze = schedule(
    kernel,
    {},
    at('20260105', { repeat_type: 'daily' }),
    at('20260108', { type: 'exclude' }),
  )
  const child = (type: string, child_schedule: string): string => {
    const sysId = schedule(
      kernel,
      {},
      at('20260105', { repeat_type: 'daily', repeat_until: '20260109' }),
    )
    put(kernel, 'cmn_other_schedule', { schedule: sysId, child_schedule, type })
    return sysId
  }
  const days = (sysId: string): string[] => between(kernel, sysId, '2026-01-01', '2026-02-01')
  expect(days(child('include', holidays))).toEqual([
    '2026-01-05',
    '2026-01-07',
    '2026-01-08',
    '2026-01-09',
  ])
  expect(days(child('exclude', freeze))).toEqual(['2026-01-08'])
})

test('entries of the parent apply to the schedule that names it (c_ParentAndChildSchedules)', () => {
  const parent = schedule(kernel, {}, at('20260105', {}))
  const sysId = schedule(kernel, { parent }, at('20260107', {}))
  expect(between(kernel, sysId, '2026-01-01', '2026-02-01')).toEqual(['2026-01-05', '2026-01-07'])
})

test('schedules that name each other end', () => {
  const one = schedule(kernel, {}, at('20260105', {}))
  const two = schedule(kernel, {}, at('20260107', {}))
  put(kernel, 'cmn_other_schedule', { schedule: one, child_schedule: two, type: 'include' })
  put(kernel, 'cmn_other_schedule', { schedule: two, child_schedule: one, type: 'include' })
  expect(between(kernel, one, '2026-01-01', '2026-02-01')).toEqual(['2026-01-05', '2026-01-07'])
})

const HOUR = 3_600_000
const formatters = new Map(
  ['Europe/Berlin', 'America/New_York'].map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  ]),
)
/** Wall clock by the runtime's own words, which the engine's reckoning must agree with. */
const local = (zone: string, ms: number): { day: number; minute: number } => {
  const [date = '', time = ''] = formatters.get(zone)?.format(ms).split(' ') ?? []
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return { day: Date.parse(`${date}T00:00:00Z`), minute: hour * 60 + minute }
}
const compact = (day: string, minute: number): string =>
  `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}${String(minute % 60).padStart(2, '0')}00`

// The days on which the clocks of these zones change, and what hour is missing or comes twice.
const SHIFTS = [
  { zone: 'Europe/Berlin', day: '2026-03-29', from: 120, to: 180 },
  { zone: 'Europe/Berlin', day: '2026-10-25', from: 120, to: 180 },
  { zone: 'America/New_York', day: '2026-03-08', from: 120, to: 180 },
  { zone: 'America/New_York', day: '2026-11-01', from: 60, to: 120 },
]

test('minute by minute, over the change of the clocks, a schedule agrees with a naive model', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SHIFTS),
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 1, max: 1439 }),
      fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      (shift, begin, length, days) => {
        const end = begin + length
        // An edge inside the hour that is missing or comes twice is a convention: see the test below.
        const isIn = (minute: number): boolean => minute >= shift.from && minute < shift.to
        fc.pre(!isIn(begin) && !isIn(end % 1440))
        const last = end < 1440 ? '20260105' : '20260106'
        const sysId = schedule(
          kernel,
          { time_zone: shift.zone },
          {
            start_date_time: compact('20260105', begin),
            end_date_time: compact(last, end % 1440),
            repeat_type: 'weekly',
            days_of_week: days.join(''),
          },
        )
        const from = Date.parse(`${shift.day}T00:00:00Z`) - 24 * HOUR
        const found = coverageOf(kernel, { sysId }, [from, from + 72 * HOUR])
        const wrong: string[] = []
        for (let ms = from; ms < from + 72 * HOUR; ms += 7 * 60_000) {
          const { day, minute } = local(shift.zone, ms)
          if (minute >= shift.from && minute < shift.to) continue
          const runs = (start: number): boolean => days.includes(new Date(start).getUTCDay() || 7)
          const naive =
            (runs(day) && minute >= begin && minute < end) ||
            (runs(day - 24 * HOUR) && minute + 1440 < end)
          if (found.some(([a, b]) => ms >= a && ms < b) !== naive)
            wrong.push(new Date(ms).toISOString())
        }
        expect(wrong).toEqual([])
      },
    ),
    { numRuns: 25 },
  )
})

// Assumed: as a lenient Java calendar reads a time of day that does not exist, an hour later by the clock.
test('a span that ends within the missing hour keeps its length', () => {
  const sysId = schedule(
    kernel,
    { time_zone: 'Europe/Berlin' },
    { start_date_time: compact('20260329', 116), end_date_time: compact('20260329', 126) },
  )
  const from = Date.parse('2026-03-29T00:00:00Z')
  expect(coverageOf(kernel, { sysId }, [from, from + 3 * HOUR])).toEqual([
    [from + 56 * 60_000, from + 66 * 60_000],
  ])
})

test('whatever a span holds, it is reckoned or refused by name, never by accident', () => {
  const odd = fc.oneof(
    fc.string(),
    fc.constantFrom('20260105T100000', 'daily', 'nth', 'float', '0', '-1', '9e9'),
  )
  const span = fc.record({
    start_date_time: fc.oneof(fc.constant('20260105T100000'), odd),
    end_date_time: fc.oneof(fc.constant('20260105T110000'), odd),
    repeat_type: fc.oneof(fc.constantFrom('daily', 'weekly', 'monthly', 'yearly', 'weekTT'), odd),
    repeat_count: odd,
    days_of_week: odd,
    monthly_type: odd,
    yearly_type: odd,
    float_week: odd,
    float_day: odd,
    month: odd,
    repeat_until: odd,
    override_start_date: odd,
    parent: odd,
    type: odd,
  })
  fc.assert(
    fc.property(span, odd, (row, zone) => {
      const sysId = schedule(kernel, { time_zone: zone }, row)
      try {
        expect(Array.isArray(between(kernel, sysId, '2026-01-01', '2026-03-01'))).toBe(true)
      } catch (error) {
        if (!isUnsupported(error)) throw error
      }
    }),
    { numRuns: 200 },
  )
})
