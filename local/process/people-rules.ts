import type { BuiltInRule, Kernel, RuleContext } from '../types'
import { isTrue, rowsWhere, text } from './rows'
import { idOf } from './words'

/** sys_ids of the active users of a group. */
export function activeMembers(kernel: Kernel, groupId: string): string[] {
  if (groupId === '') return []
  return rowsWhere(kernel, 'sys_user_grmember', { group: groupId })
    .map((member) => text(member, 'user'))
    .filter((user) => isTrue(kernel.records.get('sys_user', user), 'active'))
}

// "assigned_to must be a member of assignment_group, else 403" (platform.md 2.4, 13.22).
function checkAssignee(context: RuleContext): void {
  if (!context.changes('assigned_to') && !context.changes('assignment_group')) return
  const [assignee, group] = [
    text(context.current, 'assigned_to'),
    text(context.current, 'assignment_group'),
  ]
  if (assignee === '' || group === '') return
  if (activeMembers(context.kernel, group).includes(assignee)) return
  context.abort('Assigned to must be a member of the assignment group')
}

const assigneeRule = (table: string): BuiltInRule => ({
  name: 'Assigned to is member of Assignment group',
  sysId: idOf('rule', 'assignee is member', table),
  table,
  when: 'before',
  on: ['insert', 'update'],
  order: 300,
  run: checkAssignee,
})

/** Who may be assigned. */
export const peopleRules: readonly BuiltInRule[] = [
  assigneeRule('change_request'),
  assigneeRule('change_task'),
]
