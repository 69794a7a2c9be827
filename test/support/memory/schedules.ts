import type { Schedules } from '../../../src/flow/ports'

type Span = { readonly start: number; readonly end: number }
export type MemorySchedules = Schedules & {
  add(schedule: string, spans: readonly Span[]): void
  /** A blackout of that name for a CI ('' = for all). */
  blackOut(name: string, span: Span, ci?: string): void
}

/** Schedules as plain lists of spans. */
export function memorySchedules(): MemorySchedules {
  const spans = new Map<string, readonly Span[]>()
  const blackouts: { name: string; span: Span; ci: string }[] = []
  const holds = ({ start, end }: Span, at: number): boolean => start <= at && at < end
  return {
    add: (schedule, some) => void spans.set(schedule, some),
    blackOut: (name, span, ci = '') => void blackouts.push({ name, span, ci }),
    isValid: (schedule) => (spans.get(schedule) ?? []).length > 0,
    contains: (schedule, at) => (spans.get(schedule) ?? []).some((span) => holds(span, at)),
    next(schedule, from, until) {
      const found = (spans.get(schedule) ?? []).find(
        (span) => span.end > from && span.start < until,
      )
      return found === undefined ? null : { ...found, start: Math.max(found.start, from) }
    },
    holds: (schedule, { start, end }) =>
      !spans.has(schedule) ||
      (spans.get(schedule) ?? []).some((span) => span.start <= start && end <= span.end),
    blackoutsIn: (cis, { start, end }) =>
      blackouts
        .filter(({ span }) => span.start < end && start < span.end)
        .map(({ name, ci }) => ({ name, cis: cis.filter((one) => ci === '' || ci === one) }))
        .filter((blackout) => blackout.cis.length > 0),
    blackouts: (ci, at) =>
      blackouts
        .filter((one) => (one.ci === '' || one.ci === ci) && holds(one.span, at))
        .map(({ name }) => name),
  }
}
