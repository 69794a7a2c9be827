import type { Row } from '../../contract/tables'
import { templateIssues } from '../../core/template-edit'
import type { Ports } from '../ports'
import { templatesOf } from '../open-tasks'

/** '' or why a task template is not saved as a person wrote it. An inactive one may be half done. */
export function judgeTemplate(ports: Ports, template: Row<'task_template'>): string {
  if (!template.active) return ''
  const others = templatesOf(ports, template.policy).filter(
    ({ sys_id }) => sys_id !== template.sys_id,
  )
  const group = ports.people.group(template.assignment_group)
  const changeType = ports.rows.get('policy', template.policy)?.change_type ?? ''
  return templateIssues(template, { others, group, changeType }).join(' ')
}
