import type { Kernel, Row } from '../types'
import { isTrue, rowsWhere } from './inner'
import type { Interval } from './intervals'
import { DAY, dayOf, repeatsOn, type MonthlyRules } from './recurrence'
import { fromWallClock, wallOf } from '../time'

export type Schedulers = Pick<Kernel, 'records' | 'dictionary' | 'properties'>

/** One entry of a schedule, in wall-clock time of its zone. */
export type Span = {
  readonly start: number
  readonly length: number
  readonly zone: string
  readonly until: number
  readonly row: Row
  readonly rules: MonthlyRules
  /** Days whose occurrence an entry of its own replaces (parent and override_start_date: platform.md 4.5). */
  readonly overridden: ReadonlySet<number>
}
/** What a schedule is made of. An excluded child takes away what it covers, its own exclusions considered. */
export type Parts = {
  readonly included: readonly Span[]
  readonly excluded: readonly Span[]
  readonly minus: readonly Parts[]
}
/** Which schedule, and in which zone its times are read. */
export type Asked = {
  readonly sysId: string
  /** Overrides the schedule's own. */
  readonly zone?: string
  /** Of whoever asks, for floating schedules (r_ScheduleFields); the instance's where nobody says. */
  readonly floating?: string
  /** GlideSchedule.load's excludeSpanID. */
  readonly withoutSpan?: string
}

type Reading = { readonly asked: Asked; readonly rules: MonthlyRules; readonly seen: Set<string> }

const NOTHING: Parts = { included: [], excluded: [], minus: [] }

/** Reads a schedule with its parent and its children (c_ParentAndChildSchedules). */
export function readSchedule(engine: Schedulers, asked: Asked): Parts {
  const { properties } = engine
  const rules = {
    nth: properties.get('glide.schedules.repeat_nth', 'day'),
    fifth: properties.get('glide.schedules.fifth', 'last'),
  }
  const floating = asked.floating || properties.get('glide.sys.default.tz', 'GMT')
  return partsOf(engine, { asked, rules, seen: new Set() }, asked.sysId, floating)
}

function partsOf(engine: Schedulers, reading: Reading, sysId: string, outer: string): Parts {
  const schedule = reading.seen.has(sysId) ? undefined : engine.records.get('cmn_schedule', sysId)
  reading.seen.add(sysId)
  if (!schedule) return NOTHING
  const zone = reading.asked.zone || schedule.time_zone || outer
  const own = ownParts(engine, reading, schedule, zone)
  const parent = partsOf(engine, reading, schedule.parent ?? '', zone)
  return childrenOf(engine, reading, sysId, zone).reduce(together, together(own, parent))
}

const together = (a: Parts, b: Parts): Parts => ({
  included: [...a.included, ...b.included],
  excluded: [...a.excluded, ...b.excluded],
  minus: [...a.minus, ...b.minus],
})

const childrenOf = (engine: Schedulers, reading: Reading, sysId: string, zone: string): Parts[] =>
  rowsWhere(engine, 'cmn_other_schedule', { schedule: sysId }).map((row) => {
    const child = partsOf(engine, reading, row.child_schedule ?? '', row.time_zone || zone)
    return row.type === 'exclude' ? { ...NOTHING, minus: [child] } : child
  })

const EXCLUDES = ['exclude', 'excluded']

function ownParts(engine: Schedulers, reading: Reading, schedule: Row, zone: string): Parts {
  const rows = rowsWhere(engine, 'cmn_schedule_span', { schedule: schedule.sys_id ?? '' }).filter(
    (row) => row.sys_id !== reading.asked.withoutSpan,
  )
  const excludes = (row: Row): boolean => EXCLUDES.includes(row.type || (schedule.type ?? ''))
  const read = (row: Row): Span[] => spanOf(row, zone, reading.rules, overrides(rows, row, zone))
  return {
    included: rows.filter((row) => !excludes(row)).flatMap(read),
    excluded: rows.filter(excludes).flatMap(read),
    minus: [],
  }
}

function overrides(rows: readonly Row[], row: Row, zone: string): Set<number> {
  const others = rows.filter((other) => other.parent !== '' && other.parent === row.sys_id)
  const days = others.map((other) => wallClock(other.override_start_date ?? '', zone))
  return new Set(days.filter((day) => day !== undefined).map(dayOf))
}

/** 'yyyyMMddTHHmmss' is wall-clock time of the schedule's zone; with a Z it is UTC (platform.md 4.5). */
function wallClock(text: string, zone: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/.exec(text)
  if (!parts) return undefined
  const [y = 0, mo = 1, d = 1, h = 0, mi = 0, s = 0] = parts.slice(1, 7).map(Number)
  const ms = Date.UTC(y, mo - 1, d, h, mi, s)
  return parts[7] ? wallOf(zone, ms) : ms
}

function spanOf(row: Row, zone: string, rules: MonthlyRules, overridden: Set<number>): Span[] {
  const first = wallClock(row.start_date_time ?? '', zone)
  const last = wallClock(row.end_date_time ?? '', zone)
  if (first === undefined || last === undefined) return []
  const allDay = isTrue(row.all_day)
  const start = allDay ? dayOf(first) : first
  const length = (allDay ? dayOf(last - 1) + DAY : last) - start
  return length > 0 ? [{ start, length, zone, until: lastDay(row), row, rules, overridden }] : []
}

/** repeat_until is an integer date (yyyyMMdd); empty or 0 = no end. */
function lastDay(row: Row): number {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(row.repeat_until ?? '')
  return parts ? Date.UTC(+(parts[1] ?? 0), +(parts[2] ?? 1) - 1, +(parts[3] ?? 1)) : Infinity
}

/** The occurrences of a span that may touch a time; local hours stay what they are when summer time begins or ends. */
export function occurrences(span: Span, from: number, to: number): Interval[] {
  const at = (wall: number): Interval => [
    fromWallClock(span.zone, wall),
    fromWallClock(span.zone, wall + span.length),
  ]
  const first = dayOf(span.start)
  if (!span.row.repeat_type) return span.overridden.has(first) ? [] : [at(span.start)]
  const begin = Math.max(first, dayOf(from - span.length) - DAY)
  const found: Interval[] = []
  for (let day = begin; day <= Math.min(to + DAY, span.until); day += DAY) {
    if (span.overridden.has(day) || !repeatsOn(span.row, span.rules, first, day)) continue
    found.push(at(day + span.start - first))
  }
  return found.filter(([start, end]) => end > start)
}
