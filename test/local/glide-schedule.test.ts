import type { Kernel, Row } from '../../local/types'
import { appSession, bootKernel, put, script } from './support/kernel'

const schedule = (kernel: Kernel, zone: string, ...spans: Row[]): string => {
  const sysId = put(kernel, 'cmn_schedule', { name: 'Window', time_zone: zone })
  for (const span of spans) put(kernel, 'cmn_schedule_span', { schedule: sysId, ...span })
  return sysId
}
const inside = (kernel: Kernel, sysId: string, ...times: string[]) =>
  script(
    kernel,
    `const s = new GlideSchedule('${sysId}'); ${JSON.stringify(times)}.map((t) => s.isInSchedule(new GlideDateTime(t)))`,
  )

// platform.md 13.15, 4.5: yyyyMMddTHHmmss is floating; the zone of the schedule counts, summer time too.
test('a floating span repeats at the same local time in summer and winter', () => {
  const kernel = bootKernel()
  const sysId = schedule(kernel, 'Europe/Berlin', {
    start_date_time: '20260101T220000',
    end_date_time: '20260102T020000',
    repeat_type: 'daily',
    repeat_count: '1',
  })
  expect(
    inside(
      kernel,
      sysId,
      '2026-07-01 20:30:00',
      '2026-12-01 20:30:00',
      '2026-12-01 21:30:00',
      '2026-12-02 01:00:00',
    ),
  ).toEqual([true, false, true, false])
})

// platform.md 4.5: with Z = UTC.
test('a span with Z is UTC', () => {
  const kernel = bootKernel()
  const sysId = schedule(kernel, 'Europe/Berlin', {
    start_date_time: '20261126T010000Z',
    end_date_time: '20261126T030000Z',
  })
  expect(
    inside(
      kernel,
      sysId,
      '2026-11-26 00:59:59',
      '2026-11-26 01:00:00',
      '2026-11-26 02:59:59',
      '2026-11-26 03:00:00',
    ),
  ).toEqual([false, true, true, false])
})

