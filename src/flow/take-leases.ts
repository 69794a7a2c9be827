import type { Row } from '../contract/tables'
import { derivedId } from '../core/ids'
import { earlierStatus, IN_MAINTENANCE } from '../core/lease'
import { graceMs, marksMaintenance } from './leases'
import type { Ports } from './ports'

type Lease = Row<'lease'>
type Window = Row<'window'>

/**
 * Puts the CIs of some windows into maintenance, keeping what each was: two statements for a CI, and a few for all of
 * them (at most 100 at a time). May be repeated until the windows' rows say open.
 */
export function takeLeases(ports: Ports, windows: readonly Window[]): void {
  const idOf = (window: Window): string => derivedId(ports.crypto, 'lease', window.sys_id)
  const ids = windows.map(idOf)
  const known = new Map(
    ports.rows.find('lease', [['sys_id', 'in', ids]]).map((lease) => [lease.sys_id, lease]),
  )
  const due = windows.filter((window) => known.get(idOf(window))?.state !== 'released')
  const cis = [...new Set(due.map(({ ci }) => ci))]
  const now = ports.cis.statuses(cis)
  const earlier = heldBefore(ports, cis)
  for (const window of due) {
    const id = idOf(window)
    if (known.has(id)) continue
    const before = earlierStatus(now[window.ci] ?? '', earlier.get(window.ci) ?? [])
    const lease = held(ports, window, before)
    ports.rows.insert('lease', lease, id)
    // The next endpoint on the same CI finds this one before it.
    if (!earlier.has(window.ci)) earlier.set(window.ci, [lease])
  }
  if (marksMaintenance(ports)) mark(ports, due, idOf, now)
}

/** What the leases that hold these CIs now found before them, the first of each. */
function heldBefore(
  ports: Ports,
  cis: readonly string[],
): Map<string, readonly Pick<Lease, 'earlier_status'>[]> {
  const found = new Map<string, readonly Pick<Lease, 'earlier_status'>[]>()
  const rows = ports.rows.find(
    'lease',
    [
      ['ci', 'in', cis],
      ['state', '=', 'held'],
    ],
    { orderBy: ['taken_at'], limit: 5000 },
  )
  for (const lease of rows) if (!found.has(lease.ci)) found.set(lease.ci, [lease])
  return found
}

const held = (ports: Ports, window: Window, earlier: string) => ({
  ci: window.ci,
  plan_change: window.plan_change,
  endpoint: window.endpoint,
  window: window.sys_id,
  state: 'held',
  earlier_status: earlier,
  taken_at: ports.clock.now(),
  until: (window.ends_at ?? ports.clock.now()) + graceMs(ports),
})

function mark(
  ports: Ports,
  windows: readonly Window[],
  idOf: (window: Window) => string,
  now: Readonly<Record<string, string>>,
): void {
  const waiting = windows.filter(({ ci }) => now[ci] !== IN_MAINTENANCE)
  const refused = ports.cis.setStatuses([...new Set(waiting.map(({ ci }) => ci))], IN_MAINTENANCE)
  for (const window of waiting) {
    const why = refused[window.ci]
    if (why === undefined) continue
    ports.rows.update('lease', idOf(window), { why: why.slice(0, 255) })
    ports.log.warn('maintenance_refused', { ci: window.ci, why })
  }
}
