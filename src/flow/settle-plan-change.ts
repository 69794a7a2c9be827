import type { Row } from '../contract/tables'
import { percentOf, statusOf, type Progress } from '../core/progress'
import type { ChangeNow, Ports } from './ports'
import { settlePlanState } from './settle-plan-state'

/** Endpoints without exactly one live CI that are still in the plan. */
const unlinked = (ports: Ports, planChange: string): number =>
  ports.rows.count('endpoint', [
    ['plan_change', '=', planChange],
    ['match', 'in', ['ambiguous', 'unmatched', 'retired']],
    ['status', '!=', 'released'],
  ])

const exceptions = (ports: Ports, planChange: string): number =>
  ports.rows.count('endpoint', [
    ['plan_change', '=', planChange],
    ['status', '=', 'released'],
    ['exception_reason', 'not empty'],
  ])

export const changeOf = (ports: Ports, planChange: Row<'plan_change'>): ChangeNow | null =>
  planChange.change_request === '' ? null : ports.changes.get(planChange.change_request)

/** What is true now of a plan change, counted. */
export function progressOf(
  ports: Ports,
  planChange: Row<'plan_change'>,
  change: ChangeNow | null,
): Progress {
  const id = planChange.sys_id
  const endpoints = ports.rows.tally('endpoint', [['plan_change', '=', id]], 'status')
  const windows = ports.rows.tally('window', [['plan_change', '=', id]], 'state')
  const missed = ports.rows.count('window', [
    ['plan_change', '=', id],
    ['outcome', 'in', ['not_started', 'overrun', 'no_window']],
  ])
  // Asked only where nothing was verified: then an accepted exception is the evidence, if there is one.
  const excepted = (endpoints.verified ?? 0) > 0 ? 0 : exceptions(ports, id)
  const facts = { planChange, change, endpoints, windows, missed, excepted }
  return { ...facts, unlinked: unlinked(ports, id) }
}

/** Recomputes status and progress of a plan change, then its plan's state. Answers the row as it is then. */
export function settlePlanChange(ports: Ports, planChangeId: string): Row<'plan_change'> | null {
  const row = ports.rows.get('plan_change', planChangeId)
  if (row === null) return null
  const progress = progressOf(ports, row, changeOf(ports, row))
  const now = { status: statusOf(progress), progress: percentOf(progress.endpoints) }
  if (now.status !== row.status || now.progress !== row.progress) {
    ports.rows.update('plan_change', planChangeId, now)
  }
  settlePlanState(ports, row.plan)
  return { ...row, ...now }
}
