import type { Row } from '../contract/tables'
import { refusalAnswer, refuse, type Answer } from '../core/result'
import { planChangesOf, stateView } from './change-view'
import { dropPromises } from './findings/draft-plan'
import { letGo } from './let-go'
import { changeRequestId } from './open-change'
import type { Caller, ChangeNow, Ports } from './ports'
import { settlePlanState } from './settle-plan-state'
import { bySource, planRound } from './tell-plan'
import { tell } from './tell'
import { viewPlan } from './view-plan'

const CANCELED = '4'
/** Review and later: the platform cancels no more (platform.md 2.1). */
const TOO_LATE = ['0', '3']
const ENDED = ['completed', 'canceled']

export type Cancellation = {
  readonly plan: Row<'plan'>
  readonly caller: Caller
  readonly reason: string
}
type Target = { readonly row: Row<'plan_change'>; readonly change: ChangeNow | null }

/** Cancels a plan and its changes from New to Implement; 409 says why where the platform no longer does (contract.md 3.3). */
export function cancelPlan(ports: Ports, { plan, caller, reason }: Cancellation): Answer {
  if (plan.state === 'completed') {
    return no('The plan is completed. A completed plan cannot be canceled.')
  }
  if (plan.state === 'canceled' && plan.stage === 'ready') return view(ports, plan.sys_id)
  const targets = targetsOf(ports, plan)
  const late = targets.find(({ change }) => TOO_LATE.includes(change?.state ?? ''))
  if (late !== undefined) return no(lateText(late))
  for (const { row, change } of targets) {
    const why = cancelChange(ports, row, change, `${caller.name || caller.userName}: ${reason}`)
    if (why !== '') return no(why)
  }
  const ended = { cancel_reason: reason, state: 'canceled', stage: 'changes' } as const
  ports.rows.update('plan', plan.sys_id, { ...ended, claimed_until: null })
  const isThrough = finishCancel(ports, plan, reason)
  if (!isThrough) ports.queue.send('prepare', plan.sys_id)
  ports.log.info('plan_canceled', { plan: plan.plan_id, outcome: isThrough ? 'done' : 'more' })
  return view(ports, plan.sys_id)
}

const no = (message: string): Answer => refusalAnswer(refuse('wrong_state', message).refusal)

const lateText = ({ change }: Target): string =>
  `${change?.number ?? 'The change'} is in ${stateView(change?.state ?? '').label}: ` +
  'from Review on the platform cancels no change. Nothing was canceled.'

const targetsOf = (ports: Ports, plan: Row<'plan'>): readonly Target[] =>
  planChangesOf(ports, plan.sys_id)
    .filter(({ status }) => !ENDED.includes(status))
    .map((row) => ({
      row,
      change: row.change_request === '' ? null : ports.changes.get(row.change_request),
    }))

/** Cancels one change, or says why it did not. */
function cancelChange(
  ports: Ports,
  row: Row<'plan_change'>,
  change: ChangeNow | null,
  workNote: string,
): string {
  if (change !== null && change.state !== CANCELED) {
    const { reached, why } = ports.changes.move(change.sysId, CANCELED, { workNote })
    if (reached !== CANCELED) return `${change.number} was not canceled: ${why}`
  }
  ports.rows.update('plan_change', row.sys_id, {
    status: 'canceled',
    stage: 'asked',
    ...(change !== null && { requested_state: CANCELED, reached_state: CANCELED }),
    // Told with the plan, once; what the change's own rule finds later is then no news.
    told_status: 'canceled',
    why: workNote.slice(0, 4000),
  })
  return ''
}

/** A worker that was opening the change as the cancel came has made it since: the id that it bears is known. */
function cancelLate(ports: Ports, row: Row<'plan_change'>, reason: string): void {
  const id = row.change_request === '' ? changeRequestId(ports, row.sys_id) : row.change_request
  const change = row.change_type === 'none' ? null : ports.changes.get(id)
  if (change === null) return
  if (change.state !== CANCELED && !TOO_LATE.includes(change.state)) {
    const { reached, why } = ports.changes.move(id, CANCELED, { workNote: `Canceled: ${reason}` })
    ports.log.warn('canceled_late', { change: change.number, reached, why })
  }
  if (row.change_request === id && row.stage === 'asked') return
  ports.rows.update('plan_change', row.sys_id, { change_request: id, stage: 'asked' })
}

/** Lets go of what the canceled changes still hold, a bounded part; true = all of it, and the tool was told. */
export function finishCancel(ports: Ports, plan: Row<'plan'>, reason: string): boolean {
  const canceled = planChangesOf(ports, plan.sys_id).filter(({ status }) => status === 'canceled')
  for (const row of canceled) {
    cancelLate(ports, row, reason)
    if (!letGo(ports, row, `Canceled: ${reason}`)) return false
  }
  if (canceled.length > 0) settlePlanState(ports, plan.sys_id)
  dropPromises(ports, plan.sys_id)
  tell(ports, {
    source: plan.source,
    plan: plan.sys_id,
    type: 'plan.canceled',
    occasion: planRound(ports, plan.sys_id),
    data: { by: bySource(ports, plan.source), reason },
  })
  ports.rows.update('plan', plan.sys_id, { stage: 'ready', cursor: 0, claimed_until: null })
  return true
}

function view(ports: Ports, id: string): Answer {
  const plan = ports.rows.get('plan', id)
  if (plan === null) throw new Error(`plan ${id} is gone`)
  return { status: 200, body: viewPlan(ports, plan) }
}
