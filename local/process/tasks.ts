import type { BuiltInRule, Kernel, Row, RuleContext, Session } from '../types'
import { enforcesData } from './data-requirements'
import { flowOf, type TaskDef } from './flow-definitions'
import { isTrue, rowsWhere, stamp, text } from './rows'
import { idOf, STATE, TASK_STATE } from './words'

const CANCEL_NOTE = 'Change task cancelled due to Change request being cancelled'

const activeTasks = (kernel: Kernel, change: string): Row[] =>
  rowsWhere(kernel, 'change_task', { change_request: change, active: '1' })

function cancelTask(kernel: Kernel, session: Session, task: Row, note: string): void {
  kernel.operations.update(session, 'change_task', text(task, 'sys_id'), {
    state: TASK_STATE.canceled,
    ...(note !== '' && { work_notes: note }),
  })
}

/** Entering Review cancels open tasks that the workflow made before; those made by hand stay (platform.md 1.5). */
export function cancelWorkflowTasks(kernel: Kernel, change: Row): void {
  for (const task of activeTasks(kernel, text(change, 'sys_id'))) {
    const isOurs = text(task, 'created_from') === 'workflow'
    // Tasks of the review itself come with the state, and stay for whoever reviews.
    if (!isOurs || text(task, 'change_task_type') === 'review') continue
    cancelTask(kernel, kernel.people.systemSession(), task, '')
  }
}

// Nobody is assigned: "Review the change tasks and assign them to a user or group" (t_ProcessAChangeRequest).
const taskRow = (change: Row, { name, type, group = '' }: TaskDef): Row => ({
  // Known beforehand: the flow looks at a change often and makes its tasks once.
  sys_id: idOf('change_task', text(change, 'sys_id'), name),
  change_request: text(change, 'sys_id'),
  parent: text(change, 'sys_id'),
  short_description: name,
  change_task_type: type,
  created_from: 'workflow',
  assignment_group: group,
  cmdb_ci: text(change, 'cmdb_ci'),
  planned_start_date: text(change, 'start_date'),
  planned_end_date: text(change, 'end_date'),
  state: TASK_STATE.open,
})

/** The tasks that the change's flow makes in its present state, each once. */
export function createFlowTasks(kernel: Kernel, change: Row): void {
  for (const task of flowOf(change)?.tasks(kernel, text(change, 'state')) ?? []) {
    const row = taskRow(change, task)
    if (kernel.records.get('change_task', text(row, 'sys_id')) !== undefined) continue
    kernel.operations.insert(kernel.people.systemSession(), 'change_task', row)
  }
}

function cancelTasksOfCanceled(context: RuleContext): void {
  const { kernel, current, session } = context
  if (!context.changes('state') || text(current, 'state') !== STATE.canceled) return
  for (const task of activeTasks(kernel, text(current, 'sys_id')))
    cancelTask(kernel, session, task, CANCEL_NOTE)
}

// The docs say "entering Review", not when; an instance whose flow is late is a switch away (UNCONFIRMED).
function cancelTasksOfReviewed(context: RuleContext): void {
  const { kernel, current } = context
  if (!context.changes('state') || text(current, 'state') !== STATE.review) return
  if (flowOf(current) === undefined) return
  if (kernel.properties.get('local.change.review_cancels_late', 'false') === 'true') return
  cancelWorkflowTasks(kernel, current)
}

function linkToChange(context: RuleContext): void {
  const { current } = context
  if (text(current, 'change_request') === '') current.change_request = text(current, 'parent')
  if (text(current, 'parent') === '') current.parent = text(current, 'change_request')
  if (text(current, 'created_from') === '') current.created_from = 'manual'
}

function checkTaskDates(context: RuleContext): void {
  const { current, kernel } = context
  const [start, end] = [text(current, 'planned_start_date'), text(current, 'planned_end_date')]
  if (start !== '' && end !== '' && end < start)
    return context.abort('Planned end date must be after planned start date')
  if (text(current, 'change_task_type') !== 'implementation') return
  if (!context.changes('planned_start_date') && !context.changes('planned_end_date')) return
  const change = kernel.records.get('change_request', text(current, 'change_request'))
  const [opens, ends] = [text(change, 'start_date'), text(change, 'end_date')]
  const isEarly = start !== '' && opens !== '' && start < opens
  const isLate = end !== '' && ends !== '' && end > ends
  if (isEarly || isLate)
    context.abort("Planned dates must be inside the change request's planned dates")
}

function checkTaskClosing(context: RuleContext): void {
  const { current, kernel } = context
  if (!enforcesData(kernel)) return
  if (isTrue(current, 'on_hold') && text(current, 'on_hold_reason').trim() === '')
    return context.abort('On hold reason is mandatory')
  if (!context.changes('state') || text(current, 'state') !== TASK_STATE.closed) return
  const lacking = ['close_code', 'close_notes'].filter((column) => text(current, column) === '')
  if (lacking.length > 0) context.abort(`Mandatory fields: ${lacking.join(', ')}`)
}

// Attribute close_states of task.state, fallback 3,4,7 (platform.md 1.2).
function closeStates(context: RuleContext): string[] {
  const column = context.kernel.dictionary.column(context.table, 'state')
  return (column?.attributes.close_states ?? '3;4;7').split(/[;,]/)
}

function deriveActive(context: RuleContext): void {
  if (!context.changes('state')) return
  const { current } = context
  const isClosed = closeStates(context).includes(text(current, 'state'))
  if (context.operation === 'insert' && !isClosed) return
  current.active = isClosed ? '0' : '1'
  current.closed_at = isClosed ? stamp(context.kernel.clock.now()) : ''
  current.closed_by = isClosed ? context.session.userId : ''
}

const taskRule = (
  name: string,
  rule: Pick<BuiltInRule, 'when' | 'on' | 'order' | 'run'> & { readonly table?: string },
): BuiltInRule => ({ name, sysId: idOf('rule', name), table: 'change_task', ...rule })

/** Change tasks, and the open-or-closed of every task. */
export const taskRules: readonly BuiltInRule[] = [
  taskRule('Task: Active and closed', {
    table: 'task',
    when: 'before',
    on: ['insert', 'update'],
    order: 400,
    run: deriveActive,
  }),
  taskRule('Change Task: Link', { when: 'before', on: ['insert'], order: 100, run: linkToChange }),
  taskRule('Change Task: Planned dates', {
    when: 'before',
    on: ['insert', 'update'],
    order: 310,
    run: checkTaskDates,
  }),
  taskRule('Change Task: Close information', {
    when: 'before',
    on: ['insert', 'update'],
    order: 320,
    run: checkTaskClosing,
  }),
  taskRule('Change: Cancel tasks', {
    table: 'change_request',
    when: 'after',
    on: ['update'],
    order: 120,
    run: cancelTasksOfCanceled,
  }),
  taskRule('Change: Cancel workflow tasks in Review', {
    table: 'change_request',
    when: 'after',
    on: ['update'],
    order: 130,
    run: cancelTasksOfReviewed,
  }),
]
