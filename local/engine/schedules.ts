import type { Kernel, Row } from '../types'
import { unsupported } from '../unsupported'
import { rowsWhere } from './inner'
import { fromWallClock, zoneOffset } from './time'

const DAY = 86_400_000
/** How far ahead a span is looked for, step by step: most schedules repeat within a week. */
const HORIZONS = [8, 40, 400, 4000]

type Schedulers = Pick<Kernel, 'records' | 'dictionary' | 'properties'>
type Interval = readonly [start: number, end: number]
type Span = {
  /** Wall-clock milliseconds of the first occurrence. */
  readonly start: number
  readonly length: number
  readonly zone: string
  readonly until: number
  readonly excludes: boolean
  readonly row: Row
}

/** The first span of a schedule that ends after `from` (platform.md 4.5); undefined = none ahead. */
export function nextSpan(
  engine: Schedulers,
  schedule: { readonly sysId: string; readonly zone: string },
  from: number,
): Interval | undefined {
  const spans = spansOf(engine, schedule.sysId, schedule.zone, false, new Set())
  if (spans.length === 0) return undefined
  const start = Number.isFinite(from) ? from : Math.min(...spans.map((span) => span.start)) - DAY
  for (const days of HORIZONS) {
    const end = start + days * DAY
    const found = intervals(spans, start, end).find(([, until]) => until > start)
    // One that touches the horizon may go on behind it.
    if (found && (found[1] < end || days === HORIZONS.at(-1))) return found
  }
  return undefined
}

/** What a schedule covers of a time: whole occurrences that touch it, joined where they meet. */
export function coverageOf(
  engine: Schedulers,
  schedule: { readonly sysId: string; readonly zone: string },
  [from, to]: Interval,
): readonly Interval[] {
  const spans = spansOf(engine, schedule.sysId, schedule.zone, false, new Set())
  return intervals(spans, from, to).filter(([start, end]) => end > from && start < to)
}

function spansOf(
  engine: Schedulers,
  sysId: string,
  zone: string,
  excludes: boolean,
  seen: Set<string>,
): Span[] {
  if (seen.has(sysId)) return []
  seen.add(sysId)
  const schedule = engine.records.get('cmn_schedule', sysId)
  if (!schedule) return []
  const own = zone || schedule.time_zone || engine.properties.get('glide.sys.default.tz', 'GMT')
  const spans = rowsWhere(engine, 'cmn_schedule_span', { schedule: sysId }).flatMap((row) =>
    spanOf(row, own, excludes),
  )
  const children = rowsWhere(engine, 'cmn_other_schedule', { schedule: sysId }).flatMap((row) => {
    const out = excludes !== (row.type === 'exclude')
    return spansOf(engine, row.child_schedule ?? '', zone, out, seen)
  })
  return [...spans, ...children]
}

/** 'yyyyMMddTHHmmss' is wall-clock time of the schedule's zone; with a Z it is UTC (platform.md 4.5). */
function wallClock(text: string, zone: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/.exec(text)
  if (!parts) return undefined
  const [y = 0, mo = 1, d = 1, h = 0, mi = 0, s = 0] = parts.slice(1, 7).map(Number)
  const ms = Date.UTC(y, mo - 1, d, h, mi, s)
  return parts[7] ? ms + zoneOffset(zone, ms) : ms
}

function spanOf(row: Row, zone: string, excluded: boolean): Span[] {
  const first = wallClock(row.start_date_time ?? '', zone)
  const last = wallClock(row.end_date_time ?? '', zone)
  if (first === undefined || last === undefined) return []
  const allDay = row.all_day === '1' || row.all_day === 'true'
  const start = allDay ? dayOf(first) : first
  const length = (allDay ? dayOf(last - 1) + DAY : last) - start
  const excludes = excluded !== (row.type === 'exclude' || row.type === 'excluded')
  return length > 0 ? [{ start, length, zone, until: lastDay(row), excludes, row }] : []
}

const dayOf = (ms: number): number => Math.floor(ms / DAY) * DAY

