import type { Row } from '../contract/tables'
import { implementOrder, isVerify } from './tasks'

type Template = Row<'task_template'>
export type TemplateKnown = {
  /** The other active templates of its policy. */
  readonly others: readonly Template[]
  /** What its policy makes; '' = there is no such policy. */
  readonly changeType: string
  /** null: there is no such group. */
  readonly group: { readonly name: string; readonly active: boolean } | null
}

/** Why a task template can not be meant as it was saved, in sentences; none = it can. */
export function templateIssues(
  template: Template,
  { others, group, changeType }: TemplateKnown,
): readonly string[] {
  return [
    ...(template.after_the_fact && template.per_window
      ? ['A task after the fact is made once, when the change is closed: not one per window.']
      : []),
    ...groupIssues(template, group),
    ...gateIssues(template, changeType),
    ...(template.after_the_fact ? [] : orderIssues(template, others)),
  ]
}

function groupIssues(template: Template, group: TemplateKnown['group']): readonly string[] {
  if (template.assignment_group === '') return []
  if (group === null) return ['The assignment group does not exist any more.']
  return group.active ? [] : [`The assignment group "${group.name}" is not active.`]
}

/** A gate is closed by a person before the work; a task that waits for the work itself would wait for ever. */
function gateIssues(template: Template, changeType: string): readonly string[] {
  if (!template.gate) return []
  if (changeType === 'none') {
    return ['The policy makes no change request, so there is no task that could gate permits.']
  }
  if (template.after_the_fact) {
    return ['A task after the fact is made when the change is closed: it cannot gate permits.']
  }
  if (isVerify(template)) {
    return [
      'Verify cannot gate permits: it is closed when every endpoint is proved, and without a permit none is.',
    ]
  }
  return template.per_window && template.change_task_type === 'implementation'
    ? [
        'An implementation task per window cannot gate permits: it is done when the endpoints are, and they would wait for it.',
      ]
    : []
}

/** Whoever works by the order of the tasks would implement first, and implementing waits for the gate. */
function orderIssues(template: Template, others: readonly Template[]): readonly string[] {
  const all = [...others, template]
  const implement = implementOrder(all)
  return all
    .filter((one) => one.gate && one.order > implement && !isVerify(one))
    .map(
      (one) =>
        `The gate "${one.short_description}" (order ${one.order}) stands behind the implementation (order ${implement}), which waits for it.`,
    )
}
