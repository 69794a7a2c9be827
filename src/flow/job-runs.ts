import { derivedId } from '../core/ids'
import type { Ports } from './ports'

type Job = 'sweep' | 'nightly'
const runId = (ports: Ports, job: Job): string => derivedId(ports.crypto, 'receipt', 'job', job)

/** One row remembers the last run that came to its end: state is kept in rows, not in properties (platform.md 7.7). */
export function noteRun(ports: Ports, job: Job, answer = ''): void {
  const id = runId(ports, job)
  const run = { received_at: ports.clock.now(), answer }
  if (ports.rows.get('receipt', id) !== null) {
    ports.rows.update('receipt', id, run)
    return
  }
  ports.rows.insert('receipt', { ...run, kind: 'job', subject: job, status: 'done' }, id)
}

/** When the last run of a job ended; null = it never ran. */
export const lastRun = (ports: Ports, job: Job): number | null =>
  ports.rows.get('receipt', runId(ports, job))?.received_at ?? null
