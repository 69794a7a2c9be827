import type { Row } from '../types'
import { durationMs, fromWallClock, parseTime, wallOf } from '../time'
import { own } from '../own'

const DAY = 86_400_000
/** Leap days of a weekday can be far apart; beyond this nothing is looked for. */
const FARTHEST = 366 * 12

/** When a sysauto row runs: in what zone its times are meant, and why it cannot run here. */
export type Zones = { readonly system: string; readonly user: string }

/** What a job asks for that the stand-in does not speak; undefined where it can run. */
export function unspoken(row: Row): string | undefined {
  if (!Object.hasOwn(FITS, row.run_type ?? '') && !OTHERS.has(row.run_type ?? ''))
    return `run_type '${row.run_type}'`
  // The SDK's table and its own plugin contradict each other on which of 1 and 2 is the past.
  if (Number(row.offset_type || 0) !== 0 && durationMs(row.offset ?? '') !== 0)
    return 'an offset of a job'
  if (WEEKS.has(row.run_type ?? '') && Number(row.run_weekinmonth || 1) > 5)
    return 'the sixth week of a month'
  return undefined
}

const OTHERS = new Set(['periodically', 'once', 'on_demand'])
const WEEKS = new Set(['week_in_month', 'day_week_month_year'])

/**
 * The first time after `after` at which the job runs; undefined = never by itself. Starting and Ending are the window in
 * which it does (advanced-options-for-scheduled-jobs.md).
 */
export function nextRun(row: Row, zones: Zones, after: number): number | undefined {
  if (unspoken(row) !== undefined || row.run_type === 'on_demand') return undefined
  const start = parseTime(row.run_start ?? '')
  const end = parseTime(row.run_end ?? '')
  if (row.run_type === 'once') return start !== undefined && start > after ? start : undefined
  const next =
    row.run_type === 'periodically'
      ? nextPeriod(row, start ?? after, after)
      : nextDay(row, zones, { start, after })
  return next !== undefined && end !== undefined && next > end ? undefined : next
}

const every = (row: Row): number => {
  const count = Number(row.repeat_every || 1)
  return Number.isInteger(count) && count > 0 ? count : 1
}

function nextPeriod(row: Row, start: number, after: number): number | undefined {
  const period = durationMs(row.run_period ?? '') * every(row)
  if (period <= 0) return undefined
  if (start > after) return start
  return start + (Math.floor((after - start) / period) + 1) * period
}

type Span = { readonly start: number | undefined; readonly after: number }

/** Days are counted on the wall clock of the job's zone, so that summer time moves the instant and not the hour. */
function nextDay(row: Row, zones: Zones, { start, after }: Span): number | undefined {
  const zone = zoneOf(row, zones)
  const timeOfDay = wallTime(row, zone)
  const fits = own(FITS, row.run_type ?? '')
  const from = Math.max(after, (start ?? after) - 1)
  const wall = wallOf(zone, from)
  for (let day = Math.floor(wall / DAY) * DAY, n = 0; n < FARTHEST; n++, day += DAY) {
    const at = fromWallClock(zone, day + timeOfDay)
    if (at > from && fits?.(new Date(day), row) && isTurn(row, zone, { start, day })) return at
  }
  return undefined
}

/** Of a daily, weekly or monthly job every Nth occurrence since its start; other kinds do not know "Repeat every". */
function isTurn(
  row: Row,
  zone: string,
  { start, day }: { readonly start: number | undefined; readonly day: number },
): boolean {
  const count = every(row)
  if (count === 1 || start === undefined) return true
  const first = new Date(Math.floor(wallOf(zone, start) / DAY) * DAY)
  const date = new Date(day)
  const days = Math.round((date.getTime() - first.getTime()) / DAY)
  switch (row.run_type) {
    case 'daily':
      return days % count === 0
    case 'weekly':
      return Math.floor((days + weekday(first) - 1) / 7) % count === 0
    case 'monthly':
    case 'week_in_month':
      return monthsBetween(first, date) % count === 0
    default:
      return true
  }
}

const monthsBetween = (a: Date, b: Date): number =>
  (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()

/** Monday = 1 … Sunday = 7. */
const weekday = (day: Date): number => day.getUTCDay() || 7
const lastOf = (day: Date): number =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
/** "Executes on the last day of the month, even if the month is shorter" (r_SpecialCasesInJobSchedules.md). */
const isDayOfMonth = (day: Date, row: Row): boolean =>
  day.getUTCDate() === Math.min(Number(row.run_dayofmonth || 1), lastOf(day))
const isMonth = (day: Date, row: Row): boolean =>
  day.getUTCMonth() + 1 === Number(row.run_month || 1)
/** run_daysofweek holds the digits of several days; run_dayofweek one. */
const isWeekday = (day: Date, row: Row): boolean =>
  (row.run_daysofweek || row.run_dayofweek || '1').includes(String(weekday(day)))
/** "The second Monday in October": the weekday's own count in the month, not the calendar's weeks (assumed). */
const isWeek = (day: Date, row: Row): boolean =>
  Math.ceil(day.getUTCDate() / 7) === Number(row.run_weekinmonth || 1)

const FITS: Readonly<Record<string, (day: Date, row: Row) => boolean>> = {
  daily: () => true,
  weekly: isWeekday,
  monthly: isDayOfMonth,
  day_and_month_in_year: (day, row) => isMonth(day, row) && isDayOfMonth(day, row),
  week_in_month: (day, row) => isWeek(day, row) && isWeekday(day, row),
  day_week_month_year: (day, row) => isMonth(day, row) && isWeek(day, row) && isWeekday(day, row),
}

/** None: that of the user who runs the job; floating: the system's (t_ScheduleAScriptExecution.md). */
function zoneOf(row: Row, { system, user }: Zones): string {
  if (!row.time_zone) return user
  return row.time_zone === 'floating' ? system : row.time_zone
}

/** entered_time is what was typed, in the job's zone; run_time is stored in UTC, as of 1970 (the SDK's own conversion). */
function wallTime(row: Row, zone: string): number {
  if (row.time_zone && row.entered_time) return durationMs(row.entered_time) % DAY
  const stored = durationMs(row.run_time ?? '')
  return ((wallOf(zone, stored) % DAY) + DAY) % DAY
}
