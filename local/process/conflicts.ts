import type { BuiltInRule, Kernel, Row, RuleContext } from '../types'
import { inParts, millis, rowsWhere, stamp, text } from './rows'
import { covers, touches } from './schedules'
import { cisOf } from './services'
import { idOf } from './words'

type Found = {
  readonly ci: string
  readonly type: string
  readonly other?: string
  readonly schedule?: string
}

const setting = (kernel: Kernel, name: string, fallback: string): string =>
  kernel.properties.get(`change.conflict.${name}`, fallback)

// Strict comparison lets one change begin as another ends (platform.md 4.6, allow_contiguous_changes).
function overlapping(kernel: Kernel, change: Row): Row[] {
  const isStrict = setting(kernel, 'allow_contiguous_changes', 'true') === 'true'
  const others = rowsWhere(kernel, 'change_request', {
    active: '1',
    [isStrict ? 'end_date >' : 'end_date >=']: text(change, 'start_date'),
    [isStrict ? 'start_date <' : 'start_date <=']: text(change, 'end_date'),
  })
  return others.filter((other) => text(other, 'sys_id') !== text(change, 'sys_id'))
}

function alreadyScheduled(kernel: Kernel, change: Row, cis: readonly string[]): Found[] {
  const mine = new Set(cis)
  const others = overlapping(kernel, change)
  const ids = others.map((other) => text(other, 'sys_id'))
  const own = others.map((other) => ({
    ci: text(other, 'cmdb_ci'),
    other: text(other, 'sys_id'),
  }))
  const affected = inParts(ids, (part) => rowsWhere(kernel, 'task_ci', { task: part }))
  const both = [
    ...own,
    ...affected.map((row) => ({ ci: text(row, 'ci_item'), other: text(row, 'task') })),
  ].filter(({ ci }) => mine.has(ci))
  const distinct = new Map(both.map((found) => [`${found.ci} ${found.other}`, found]))
  return [...distinct.values()].map((found) => ({ ...found, type: 'ci_already_scheduled' }))
}

function outsideWindow(kernel: Kernel, cis: readonly Row[], time: { start: number; end: number }) {
  return cis.flatMap((ci): Found[] => {
    const schedule = kernel.records.get('cmn_schedule', text(ci, 'maintenance_schedule'))
    if (schedule === undefined || covers(kernel, schedule, time)) return []
    return [
      {
        ci: text(ci, 'sys_id'),
        type: 'not_in_maintenance_window',
        schedule: text(schedule, 'sys_id'),
      },
    ]
  })
}

// A blackout entry names the CIs it applies to; a schedule without entries applies to all (platform.md 4.5).
function appliesTo(kernel: Kernel, schedule: string, ci: Row): boolean {
  if (kernel.dictionary.table('cmn_schedule_blackout') === undefined) return true
  const entries = rowsWhere(kernel, 'cmn_schedule_blackout', { schedule })
  if (entries.length === 0) return true
  return entries.some((entry) => {
    const table = text(entry, 'applies_to') || 'cmdb_ci'
    const condition = `${text(entry, 'condition')}^sys_id=${ci.sys_id}`
    const query = kernel.records.parse(table, condition, kernel.people.systemSession())
    return kernel.records.count(query) > 0
  })
}

function inBlackout(kernel: Kernel, cis: readonly Row[], time: { start: number; end: number }) {
  const schedules = rowsWhere(kernel, 'cmn_schedule', { type: 'blackout' })
  const running = schedules.filter((schedule) => touches(kernel, schedule, time))
  return running.flatMap((schedule): Found[] =>
    cis
      .filter((ci) => appliesTo(kernel, text(schedule, 'sys_id'), ci))
      .map((ci) => ({
        ci: text(ci, 'sys_id'),
        type: 'blackout',
        schedule: text(schedule, 'sys_id'),
      })),
  )
}

function assigneeBusy(kernel: Kernel, change: Row): Found[] {
  const assignee = text(change, 'assigned_to')
  if (assignee === '' || setting(kernel, 'assigned_to', 'false') !== 'true') return []
  return overlapping(kernel, change)
    .filter((other) => text(other, 'assigned_to') === assignee)
    .map((other) => ({
      ci: '',
      type: 'assigned_to_already_scheduled',
      other: text(other, 'sys_id'),
    }))
}

/** Conflicts of a change as they are now; writes nothing. */
export function findConflicts(kernel: Kernel, change: Row): Found[] {
  const time = { start: millis(text(change, 'start_date')), end: millis(text(change, 'end_date')) }
  if (!(time.end > time.start)) return []
  const isBasic = setting(kernel, 'mode', 'advanced') === 'basic'
  const ids = isBasic ? [text(change, 'cmdb_ci')].filter((ci) => ci !== '') : cisOf(kernel, change)
  const cis = inParts(ids, (part) => rowsWhere(kernel, 'cmdb_ci', { sys_id: part }))
  const asks = (name: string): boolean => setting(kernel, name, 'true') === 'true'
  return [
    ...(asks('currentci') ? alreadyScheduled(kernel, change, ids) : []),
    ...(asks('currentwindow') ? outsideWindow(kernel, cis, time) : []),
    ...(asks('blackout') ? inBlackout(kernel, cis, time) : []),
    ...assigneeBusy(kernel, change),
  ]
}

/** Replaces the conflict rows of a change and tells the result on it (platform.md 4.6). */
export function checkConflicts(kernel: Kernel, changeId: string): void {
  const change = kernel.records.get('change_request', changeId)
  if (change === undefined) return
  const session = kernel.people.systemSession()
  const now = stamp(kernel.clock.now())
  for (const row of rowsWhere(kernel, 'conflict', { change: changeId }))
    kernel.operations.remove(session, 'conflict', text(row, 'sys_id'))
  const found = findConflicts(kernel, change)
  for (const { ci, type, other = '', schedule = '' } of found) {
    kernel.operations.insert(session, 'conflict', {
      change: changeId,
      configuration_item: ci,
      type,
      conflicting_change: other,
      schedule,
      last_checked: now,
    })
  }
  kernel.operations.update(session, 'change_request', changeId, {
    conflict_status: found.length > 0 ? 'Conflict' : 'No Conflict',
    conflict_last_run: now,
  })
}

const refreshes = (kernel: Kernel): boolean =>
  setting(kernel, 'refresh.conflicts', 'true') === 'true'

// Async rules know no earlier values, so the before rule leaves the question on the record.
function askAgain(context: RuleContext): void {
  const isMoved = ['cmdb_ci', 'start_date', 'end_date'].some((column) => context.changes(column))
  if (context.operation === 'update' && isMoved && refreshes(context.kernel))
    context.current.conflict_status = 'Not Run'
}

function checkLater({ kernel, current }: RuleContext): void {
  const change = kernel.records.get('change_request', text(current, 'sys_id'))
  if (change === undefined || text(change, 'conflict_status') !== 'Not Run') return
  const isComplete = text(change, 'start_date') !== '' && text(change, 'end_date') !== ''
  if (!isComplete || text(change, 'active') !== '1' || !refreshes(kernel)) return
  if (cisOf(kernel, change).length > 0) checkConflicts(kernel, text(change, 'sys_id'))
}

/** Conflict detection when CI, start or end changed, always later (flow "Change - Conflict Detection"). */
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
    name: 'Change flow: conflict detection',
    sysId: idOf('rule', 'conflict detection'),
    table: 'change_request',
    when: 'async',
    on: ['insert', 'update'],
    order: 510,
    run: checkLater,
  },
]
