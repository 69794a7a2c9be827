import type { Ports } from '../flow/ports'
import { wire } from '../glide/wire'

/**
 * Runs a piece of background work. Only here is anything caught: what failed is logged once under a reference, and
 * the next event or the sweep takes it up from its rows.
 */
export function guarded(work: string, about: string, run: (ports: Ports) => void): void {
  const ports = wire()
  try {
    run(ports)
  } catch (error) {
    const reference = ports.crypto.randomId().slice(0, 12)
    const stack = error instanceof Error ? (error.stack ?? '') : ''
    ports.log.error('work_failed', {
      work,
      about,
      reference,
      error: `${String(error)} ${stack}`.trim(),
    })
  }
}
