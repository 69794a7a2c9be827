import { rememberClock } from '../clock-memory'
import type { Kernel, LocalResponse, Session } from '../types'
import { failure, json, jsonObject, type Call } from './message'

const MAX_SECONDS = 10 * 365 * 24 * 3600

/** The stand-in's own surface: its clock, its waiting work, its counters. Loopback only (the server sees to that), admins only. */
export function control(kernel: Kernel, session: Session, call: Call): LocalResponse {
  if (!session.roles.has('admin')) return failure(403, 'Only admin may wind this instance')
  const run = CALLS[`${call.method} ${call.path}`]
  return run ? run(kernel, call) : failure(404, `There is no ${call.method} ${call.path}`)
}

const CALLS: Readonly<Record<string, (kernel: Kernel, call: Call) => LocalResponse>> = {
  'GET /__local/clock': (kernel) => now(kernel),
  'POST /__local/advance': advance,
  'POST /__local/settle': (kernel) => {
    const ran = kernel.scheduler.settle()
    return json(200, { ran, now: iso(kernel) })
  },
  'GET /__local/stats': (kernel) => json(200, kernel.records.stats),
  'POST /__local/stats/reset': (kernel) => {
    const { stats } = kernel.records
    for (const name of Object.keys(stats)) stats[name as keyof typeof stats] = 0
    return json(200, stats)
  },
}

function advance(kernel: Kernel, call: Call): LocalResponse {
  const seconds = jsonObject(call.request)?.seconds
  if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= MAX_SECONDS)) {
    return failure(400, 'A body {"seconds": n} is needed, n from 0 to ten years')
  }
  const ran = kernel.scheduler.advance(seconds)
  rememberClock(kernel)
  return json(200, { ran, now: iso(kernel) })
}

const now = (kernel: Kernel): LocalResponse => json(200, { now: iso(kernel) })
const iso = (kernel: Kernel): string => new Date(kernel.clock.now()).toISOString()
