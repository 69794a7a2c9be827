import type { Row } from '../contract/tables'
import type { Answer } from '../core/result'
import { askedOf, changeViews } from './change-view'
import type { Ports } from './ports'
import type { Refused } from './report-rows'

type Taken = {
  /** Endpoints of the report that brought something new, and those that were known already. */
  readonly taken: number
  readonly repeated: number
  readonly refused: readonly Refused[]
  /** false: stored, and settled in the background. */
  readonly settled: boolean
}

/** What came of a report, and where the plan stands after it. */
export function answerReport(
  ports: Ports,
  plan: Row<'plan'>,
  { taken, repeated, refused, settled }: Taken,
): Answer {
  const now = ports.rows.get('plan', plan.sys_id) ?? plan
  const changes = changeViews(ports, plan.sys_id)
  const body = {
    planId: now.plan_id,
    activation: now.activation_number,
    state: now.state,
    sequence: now.last_sequence,
    taken,
    repeated,
    refused,
    settled,
    change: askedOf(changes),
    changes,
  }
  return { status: 200, body }
}
