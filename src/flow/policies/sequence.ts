import type { Row } from '../../contract/tables'
import { sequenceWait, sharesPosition, type SequenceWait } from '../../core/sequence'
import type { Warning } from '../../core/warnings'
import type { Ports } from '../ports'

/** A plan, or one that is only tried. */
type Placed = Pick<Row<'plan'>, 'source' | 'plan_id' | 'sequence_id' | 'sequence_position'>

const MAX_PLANS = 1000

/** Plans of the same sequence up to the plan's own position, those nearest to it first. */
const before = (ports: Ports, plan: Placed) =>
  ports.rows
    .find(
      'plan',
      [
        ['source', '=', plan.source],
        ['sequence_id', '=', plan.sequence_id],
        ['sequence_position', '<=', plan.sequence_position],
      ],
      { orderBy: ['sequence_position'], descending: true, limit: MAX_PLANS },
    )
    .map((row) => ({
      planId: row.plan_id,
      position: row.sequence_position,
      state: row.state,
    }))

/** What the plan waits for in its sequence; null = it is its turn. */
export function sequenceBefore(ports: Ports, plan: Placed): SequenceWait | null {
  const { sequence_id: id, sequence_position: position } = plan
  return id === '' || position <= 1 ? null : sequenceWait(id, position, before(ports, plan))
}

/** What a receipt says of the plan's place in its sequence, as true as the rows. */
export function sequenceWarnings(ports: Ports, plan: Placed): readonly Warning[] {
  const { sequence_id: id, sequence_position: position, plan_id: planId } = plan
  if (id === '') return []
  const all = before(ports, plan)
  const waits = sequenceWait(id, position, all)
  const twins = sharesPosition({ planId, position }, all)
  const shared = `Position ${position} of sequence ${id} is also that of ${twins.join(', ')}: whoever comes next waits for all of them.`
  return [
    ...(waits === null ? [] : [{ code: 'sequence_waits', message: waits.message }]),
    ...(twins.length === 0 ? [] : [{ code: 'sequence_shared', message: shared }]),
  ]
}
