import type { BuiltInRule, Kernel, Row, RuleContext } from '../types'
import { isTrue, rowsWhere, text } from './rows'
import { idOf } from './words'

// A task that a person put on hold keeps its own reason, so the reason tells whose hold it is.
function tasksToHold(kernel: Kernel, change: Row, holds: boolean, reason: string): Row[] {
  const tasks = rowsWhere(kernel, 'change_task', {
    change_request: text(change, 'sys_id'),
    active: '1',
  })
  return tasks.filter((task) =>
    holds ? !isTrue(task, 'on_hold') : text(task, 'on_hold_reason') === reason,
  )
}

// "on_hold+reason copied to active tasks (except tasks already on hold manually)" (platform.md 1.5).
function copyHold(context: RuleContext): void {
  if (!context.changes('on_hold')) return
  const { kernel, current, previous } = context
  const holds = isTrue(current, 'on_hold')
  const reason = holds ? text(current, 'on_hold_reason') : text(previous, 'on_hold_reason')
  for (const task of tasksToHold(kernel, current, holds, reason)) {
    kernel.operations.update(context.session, 'change_task', text(task, 'sys_id'), {
      on_hold: holds ? '1' : '0',
      on_hold_reason: holds ? reason : '',
    })
  }
}

/** On hold: the tasks that follow. conditions.ts checks the hold itself, data-requirements.ts the reason. */
export const holdRules: readonly BuiltInRule[] = [
  {
    name: 'Change: Copy on hold to tasks',
    sysId: idOf('rule', 'copy on hold'),
    table: 'change_request',
    when: 'after',
    on: ['update'],
    order: 140,
    run: copyHold,
  },
]
