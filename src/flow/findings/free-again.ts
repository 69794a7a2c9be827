import type { Row } from '../../contract/tables'
import { derivedId, keyOf } from '../../core/ids'
import type { Ports } from '../ports'

type Finding = Row<'finding'>

/**
 * What scans reported stays missing when its endpoint leaves a plan without proof: a new open finding goes on, which
 * names the one that ended with the plan. Policies may draft it again.
 */
export function openAgain(ports: Ports, ended: readonly Finding[]): void {
  const now = ports.clock.now()
  for (const row of ended) {
    if (row.seen_at === null) continue
    const { sys_id: previous, source, host_key, patch_id } = row
    const id = derivedId(ports.crypto, 'finding', source, host_key, keyOf(patch_id), previous)
    const { host_id, host_name, ci, match, patch, severity, known_exploited } = row
    const { policy, due_at, priority, seen_at, scan_id } = row
    const about = { source, host_id, host_key, host_name, ci, match, patch_id, patch }
    const judged = { severity, known_exploited, policy, due_at, priority, seen_at, scan_id }
    const found_at = row.found_at ?? seen_at
    const values = { ...about, ...judged, found_at, status: 'open', status_at: now, previous }
    ports.rows.insert('finding', values, id)
  }
}

/** The one that ended goes on after all: what went on in its place, and is in no plan, is let go. */
export function withdrawAgain(ports: Ports, { sys_id, seen_at }: Finding): void {
  if (seen_at === null) return
  ports.rows.updateAll(
    'finding',
    [
      ['previous', '=', sys_id],
      ['endpoint', 'empty'],
    ],
    { status: 'released', plan: '' },
  )
}
