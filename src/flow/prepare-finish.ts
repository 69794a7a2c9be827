import type { Row } from '../contract/tables'
import { tellIfCompleted } from './close-change'
import { dropPromises } from './findings/draft-plan'
import type { Ports } from './ports'
import { settlePlanState } from './settle-plan-state'
import { tell } from './tell'
import { scheduleWindows } from './window-rows'

const MAX_CHANGES = 1000

/** All changes are asked for: says so once per activation, and what needed no approval is approved. */
export function finishPlan(ports: Ports, plan: Row<'plan'>): void {
  const { sys_id: id, source, activation_number: activation } = plan
  settlePlanState(ports, id)
  const occasion = `activation ${activation}`
  tell(ports, { source, plan: id, type: 'plan.prepared', occasion, data: {} })
  for (const planChange of unasked(ports, id)) approve(ports, plan, planChange)
  dropPromises(ports, id)
  ports.rows.update('receipt', plan.receipt, { status: 'done', plan: id })
  ports.rows.update('plan', id, { stage: 'ready', cursor: 0, claimed_until: null })
  // An activation that adds nothing to a plan whose changes have all ended.
  tellIfCompleted(ports, id)
}

const unasked = (ports: Ports, plan: string): readonly Row<'plan_change'>[] =>
  ports.rows.find(
    'plan_change',
    [
      ['plan', '=', plan],
      ['change_type', '=', 'none'],
      ['status', '=', 'approved'],
      ['told_status', '!=', 'approved'],
    ],
    { orderBy: ['name'], limit: MAX_CHANGES },
  )

/** No change request and no person: approved by the policy itself, recorded and told like any approval. */
function approve(ports: Ports, plan: Row<'plan'>, planChange: Row<'plan_change'>): void {
  const policy = ports.rows.get('policy', planChange.policy)
  scheduleWindows(ports, planChange.sys_id)
  tell(ports, {
    source: plan.source,
    plan: plan.sys_id,
    planChange: planChange.sys_id,
    type: 'plan.approved',
    occasion: `approved by policy, round ${planChange.round}`,
    data: { by: { policy: policy?.name ?? '' }, comments: '', scope: planChange.scope_hash },
  })
  ports.rows.update('plan_change', planChange.sys_id, { told_status: 'approved' })
}
