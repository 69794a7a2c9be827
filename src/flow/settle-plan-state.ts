import { planState } from '../core/plan-state'
import { percentOf, progressText } from '../core/progress'
import { changed } from '../core/verdict'
import { planChangesOf } from './change-view'
import type { Ports } from './ports'

/** The plan's state follows from its plan changes: recomputed after each of them moved, never set by hand. */
export function settlePlanState(ports: Ports, planId: string): string {
  const plan = ports.rows.get('plan', planId)
  if (plan === null) return ''
  const statuses = planChangesOf(ports, planId).map((row) => row.status)
  // A large plan has none until all its endpoints are matched and judged.
  if (statuses.length === 0) return plan.state
  // Activated anew after it was canceled: what it has by now is only what was canceled then.
  const isReading = plan.state === 'preparing' && ['endpoints', 'judge'].includes(plan.stage)
  if (isReading && statuses.every((status) => status === 'canceled')) return plan.state
  const endpoints = ports.rows.tally('endpoint', [['plan', '=', planId]], 'status')
  const now = {
    state: planState(statuses),
    progress: percentOf(endpoints),
    progress_text: progressText(endpoints),
  }
  const changes = changed(plan, now)
  if (Object.keys(changes).length > 0) ports.rows.update('plan', planId, changes)
  return now.state
}
