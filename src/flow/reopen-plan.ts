import type { Row } from '../contract/tables'
import { planState } from '../core/plan-state'
import { mayReopen, reopeningOf, type Reopening } from '../core/reopening'
import { refusalAnswer, refuse, type Answer } from '../core/result'
import { planChangesOf } from './change-view'
import type { Caller, Ports } from './ports'
import { preparePlan, REOPENING } from './prepare-plan'
import { reopenSame } from './reopen-same'
import { openSuccessor } from './reopen-successor'
import { tell } from './tell'
import { bySource, planRound } from './tell-plan'
import { viewPlan } from './view-plan'

export type Reopen = {
  readonly plan: Row<'plan'>
  readonly caller: Caller
  readonly reason: string
}

/** Reopens a plan: each of its changes goes on where it can, else a successor is opened (contract.md 3.1). */
export function reopenPlan(ports: Ports, { plan, caller, reason }: Reopen): Answer {
  const isUnderWay = plan.stage === 'changes' && plan.cursor === REOPENING
  if (isUnderWay) return finish(ports, plan, reason)
  if (!mayReopen(plan.state)) {
    const message =
      `The plan is in ${plan.state}: only canceled, completed and rejected plans ` +
      'and those in attention are reopened.'
    return refusalAnswer(refuse('wrong_state', message).refusal)
  }
  const note = `Reopened by ${caller.name || caller.userName}: ${reason}`
  for (const row of planChangesOf(ports, plan.sys_id)) {
    const way = wayOf(ports, row)
    if (way === 'same') reopenSame(ports, row, note)
    if (way === 'successor') openSuccessor(ports, plan, row, note)
  }
  // One write for both: a crash before it repeats the above, one after it is resumed as under way.
  const state = planState(planChangesOf(ports, plan.sys_id).map(({ status }) => status))
  const under = { state, stage: 'changes', cursor: REOPENING, cancel_reason: '' } as const
  ports.rows.update('plan', plan.sys_id, { ...under, completed_at: null, claimed_until: null })
  ports.log.info('plan_reopened', { plan: plan.plan_id })
  return finish(ports, plan, reason)
}

function wayOf(ports: Ports, row: Row<'plan_change'>): Reopening {
  const change = row.change_request === '' ? null : ports.changes.get(row.change_request)
  return reopeningOf({
    status: row.status,
    changeType: row.change_type,
    state: change?.state ?? '',
    isSucceeded: row.succeeded_by !== '',
  })
}

function finish(ports: Ports, plan: Row<'plan'>, reason: string): Answer {
  tell(ports, {
    source: plan.source,
    plan: plan.sys_id,
    type: 'plan.reopened',
    occasion: planRound(ports, plan.sys_id),
    data: { by: bySource(ports, plan.source), reason },
  })
  const isSmall = plan.endpoints_total <= ports.settings.integer('prepare_within_call', 200)
  if (isSmall) preparePlan(ports, plan.sys_id, { endpoints: Number.MAX_SAFE_INTEGER })
  else ports.queue.send('prepare', plan.sys_id)
  const after = ports.rows.get('plan', plan.sys_id)
  if (after === null) throw new Error(`plan ${plan.sys_id} is gone`)
  return { status: 200, body: viewPlan(ports, after) }
}
