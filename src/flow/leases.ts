import type { Row } from '../contract/tables'
import { isAtWork, keepsLease, valueToRestore } from '../core/lease'
import { MINUTE_MS } from '../core/times'
import type { Ports } from './ports'

const MOST_HOLDERS = 100

/** An admin may leave the CIs alone: by an empty property, or by `none` where an instance takes empty for unset. */
export const marksMaintenance = (ports: Ports): boolean =>
  !['', 'none'].includes(ports.settings.text('maintenance_field', 'install_status'))

const holders = (ports: Ports, ci: string, but: string): readonly Row<'lease'>[] =>
  ports.rows.find(
    'lease',
    [
      ['ci', '=', ci],
      ['state', '=', 'held'],
      ['sys_id', '!=', but],
    ],
    { orderBy: ['taken_at'], limit: MOST_HOLDERS },
  )

export const graceMs = (ports: Ports): number =>
  ports.settings.integer('lease_grace_minutes', 60) * MINUTE_MS

/** Gives a CI back as it was, unless others hold it or a person changed it meanwhile. */
export function releaseLease(ports: Ports, lease: Row<'lease'>, why: string): void {
  if (lease.state === 'released') return
  if (holders(ports, lease.ci, lease.sys_id).length > 0) {
    markReleased(ports, lease, why)
    // The other may have gone between look and mark: whoever marks last sees nobody, and restores.
    if (holders(ports, lease.ci, lease.sys_id).length === 0) restore(ports, lease)
    return
  }
  // Restored first: a crash before the mark repeats it, one after it would forget it.
  restore(ports, lease)
  markReleased(ports, lease, why)
}

function markReleased(ports: Ports, lease: Row<'lease'>, why: string): void {
  ports.rows.update('lease', lease.sys_id, {
    state: 'released',
    released_at: ports.clock.now(),
    why: why.slice(0, 255),
  })
}

function restore(ports: Ports, lease: Row<'lease'>): void {
  if (!marksMaintenance(ports)) return
  const value = valueToRestore(lease.earlier_status, ports.cis.status(lease.ci), 0)
  if (value === null) return
  const outcome = ports.cis.setStatus(lease.ci, value)
  if (!outcome.ok) ports.log.warn('restore_refused', { ci: lease.ci, why: outcome.why })
}

/** Leases of some endpoints, as they are proved or leave the plan. */
export function releaseLeasesOf(ports: Ports, endpoints: readonly string[], why: string): void {
  if (endpoints.length === 0) return
  const held = ports.rows.find('lease', [
    ['endpoint', 'in', endpoints],
    ['state', '=', 'held'],
  ])
  for (const lease of held) releaseLease(ports, lease, why)
}

/**
 * Endpoints that left their plan while their leases were being taken: what was taken is given back, and a CI that was
 * marked after its lease had been released already is made as it was.
 */
export function undoLeases(ports: Ports, windows: readonly string[], why: string): void {
  for (const lease of ports.rows.find('lease', [['window', 'in', windows]])) {
    if (lease.state === 'held') releaseLease(ports, lease, why)
    else if (holders(ports, lease.ci, lease.sys_id).length === 0) restore(ports, lease)
  }
}

/** All that a plan change still holds, a bounded number; answers how many. */
export function releaseAllLeases(
  ports: Ports,
  planChange: string,
  why: string,
  limit = 200,
): number {
  const held = ports.rows.find(
    'lease',
    [
      ['plan_change', '=', planChange],
      ['state', '=', 'held'],
    ],
    { limit },
  )
  for (const lease of held) releaseLease(ports, lease, why)
  return held.length
}

/** Leases past their grace: broken endpoints keep theirs, with no end; those at work get another round. */
export function lapseLeases(ports: Ports, limit: number): number {
  const now = ports.clock.now()
  const due = ports.rows.find(
    'lease',
    [
      ['state', '=', 'held'],
      ['until', '<=', now],
      ['until', 'not empty'],
    ],
    { orderBy: ['until'], limit },
  )
  const ids = due.map((lease) => lease.endpoint)
  const found =
    ids.length === 0 ? [] : ports.rows.find('endpoint', [['sys_id', 'in', ids]], { limit })
  const byId = new Map(found.map((row) => [row.sys_id, row.status]))
  for (const lease of due) lapse(ports, lease, byId.get(lease.endpoint) ?? 'released', now)
  return due.length
}

/** Leases without an end whose endpoint is broken no longer: whoever mended it died before it could see to the lease. */
export function mendLeases(ports: Ports, planChange: string): void {
  const kept = ports.rows.find('lease', [
    ['plan_change', '=', planChange],
    ['state', '=', 'held'],
    ['until', 'empty'],
  ])
  if (kept.length === 0) return
  const ids = kept.map((lease) => lease.endpoint)
  const broken = ports.rows.find('endpoint', [
    ['sys_id', 'in', ids],
    ['status', 'in', ['failed', 'unfixed']],
  ])
  const still = new Set(broken.map(({ sys_id }) => sys_id))
  for (const lease of kept) {
    if (still.has(lease.endpoint)) continue
    ports.rows.update('lease', lease.sys_id, { until: ports.clock.now() + graceMs(ports), why: '' })
  }
}

function lapse(ports: Ports, lease: Row<'lease'>, status: string, now: number): void {
  if (keepsLease(status)) {
    ports.rows.update('lease', lease.sys_id, { until: null, why: `kept: ${status}` })
  } else if (isAtWork(status)) {
    ports.rows.update('lease', lease.sys_id, { until: now + graceMs(ports) })
  } else {
    releaseLease(ports, lease, `lapsed: ${status}`)
  }
}
