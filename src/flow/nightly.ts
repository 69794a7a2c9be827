import { derivedId } from '../core/ids'
import { lastMoment } from '../core/nightly'
import { HOUR_MS } from '../core/times'
import { takeInventory } from './inventory/take-inventory'
import { measureSource } from './measures/measure-source'
import type { Ports } from './ports'

/** A night's work is not begun in the afternoon. */
const NIGHT_MS = 12 * HOUR_MS

/** Measures of each tool and the inventory, once a night: the first run of the sweep after the night's hour. true = it was due. */
export function nightly(ports: Ports, sources: readonly string[]): boolean {
  const now = ports.clock.now()
  const time = ports.settings.text('rescan_time', '02:00')
  const night = lastMoment(time, now, ports.clock.zoneOffset(now))
  if (night === null || now - night > NIGHT_MS) return false
  const id = derivedId(ports.crypto, 'receipt', 'job', 'nightly')
  const known = ports.rows.get('receipt', id)
  if (
    known?.received_at !== null &&
    known?.received_at !== undefined &&
    known.received_at >= night
  ) {
    return false
  }
  for (const source of sources) measureSource(ports, source, night)
  takeInventory(ports)
  const run = { kind: 'job', subject: 'nightly', status: 'done', received_at: now } as const
  if (known === null) ports.rows.insert('receipt', run, id)
  else ports.rows.update('receipt', id, run)
  return true
}
