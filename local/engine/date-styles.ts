import { zoneOffset } from '../time'

const STYLES = ['full', 'long', 'medium', 'short'] as const
type Style = (typeof STYLES)[number]
/** What the display methods with a language are asked for. */
export type Asked = {
  readonly kind: 'date' | 'time' | 'both'
  readonly style: string
  readonly language: string
}

/** "If any other value is passed the API will default to medium. Accepted values are not case sensitive." */
const styleOf = (name: string): Style =>
  STYLES.find((style) => style === name.toLowerCase()) ?? 'medium'

/** A moment in a named style and language. A GlideDate has no zone; a time and a date-time are the user's. */
export function dateStyle(timeZone: string, ms: number, { kind, style, language }: Asked): string {
  const wanted = styleOf(style)
  const form = formatter(language || 'en', {
    timeZone: kind === 'date' ? 'UTC' : timeZone || 'UTC',
    ...(kind === 'time' ? {} : { dateStyle: wanted }),
    ...(kind === 'date' ? {} : { timeStyle: kind === 'both' ? 'medium' : wanted }),
  })
  return form.format(ms)
}

/** A tag that is none is English (c_GlideUserScopedAPI.md says so of time zone labels). */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, options)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return new Intl.DateTimeFormat('en', options)
  }
}

/** How far ahead of its standard time the zone is at that moment. */
export function summerOffset(zone: string, ms: number): number {
  const year = new Date(ms).getUTCFullYear()
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(year, month, 15))
  const standard = Math.min(...months.map((each) => zoneOffset(zone, each)))
  return zoneOffset(zone, ms) - standard
}
