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

type Read = { expression: string; names: string[] }
const READERS: Readonly<Record<string, string>> = {
  yyyy: '(\\d{4})',
  yy: '(\\d{2})',
  MMMM: '([A-Za-z]+)',
  MMM: '([A-Za-z]{3})',
  a: '([AaPp][Mm])',
  EEEE: '([A-Za-z]+)',
  EEE: '([A-Za-z]{3})',
}
const readerOf = (pattern: string): Read => {
  const names: string[] = []
  let expression = ''
  let at = 0
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  for (const match of pattern.matchAll(TOKENS)) {
    const mark = match[0]
    expression += literal(pattern.slice(at, match.index))
    at = match.index + mark.length
    if (match[1] !== undefined) expression += literal(match[1] || "'")
    else if ('yMdHhmsaE'.includes(mark[0] ?? '')) {
      names.push(mark)
      expression += READERS[mark] ?? '(\\d{1,2})'
    } else unsupported(`'${mark}' in a date format`, 'local/engine/date-pattern.ts')
  }
  return { expression: `^${expression}${literal(pattern.slice(at))}$`, names }
}
const monthOf = (text: string): number =>
  MONTHS.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase())) + 1
/** The wall clock that the text names, as if it were UTC; undefined where it does not fit the pattern. */
export const parseDate = (pattern: string, given: string): number | undefined => {
  const { expression, names } = readerOf(pattern)
  const match = new RegExp(expression).exec(given.trim())
  if (!match) return undefined
  const found: Record<string, string> = {}
  names.forEach((name, index) => (found[name[0] ?? ''] = match[index + 1] ?? ''))
  const { y = '1970', M = '1', d = '1', H, h = '0', m = '0', s = '0', a = '' } = found
  const year = y.length === 2 ? 2000 + Number(y) : Number(y)
  const month = /^\d/.test(M) ? Number(M) : monthOf(M)
  const hour = H === undefined ? (Number(h) % 12) + (/p/i.test(a) ? 12 : 0) : Number(H)
  const ms = Date.UTC(year, month - 1, Number(d), hour, Number(m), Number(s))
  const back = new Date(ms)
  const isReal = back.getUTCMonth() + 1 === month && back.getUTCDate() === Number(d)
  return isReal && hour < 24 && Number(m) < 60 && Number(s) < 60 ? ms : undefined
}
