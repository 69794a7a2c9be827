import type { SystemLog } from '../types'

const logs = new Set<WeakRef<SystemLog>>()

/**
 * A promise that a script leaves rejected is told to the log: on the platform it ends nothing, and here it would end Node.
 * Promises of our own code are another realm's; what they throw stays an error of the process.
 */
export function tellRejections(log: SystemLog): void {
  if (logs.size === 0) process.on('unhandledRejection', told)
  logs.add(new WeakRef(log))
}

function told(reason: unknown, promise: unknown): void {
  if (promise instanceof Promise) throw reason
  for (const kept of logs) {
    const log = kept.deref()
    if (log) log.write('error', 'script', `Unhandled promise rejection: ${String(reason)}`)
    else logs.delete(kept)
  }
}
