import { fromWallClock, storedTime, wallOf } from '../time'

/** Spans that trends, relative dates and date parts are counted in. */
const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const
export type Unit = (typeof UNITS)[number]

/** `dayofweek` is how filters spell a day (r_OpAvailableFiltersQueries.md, and lists of real instances). */
export const unitOf = (text: string): Unit | undefined =>
  text === 'dayofweek' ? 'day' : UNITS.find((unit) => unit === text)

const MS: Readonly<Partial<Record<Unit, number>>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
}
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12 }

/** Wall-clock milliseconds so many units further; the 31st becomes the last day of a shorter month. */
export function shifted(wall: number, unit: Unit, count: number): number {
  const months = MONTHS[unit]
  if (months === undefined) return wall + (MS[unit] ?? 0) * count
  const date = new Date(wall)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months * count)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, last))
  return date.getTime()
}

/** Where the unit around a wall-clock time begins; weeks on Monday (platform.md 8.6). */
export function startOf(wall: number, unit: Unit): number {
  const date = new Date(wall)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  if (unit === 'month') return Date.UTC(year, month, 1)
  if (unit === 'quarter') return Date.UTC(year, month - (month % 3), 1)
  if (unit === 'year') return Date.UTC(year, 0, 1)
  const day = Date.UTC(year, month, date.getUTCDate())
  if (unit === 'week') return day - ((date.getUTCDay() + 6) % 7) * 86_400_000
  const size = MS[unit] ?? 1
  return Math.floor(wall / size) * size
}

/** A wall-clock time as the store holds it; '' beyond what a date can be. */
export function storedWall(zone: string, wall: number): string {
  const ms = fromWallClock(zone, wall)
  return Number.isFinite(ms) && Math.abs(ms) < 8.64e15 ? storedTime(ms) : ''
}

/** Stored text → wall-clock milliseconds; NaN for what is no date. */
export function wallOfStored(zone: string, stored: string): number {
  const ms = Date.parse(`${stored.slice(0, 10)}T${stored.slice(11) || '00:00:00'}Z`)
  return Number.isNaN(ms) ? NaN : wallOf(zone, ms)
}

/** Now, so many units ago: that very moment, or the first or last second of its unit. */
export function momentText(
  zone: string,
  now: number,
  asked: {
    readonly unit: Unit
    readonly ago: number
    readonly edge: 'exact' | 'start' | 'end'
  },
): string {
  const { unit, ago, edge } = asked
  const wall = wallOf(zone, now)
  if (edge === 'exact') return storedWall(zone, shifted(wall, unit, -ago))
  const start = startOf(wall, unit)
  if (edge === 'start') return storedWall(zone, shifted(start, unit, -ago))
  return storedWall(zone, shifted(start, unit, 1 - ago) - 1000)
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTH_NAMES = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
]

/** The number that a part of a date is compared by; a week begins on Sunday here (r_OpAvailableFiltersQueries.md, trend). */
export function partOf(wall: number, part: string): number | undefined {
  const date = new Date(wall)
  const parts: Readonly<Record<string, () => number>> = {
    minute: () => date.getUTCMinutes(),
    hour: () => date.getUTCHours(),
    dayofweek: () => date.getUTCDay() + 1,
    week: () => weekOf(wall),
    month: () => date.getUTCMonth() + 1,
    quarter: () => Math.floor(date.getUTCMonth() / 3) + 1,
    year: () => date.getUTCFullYear(),
  }
  return Object.hasOwn(parts, part) ? parts[part]?.() : undefined
}

/** 'monday', 'january' or a number → the number of that part; undefined for what is none. */
export function partNamed(name: string): number | undefined {
  const word = name.toLowerCase()
  for (const names of [DAYS, MONTH_NAMES]) if (names.includes(word)) return names.indexOf(word) + 1
  return /^\d{1,4}$/.test(word) ? Number(word) : undefined
}

/** Weeks of the year as ISO counts them. */
function weekOf(wall: number): number {
  const thursday = startOf(wall, 'week') + 3 * 86_400_000
  const first = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)
  return Math.floor((thursday - first) / (7 * 86_400_000)) + 1
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/**
 * How a trend names a group: '3/2018', 'Thursday/2023', 'Thursday' (docs of addTrend and
 * setIntervalYearIncluded); the other units are assumed.
 */
export function trendLabel(wall: number, unit: string, size: number, withYear: boolean): string {
  const text = storedTime(wall)
  const part = partOf(wall, unit)
  if (unit === 'date') return text.slice(0, 10)
  if (unit === 'hour') return text.slice(0, 13)
  if (unit === 'minute') return storedTime(Math.floor(wall / (size * 60_000)) * size * 60_000)
  if (unit === 'value' || part === undefined) return text
  if (unit === 'year') return String(part)
  if (unit === 'dayofweek') {
    const day = capital(DAYS[part - 1] ?? '')
    return withYear ? `${day}/${text.slice(0, 4)}` : day
  }
  return `${part}/${text.slice(0, 4)}`
}
