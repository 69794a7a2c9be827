import type { Host } from './host'
import type { Space } from './space'

/** What the date classes share: the user's zone, arithmetic by the calendar, and patterns. */
export function defineDateForms(space: Space, host: Host): void {
  const DAY = 86_400_000
  const format = (pattern: unknown, wall: number): string =>
    host.formatDate(space.text(pattern), wall)
  const parse = (pattern: unknown, given: unknown): number | undefined =>
    host.parseDate(space.text(pattern), space.text(given))

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
    host.addMonths(ms, month - 1 - new Date(ms).getUTCMonth())
  const setYear = (ms: number, year: number): number =>
    host.addMonths(ms, 12 * (year - new Date(ms).getUTCFullYear()))

  const zone = (): string => host.session().timeZone
  const wallOf = (ms: number): number => ms + host.zoneOffset(zone(), ms)
  const fromWall = (wall: number): number => host.fromWallClock(zone(), wall)
  space.dates = {
    DAY,
    format,
    parse,
    addMonths: host.addMonths,
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
