import type { Row } from '../../contract/tables'
import { derivedId } from '../../core/ids'
import { reviewTask } from '../../core/tasks'
import { groupOf } from '../open-draft'
import { templatesOf } from '../open-tasks'
import type { Ports } from '../ports'

/**
 * Tasks of a change that is closed, left for a person (docs/decisions/0007): the review of an emergency after the fact.
 * Each once, however often it is asked for. Where the platform refuses one, the change's work notes say so.
 */
export function openReviews(ports: Ports, row: Row<'plan_change'>): void {
  const change = row.change_request
  const templates = change === '' ? [] : templatesOf(ports, row.policy, { afterTheFact: true })
  if (templates.length === 0) return
  const plan = ports.rows.get('plan', row.plan)
  const source = plan === null ? null : ports.rows.get('source', plan.source)
  const group = groupOf(ports.rows.get('policy', row.policy), source)
  for (const template of templates) {
    const id = derivedId(ports.crypto, 'change_task', change, template.sys_id)
    const task = reviewTask(template, group, plan?.emergency_reason ?? '')
    const outcome = ports.changes.addTask(change, { ...task, correlationId: id }, id)
    if (outcome.ok) continue
    ports.log.warn('review_refused', { plan: plan?.plan_id ?? '', why: outcome.why })
    ports.changes.note(change, `To be done: ${template.short_description}. (${outcome.why})`)
  }
}
