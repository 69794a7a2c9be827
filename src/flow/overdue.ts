import { keptInMaintenance, silenceOf } from '../core/attention'
import { MINUTE_MS } from '../core/times'
import type { Ports } from './ports'

const MOST = 500

/** What time alone makes somebody's business: endpoints that fell silent at work, CIs that are kept in maintenance. */
export const overdue = (ports: Ports, planChange: string) => [
  ...silent(ports, planChange),
  ...kept(ports, planChange),
]

function silent(ports: Ports, planChange: string) {
  const minutes = ports.settings.integer('silent_minutes', 60)
  if (minutes <= 0) return []
  const now = ports.clock.now()
  const rows = ports.rows.find(
    'endpoint',
    [
      ['plan_change', '=', planChange],
      ['status', 'in', ['installing', 'rebooting']],
      ['status_at', '<=', now - minutes * MINUTE_MS],
    ],
    { orderBy: ['position'], limit: MOST },
  )
  return rows.flatMap((row) => silenceOf(row, now, minutes * MINUTE_MS))
}

/** Leases without an end are those of broken endpoints (leases.ts). */
function kept(ports: Ports, planChange: string) {
  const leases = ports.rows.find(
    'lease',
    [
      ['plan_change', '=', planChange],
      ['state', '=', 'held'],
      ['until', 'empty'],
    ],
    { orderBy: ['taken_at'], limit: MOST },
  )
  if (leases.length === 0) return []
  const ids = leases.map(({ endpoint }) => endpoint)
  const rows = ports.rows.find('endpoint', [['sys_id', 'in', ids]], { limit: MOST })
  const byId = new Map(rows.map((row) => [row.sys_id, row]))
  const now = ports.clock.now()
  return leases.flatMap(({ endpoint, taken_at }) => {
    const row = byId.get(endpoint)
    return row === undefined || taken_at === null ? [] : keptInMaintenance(row, taken_at, now)
  })
}
