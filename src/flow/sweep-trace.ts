import { derivedId } from '../core/ids'
import { isoOrNull } from '../core/times'
import type { Ports } from './ports'

const traceId = (ports: Ports): string => derivedId(ports.crypto, 'receipt', 'job', 'sweep')

/** One row remembers the last run that came to its end: state is kept in rows, not in properties (platform.md 7.7). */
export function traceSweep(ports: Ports, began: number, done: object): void {
  const id = traceId(ports)
  const run = {
    received_at: ports.clock.now(),
    answer: JSON.stringify({ began: isoOrNull(began), ...done }),
  }
  if (ports.rows.get('receipt', id) !== null) {
    ports.rows.update('receipt', id, run)
    return
  }
  ports.rows.insert('receipt', { ...run, kind: 'job', subject: 'sweep', status: 'done' }, id)
}

/** When the last run of the sweep ended; null = it never ran. */
export const lastSweep = (ports: Ports): string | null =>
  isoOrNull(ports.rows.get('receipt', traceId(ports))?.received_at ?? null)
