import type { Span } from './window-choice'

/** Another active change and a CI that it affects. */
export type Booking = {
  readonly ci: string
  readonly change: string
  readonly start: number
  readonly end: number
}
/** What stands around one CI in its window. */
export type Around = {
  readonly window: Span
  readonly own: readonly Booking[]
  /** Of CIs that it depends on, or that depend on it. */
  readonly related: readonly Booking[]
  /** Names of blackouts that apply to the CI and meet the window. */
  readonly blackouts: readonly string[]
  /** The CI's own maintenance schedule holds the whole window, or there is none. */
  readonly isInMaintenance: boolean
}

/** Windows that only touch do not clash (platform.md 4.6: contiguous changes are allowed). */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const MOST_NAMED = 5

const names = (bookings: readonly Booking[], window: Span): string => {
  const all = [...new Set(bookings.filter((one) => overlaps(one, window)).map((one) => one.change))]
  const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : ''
  return all.length === 0 ? '' : all.slice(0, MOST_NAMED).join(', ') + more
}

/** What stands against a window, a sentence each, in the platform's order of reasons (platform.md 4.6). */
export function conflictsOf(around: Around): readonly string[] {
  const own = names(around.own, around.window)
  const related = names(around.related, around.window)
  return [
    own === '' ? '' : `CI already scheduled: ${own}`,
    related === '' ? '' : `A CI above or below it already scheduled: ${related}`,
    around.isInMaintenance ? '' : "Not in the CI's maintenance schedule",
    ...around.blackouts.slice(0, MOST_NAMED).map((name) => `Blackout: ${name}`),
  ].filter((sentence) => sentence !== '')
}
