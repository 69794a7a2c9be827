import type { Host } from './host'
import type { Space } from './space'

/** The dates of gs: moments in the user's zone, as UTC timestamps (c_GlideSystemScopedAPI.md). Weeks begin on Monday. */
export function defineSystemDates(space: Space, host: Host): void {
  const { DAY, addMonths, wallOf, fromWall, weekday } = space.dates
  const HOUR = 3_600_000
  const MINUTE = 60_000
  const now = (): number => wallOf(host.now())
  const stored = (wall: number): string => host.storedTime(fromWall(wall))
  const startOfDay = (wall: number): number => Math.floor(wall / DAY) * DAY
  const startOfWeek = (wall: number): number => startOfDay(wall) - (weekday(wall) - 1) * DAY
  const startOfMonth = (wall: number): number =>
    startOfDay(wall) - (new Date(wall).getUTCDate() - 1) * DAY
  const startOfQuarter = (wall: number): number =>
    addMonths(startOfMonth(wall), -(new Date(wall).getUTCMonth() % 3))
  const startOfYear = (wall: number): number =>
    addMonths(startOfMonth(wall), -new Date(wall).getUTCMonth())
  const week = (count: number): number => startOfWeek(now()) + count * 7 * DAY
  const month = (count: number): number => addMonths(startOfMonth(now()), count)
  const quarter = (count: number): number => addMonths(startOfQuarter(now()), 3 * count)
  const year = (count: number): number => addMonths(startOfYear(now()), 12 * count)
  const unit = (length: number, wall: number): number => Math.floor(wall / length) * length
  const second = 1000

  space.gsDates = {
    beginningOfLastMonth: () => stored(month(-1)),
    beginningOfThisMonth: () => stored(month(0)),
    beginningOfNextMonth: () => stored(month(1)),
    beginningOfLastWeek: () => stored(week(-1)),
    beginningOfThisWeek: () => stored(week(0)),
    beginningOfNextWeek: () => stored(week(1)),
    beginningOfThisQuarter: () => stored(quarter(0)),
    beginningOfThisYear: () => stored(year(0)),
    beginningOfNextYear: () => stored(year(1)),
    endOfLastMonth: () => stored(month(0) - second),
    endOfThisMonth: () => stored(month(1) - second),
    endOfNextMonth: () => stored(month(2) - second),
    endOfLastWeek: () => stored(week(0) - second),
    endOfThisWeek: () => stored(week(1) - second),
    endOfNextWeek: () => stored(week(2) - second),
    endOfThisQuarter: () => stored(quarter(1) - second),
    endOfLastYear: () => stored(year(0) - second),
    endOfThisYear: () => stored(year(1) - second),
    endOfNextYear: () => stored(year(2) - second),

    daysAgo: (days: unknown) => stored(now() - Number(days) * DAY),
    daysAgoStart: (days: unknown) => stored(startOfDay(now()) - Number(days) * DAY),
    daysAgoEnd: (days: unknown) => stored(startOfDay(now()) - (Number(days) - 1) * DAY - second),
    hoursAgo: (hours: unknown) => host.storedTime(host.now() - Number(hours) * HOUR),
    hoursAgoStart: (hours: unknown) => stored(unit(HOUR, now() - Number(hours) * HOUR)),
    hoursAgoEnd: (hours: unknown) =>
      stored(unit(HOUR, now() - (Number(hours) - 1) * HOUR) - second),
    minutesAgoStart: (minutes: unknown) => stored(unit(MINUTE, now() - Number(minutes) * MINUTE)),
    minutesAgoEnd: (minutes: unknown) =>
      stored(unit(MINUTE, now() - (Number(minutes) - 1) * MINUTE) - second),
    monthsAgo: (months: unknown) => stored(addMonths(now(), -Number(months))),
    monthsAgoStart: (months: unknown) => stored(month(-Number(months))),
    monthsAgoEnd: (months: unknown) => stored(month(1 - Number(months)) - second),
    quartersAgoStart: (quarters: unknown) => stored(quarter(-Number(quarters))),
    quartersAgoEnd: (quarters: unknown) => stored(quarter(1 - Number(quarters)) - second),
    yearsAgo: (years: unknown) => stored(addMonths(now(), -12 * Number(years))),
    yesterday: () => stored(now() - DAY),
    /** 'start', 'end' or a time of that day in the user's zone. */
    dateGenerate(date: unknown, range: unknown): string {
      const day = space.dates.parse('yyyy-MM-dd', space.text(date).slice(0, 10))
      const named: Record<string, string> = { start: '00:00:00', end: '23:59:59' }
      const text = space.text(range)
      const time = space.dates.parse('HH:mm:ss', named[text.toLowerCase()] ?? text)
      if (day === undefined || time === undefined)
        throw new Error(`no date and range: '${space.text(date)}', '${text}'`)
      return stored(day + time)
    },
  }
  /** What global scripts, and so query values, have beyond these. */
  space.gsGlobalDates = {
    beginningOfToday: () => stored(startOfDay(now())),
    endOfToday: () => stored(startOfDay(now()) + DAY - second),
    beginningOfYesterday: () => stored(startOfDay(now()) - DAY),
    endOfYesterday: () => stored(startOfDay(now()) - second),
    beginningOfTomorrow: () => stored(startOfDay(now()) + DAY),
    endOfTomorrow: () => stored(startOfDay(now()) + 2 * DAY - second),
    minutesAgo: (minutes: unknown) => host.storedTime(host.now() - Number(minutes) * MINUTE),
    beginningOfLastYear: () => stored(year(-1)),
  }
}
