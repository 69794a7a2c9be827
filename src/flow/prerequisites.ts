import type { Row } from '../contract/tables'
import { derivedId } from '../core/ids'
import { gateWaits, ringWaits, type RingBefore } from '../core/prerequisite'
import { sequenceBefore } from './policies/sequence'
import type { Condition, Ports } from './ports'

const MOST_GATES = 20

/** What has to be done before an endpoint gets its permit, in a sentence; '' = nothing (contract.md 3.4, 5). */
export function prerequisiteOf(
  ports: Ports,
  plan: Row<'plan'>,
  planChange: Row<'plan_change'> | null,
  endpoint: Row<'endpoint'>,
): string {
  const sequence = sequenceBefore(ports, plan)
  if (sequence !== null) return sequence.message
  const ring = ringBefore(ports, endpoint)
  const policy = endpoint.policy === '' ? null : ports.rows.get('policy', endpoint.policy)
  const waits = ringWaits(ring, policy?.ring_share ?? 0)
  if (waits !== '' || planChange === null) return waits
  return isPilot(ports, endpoint, ring) ? '' : gateBefore(ports, planChange, endpoint)
}

const inRings = (endpoint: Row<'endpoint'>): readonly Condition<'endpoint'>[] => [
  ['plan', '=', endpoint.plan],
  ['match', '=', 'matched'],
  ['status', '!=', 'released'],
]

/** The nearest ring below the endpoint's own; null = it is in none, or in the first. */
export function ringBefore(ports: Ports, endpoint: Row<'endpoint'>): RingBefore | null {
  if (endpoint.ring <= 0) return null
  const [nearest] = ports.rows.find(
    'endpoint',
    [...inRings(endpoint), ['ring', '>', 0], ['ring', '<', endpoint.ring]],
    { orderBy: ['ring'], descending: true, limit: 1 },
  )
  if (nearest === undefined) return null
  const own = [...inRings(endpoint), ['ring', '=', nearest.ring]] as const
  const byStatus = ports.rows.tally('endpoint', own, 'status')
  const total = Object.values(byStatus).reduce((sum, count) => sum + count, 0)
  return { ring: nearest.ring, total, verified: byStatus.verified ?? 0 }
}

/** A gate keeps production back until the pilot is through; so the first of several rings passes it. */
export const isPilot = (
  ports: Ports,
  endpoint: Row<'endpoint'>,
  before: RingBefore | null,
): boolean =>
  endpoint.ring > 0 &&
  before === null &&
  ports.rows.count('endpoint', [...inRings(endpoint), ['ring', '>', endpoint.ring]]) > 0

/** Open tasks of the change that were made from a template that gates; of one per window, that of the endpoint's own. */
function gateBefore(
  ports: Ports,
  planChange: Row<'plan_change'>,
  endpoint: Row<'endpoint'>,
): string {
  const window = endpoint.window === '' ? null : ports.rows.get('window', endpoint.window)
  return gateWaits(openGates(ports, planChange, window?.window_key ?? '').map(({ task }) => task))
}

/** Gates of a change that are still open, each with its template; of those per window, that of the given one. */
export function openGates(ports: Ports, planChange: Row<'plan_change'>, window: string) {
  const { change_request: change, policy } = planChange
  if (change === '' || policy === '') return []
  const gates = ports.rows.find(
    'task_template',
    [
      ['policy', '=', policy],
      ['active', '=', true],
      ['gate', '=', true],
    ],
    { orderBy: ['order'], limit: MOST_GATES },
  )
  const tasks = gates.length === 0 ? [] : ports.changes.tasks(change).filter(({ active }) => active)
  return gates.flatMap((template) => {
    const key = template.per_window ? `${template.sys_id} ${window}` : template.sys_id
    const id = derivedId(ports.crypto, 'change_task', change, key)
    return tasks
      .filter(({ correlationId }) => correlationId === id)
      .map((task) => ({ template, task }))
  })
}
