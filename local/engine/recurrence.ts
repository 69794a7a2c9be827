import type { Row } from '../types'
import { unsupported } from '../unsupported'
import { own } from '../own'

/** A day in milliseconds. */
export const DAY = 86_400_000

/** Midnight of the day of a wall-clock time. */
export const dayOf = (ms: number): number => Math.floor(ms / DAY) * DAY

/** glide.schedules.repeat_nth and glide.schedules.fifth (t_RepeatAMonthlySchedule, t_FifthInstanceOfADayOfTheWeek). */
export type MonthlyRules = { readonly nth: string; readonly fifth: string }

/** Monday = 1 … Sunday = 7. */
const weekday = (day: number): number => new Date(day).getUTCDay() || 7
const date = (day: number): number => new Date(day).getUTCDate()
/** Which Monday, Tuesday … of its month a day is. */
const ordinal = (day: number): number => Math.ceil(date(day) / 7)
const isLastOfItsKind = (day: number): boolean => date(day + 7 * DAY) <= 7
const monthNumber = (day: number): number =>
  new Date(day).getUTCFullYear() * 12 + new Date(day).getUTCMonth()

const WEEKLY: Readonly<Record<string, readonly number[]>> = {
  weekdays: [1, 2, 3, 4, 5],
  weekends: [6, 7],
  weekMWF: [1, 3, 5],
  weekTT: [2, 4],
}

/** Whether a span that begins on `first` repeats on a day; both are midnights. */
export function repeatsOn(row: Row, rules: MonthlyRules, first: number, day: number): boolean {
  const every = Math.max(1, Number(row.repeat_count || 1) || 1)
  const days = own(WEEKLY, row.repeat_type ?? '')
  if (days) return days.includes(weekday(day))
  switch (row.repeat_type) {
    case 'daily':
      return ((day - first) / DAY) % every === 0
    case 'weekly': {
      const listed = (row.days_of_week || String(weekday(first))).includes(String(weekday(day)))
      const monday = (at: number): number => at - (weekday(at) - 1) * DAY
      return listed && ((monday(day) - monday(first)) / (7 * DAY)) % every === 0
    }
    case 'monthly':
      return inMonth(row, rules, { first, day, every })
    case 'yearly':
      return yearsBetween(first, day) % every === 0 && inYear(row, first, day)
    default:
      return notSpoken('repeat_type', row.repeat_type)
  }
}

/** A span that is not understood must not look like one that never comes. */
const notSpoken = (column: string, value = ''): never =>
  unsupported(`${column} '${value}' of a schedule span`, 'local/engine/recurrence.ts')

const yearsBetween = (a: number, b: number): number =>
  new Date(b).getUTCFullYear() - new Date(a).getUTCFullYear()

function inYear(row: Row, first: number, day: number): boolean {
  if (row.yearly_type === 'float') return floats(row, day)
  if ((row.yearly_type || 'doy') !== 'doy') return notSpoken('yearly_type', row.yearly_type)
  return monthNumber(first) % 12 === monthNumber(day) % 12 && date(first) === date(day)
}

// Float week, float day and month of r_ScheduleEntryFields; days count from Monday as days_of_week does (assumed).
function floats(row: Row, day: number): boolean {
  if ((monthNumber(day) % 12) + 1 !== Number(row.month)) return false
  if (weekday(day) !== Number(row.float_day || 1)) return false
  const week = row.float_week || '1'
  if (week === 'last') return isLastOfItsKind(day)
  if (!/^[1-5]$/.test(week)) return notSpoken('float_week', week)
  return ordinal(day) === Number(week)
}

type Monthly = { readonly first: number; readonly day: number; readonly every: number }

function inMonth(row: Row, rules: MonthlyRules, { first, day, every }: Monthly): boolean {
  const inSeries = (month: number): boolean => (month - monthNumber(first)) % every === 0
  const isOurs = inSeries(monthNumber(day))
  switch (row.monthly_type) {
    case 'ldom':
      return isOurs && date(day + DAY) === 1
    case 'nth':
      if (weekday(day) !== weekday(first)) return false
      return (isOurs && isNth(rules, first, day)) || makesUp(rules, first, day, inSeries)
    case 'lwdom':
      return isOurs && weekday(day) === weekday(first) && isLastOfItsKind(day)
    case '':
    case undefined:
    case 'dom':
      return isOurs && date(day) === date(first)
    default:
      return notSpoken('monthly_type', row.monthly_type)
  }
}

// 'week' counts the calendar weeks of the first month, Sunday first, and takes that many weekdays of the others.
const weekOfMonth = (day: number): number => {
  const firstOfMonth = day - (date(day) - 1) * DAY
  return Math.ceil((date(day) + new Date(firstOfMonth).getUTCDay()) / 7)
}

function isNth(rules: MonthlyRules, first: number, day: number): boolean {
  if (rules.nth === 'week' && monthNumber(day) === monthNumber(first)) return day === first
  if (rules.nth === 'week') return ordinal(day) === weekOfMonth(first)
  if (ordinal(day) === ordinal(first)) return true
  return (
    ordinal(first) === 5 && rules.fifth === 'last' && ordinal(day) === 4 && isLastOfItsKind(day)
  )
}

// 'next': a month without a fifth such day has it in the first days of the month after.
function makesUp(
  rules: MonthlyRules,
  first: number,
  day: number,
  inSeries: (month: number) => boolean,
): boolean {
  if (rules.nth === 'week' || rules.fifth !== 'next') return false
  if (ordinal(first) !== 5 || ordinal(day) !== 1) return false
  return inSeries(monthNumber(day) - 1) && ordinal(day - 7 * DAY) === 4
}
