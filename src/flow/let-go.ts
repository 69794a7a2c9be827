import type { Row } from '../contract/tables'
import { releaseAllLeases } from './leases'
import type { Ports } from './ports'
import { releaseEndpointsOf } from './revise-release'

const BATCH = 200

/** Ends a plan change without proof: endpoints released, CIs given back. false: there is more to do in another job. */
export function letGo(ports: Ports, row: Row<'plan_change'>, why: string): boolean {
  // Windows first: one that opens right now sees that it was dropped, and gives its CI back itself.
  if (!dropOpenWindows(ports, row.sys_id)) return false
  if (releaseEndpointsOf(ports, row.sys_id, why, BATCH) === BATCH) return false
  return releaseAllLeases(ports, row.sys_id, why, BATCH) < BATCH
}

function dropOpenWindows(ports: Ports, planChange: string): boolean {
  const open = ports.rows.find(
    'window',
    [
      ['plan_change', '=', planChange],
      ['state', 'in', ['planned', 'open']],
    ],
    { limit: BATCH },
  )
  for (const window of open) {
    const state = window.state === 'open' ? 'closed' : 'dropped'
    ports.rows.update('window', window.sys_id, { state, closed_at: ports.clock.now() })
  }
  return open.length < BATCH
}
