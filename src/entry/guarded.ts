import type { Ports } from '../flow/ports'
import type { Attempt } from '../flow/sweep'
import { wire } from '../glide/wire'

/**
 * Runs a piece of background work. Only here is anything caught: what failed is logged once under a reference, and
 * the next event or the sweep takes it up from its rows.
 */
export function guarded(work: string, about: string, run: (ports: Ports) => void): void {
  const ports = wire()
  attempted(ports)(work, about, () => run(ports))
}

/** The same for the pieces of a run that has its ports already; false = it failed. */
export const attempted =
  (ports: Ports): Attempt =>
  (work, about, run) => {
    try {
      run()
      return true
    } catch (error) {
      const reference = ports.crypto.randomId().slice(0, 12)
      const stack = error instanceof Error ? (error.stack ?? '') : ''
      const text = `${String(error)} ${stack}`.trim()
      ports.log.error('work_failed', { work, about, reference, error: text })
      return false
    }
  }
