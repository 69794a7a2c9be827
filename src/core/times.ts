/** Calendar arithmetic on epoch milliseconds without the Date global: core is never told the time by the engine. */
export const SECOND_MS = 1000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})$/
const HTTP_DATE = /^[A-Za-z]{3}, (\d{2}) ([A-Za-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Days since 1970-01-01 of a date in the Gregorian calendar (months from 1). */
export function daysOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The date of a day counted from 1970-01-01. */
export function dateOf(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

const isDate = (year: number, month: number, day: number): boolean => {
  const back = dateOf(daysOf(year, month, day))
  return back.year === year && back.month === month && back.day === day
}

const offsetMs = (zone: string): number => {
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return (zone.startsWith('-') ? -minutes : minutes) * MINUTE_MS
}

/** An ISO 8601 time with an offset or Z; null for anything else, a bare local time above all. */
export function parseIso(text: string): number | null {
  const found = ISO.exec(text)
  if (found === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1, 6).map(Number)
  const second = Number(found[6] ?? 0)
  const zone = found[8] ?? 'Z'
  const inRange = hour < 24 && minute < 60 && second < 60 && Math.abs(offsetMs(zone)) < DAY_MS
  if (!inRange || !isDate(year, month, day)) return null
  const milliseconds = Math.floor(Number(`0.${found[7] ?? '0'}`) * 1000)
  const clock = hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS + milliseconds
  return daysOf(year, month, day) * DAY_MS + clock - offsetMs(zone)
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** UTC with Z and whole seconds: how every time leaves the app. */
export function isoOf(at: number): string {
  const days = Math.floor(at / DAY_MS)
  const { year, month, day } = dateOf(days)
  const seconds = Math.floor((at - days * DAY_MS) / SECOND_MS)
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${clock.map(two).join(':')}Z`
}

const plainOf = (at: number): string =>
  isoOf(at)
    .replace('T', ' ')
    .replace(/(:00)?Z$/, '')

/** A moment for people to read: UTC, no seconds where there are none. */
export const readable = (at: number): string => `${plainOf(at)} UTC`

/** From when to when, for people to read; the day once where it is the same. */
export function readableSpan({ start, end }: { start: number; end: number }): string {
  const isSameDay = Math.floor(start / DAY_MS) === Math.floor(end / DAY_MS)
  const till = readable(end)
  return `${plainOf(start)} to ${isSameDay ? till.slice('0000-00-00 '.length) : till}`
}

/** An empty time stays empty. */
export const isoOrNull = (at: number | null): string | null => (at === null ? null : isoOf(at))

/** The first of some times; null where none is known. */
export function earliest(times: readonly (number | null)[]): number | null {
  const known = times.flatMap((time) => (time === null ? [] : [time]))
  return known.length === 0 ? null : known.reduce((a, b) => Math.min(a, b))
}

/** Retry-After: seconds or an HTTP date (RFC 9110, 10.2.3) as a wait in milliseconds; null if it is neither. */
export function retryAfterMs(header: string, now: number): number | null {
  const text = header.trim()
  if (/^\d{1,9}$/.test(text)) return Number(text) * SECOND_MS
  const found = HTTP_DATE.exec(text)
  if (found === null) return null
  const month = MONTHS.indexOf((found[2] ?? '').toLowerCase()) + 1
  if (month === 0) return null
  const days = daysOf(Number(found[3]), month, Number(found[1]))
  const [hour = 0, minute = 0, second = 0] = found.slice(4, 7).map(Number)
  const at = days * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS
  return Math.max(0, at - now)
}
