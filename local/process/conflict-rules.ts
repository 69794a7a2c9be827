import type { BuiltInRule, Kernel, RuleContext } from '../types'
import { checkConflicts, isCheckable } from './conflicts'
import { isTrue, text } from './rows'
import { idOf } from './words'

const refreshes = (kernel: Kernel): boolean =>
  kernel.properties.get('change.conflict.refresh.conflicts', 'true') === 'true'

const DATES_AND_CI = ['cmdb_ci', 'start_date', 'end_date']

function askAgain(context: RuleContext): void {
  const { kernel, current } = context
  const isMoved = DATES_AND_CI.some((column) => context.changes(column))
  if (context.operation === 'update' && isMoved && refreshes(kernel))
    current.conflict_status = 'Not Run'
}

// "The instance sets this value and disregards any changes that you make" (monitor-maintenance-schedule).
function keepOutside(context: RuleContext): void {
  const { kernel, session, current, previous } = context
  if (session.userId === kernel.people.systemSession().userId) return
  if (context.changes('outside_maintenance_schedule'))
    current.outside_maintenance_schedule = text(previous, 'outside_maintenance_schedule') || '0'
}

const JOB = 'Change flow: conflict detection'
const waiting = new WeakMap<object, Set<string>>()

function runLater(context: RuleContext): void {
  const { kernel, current } = context
  // State too: t_RunAutomatedConflictDetection.
  if (!refreshes(kernel) || ![...DATES_AND_CI, 'state'].some((column) => context.changes(column)))
    return
  const queued = waiting.get(kernel.records) ?? new Set()
  waiting.set(kernel.records, queued)
  const id = text(current, 'sys_id')
  if (!queued.has(id)) kernel.scheduler.queue(JOB, id)
  queued.add(id)
}

/** What the queued work does; told to the scheduler at boot. */
export function handleConflicts(kernel: Kernel): void {
  kernel.scheduler.handle(JOB, (id) => {
    waiting.get(kernel.records)?.delete(id)
    const change = kernel.records.get('change_request', id)
    // "Conflict detection does not evaluate inactive changes" (t_RunAutomatedConflictDetection).
    if (change === undefined || !isTrue(change, 'active')) return
    if (isCheckable(kernel, change)) checkConflicts(kernel, id)
  })
}

/** Conflict detection when CI, dates or state changed, always later (flow "Change - Conflict Detection"). */
export const conflictRules: readonly BuiltInRule[] = [
  {
    name: 'Change: Conflicts to be checked',
    sysId: idOf('rule', 'conflicts to be checked'),
    table: 'change_request',
    when: 'before',
    on: ['insert', 'update'],
    order: 260,
    run: askAgain,
  },
  {
    name: 'Change: Outside maintenance schedule',
    sysId: idOf('rule', 'outside maintenance schedule'),
    table: 'change_request',
    when: 'before',
    on: ['insert', 'update'],
    order: 262,
    run: keepOutside,
  },
  {
    name: JOB,
    sysId: idOf('rule', 'conflict detection'),
    table: 'change_request',
    when: 'after',
    on: ['insert', 'update'],
    order: 510,
    run: runLater,
  },
]