/** repeat_until is an integer date (yyyyMMdd); empty or 0 = no end. */
function lastDay(row: Row): number {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(row.repeat_until ?? '')
  return parts ? Date.UTC(+(parts[1] ?? 0), +(parts[2] ?? 1) - 1, +(parts[3] ?? 1)) : Infinity
}

function intervals(spans: readonly Span[], from: number, to: number): Interval[] {
  const inside = spans
    .filter((span) => !span.excludes)
    .flatMap((span) => occurrences(span, from, to))
  const outside = spans
    .filter((span) => span.excludes)
    .flatMap((span) => occurrences(span, from, to))
  return outside.reduce<Interval[]>(without, merged(inside))
}

function occurrences(span: Span, from: number, to: number): Interval[] {
  const at = (wall: number): Interval => [
    fromWallClock(span.zone, wall),
    fromWallClock(span.zone, wall + span.length),
  ]
  if (!span.row.repeat_type) return [at(span.start)]
  const timeOfDay = span.start - dayOf(span.start)
  const begin = Math.max(dayOf(span.start), dayOf(from - span.length) - DAY)
  const found: Interval[] = []
  for (let day = begin; day <= Math.min(to + DAY, span.until); day += DAY)
    if (repeatsOn(span, day)) found.push(at(day + timeOfDay))
  return found
}

/** Monday = 1 … Sunday = 7. */
const weekday = (day: number): number => new Date(day).getUTCDay() || 7
const monthsBetween = (a: Date, b: Date): number =>
  (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()

const WEEKLY: Readonly<Record<string, readonly number[]>> = {
  weekdays: [1, 2, 3, 4, 5],
  weekends: [6, 7],
  weekMWF: [1, 3, 5],
  weekTT: [2, 4],
}

function repeatsOn(span: Span, day: number): boolean {
  const { row } = span
  const first = dayOf(span.start)
  const every = Math.max(1, Number(row.repeat_count || 1))
  const days = WEEKLY[row.repeat_type ?? '']
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
      return monthsBetween(new Date(first), new Date(day)) % every === 0 && inMonth(row, first, day)
    case 'yearly':
      return inYear(row, new Date(first), new Date(day)) && yearsBetween(first, day) % every === 0
    default:
      return notSpoken('repeat_type', row.repeat_type)
  }
}

const yearsBetween = (a: number, b: number): number =>
  new Date(b).getUTCFullYear() - new Date(a).getUTCFullYear()

function inYear(row: Row, first: Date, day: Date): boolean {
  if ((row.yearly_type || 'doy') !== 'doy') return notSpoken('yearly_type', row.yearly_type)
  return first.getUTCMonth() === day.getUTCMonth() && first.getUTCDate() === day.getUTCDate()
}

/** A span that is not understood must not look like one that never comes. */
const notSpoken = (column: string, value = ''): never =>
  unsupported(`${column} '${value}' of a schedule span`, 'local/engine/schedules.ts')

function inMonth(row: Row, first: number, day: number): boolean {
  const date = new Date(day).getUTCDate()
  const isLast = new Date(day + DAY).getUTCDate() === 1
  const week = Math.ceil(date / 7)
  switch (row.monthly_type) {
    case 'ldom':
      return isLast
    case 'nth':
      return weekday(day) === weekday(first) && week === Math.ceil(new Date(first).getUTCDate() / 7)
    case 'lwdom':
      return weekday(day) === weekday(first) && new Date(day + 7 * DAY).getUTCDate() <= 7
    case '':
    case undefined:
    case 'dom':
      return date === new Date(first).getUTCDate()
    default:
      return notSpoken('monthly_type', row.monthly_type)
  }
}

function merged(found: readonly Interval[]): Interval[] {
  const result: [number, number][] = []
  for (const [start, end] of [...found].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}

function without(found: readonly Interval[], [start, end]: Interval): Interval[] {
  return found.flatMap(([from, to]): Interval[] => {
    if (end <= from || start >= to) return [[from, to]]
    const left: Interval[] = from < start ? [[from, start]] : []
    const right: Interval[] = end < to ? [[end, to]] : []
    return [...left, ...right]
  })
}
