import { fromWallClock, zoneOffset } from '../engine/time'
import type { Kernel, Row } from '../types'
import { rowsWhere, text } from './rows'

export type Span = { readonly start: number; readonly end: number }

const DAY = 86_400_000

// 'yyyyMMddTHHmmss[Z]'; without Z the schedule's own zone counts (platform.md 4.5).
function wallOf(stored: string, timeZone: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/.exec(stored)
  if (match === null) return Number.NaN
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number)
  const wall = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second)
  return match[7] === 'Z' ? wall + zoneOffset(timeZone, wall) : wall
}

// Monday is 1 (platform.md 13.16).
const weekday = (wall: number): number => new Date(wall).getUTCDay() || 7

/** Whether an occurrence begins on this day, counted in days from the first one. */
function recursOn(span: Row, first: number, day: number): boolean {
  const count = Math.max(1, Number(text(span, 'repeat_count') || '1'))
  const days = Math.round((day - first) / DAY)
  switch (text(span, 'repeat_type')) {
    case 'daily':
      return days % count === 0
    case 'weekdays':
      return weekday(day) <= 5
    case 'weekends':
      return weekday(day) >= 6
    case 'weekMWF':
      return [1, 3, 5].includes(weekday(day))
    case 'weekTT':
      return [2, 4].includes(weekday(day))
    case 'weekly': {
      const week = Math.floor((days + weekday(first) - 1) / 7)
      return text(span, 'days_of_week').includes(String(weekday(day))) && week % count === 0
    }
    case 'monthly':
      return new Date(day).getUTCDate() === new Date(first).getUTCDate()
    case 'yearly':
      return new Date(day).toISOString().slice(5, 10) === new Date(first).toISOString().slice(5, 10)
    default:
      return days === 0
  }
}

function lastDay(span: Row): number {
  const until = text(span, 'repeat_until').replaceAll('-', '')
  if (until === '' || until === '0') return Number.POSITIVE_INFINITY
  return Date.UTC(
    Number(until.slice(0, 4)),
    Number(until.slice(4, 6)) - 1,
    Number(until.slice(6, 8)),
  )
}

function occurrences(span: Row, timeZone: string, within: Span): Span[] {
  const start = wallOf(text(span, 'start_date_time'), timeZone)
  const length = wallOf(text(span, 'end_date_time'), timeZone) - start
  if (!(length > 0)) return []
  const first = Math.floor(start / DAY) * DAY
  const found: Span[] = []
  const from = Math.max(first, Math.floor((within.start - length) / DAY) * DAY - DAY)
  for (let day = from; day <= within.end + DAY && day <= lastDay(span); day += DAY) {
    if (!recursOn(span, first, day)) continue
    const begin = fromWallClock(timeZone, day + (start - first))
    const occurrence = { start: begin, end: begin + length }
    if (occurrence.end > within.start && occurrence.start < within.end) found.push(occurrence)
  }
  return found
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last === undefined || span.start > last.end) result.push(span)
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return result
}

/** What a schedule covers within a time, touching spans joined. Excluded spans (holidays) are taken out. */
export function coverage(kernel: Kernel, schedule: Row, within: Span): Span[] {
  const timeZone = text(schedule, 'time_zone')
  const zone = ['', 'floating'].includes(timeZone) ? 'UTC' : timeZone
  const spans = rowsWhere(kernel, 'cmn_schedule_span', { schedule: text(schedule, 'sys_id') })
  const isExcluded = (span: Row): boolean => text(span, 'type') === 'exclude'
  const of = (rows: readonly Row[]): Span[] =>
    joined(rows.flatMap((row) => occurrences(row, zone, within)))
  const holes = of(spans.filter(isExcluded))
  return holes.reduce(cut, of(spans.filter((span) => !isExcluded(span))))
}

const cut = (spans: readonly Span[], hole: Span): Span[] =>
  spans.flatMap((span) => {
    if (hole.end <= span.start || hole.start >= span.end) return [span]
    return [
      { start: span.start, end: hole.start },
      { start: hole.end, end: span.end },
    ].filter(({ start, end }) => end > start)
  })

/** Whether one coverage of the schedule holds the whole time. */
export const covers = (kernel: Kernel, schedule: Row, time: Span): boolean =>
  coverage(kernel, schedule, time).some(({ start, end }) => start <= time.start && end >= time.end)

/** Whether the schedule touches the time at all. */
export const touches = (kernel: Kernel, schedule: Row, time: Span): boolean =>
  coverage(kernel, schedule, time).length > 0
