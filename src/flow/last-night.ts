import { lastMoment } from '../core/nightly'
import { HOUR_MS } from '../core/times'
import type { Ports } from './ports'

/** A night's work is not begun in the afternoon. */
const NIGHT_MS = 12 * HOUR_MS

/** The moment of the last night at which its work is due (property rescan_time); null: it is over, or no time is set. */
export function lastNight(ports: Ports): number | null {
  const now = ports.clock.now()
  const time = ports.settings.text('rescan_time', '02:00')
  const night = lastMoment(time, now, ports.clock.zoneOffset(now))
  return night === null || now - night > NIGHT_MS ? null : night
}
