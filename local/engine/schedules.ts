import { joined, without, type Interval } from './intervals'
import { DAY } from './recurrence'
import {
  occurrences,
  readSchedule,
  type Asked,
  type Parts,
  type Schedulers,
} from './schedule-spans'

/** How far ahead a span is looked for, step by step: most schedules repeat within a week. */
const HORIZONS = [8, 40, 400, 4000]

/** A schedule is valid with an entry that is no exclusion (c_GlideScheduleScopedAPI, c_ParentAndChildSchedules). */
export const hasSpans = (engine: Schedulers, asked: Asked): boolean =>
  readSchedule(engine, asked).included.length > 0

/** The first span of a schedule that ends after `from` (platform.md 4.5); undefined = none ahead. */
export function nextSpan(engine: Schedulers, asked: Asked, from: number): Interval | undefined {
  const parts = readSchedule(engine, asked)
  if (parts.included.length === 0) return undefined
  // One that begins further ahead than we look is looked for from there.
  const soonest = Math.min(...parts.included.map((span) => span.start)) - DAY
  const start = Math.max(from, soonest)
  for (const days of HORIZONS) {
    const end = start + days * DAY
    const found = covered(parts, start, end).find(([, until]) => until > from)
    // One that touches the horizon may go on behind it.
    if (found && (found[1] < end || days === HORIZONS.at(-1))) return found
  }
  return undefined
}

/** What a schedule covers of a time: whole occurrences that touch it, joined where they meet. */
export const coverageOf = (
  engine: Schedulers,
  asked: Asked,
  [from, to]: Interval,
): readonly Interval[] =>
  covered(readSchedule(engine, asked), from, to).filter(([start, end]) => end > from && start < to)

function covered(parts: Parts, from: number, to: number): Interval[] {
  const included = parts.included.flatMap((span) => occurrences(span, from, to))
  const excluded = parts.excluded.flatMap((span) => occurrences(span, from, to))
  const minus = parts.minus.flatMap((part) => covered(part, from, to))
  return without(joined(included), [...excluded, ...minus])
}
