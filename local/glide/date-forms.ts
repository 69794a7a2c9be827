import type { Host } from './host'
import type { Space } from './space'

/** What the date classes share: the user's zone and formats, and patterns in the manner of Java's SimpleDateFormat. */
export function defineDateForms(space: Space, host: Host): void {
  const DAY = 86_400_000
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
  const format = (pattern: unknown, wall: number): string =>
    host.formatDate(space.text(pattern), wall)

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
      } else host.missing(`'${mark}' in a date format`, 'local/glide/date-forms.ts')
    }
    return { expression: `^${expression}${literal(pattern.slice(at))}$`, names }
  }
  const monthOf = (text: string): number =>
    MONTHS.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase())) + 1
  /** The wall clock that the text names, as if it were UTC; undefined where it does not fit the pattern. */
  const parse = (pattern: string, given: unknown): number | undefined => {
    const { expression, names } = readerOf(pattern)
    const match = new RegExp(expression).exec(space.text(given).trim())
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
