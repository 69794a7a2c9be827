import type { Row } from '../contract/tables'
import { isAlive } from '../core/plan-state'
import { planChangesOf } from './change-view'
import { settlePlanState } from './settle-plan-state'
import type { Ports } from './ports'
import { changeOf } from './settle-plan-change'
import { tell } from './tell'
import { toldOf } from './tell-people'

/** Counts the rounds of a plan: each reopening makes its next end a message of its own. */
export const planRound = (ports: Ports, plan: string): number =>
  planChangesOf(ports, plan).reduce((sum, row) => sum + row.round, 0)

/**
 * `plan.canceled` comes once per plan: as its last live change ends so. While others go on, a canceled one is told
 * as a matter for a person. Answers the message's row.
 */
export function tellCanceled(
  ports: Ports,
  row: Row<'plan_change'>,
  data: Readonly<Record<string, unknown>>,
): string {
  settlePlanState(ports, row.plan)
  const rows = planChangesOf(ports, row.plan)
  const source = ports.rows.get('plan', row.plan)?.source ?? ''
  const isLast = !rows.some(({ status }) => isAlive(status))
  const round = planRound(ports, row.plan)
  return isLast
    ? tell(ports, {
        source,
        plan: row.plan,
        type: 'plan.canceled',
        occasion: `round ${round}`,
        data,
        send: 'here',
      })
    : tell(ports, {
        source,
        plan: row.plan,
        planChange: row.sys_id,
        type: 'plan.attention',
        occasion: `canceled, round ${row.round}`,
        data: {
          ...data,
          endpoints: [],
          endpointsTotal: 0,
          told: toldOf(ports, changeOf(ports, row)),
        },
        send: 'here',
      })
}
