import type { Host } from './host'
import type { Space } from './space'

/** What the date classes share: the user's zone, arithmetic by the calendar, and patterns. */
export function defineDateForms(space: Space, host: Host): void {
  const DAY = 86_400_000
  const format = (pattern: unknown, wall: number): string =>
    host.formatDate(space.text(pattern), wall)
  const parse = (pattern: unknown, given: unknown): number | undefined =>
    host.parseDate(space.text(pattern), space.text(given))

  /** Calendar months: a day that the month lacks becomes its last. */
  const addMonths = (ms: number, months: number): number => {
    const from = new Date(ms)
    const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1)
    const time = ((ms % DAY) + DAY) % DAY
    return first + (Math.min(from.getUTCDate(), daysInMonth(first)) - 1) * DAY + time
  }
  const daysInMonth = (ms: number): number => {
    const at = new Date(ms)
    return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
  }
  /** "If this value is greater than the number of days in the month, it is set to the last day." */
  const setDay = (ms: number, day: number): number => {
    const most = Math.min(Math.max(1, day), daysInMonth(ms))
    return ms + (most - new Date(ms).getUTCDate()) * DAY
  }
  const setMonth = (ms: number, month: number): number =>
    addMonths(ms, month - 1 - new Date(ms).getUTCMonth())
  const setYear = (ms: number, year: number): number =>
    addMonths(ms, 12 * (year - new Date(ms).getUTCFullYear()))

  const zone = (): string => host.session().timeZone
  const wallOf = (ms: number): number => ms + host.zoneOffset(zone(), ms)
  const fromWall = (wall: number): number => host.fromWallClock(zone(), wall)
  space.dates = {
    DAY,
    format,
    parse,
    addMonths,
    daysInMonth,
    setDay,
    setMonth,
    setYear,
    weekday: host.weekday,
    weekOfYear: host.weekOfYear,
    wallOf,
    fromWall,
    zone,
  }
}
