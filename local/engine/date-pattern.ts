import { unsupported } from '../unsupported'

const DAY = 86_400_000
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const TOKENS = /'((?:[^']|'')*)'|([a-zA-Z])\2*/g

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** Monday = 1 … Sunday = 7. */
export const weekday = (ms: number): number => new Date(ms).getUTCDay() || 7

/** Days that hold the first of January belong to week 1; weeks begin on Sunday (c_GlideDateTimeScoped.md). */
export const weekOfYear = (ms: number): number => {
  const sunday = Math.floor(ms / DAY) - new Date(ms).getUTCDay()
  const saturday = new Date((sunday + 6) * DAY)
  const first = Date.UTC(saturday.getUTCFullYear(), 0, 1) / DAY
  const firstSunday = first - new Date(first * DAY).getUTCDay()
  return (sunday - firstSunday) / 7 + 1
}
const tokenOf = (token: string, at: Date): string | undefined => {
  const length = token.length
  const hour = at.getUTCHours()
  switch (token[0]) {
    case 'y':
      return length === 2
        ? pad(at.getUTCFullYear() % 100, 2)
        : pad(at.getUTCFullYear(), Math.max(4, length))
    case 'M': {
      const name = MONTHS[at.getUTCMonth()] ?? ''
      if (length > 3) return name
      return length === 3 ? name.slice(0, 3) : pad(at.getUTCMonth() + 1, length)
    }
    case 'd':
      return pad(at.getUTCDate(), length)
    case 'E': {
      const name = DAYS[at.getUTCDay()] ?? ''
      return length > 3 ? name : name.slice(0, 3)
    }
    case 'u':
      return pad(weekday(at.getTime()), length)
    case 'H':
      return pad(hour, length)
    case 'h':
      return pad(hour % 12 || 12, length)
    case 'k':
      return pad(hour || 24, length)
    case 'K':
      return pad(hour % 12, length)
    case 'm':
      return pad(at.getUTCMinutes(), length)
    case 's':
      return pad(at.getUTCSeconds(), length)
    case 'S':
      return pad(at.getUTCMilliseconds(), length)
    case 'a':
      return hour < 12 ? 'AM' : 'PM'
    case 'w':
      return pad(weekOfYear(at.getTime()), length)
    default:
      return undefined
  }
}
/**
 * A moment in a pattern in the manner of Java's SimpleDateFormat; `wall` is the wall clock as if it were UTC. A letter that
 * is no token is refused.
 */
export const formatDate = (pattern: string, wall: number): string =>
  pattern.replace(TOKENS, (mark, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'")
    return (
      tokenOf(mark, new Date(wall)) ??
      unsupported(`'${mark}' in a date format`, 'local/engine/date-pattern.ts')
    )
  })
