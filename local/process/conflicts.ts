import type { Kernel, Row } from '../types'
import {
  cisById,
  inBlackouts,
  outsideMaintenance,
  outsideOwnSchedule,
  type Cis,
  type Missed,
} from './conflict-windows'
import { inParts, millis, rowsWhere, stamp, text } from './rows'
import type { Span } from './schedules'
import { cisOf, mostCritical, refreshImpactedServices, servicesOf } from './services'

type Found = {
  readonly ci: string
  readonly type: string
  readonly other?: string
  readonly schedule?: string
  /** The parent or child by which the CI is concerned. */
  readonly related?: string
  readonly service?: string
}
type Question = {
  readonly kernel: Kernel
  readonly change: Row
  readonly time: Span
  readonly ids: readonly string[]
}

const setting = (kernel: Kernel, name: string, fallback: string): string =>
  kernel.properties.get(`change.conflict.${name}`, fallback)

const asks = (kernel: Kernel, name: string): boolean => setting(kernel, name, 'false') === 'true'

/** Roles of change.conflict.role: who may run conflict detection (configure-conflict-properties). */
export const mayDetectConflicts = (kernel: Kernel, roles: ReadonlySet<string>): boolean =>
  roles.has('admin') ||
  setting(kernel, 'role', 'itil')
    .split(',')
    .some((role) => roles.has(role.trim()))

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

/** Which other changes touch which of the CIs: by their own CI or an affected one. */
function changesOn(kernel: Kernel, others: readonly Row[], cis: ReadonlySet<string>) {
  const ids = others.map((other) => text(other, 'sys_id'))
  const affected = inParts(ids, (part) => rowsWhere(kernel, 'task_ci', { task: part }))
  const both = [
    ...others.map((other) => ({ ci: text(other, 'cmdb_ci'), other: text(other, 'sys_id') })),
    ...affected.map((row) => ({ ci: text(row, 'ci_item'), other: text(row, 'task') })),
  ].filter(({ ci }) => cis.has(ci))
  return [...new Map(both.map((found) => [`${found.ci} ${found.other}`, found])).values()]
}

const typed = (type: string, missed: readonly Missed[]): Found[] =>
  missed.map((found) => ({ ...found, type }))

function windows({ kernel, change, time }: Question, cis: Cis): Missed[] {
  return [
    ...(asks(kernel, 'currentwindow') ? outsideMaintenance(kernel, change, cis, time) : []),
    ...(asks(kernel, 'ci_maint_sched') ? outsideOwnSchedule(kernel, cis, time) : []),
  ]
}

type Side = { readonly name: string; readonly from: 'parent' | 'child'; readonly to: string }
const SIDES: readonly Side[] = [
  { name: 'child', from: 'parent', to: 'child' },
  { name: 'parent', from: 'child', to: 'parent' },
]

/** Direct relations of the CIs: related CI → the CIs of the change that it belongs to. */
function relatives(kernel: Kernel, ids: readonly string[], { from, to }: Side) {
  const rows = inParts(ids, (part) => rowsWhere(kernel, 'cmdb_rel_ci', { [from]: part }))
  const found = new Map<string, Set<string>>()
  for (const row of rows)
    found.set(text(row, to), (found.get(text(row, to)) ?? new Set()).add(text(row, from)))
  return found
}

// Whether relatives are scheduled already is asked together with their windows (seen in the platform's own script).
function onSide(question: Question, others: readonly Row[], side: Side): Found[] {
  const { kernel, change, time, ids } = question
  const withWindows = asks(kernel, `related${side.name}window`)
  const withBlackouts = asks(kernel, `related${side.name}blackout`)
  if (!withWindows && !withBlackouts) return []
  const owners = relatives(kernel, ids, side)
  const cis = cisById(kernel, [...owners.keys()])
  const scheduled =
    withWindows && asks(kernel, 'currentci') ? changesOn(kernel, others, new Set(cis.keys())) : []
  const found: Found[] = [
    ...scheduled.map((one) => ({ ...one, type: `${side.name}_ci_already_scheduled` })),
    ...(withWindows ? typed(`${side.name}_not_in_maintenance_window`, windows(question, cis)) : []),
    ...(withBlackouts
      ? typed(`${side.name}_blackout`, inBlackouts(kernel, change, cis, time))
      : []),
  ]
  return found.flatMap((one) =>
    [...(owners.get(one.ci) ?? [])].map((ci) => ({ ...one, ci, related: one.ci })),
  )
}

/** Windows of the application services that the CIs belong to (change.conflict.relatedservices). */
function onServices(question: Question): Found[] {
  const { kernel, change, time, ids } = question
  if (!asks(kernel, 'relatedservices')) return []
  const owners = new Map(servicesOf(kernel, ids).map(({ ci, service }) => [service, ci]))
  const cis = cisById(kernel, [...owners.keys()])
  const found = [
    ...typed('not_in_maintenance_window', windows(question, cis)),
    ...(asks(kernel, 'blackout') ? typed('blackout', inBlackouts(kernel, change, cis, time)) : []),
  ]
  return found.map((one) => ({ ...one, ci: owners.get(one.ci) ?? '', service: one.ci }))
}

