import type { Host } from './host'
import type { Space } from './space'

/**
 * Date functions of gs (docs: c_GlideSystemScopedAPI; those of filters alone: guarded-script-allowed-apis):
 * in the session's time zone, answered as UTC text.
 */
export function defineSystemDates(space: Space, host: Host): void {
  type Unit = Parameters<Host['moment']>[0]
  type Dates = Record<string, (...args: never[]) => string>
  const ago = (unit: Unit, count: number): string => host.moment(unit, count, 'exact')
  const start = (unit: Unit, count: number): string => host.moment(unit, count, 'start')
  const end = (unit: Unit, count: number): string => host.moment(unit, count, 'end')

  /** hoursAgo, hoursAgoStart, hoursAgoEnd and their like; all of them for filters, a scope has fewer. */
  const agoFunctions = (unit: Unit): Dates => ({
    [`${unit}sAgo`]: (count: number) => ago(unit, Number(count) || 0),
    [`${unit}sAgoStart`]: (count: number) => start(unit, Number(count) || 0),
    [`${unit}sAgoEnd`]: (count: number) => end(unit, Number(count) || 0),
  })
  /** beginningOf… and endOf… a unit so many units back, up to another. */
  const span = (name: string, unit: Unit, from: number, to = from): Dates => ({
    [`beginningOf${name}`]: () => start(unit, from),
    [`endOf${name}`]: () => end(unit, to),
  })
  const pick = (dates: Dates, names: readonly string[]): Dates =>
    Object.fromEntries(Object.entries(dates).filter(([name]) => names.includes(name)))

  const units: readonly Unit[] = ['minute', 'hour', 'day', 'month', 'quarter', 'year']
  const counted: Dates = Object.assign({}, ...units.map(agoFunctions))
  const spans: Dates = Object.assign(
    {},
    ...(['Week', 'Month', 'Quarter', 'Year'] as const).flatMap((name) => {
      const unit = name.toLowerCase() as Unit
      return [
        span(`This${name}`, unit, 0),
        span(`Last${name}`, unit, 1),
        span(`Next${name}`, unit, -1),
      ]
    }),
  )
  const filterSpans: Dates = Object.assign(
    {},
    span('Today', 'day', 0),
    span('Yesterday', 'day', 1),
    span('Tomorrow', 'day', -1),
    span('CurrentMinute', 'minute', 0),
    span('LastMinute', 'minute', 1),
    span('CurrentHour', 'hour', 0),
    span('LastHour', 'hour', 1),
    // From the start of the unit so many units ago to the end of the present one (assumed).
    ...[15, 30, 45].map((count) => span(`Last${count}Minutes`, 'minute', count, 0)),
    span('Last2Hours', 'hour', 2, 0),
    ...[7, 30, 60, 90, 120].map((count) => span(`Last${count}Days`, 'day', count, 0)),
    ...[3, 6, 9, 12].map((count) => span(`Last${count}Months`, 'month', count, 0)),
    span('Last2Quarters', 'quarter', 2, 0),
    span('Last2Years', 'year', 2, 0),
    span('Next2Quarters', 'quarter', 0, -2),
  )

  /** 'start', 'end' or a time of that day in the user's zone (docs: dateGenerate). */
  const dateGenerate = (date: unknown, range: unknown): string => {
    const day = space.dates.parse('yyyy-MM-dd', space.text(date).slice(0, 10))
    const named: Record<string, string> = { start: '00:00:00', end: '23:59:59' }
    const text = space.text(range)
    const time = space.dates.parse('HH:mm:ss', named[text.toLowerCase()] ?? text)
    if (day === undefined || time === undefined)
      throw new Error(`no date and range: '${space.text(date)}', '${text}'`)
    return host.storedTime(space.dates.fromWall(day + time))
  }
  /** The value of DATEPART (r_OpAvailableFiltersQueries.md, trend); how it reads inside is our own. */
  const datePart = (part: unknown, name: unknown, comparison: unknown): string =>
    [part, name, comparison].map(String).join('@')

  space.scopedDates = {
    ...pick(counted, [
      ...['daysAgo', 'daysAgoStart', 'daysAgoEnd', 'hoursAgo', 'hoursAgoStart', 'hoursAgoEnd'],
      ...['minutesAgoStart', 'minutesAgoEnd', 'monthsAgo', 'monthsAgoStart', 'monthsAgoEnd'],
      ...['quartersAgoStart', 'quartersAgoEnd', 'yearsAgo'],
    ]),
    ...pick(spans, [
      ...['beginningOfLastMonth', 'beginningOfLastWeek', 'beginningOfNextMonth'],
      ...['beginningOfNextWeek', 'beginningOfNextYear', 'beginningOfThisMonth'],
      ...['beginningOfThisQuarter', 'beginningOfThisWeek', 'beginningOfThisYear'],
      ...['endOfLastMonth', 'endOfLastWeek', 'endOfLastYear', 'endOfNextMonth', 'endOfNextWeek'],
      ...['endOfNextYear', 'endOfThisMonth', 'endOfThisQuarter', 'endOfThisWeek', 'endOfThisYear'],
    ]),
    dateGenerate,
    yesterday: () => ago('day', 1),
  }
  space.filterDates = { ...counted, ...spans, ...filterSpans, datePart }
}
