import type { Row } from '../contract/tables'
import { MAX_NAMED, named } from '../core/message'
import { isAlive } from '../core/plan-state'
import { refusalAnswer, type Answer } from '../core/result'
import { settleReported } from './apply-report'
import { planChangesOf } from './change-view'
import { endpointsLink } from './open-windows'
import type { Condition, Ports } from './ports'
import { tell } from './tell'
import { viewPlan } from './view-plan'

/** The tool has nothing more to run: what is not proved yet is to be scanned. Repeated, it asks for nothing twice. */
export function completePlan(ports: Ports, plan: Row<'plan'>): Answer {
  const live = planChangesOf(ports, plan.sys_id).filter(({ status }) => isAlive(status))
  if (live.length === 0 && plan.state !== 'completed') {
    const message = `The plan is ${plan.state}: there is nothing to complete.`
    return refusalAnswer({ code: 'wrong_state', message })
  }
  for (const row of live) completeOne(ports, plan, row)
  settleReported(
    ports,
    live.map(({ sys_id }) => sys_id),
  )
  const now = ports.rows.get('plan', plan.sys_id) ?? plan
  return { status: 200, body: viewPlan(ports, now) }
}

function completeOne(ports: Ports, plan: Row<'plan'>, row: Row<'plan_change'>): void {
  askForScan(ports, plan, row)
  if (!row.complete_called) ports.rows.update('plan_change', row.sys_id, { complete_called: true })
}

function askForScan(ports: Ports, plan: Row<'plan'>, row: Row<'plan_change'>): void {
  rescan(ports, plan, row, {
    occasion: `complete, round ${row.round}`,
    reason: 'complete',
    why: 'The tool has nothing more to run: what it did is proved by a scan.',
  })
}

type Why = {
  readonly occasion: string
  readonly reason: string
  readonly why: string
  /** Only what was worked on before that moment. */
  readonly before?: number
}

/** Asks for a scan of the endpoints of a plan change that were worked on and are not proved. */
export function rescan(
  ports: Ports,
  plan: Row<'plan'>,
  row: Row<'plan_change'>,
  { occasion, reason, why, before }: Why,
): void {
  const where: readonly Condition<'endpoint'>[] = [
    ['plan_change', '=', row.sys_id],
    ['status', 'not in', ['verified', 'released', 'pending', 'in_maintenance', 'permitted']],
    ...(before === undefined ? [] : ([['status_at', '<=', before]] as const)),
  ]
  const rows = ports.rows.find('endpoint', where, { orderBy: ['position'], limit: MAX_NAMED })
  if (rows.length === 0) return
  const total = rows.length < MAX_NAMED ? rows.length : ports.rows.count('endpoint', where)
  const ids = rows.map((endpoint) => endpoint.endpoint_id)
  tell(ports, {
    source: plan.source,
    plan: plan.sys_id,
    planChange: row.sys_id,
    type: 'rescan.requested',
    occasion,
    data: { reason, why, ...named(ids, endpointsLink(ports, plan.sys_id), total) },
  })
}
