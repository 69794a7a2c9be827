import type { Row } from '../contract/tables'
import { derivedId } from '../core/ids'
import { gateWaits, ringWaits, sequenceWaits, type RingBefore } from '../core/prerequisite'
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
  if (sequence !== '') return sequence
  const ring = ringBefore(ports, endpoint)
  const policy = endpoint.policy === '' ? null : ports.rows.get('policy', endpoint.policy)
  const waits = ringWaits(ring, policy?.ring_share ?? 0)
  if (waits !== '' || planChange === null) return waits
  return isPilot(ports, endpoint, ring) ? '' : gateBefore(ports, planChange, endpoint)
}

/** Position n of a sequence is let through when position n-1 of the same source is completed (contract.md 3.1). */
export function sequenceBefore(ports: Ports, plan: Row<'plan'>): string {
  const { sequence_id: id, sequence_position: position } = plan
  if (id === '' || position <= 1) return ''
  const before = ports.rows.find('plan', [
    ['source', '=', plan.source],
    ['sequence_id', '=', id],
    ['sequence_position', '=', position - 1],
  ])
  const isDone = before.length > 0 && before.every(({ state }) => state === 'completed')
  return isDone ? '' : sequenceWaits(id, position)
}

const inRings = (endpoint: Row<'endpoint'>): readonly Condition<'endpoint'>[] => [
  ['plan', '=', endpoint.plan],
  ['match', '=', 'matched'],
  ['status', '!=', 'released'],
]

/** The nearest ring below the endpoint's own; null = it is in none, or in the first. */
function ringBefore(ports: Ports, endpoint: Row<'endpoint'>): RingBefore | null {
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
const isPilot = (ports: Ports, endpoint: Row<'endpoint'>, before: RingBefore | null): boolean =>
  endpoint.ring > 0 &&
  before === null &&
  ports.rows.count('endpoint', [...inRings(endpoint), ['ring', '>', endpoint.ring]]) > 0

/** Open tasks of the change that were made from a template that gates; of one per window, that of the endpoint's own. */
function gateBefore(
  ports: Ports,
  planChange: Row<'plan_change'>,
  endpoint: Row<'endpoint'>,
): string {
  const { change_request: change, policy } = planChange
  if (change === '' || policy === '') return ''
  const gates = ports.rows.find(
    'task_template',
    [
      ['policy', '=', policy],
      ['active', '=', true],
      ['gate', '=', true],
    ],
    { orderBy: ['order'], limit: MOST_GATES },
  )
  if (gates.length === 0) return ''
  const window = endpoint.window === '' ? null : ports.rows.get('window', endpoint.window)
  const keyOf = ({ sys_id, per_window }: Row<'task_template'>): string =>
    per_window ? `${sys_id} ${window?.window_key ?? ''}` : sys_id
  const wanted = gates.map((gate) => derivedId(ports.crypto, 'change_task', change, keyOf(gate)))
  const tasks = ports.changes.tasks(change)
  return gateWaits(
    tasks.filter(({ active, correlationId }) => active && wanted.includes(correlationId)),
  )
}
