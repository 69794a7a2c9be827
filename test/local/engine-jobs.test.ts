import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nextRun } from '../../local/engine/run-times'
import { START, bootKernel, install, put } from './support/kernel'
import type { Kernel, Row } from '../../local/types'

const ZONES = { system: 'GMT', user: 'GMT' }
const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`)
const text = (ms: number | undefined): string | undefined =>
  ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
const time = (clock: string): string => `1970-01-01 ${clock}`

/** The next runs after a moment. */
function runs(row: Row, after: string, count = 3, zones = ZONES): (string | undefined)[] {
  const found: (string | undefined)[] = []
  let from = at(after)
  for (let n = 0; n < count; n++) {
    const next = nextRun(row, zones, from)
    found.push(text(next))
    if (next === undefined) break
    from = next
  }
  return found
}

// t_ScheduleAScriptExecution.md and scheduled-script-guide: what each run type means.
test.each<[string, Row, string, (string | undefined)[]]>([
  [
    'daily',
    { run_type: 'daily', run_time: time('09:00:00') },
    '2026-11-22 10:00:00',
    ['2026-11-23 09:00:00', '2026-11-24 09:00:00', '2026-11-25 09:00:00'],
  ],
  [
    'weekly on one day',
    { run_type: 'weekly', run_dayofweek: '1', run_time: time('09:00:00') },
    '2026-11-22 10:00:00',
    ['2026-11-23 09:00:00', '2026-11-30 09:00:00', '2026-12-07 09:00:00'],
  ],
  [
    'weekly on several days',
    { run_type: 'weekly', run_daysofweek: '257', run_time: time('09:00:00') },
    '2026-11-22 10:00:00',
    ['2026-11-24 09:00:00', '2026-11-27 09:00:00', '2026-11-29 09:00:00'],
  ],
  [
    'monthly on the 31st: the last day of a shorter month',
    { run_type: 'monthly', run_dayofmonth: '31', run_time: time('00:00:00') },
    '2027-01-15 00:00:00',
    ['2027-01-31 00:00:00', '2027-02-28 00:00:00', '2027-03-31 00:00:00'],
  ],
  [
    'a day and month in the year',
    { run_type: 'day_and_month_in_year', run_month: '7', run_dayofmonth: '14' },
    '2026-11-22 10:00:00',
    ['2027-07-14 00:00:00', '2028-07-14 00:00:00', '2029-07-14 00:00:00'],
  ],
  [
    'a week in the month: the second Monday',
    { run_type: 'week_in_month', run_weekinmonth: '2', run_dayofweek: '1' },
    '2026-11-22 10:00:00',
    ['2026-12-14 00:00:00', '2027-01-11 00:00:00', '2027-02-08 00:00:00'],
  ],
  [
    'a day in a week in a month: the second Monday in October',
    {
      run_type: 'day_week_month_year',
      run_weekinmonth: '2',
      run_dayofweek: '1',
      run_month: '10',
    },
    '2026-11-22 10:00:00',
    ['2027-10-11 00:00:00', '2028-10-09 00:00:00', '2029-10-08 00:00:00'],
  ],
  [
    'periodically',
    {
      run_type: 'periodically',
      run_period: '1970-01-02 02:00:00',
      run_start: '2026-11-01 00:00:00',
    },
    '2026-11-22 10:00:00',
    ['2026-11-22 16:00:00', '2026-11-23 18:00:00', '2026-11-24 20:00:00'],
  ],
  [
    'once, in the future',
    { run_type: 'once', run_start: '2026-12-01 00:00:00' },
    '2026-11-22 10:00:00',
    ['2026-12-01 00:00:00', undefined],
  ],
  ['on demand', { run_type: 'on_demand' }, '2026-11-22 10:00:00', [undefined]],
])('%s', (_what, row, after, expected) => {
  expect(runs(row, after)).toEqual(expected)
})

// advanced-options-for-scheduled-jobs.md: "June 1, June 3, June 5 … until June 29".
test('a daily job that repeats every second day runs from its start to its end', () => {
  const row = {
    run_type: 'daily',
    run_time: time('09:00:00'),
    run_start: '2026-06-01 00:00:00',
    run_end: '2026-06-30 23:59:00',
    repeat_every: '2',
  }
  const all = runs(row, '2026-05-01 00:00:00', 40)
  expect(all.slice(0, 3)).toEqual([
    '2026-06-01 09:00:00',
    '2026-06-03 09:00:00',
    '2026-06-05 09:00:00',
  ])
  expect(all.slice(-2)).toEqual(['2026-06-29 09:00:00', undefined])
})

test('a weekly job that repeats every third week counts whole weeks', () => {
  const row = {
    run_type: 'weekly',
    run_daysofweek: '14',
    run_start: '2026-11-02 00:00:00',
    repeat_every: '3',
  }
  expect(runs(row, '2026-11-01 00:00:00', 4)).toEqual([
    '2026-11-02 00:00:00',
    '2026-11-05 00:00:00',
    '2026-11-23 00:00:00',
    '2026-11-26 00:00:00',
  ])
})

// t_ScheduleAScriptExecution.md, Time zone: none = the user's, floating = the system's, or the named one; summer time moves the instant.
test.each<[string, Row, string[]]>([
  [
    'the named zone, across the end of summer time',
    { time_zone: 'Europe/Berlin', entered_time: time('09:00:00') },
    ['2026-10-24 07:00:00', '2026-10-25 08:00:00'],
  ],
  [
    'the system’s zone',
    { time_zone: 'floating', entered_time: time('22:15:00') },
    ['2026-10-24 21:15:00', '2026-10-25 22:15:00'],
  ],
  [
    'no zone: that of the user, whose time is stored in UTC as of 1970',
    { run_time: time('00:45:00') },
    ['2026-10-23 23:45:00', '2026-10-24 23:45:00'],
  ],
])('the time of day is meant in %s', (_what, row, expected) => {
  const zones = { system: 'Europe/London', user: 'US/Pacific' }
  expect(runs({ run_type: 'daily', ...row }, '2026-10-23 23:00:00', 2, zones)).toEqual(expected)
})

test('an hour that summer time skips is the hour after it', () => {
  const row = { run_type: 'daily', time_zone: 'Europe/Berlin', entered_time: time('02:30:00') }
  expect(runs(row, '2026-03-28 12:00:00', 2)).toEqual([
    '2026-03-29 01:30:00',
    '2026-03-30 00:30:00',
  ])
})

const zone = fc.constantFrom(
  'GMT',
  'Europe/Berlin',
  'US/Pacific',
  'Asia/Kolkata',
  'Australia/Sydney',
)
const moment = fc.integer({ min: at('2026-01-01 00:00:00'), max: at('2029-01-01 00:00:00') })
const digit = (most: number) => fc.integer({ min: 1, max: most }).map(String)

test('a run is always later than what it comes after, and inside its window', () => {
  const row = fc.record({
    run_type: fc.constantFrom(
      'daily',
      'weekly',
      'monthly',
      'week_in_month',
      'periodically',
      'once',
    ),
    run_time: fc.integer({ min: 0, max: 86_399 }).map((s) => text(s * 1000) ?? ''),
    run_start: moment.map((ms) => text(ms) ?? ''),
    run_end: moment.map((ms) => text(ms) ?? ''),
    run_period: fc.integer({ min: 60, max: 200_000 }).map((s) => text(s * 1000) ?? ''),
    run_dayofweek: digit(7),
    run_dayofmonth: digit(31),
    run_weekinmonth: digit(5),
    repeat_every: digit(4),
    time_zone: zone,
  })
  fc.assert(
    fc.property(row, moment, (job, after) => {
      const next = nextRun(job, ZONES, after)
      if (next === undefined) return
      expect(next).toBeGreaterThan(after)
      expect(next).toBeGreaterThanOrEqual(at(job.run_start))
      if (job.run_type !== 'once') expect(next).toBeLessThanOrEqual(at(job.run_end))
    }),
    { numRuns: 200 },
  )
})

const job = (kernel: Kernel, more: Row): string =>
  install(kernel, 'sysauto_script', {
    name: 'Job',
    run_type: 'periodically',
    run_period: '1970-01-01 01:00:00',
    run_start: '2026-11-22 10:30:00',
    script: `gs.info('ran ' + gs.getUserName() + ' ' + gs.getTimeZoneName() + ' ' + new GlideDateTime())`,
    ...more,
  })
const ran = (kernel: Kernel): string[] =>
  kernel.log
    .tail(200)
    .map(({ message }) => message)
    .filter((message) => message.startsWith('ran '))
const triggers = (kernel: Kernel): Row[] =>
  kernel.records.select({ table: 'sys_trigger', where: [], orderBy: [] })

// c_SystemScheduler.md: the Schedule [sys_trigger] table holds what is to run.
test('a job that will run has a schedule item that says when, and none once it is inactive', () => {
  const kernel = bootKernel()
  const id = job(kernel, { name: 'Hourly' })
  kernel.scheduler.settle()
  expect(triggers(kernel)).toMatchObject([
    {
      name: 'Hourly',
      document: 'sysauto_script',
      document_key: id,
      next_action: '2026-11-22 10:30:00',
      state: '0',
    },
  ])
  kernel.scheduler.advance(1800)
  expect(triggers(kernel)[0]?.next_action).toBe('2026-11-22 11:30:00')
  kernel.records.update('sysauto_script', id, { active: '0' })
  kernel.scheduler.settle()
  expect(triggers(kernel)).toEqual([])
})

test('the scheduler’s own bookkeeping is no statement of anybody’s', () => {
  const kernel = bootKernel()
  job(kernel, { script: '' })
  const { inserts, updates } = kernel.records.stats
  kernel.scheduler.advance(7200)
  expect(kernel.records.stats).toMatchObject({ inserts, updates })
})

// What fell due while nothing ran runs once when the scheduler is back, since its schedule item is due (assumed).
test('a job that was missed while the instance was down runs once, and then in its rhythm', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jobs-'))
  const first = bootKernel({ dataFolder })
  job(first, {})
  first.scheduler.settle()
  const second = bootKernel({ dataFolder, again: true, startAt: START + 4 * 3_600_000 })
  second.scheduler.settle()
  expect(ran(second)).toHaveLength(1)
  second.scheduler.advance(1800)
  expect(ran(second).at(-1)).toContain('2026-11-22 14:30:00')
  rmSync(dataFolder, { recursive: true })
})

// scheduled-script-guide, maxDrift: "the execution is skipped entirely".
test('a run that is later than its max drift is skipped', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jobs-'))
  const first = bootKernel({ dataFolder })
  job(first, { max_drift: '1970-01-01 00:10:00' })
  first.scheduler.settle()
  const second = bootKernel({ dataFolder, again: true, startAt: START + 4 * 3_600_000 })
  second.scheduler.settle()
  expect(ran(second)).toEqual([])
  expect(second.log.tail(5).some(({ message }) => message.includes('max drift'))).toBe(true)
  rmSync(dataFolder, { recursive: true })
})

// scheduled-script-guide: runAs, userTimeZone; t_ScheduleAScriptExecution.md: "the last expression".
test('a job runs as its user, in the zone that it names for its scripts', () => {
  const kernel = bootKernel()
  const run_as = put(kernel, 'sys_user', {
    user_name: 'jane',
    active: '1',
    time_zone: 'US/Pacific',
  })
  job(kernel, { run_as })
  job(kernel, { run_as, run_as_tz: 'Asia/Tokyo' })
  kernel.scheduler.advance(1800)
  expect(ran(kernel).sort()).toEqual([
    'ran jane Asia/Tokyo 2026-11-22 10:30:00',
    'ran jane US/Pacific 2026-11-22 10:30:00',
  ])
})

test.each([
  ['true', 'const n = 1; n === 1', 1],
  ['true', 'false', 0],
  ['false', 'false', 1],
  ['true', 'nothing.here', 0],
])('conditional %s with the condition %s', (conditional, condition, count) => {
  const kernel = bootKernel()
  job(kernel, { conditional, condition })
  kernel.scheduler.advance(1800)
  expect(ran(kernel)).toHaveLength(count)
})

// scheduled-script-guide: "If a run is still executing when the next fires, the platform skips that trigger silently."
test('a job that is still running is skipped, not queued', () => {
  const clock: { kernel?: Kernel; isOn: boolean } = { isOn: false }
  const kernel = bootKernel({
    interleave: () => -1,
    beforeStatement: () => clock.isOn && clock.kernel?.clock.wind(3_600_000 * 2),
  })
  clock.kernel = kernel
  job(kernel, {
    script: `gs.info('ran start'); new GlideRecord('sys_user').query(); gs.info('ran end')`,
  })
  kernel.scheduler.settle()
  kernel.clock.wind(1_800_000)
  clock.isOn = true
  kernel.scheduler.settle()
  clock.isOn = false
  expect(ran(kernel)).toEqual(['ran start', 'ran end'])
})

test.each<[string, Row]>([
  ['a business calendar', { run_type: 'business_calendar_start' }],
  ['an offset', { run_type: 'daily', offset_type: '1', offset: '1970-01-01 00:30:00' }],
  ['the sixth week', { run_type: 'week_in_month', run_weekinmonth: '6' }],
])('%s is refused loudly: the job never runs', (_what, row) => {
  const kernel = bootKernel()
  job(kernel, row)
  kernel.scheduler.advance(3 * 86_400)
  expect(ran(kernel)).toEqual([])
  expect(
    kernel.log.tail(5).filter(({ message }) => message.includes('does not speak')),
  ).toHaveLength(1)
})