test('weekdays, weekends and weekly days repeat on their days', () => {
  const kernel = bootKernel()
  const at = (repeat: Row) =>
    schedule(kernel, 'GMT', {
      start_date_time: '20260105T100000',
      end_date_time: '20260105T110000',
      ...repeat,
    })
  const week = [23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day} 10:30:00`)
  const days = (repeat: Row) =>
    (inside(kernel, at(repeat), ...week) as boolean[]).map((yes) => (yes ? '1' : '0')).join('')
  expect(days({ repeat_type: 'weekdays' })).toBe('1111100')
  expect(days({ repeat_type: 'weekly', days_of_week: '26', repeat_count: '1' })).toBe('0100010')
  expect(days({ repeat_type: 'weekMWF' })).toBe('1010100')
})

test('a monthly span repeats on its day, or on the last', () => {
  const kernel = bootKernel()
  const span = { start_date_time: '20260115T100000', end_date_time: '20260115T110000' }
  const dom = schedule(kernel, 'GMT', { ...span, repeat_type: 'monthly', monthly_type: 'dom' })
  const last = schedule(kernel, 'GMT', { ...span, repeat_type: 'monthly', monthly_type: 'ldom' })
  const times = ['2026-11-15 10:30:00', '2026-11-30 10:30:00']
  expect(inside(kernel, dom, ...times)).toEqual([true, false])
  expect(inside(kernel, last, ...times)).toEqual([false, true])
})

test('an excluded span is cut out', () => {
  const kernel = bootKernel()
  const sysId = schedule(
    kernel,
    'GMT',
    { start_date_time: '20261101T000000', end_date_time: '20261102T000000', repeat_type: 'daily' },
    { start_date_time: '20261125T000000', end_date_time: '20261126T000000', type: 'exclude' },
  )
  expect(inside(kernel, sysId, '2026-11-24 12:00:00', '2026-11-25 12:00:00')).toEqual([true, false])
})

// platform.md 4.5: whenNext gives ms, -1 = never; isValid needs at least one span.
test('whenNext is the time until the schedule begins, and -1 when it never does', () => {
  const kernel = bootKernel()
  const later = schedule(kernel, 'GMT', {
    start_date_time: '20261122T110000',
    end_date_time: '20261122T120000',
  })
  const empty = schedule(kernel, 'GMT')
  expect(
    script(
      kernel,
      `const s = new GlideSchedule('${later}'); const none = new GlideSchedule('${empty}'); const now = new GlideDateTime();
      [s.whenNext(now), s.isValid(), s.getName(), none.isValid(), none.whenNext(now), s.whenNext(new GlideDateTime('2027-01-01 00:00:00'))]`,
    ),
  ).toEqual([3_600_000, true, 'Window', false, -1, -1])
})

test('duration is the time of the schedule between two moments', () => {
  const kernel = bootKernel()
  const sysId = schedule(kernel, 'GMT', {
    start_date_time: '20261101T080000',
    end_date_time: '20261101T100000',
    repeat_type: 'daily',
  })
  expect(
    script(
      kernel,
      `new GlideSchedule('${sysId}').duration(new GlideDateTime('2026-11-22 09:00:00'), new GlideDateTime('2026-11-23 09:00:00')).getDurationValue()`,
    ),
  ).toBe('02:00:00')
})

// platform.md 4.5: repeat_type specific exists; what is not understood must not look like "never"
test.each([
  [{ repeat_type: 'specific' }, "repeat_type 'specific'"],
  [{ repeat_type: 'yearly', yearly_type: 'moon' }, "yearly_type 'moon'"],
  [{ repeat_type: 'monthly', monthly_type: 'moon' }, "monthly_type 'moon'"],
  [{ repeat_type: 'yearly', yearly_type: 'float', month: '11', float_week: 'x' }, "float_week 'x'"],
])('a span %j is refused loudly', (repeat, what) => {
  const kernel = bootKernel()
  const sysId = schedule(kernel, 'GMT', {
    start_date_time: '20260105T100000',
    end_date_time: '20260105T110000',
    ...repeat,
  })
  expect(() => inside(kernel, sysId, '2026-11-23 10:30:00')).toThrow(`does not speak ${what}`)
})

// c_GlideScheduleScopedAPI: load is void and takes a span to leave out
test('load gives nothing back, and leaves out the span it is told to', () => {
  const kernel = bootKernel()
  const sysId = schedule(kernel, 'GMT', {
    sys_id: 'a1'.repeat(16),
    start_date_time: '20261126T010000',
    end_date_time: '20261126T030000',
  })
  expect(
    script(
      kernel,
      `const s = new GlideSchedule(); const at = new GlideDateTime('2026-11-26 02:00:00')
      const given = s.load('${sysId}'); const before = s.isInSchedule(at)
      s.load('${sysId}', '', '${'a1'.repeat(16)}'); [given === undefined, before, s.isInSchedule(at), s.isValid()]`,
    ),
  ).toEqual([true, true, false, false])
})

// The sample of c_GlideScheduleScopedAPI: two days on from 2014-01-02
test('add of an empty schedule counts all time', () => {
  expect(
    script(
      bootKernel(),
      `new GlideSchedule().add(new GlideDateTime('2014-01-02'), new GlideDuration(60 * 60 * 24 * 1000 * 2)).getValue()`,
    ),
  ).toBe('2014-01-04 00:00:00')
})

test('add of a loaded schedule counts the time of the schedule', () => {
  const kernel = bootKernel()
  const sysId = schedule(kernel, 'GMT', {
    start_date_time: '20261101T080000',
    end_date_time: '20261101T100000',
    repeat_type: 'daily',
  })
  const add = (hours: number) =>
    script(
      kernel,
      `new GlideSchedule('${sysId}').add(new GlideDateTime('2026-11-22 09:00:00'), new GlideDuration(${hours} * 3600000)).getValue()`,
    )
  expect([add(1), add(2), add(4)]).toEqual([
    '2026-11-22 10:00:00',
    '2026-11-23 09:00:00',
    '2026-11-24 09:00:00',
  ])
})

// r_ScheduleFields: a floating schedule is relative to whoever asks; c_GlideScheduleScopedAPI: a zone can be named
test('a floating schedule is read in the zone of the session, or in the one named', () => {
  const kernel = bootKernel()
  const sysId = schedule(kernel, '', {
    start_date_time: '20261126T080000',
    end_date_time: '20261126T090000',
  })
  const session = { ...appSession(kernel), timeZone: 'Europe/Berlin' }
  const text = `[new GlideSchedule('${sysId}'), new GlideSchedule('${sysId}', 'US/Pacific')]
    .map((s) => ['2026-11-26 07:30:00', '2026-11-26 16:30:00'].map((at) => s.isInSchedule(new GlideDateTime(at))).join())
    .join(' ')`
  expect(kernel.realms.run(session, text, {}, 'test')).toBe('true,false false,true')
})

// c_ParentAndChildSchedules: only exclusions make no valid schedule
test('a schedule of exclusions alone is not valid', () => {
  const kernel = bootKernel()
  const sysId = schedule(kernel, 'GMT', {
    start_date_time: '20261126T080000',
    end_date_time: '20261126T090000',
    type: 'excluded',
  })
  expect(script(kernel, `new GlideSchedule('${sysId}').isValid()`)).toBe(false)
})

// c_GlideScheduleScopedAPI has no such method
test('a method that the page does not list throws, and says where to add it', () => {
  expect(() => script(bootKernel(), 'new GlideSchedule().getTimeZone()')).toThrow(
    'local/glide/schedule.ts',
  )
})
