import { DAY_MS, HOUR_MS, MINUTE_MS } from './times'

/** The last moment at which it was that time of day, in a zone that far from UTC; null: no time of day. */
export function lastMoment(time: string, now: number, zoneOffsetMs: number): number | null {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time.trim())
  if (found === null) return null
  const ofDay = Number(found[1]) * HOUR_MS + Number(found[2]) * MINUTE_MS
  const local = now + zoneOffsetMs
  const today = Math.floor(local / DAY_MS) * DAY_MS + ofDay
  return (today > local ? today - DAY_MS : today) - zoneOffsetMs
}
