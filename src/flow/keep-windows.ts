import { isAuthorised } from '../core/reconcile'
import { phaseOf } from '../core/window-phase'
import { closeSome, tellClosing } from './close-windows'
import { endingBefore } from './extend-windows'
import { openSome, toImplement } from './open-windows'
import type { Row } from '../contract/tables'
import type { ChangeNow, Ports } from './ports'
import { settleAttention } from './settle-attention'
import { changeOf, settlePlanChange } from './settle-plan-change'
import { closingMs, distinctWindows, type WindowRow } from './window-rows'

/** Whether work may begin: approved by people (or by policy), and not on hold. */
export function mayOpen(planChange: Row<'plan_change'>, change: ChangeNow | null): boolean {
  if (['canceled', 'completed', 'rejected'].includes(planChange.status)) return false
  if (planChange.stage !== 'asked') return false
  if (planChange.change_type === 'none') return true
  return change !== null && isAuthorised(change) && !change.onHold
}

/**
 * Looks at every window of a plan change that has begun: opens, reminds, closes, each as far as it is due.
 * Events at the edges, the sweep and a resumed change all come here; what was done is not done again.
 */
export function keepWindows(ports: Ports, planChangeId: string): void {
  const planChange = ports.rows.get('plan_change', planChangeId)
  if (planChange === null) return
  const now = ports.clock.now()
  const due = distinctWindows(ports, planChangeId, ['planned', 'open'], ['starts_at', '<=', now])
  if (due.length === 0) return
  const change = changeOf(ports, planChange)
  const source = ports.rows.get('plan', planChange.plan)?.source ?? ''
  for (const window of due) keepOne(ports, window, { planChange, change, source })
  forgetExtension(ports, planChange)
  const settled = settlePlanChange(ports, planChangeId)
  if (settled !== null) settleAttention(ports, settled)
}

/** More time that nobody approved before the windows were over is not asked for any more. */
function forgetExtension(ports: Ports, row: Row<'plan_change'>): void {
  if (row.extension_until === null) return
  if (ports.rows.count('window', endingBefore(row.sys_id, row.extension_until)) > 0) return
  ports.rows.update('plan_change', row.sys_id, { extension_until: null, extension_reason: '' })
}

type About = {
  readonly planChange: Row<'plan_change'>
  readonly change: ChangeNow | null
  readonly source: string
}

function keepOne(ports: Ports, window: WindowRow, { planChange, change, source }: About): void {
  const phase = phaseOf(window, ports.clock.now(), closingMs(ports))
  if (phase === 'before') return
  const isApproved = planChange.change_type === 'none' || planChange.decided_at !== null
  if (phase === 'over') return closeSome(ports, window, source, isApproved)
  if (mayOpen(planChange, change)) {
    toImplement(ports, change, planChange.sys_id)
    openSome(ports, window, source)
  }
  if (phase === 'closing') tellClosing(ports, window, source)
}
