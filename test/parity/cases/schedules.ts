import type { Case, Target } from '../parity'

const surface = 'Schedules'
const api =
  'https://www.servicenow.com/docs/r/api-reference/server-api-reference/c_GlideScheduleScopedAPI.html'
const docs = 'https://www.servicenow.com/docs/r/platform-administration/time-configuration/'

type Values = Readonly<Record<string, string>>

/** A schedule of one entry, from 10:00 to 11:00. */
async function schedule(
  { make }: Target,
  day: string,
  span: Values,
  own: Values = {},
): Promise<string> {
  const sysId = await make('cmn_schedule', {
    name: `Parity ${Math.random()}`,
    time_zone: 'GMT',
    ...own,
  })
  const times = { start_date_time: `${day}T100000`, end_date_time: `${day}T110000` }
  await make('cmn_schedule_span', { schedule: sysId, name: 'Parity', ...times, ...span })
  return sysId
}
const inside = ({ script }: Target, sysId: string, ...times: string[]): Promise<unknown> =>
  script(`var s = new GlideSchedule('${sysId}'); return ${JSON.stringify(times)}.map(function (at) {
    return s.isInSchedule(new GlideDateTime(at)) })`)

/** GlideSchedule, and how entries repeat. */
export const schedules: readonly Case[] = [
  {
    surface,
    says: 'a time is in the schedule from its start on, and no longer at its end',
    evidence: { kind: 'documented', source: api },
    run: async (target) => {
      const sysId = await schedule(target, '20310107', {})
      return inside(
        target,
        sysId,
        '2031-01-07 09:59:59',
        '2031-01-07 10:00:00',
        '2031-01-07 11:00:01',
      )
    },
    gives: [false, true, false],
  },
  {
    surface,
    says: 'entries keep their local hour when summer time begins',
    evidence: { kind: 'documented', source: `${docs}r_TimeZones.html` },
    run: async (target) => {
      const zone = { time_zone: 'Europe/Berlin' }
      const sysId = await schedule(target, '20310107', { repeat_type: 'daily' }, zone)
      return inside(
        target,
        sysId,
        '2031-02-01 09:30:00',
        '2031-07-01 08:30:00',
        '2031-07-01 09:30:00',
      )
    },
    gives: [true, true, false],
  },
  {
    surface,
    says: 'a month without a fifth such weekday has its last one (glide.schedules.fifth)',
    evidence: { kind: 'documented', source: `${docs}t_FifthInstanceOfADayOfTheWeek.html` },
    run: async (target) => {
      const sysId = await schedule(target, '20121129', {
        repeat_type: 'monthly',
        monthly_type: 'nth',
      })
      return inside(
        target,
        sysId,
        '2012-12-27 10:30:00',
        '2013-01-24 10:30:00',
        '2013-01-31 10:30:00',
      )
    },
    gives: [true, false, true],
  },
  {
    surface,
    says: 'a floating yearly entry comes on its week, day and month',
    evidence: {
      kind: 'assumed',
      source:
        'r_ScheduleEntryFields names the fields; that days count from Monday is assumed: compare U.S. Holidays',
    },
    run: async (target) => {
      const float = { yearly_type: 'float', float_week: '4', float_day: '4', month: '11' }
      const sysId = await schedule(target, '20260101', { repeat_type: 'yearly', ...float })
      return inside(
        target,
        sysId,
        '2026-11-26 10:30:00',
        '2026-11-19 10:30:00',
        '2027-11-25 10:30:00',
      )
    },
    gives: [true, false, true],
  },
  {
    surface,
    says: 'whenNext counts milliseconds to the next entry, and gives -1 where none comes',
    evidence: { kind: 'documented', source: api },
    run: async (target) => {
      const sysId = await schedule(target, '20310107', {})
      return target.script(`var s = new GlideSchedule('${sysId}', 'UTC')
        return ['2031-01-07 09:00:00', '2031-01-08 09:00:00'].map(function (at) { return s.whenNext(new GlideDateTime(at)) })`)
    },
    gives: [3_600_000, -1],
  },
  {
    surface,
    says: 'a schedule without entries is not valid',
    evidence: { kind: 'documented', source: api },
    run: async ({ make, script }) => {
      const sysId = await make('cmn_schedule', { name: 'Parity, empty', time_zone: 'GMT' })
      return script(`return new GlideSchedule('${sysId}').isValid()`)
    },
    gives: false,
  },
  {
    surface,
    says: 'add of an empty schedule adds the time',
    evidence: { kind: 'documented', source: api },
    run: ({ script }) =>
      script(
        `return String(new GlideSchedule().add(new GlideDateTime('2014-01-02'), new GlideDuration(2 * 86400000)))`,
      ),
    gives: '2014-01-04 00:00:00',
  },
]
