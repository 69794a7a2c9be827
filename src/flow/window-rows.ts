import type { Row } from '../contract/tables'
import { MINUTE_MS } from '../core/times'
import { edgesOf } from '../core/window-phase'
import { windowsUntil } from '../core/window-choice'
import type { Condition, Ports } from './ports'

export type WindowRow = Row<'window'>
type Where = readonly Condition<'window'>[]

export const closingMs = (ports: Ports): number =>
  ports.settings.integer('closing_minutes', 15) * MINUTE_MS

/** Conditions for the rows of one distinct window. */
export const ofKey = (planChange: string, key: string, ...states: readonly string[]): Where => [
  ['plan_change', '=', planChange],
  ['window_key', '=', key],
  ['state', 'in', states],
]

/** One row of each distinct window of a plan change in these states. */
export function distinctWindows(
  ports: Ports,
  planChange: string,
  states: readonly string[],
  ...where: Where
): readonly WindowRow[] {
  const all: Where = [['plan_change', '=', planChange], ['state', 'in', states], ...where]
  const keys = Object.keys(ports.rows.tally('window', all, 'window_key')).sort()
  return keys.flatMap((key) =>
    ports.rows.find('window', [...all, ['window_key', '=', key]], { limit: 1 }),
  )
}

/** Asks for an event at every edge that lies ahead; whatever is due already is looked at now. */
export function scheduleWindows(ports: Ports, planChange: string): void {
  const now = ports.clock.now()
  const rows = distinctWindows(ports, planChange, ['planned', 'open'])
  const edges = new Set(
    rows.flatMap(({ starts_at: start, ends_at: end }) =>
      start === null || end === null ? [] : edgesOf({ start, end }, now, closingMs(ports)),
    ),
  )
  for (const at of [...edges].sort((a, b) => a - b)) ports.queue.sendAt('window', planChange, at)
  const isDue = rows.some(({ starts_at: start }) => start !== null && start <= now)
  if (isDue) ports.queue.send('window', planChange)
}

/** Windows of the same endpoint that are still offered, the soonest first. */
function offered(ports: Ports, row: WindowRow): readonly WindowRow[] {
  const now = ports.clock.now()
  const plan = ports.rows.get('plan', row.plan)
  return ports.rows.find(
    'window',
    [
      ['endpoint', '=', row.endpoint],
      ['state', 'in', ['candidate', 'planned']],
      ['sys_id', '!=', row.sys_id],
      ['ends_at', '>', now],
      ['starts_at', '<', windowsUntil(now, plan?.sla_end ?? null)],
    ],
    { orderBy: ['starts_at'], limit: 100 },
  )
}

/**
 * The endpoint's next window, planned in place of this one; false = there is none. One that begins later is taken
 * first; with `orRunning` one that runs already will do, rather than none: that time was approved too.
 */
export function planNextWindow(ports: Ports, row: WindowRow, orRunning: boolean): boolean {
  const now = ports.clock.now()
  const all = offered(ports, row)
  const later = all.find(({ starts_at: start }) => start !== null && start > now)
  const next = later ?? (orRunning ? all[0] : undefined)
  if (next === undefined) return false
  if (next.state !== 'planned') ports.rows.update('window', next.sys_id, { state: 'planned' })
  ports.rows.update('endpoint', row.endpoint, { window: next.sys_id })
  for (const at of [next.starts_at, next.ends_at]) {
    if (at !== null && at > now) ports.queue.sendAt('window', row.plan_change, at)
  }
  return true
}
