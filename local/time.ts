/** Date-time texts and time zones. The platform stores UTC 'yyyy-MM-dd HH:mm:ss' (platform.md 8.6). */

/** Epoch milliseconds as stored text. */
export const storedTime = (ms: number): string =>
  new Date(Math.floor(ms / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ')

const pad = (digits: string, length: number): string => digits.padStart(length, '0')

type Parts = { y: string; mo: string; d: string; h?: string; mi?: string; s?: string }

/** Formats in the order of platform.md 8.6; ISO 8601 with 'T' is not among them. */
const FORMATS: readonly RegExp[] = [
  /^(?<y>\d{4})-(?<mo>\d{1,2})-(?<d>\d{1,2}) (?<h>\d{1,2}):(?<mi>\d{1,2}):(?<s>\d{1,2})$/,
  /^(?<mo>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4}) (?<h>\d{1,2}):(?<mi>\d{1,2}):(?<s>\d{1,2})$/,
  /^(?<mo>\d{1,2})-(?<d>\d{1,2})-(?<y>\d{4}) (?<h>\d{1,2}):(?<mi>\d{1,2}):(?<s>\d{1,2})$/,
  /^(?<mo>\d{1,2})-(?<d>\d{1,2})-(?<y>\d{4}) (?<h>\d{1,2}):(?<mi>\d{1,2})$/,
  /^(?<mo>\d{1,2})-(?<d>\d{1,2})-(?<y>\d{4})$/,
  /^(?<mo>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})$/,
  /^(?<d>\d{1,2})-(?<mo>\d{1,2})-(?<y>\d{4})(?: (?<h>\d{1,2}):(?<mi>\d{1,2})(?::(?<s>\d{1,2}))?)?$/,
  /^(?<y>\d{4})-(?<mo>\d{1,2})-(?<d>\d{1,2}) (?<h>\d{1,2}):(?<mi>\d{1,2})$/,
  /^(?<y>\d{4})-(?<mo>\d{1,2})-(?<d>\d{1,2})$/,
  /^(?<d>\d{1,2})\.(?<mo>\d{1,2})\.(?<y>\d{4})(?: (?<h>\d{1,2}):(?<mi>\d{1,2})(?::(?<s>\d{1,2}))?)?$/,
]

/** UTC text in any format that GlideDateTime takes → epoch milliseconds; undefined where it takes none. */
export function parseTime(text: string): number | undefined {
  for (const format of FORMATS) {
    const parts = format.exec(text.trim())?.groups as Parts | undefined
    const ms = parts && instant(parts)
    if (ms !== undefined) return ms
  }
  return undefined
}

function instant({ y, mo, d, h = '0', mi = '0', s = '0' }: Parts): number | undefined {
  const iso = `${y}-${pad(mo, 2)}-${pad(d, 2)}T${pad(h, 2)}:${pad(mi, 2)}:${pad(s, 2)}`
  const ms = Date.parse(`${iso}Z`)
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 19) !== iso) return undefined
  return ms
}

const zones = new Map<string, Intl.DateTimeFormat | undefined>()

function zone(name: string): Intl.DateTimeFormat | undefined {
  if (!zones.has(name)) zones.set(name, formatter(name))
  return zones.get(name)
}

function formatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
  } catch (error) {
    if (error instanceof RangeError) return undefined // no such zone
    throw error
  }
}

/** How far the zone's wall clock is ahead of UTC at that moment, in milliseconds; 0 for an unknown zone. */
export function zoneOffset(timeZone: string, ms: number): number {
  if (!timeZone || timeZone === 'GMT' || timeZone === 'UTC') return 0
  const format = zone(timeZone)
  if (!format) return 0
  const at = Math.floor(ms / 1000) * 1000
  const parts: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - at
}

/** An instant → wall-clock time in the zone (as if it were UTC milliseconds). */
export const wallOf = (timeZone: string, ms: number): number => ms + zoneOffset(timeZone, ms)

/** Wall-clock time in the zone (as if it were UTC milliseconds) → the instant it names. */
export function fromWallClock(timeZone: string, wallMs: number): number {
  const guess = wallMs - zoneOffset(timeZone, wallMs)
  return wallMs - zoneOffset(timeZone, guess)
}

/** Durations are stored as date-times from 1970-01-01 (platform.md 8.6). */
export const durationMs = (stored: string): number => parseTime(stored) ?? 0
