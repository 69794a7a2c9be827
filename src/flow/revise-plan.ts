import type { Row } from '../contract/tables'
import { treatmentOf } from '../core/revision'
import type { Ports } from './ports'

const NEW = '-5'
const MAX_CHANGES = 1000
/** Plan changes that a revision never touches. */
const ENDED = ['completed', 'canceled']

/**
 * Decides for each plan change whether this activation may still change it, and stamps those with its number.
 * A change in Assess or Authorize goes back to New first: only there CIs can be attached.
 */
export function beginRevision(ports: Ports, plan: Row<'plan'>): void {
  const rows = ports.rows.find('plan_change', [['plan', '=', plan.sys_id]], {
    orderBy: ['name'],
    limit: MAX_CHANGES,
  })
  for (const row of rows) reviseChange(ports, plan, row)
}

function reviseChange(ports: Ports, plan: Row<'plan'>, row: Row<'plan_change'>): void {
  if (ENDED.includes(row.status) || row.succeeded_by !== '') return
  if (row.change_request === '') {
    // Not opened yet. A change that needs no request was approved at once: it goes on.
    if (row.stage !== 'asked') stamp(ports, plan, row, 'open')
    return
  }
  const change = ports.changes.get(row.change_request)
  const treatment = change === null ? 'goes_on' : treatmentOf(change.state)
  if (change === null || treatment === 'goes_on') return
  // Stamped before it is moved: what happens to the change meanwhile is then known to be ours.
  if (row.activation_number !== plan.activation_number) stamp(ports, plan, row, 'attach')
  if (treatment === 'same') return
  const { number } = change
  const workNote = `Activation ${plan.activation_number} of plan ${plan.plan_id} revises ${number}: back to New, then asked again.`
  const { reached, why } = ports.changes.move(change.sysId, NEW, { workNote })
  if (reached === NEW) return
  ports.log.warn('revision_back_to_new', { plan: plan.plan_id, change: number, why })
  ports.rows.update('plan_change', row.sys_id, {
    activation_number: plan.activation_number - 1,
    stage: 'asked',
    status: 'awaiting_approval',
  })
}

function stamp(
  ports: Ports,
  plan: Row<'plan'>,
  row: Row<'plan_change'>,
  stage: 'open' | 'attach',
): void {
  ports.rows.update('plan_change', row.sys_id, {
    activation_number: plan.activation_number,
    stage,
    cursor: 0,
    status: 'preparing',
    round: row.round + 1,
  })
}