function assigneeBusy({ kernel, change }: Question, others: readonly Row[]): Found[] {
  const assignee = text(change, 'assigned_to')
  if (assignee === '' || !asks(kernel, 'assigned_to')) return []
  return others
    .filter((other) => text(other, 'assigned_to') === assignee)
    .map((other) => ({
      ci: text(change, 'cmdb_ci'),
      type: 'assigned_to_already_scheduled',
      other: text(other, 'sys_id'),
    }))
}

/** basic: the change's own CI; advanced: its affected CIs as well (platform.md 4.6). */
const cisToCheck = (kernel: Kernel, change: Row): string[] =>
  setting(kernel, 'mode', 'advanced') === 'basic'
    ? [text(change, 'cmdb_ci')].filter((ci) => ci !== '')
    : cisOf(kernel, change)

function questionOf(kernel: Kernel, change: Row): Question | undefined {
  const time = { start: millis(text(change, 'start_date')), end: millis(text(change, 'end_date')) }
  const ids = cisToCheck(kernel, change)
  return time.end > time.start && ids.length > 0 ? { kernel, change, time, ids } : undefined
}

function all(question: Question): Found[] {
  const { kernel, change, time, ids } = question
  const others = overlapping(kernel, change)
  const cis = cisById(kernel, ids)
  const scheduled = asks(kernel, 'currentci') ? changesOn(kernel, others, new Set(ids)) : []
  return [
    ...scheduled.map((one) => ({ ...one, type: 'ci_already_scheduled' })),
    ...typed('not_in_maintenance_window', windows(question, cis)),
    ...(asks(kernel, 'blackout') ? typed('blackout', inBlackouts(kernel, change, cis, time)) : []),
    ...SIDES.flatMap((side) => onSide(question, others, side)),
    ...onServices(question),
    ...assigneeBusy(question, others),
  ]
}

// consolidated_conflicts: one for each type and schedule, or type and other change; max_count: no more of one type.
function kept(kernel: Kernel, found: readonly Found[]): Found[] {
  const isConsolidated = setting(kernel, 'consolidated_conflicts', 'true') === 'true'
  const key = ({ type, schedule = '', other = '', ci, related = '' }: Found): string =>
    [type, schedule, other, ...(isConsolidated ? [] : [ci, related])].join(' ')
  const most = Math.max(1000, Number(setting(kernel, 'max_count', '1000')) || 0)
  const counts = new Map<string, number>()
  return [...new Map([...found].reverse().map((one) => [key(one), one])).values()]
    .reverse()
    .filter(({ type }) => {
      counts.set(type, (counts.get(type) ?? 0) + 1)
      return (counts.get(type) ?? 0) <= most
    })
}

/** Conflicts of a change as they are now; writes nothing. */
export function findConflicts(kernel: Kernel, change: Row): Found[] {
  const question = questionOf(kernel, change)
  return question === undefined ? [] : kept(kernel, all(question))
}

/** Without dates or CIs nothing is checked by itself (seen in the platform's own script). */
export const isCheckable = (kernel: Kernel, change: Row): boolean =>
  questionOf(kernel, change) !== undefined

function save(kernel: Kernel, change: Row, found: readonly Found[], now: string): void {
  const session = kernel.people.systemSession()
  const withService = asks(kernel, 'identifymostcritical')
  for (const row of rowsWhere(kernel, 'conflict', { change: text(change, 'sys_id') }))
    kernel.operations.remove(session, 'conflict', text(row, 'sys_id'))
  for (const { ci, type, other = '', schedule = '', related = '', service = '' } of found)
    kernel.operations.insert(session, 'conflict', {
      change: text(change, 'sys_id'),
      configuration_item: ci,
      type,
      conflicting_change: other,
      schedule,
      related_configuration_item: related,
      impacted_service: service || (withService ? mostCritical(kernel, ci) : ''),
      last_checked: now,
    })
}

/** "Updated to reflect the outcome", on the other change too (seen in the platform's own script). */
function tellOthers(kernel: Kernel, found: readonly Found[], now: string): void {
  for (const id of new Set(found.map(({ other = '' }) => other))) {
    const other = kernel.records.get('change_request', id)
    if (other === undefined || text(other, 'conflict_status') === 'Conflict') continue
    kernel.operations.update(kernel.people.systemSession(), 'change_request', id, {
      conflict_status: 'Conflict',
      conflict_last_run: now,
    })
  }
}

const OUTSIDE = 'not_in_maintenance_window'

/** Replaces the conflict rows of a change and tells the result on it (platform.md 4.6). */
export function checkConflicts(kernel: Kernel, changeId: string): void {
  const change = kernel.records.get('change_request', changeId)
  if (change === undefined) return
  const found = findConflicts(kernel, change)
  const now = stamp(kernel.clock.now())
  save(kernel, change, found, now)
  kernel.operations.update(kernel.people.systemSession(), 'change_request', changeId, {
    conflict_status: found.length > 0 ? 'Conflict' : 'No Conflict',
    conflict_last_run: now,
    outside_maintenance_schedule: found.some(({ type }) => type === OUTSIDE) ? '1' : '0',
  })
  tellOthers(kernel, found, now)
  if (asks(kernel, 'populateimpactedcis'))
    refreshImpactedServices(kernel, changeId, [...new Set(found.map(({ ci }) => ci))])
}
