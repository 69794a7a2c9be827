import type { Row } from '../contract/tables'
import { isAlive } from '../core/plan-state'
import { planChangesOf } from './change-view'
import { settlePlanState } from './settle-plan-state'
import type { Ports } from './ports'
import { changeOf } from './settle-plan-change'
import { tell } from './tell'
import { toldOf } from './tell-people'

/** Tells the rounds of a plan apart: each reopening, and each activation, makes its next end a message of its own. */
export function planRound(ports: Ports, id: string): string {
  const round = planChangesOf(ports, id).reduce((sum, row) => sum + row.round, 0)
  const activation = ports.rows.get('plan', id)?.activation_number ?? 1
  return activation === 1 ? `round ${round}` : `activation ${activation}, round ${round}`
}

/** The side that asked, where a call did: the source by its name. */
export const bySource = (ports: Ports, source: string): { readonly name: string } => ({
  name: ports.rows.get('source', source)?.name ?? '',
})

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
  return isLast
    ? tell(ports, {
        source,
        plan: row.plan,
        type: 'plan.canceled',
        occasion: planRound(ports, row.plan),
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
          told: toldOf(ports, row, changeOf(ports, row)),
        },
        send: 'here',
      })
}
