import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import { CHANGE_STATES } from '../contract/states'
import type { ChangeDraft, ChangeNow, Changes, Outcome, TaskNow } from '../flow/ports'
import { booked } from './bookings'
import { counting } from './counting'
import { keepsIds, noticeId } from './given-ids'
import { storedTime, timeOf, toStored } from './stored'

const CHANGE = 'change_request'
const TASK = 'change_task'
const PROBLEM = 'problem'
const NEW = '-5'
const MANY = 25_000
const MOST_TASKS = 1000

/** change_request column of each field of a draft (platform.md 1.2, 1.3). */
const COLUMNS: Readonly<Record<string, string>> = {
  type: 'type',
  template: 'std_change_producer_version',
  shortDescription: 'short_description',
  description: 'description',
  justification: 'justification',
  implementationPlan: 'implementation_plan',
  backoutPlan: 'backout_plan',
  testPlan: 'test_plan',
  riskAndImpact: 'risk_impact_analysis',
  requestedBy: 'requested_by',
  assignmentGroup: 'assignment_group',
  assignedTo: 'assigned_to',
  startAt: 'start_date',
  endAt: 'end_date',
  dueAt: 'due_date',
  correlationId: 'correlation_id',
  correlationDisplay: 'correlation_display',
  plan: 'x_patch_loop_plan',
  cmdbCi: 'cmdb_ci',
  priority: 'priority',
  risk: 'risk',
  impact: 'impact',
  closeCode: 'close_code',
  closeNotes: 'close_notes',
}

const text = (record: GlideRecord, column: string): string => record.getValue(column) ?? ''
const yes = (id: string): Outcome => ({ ok: true, id })
const no = (why: string): Outcome => ({ ok: false, why })
const refused = (record: GlideRecord): Outcome =>
  no(record.getLastErrorMessage() || `The platform did not write ${record.getTableName()}.`)
const isFilled = (value: unknown): boolean => value !== '' && value !== null && value !== undefined

const labels: Readonly<Record<string, { readonly label: string }>> = CHANGE_STATES

function read(table: string, id: string): GlideRecord | null {
  const record = new GlideRecord(table)
  return id !== '' && record.get('sys_id', id) ? record : null
}

const changeNow = (record: GlideRecord): ChangeNow => ({
  sysId: record.getUniqueValue(),
  number: text(record, 'number'),
  type: text(record, 'type'),
  state: text(record, 'state'),
  stateLabel: record.getDisplayValue('state') || (labels[text(record, 'state')]?.label ?? ''),
  approval: text(record, 'approval'),
  onHold: text(record, 'on_hold') === '1',
  onHoldReason: text(record, 'on_hold_reason'),
  startAt: timeOf(text(record, 'start_date')),
  endAt: timeOf(text(record, 'end_date')),
  assignmentGroup: text(record, 'assignment_group'),
  assignedTo: text(record, 'assigned_to'),
  active: text(record, 'active') === '1',
  updatedBy: text(record, 'sys_updated_by'),
})

const taskNow = (record: GlideRecord): TaskNow => ({
  sysId: record.getUniqueValue(),
  number: text(record, 'number'),
  shortDescription: text(record, 'short_description'),
  state: text(record, 'state'),
  active: text(record, 'active') === '1',
  createdFrom: text(record, 'created_from'),
  correlationId: text(record, 'correlation_id'),
  createdBy: text(record, 'sys_created_by'),
})

function setDraft(record: GlideRecord, draft: object): void {
  for (const [field, value] of Object.entries(draft)) {
    const column = COLUMNS[field]
    if (column !== undefined) {
      record.setValue(column, toStored(field.endsWith('At') ? 'time' : 'text', value))
    }
  }
}

/** The first record where all columns have these values; null = none. */
function lookUp(table: string, values: Readonly<Record<string, string>>): GlideRecord | null {
  const record = new GlideRecord(table)
  for (const [column, value] of Object.entries(values)) record.addQuery(column, '=', value)
  record.setLimit(1)
  record.query()
  return record.next() ? record : null
}

/** Inserts under the given id. An instance that takes none of ours gives its own, which then counts. */
function insertAs(record: GlideRecord, id: string): Outcome {
  const inserted = record.insert()
  if (inserted !== null) {
    noticeId(record.getTableName(), id, inserted)
    return yes(inserted)
  }
  return read(record.getTableName(), id) === null ? refused(record) : yes(id)
}

const problemOf = (record: GlideRecord) => ({
  ok: true as const,
  id: record.getUniqueValue(),
  number: text(record, 'number'),
})

/** A journal entry without its head line ("2026-01-01 10:00:00 - Name (Comments)"). */
const entryOf = (journal: string): string => journal.replace(/^[^\n]*\n/, '').trim()

function fresh(table: string, id: string): GlideRecord {
  const record = new GlideRecord(table)
  record.initialize()
  record.setNewGuidValue(id)
  return record
}

const filled = (draft: ChangeDraft): object =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => isFilled(value)))

function writeState(
  id: string,
  state: string,
  fields: Readonly<Record<string, string | undefined>>,
) {
  const record = read(CHANGE, id)
  if (record === null) return { reached: '', why: 'The change request is gone.' }
  record.setValue('state', state)
  for (const [column, value] of Object.entries(fields)) {
    if (value !== undefined) record.setValue(column, value)
  }
  const why = record.update() === null ? record.getLastErrorMessage() : ''
  // Read back: a rule may have moved it elsewhere, or dropped the state and kept the rest.
  const reached = text(read(CHANGE, id) ?? record, 'state')
  return reached === state
    ? { reached, why: '' }
    : { reached, why: why || 'The state did not move.' }
}

function endTask(task: string, state: string, code: string, notes: string): Outcome {
  const record = read(TASK, task)
  if (record === null) return no('The task is gone.')
  record.setValue('state', state)
  if (code !== '') record.setValue('close_code', code)
  record.setValue('close_notes', notes)
  return record.update() === null ? refused(record) : yes(task)
}

function note(table: string, id: string, words: string): Outcome {
  const record = read(table, id)
  if (record === null) return no('The record is gone.')
  record.setValue('work_notes', words)
  return record.update() === null ? refused(record) : yes(id)
}

/** Change requests of the plan that its plan changes name. */
function named(plan: string): ReadonlySet<string> {
  const found = new Set<string>()
  const record = new GlideRecord('x_patch_loop_plan_change')
  record.addQuery('plan', '=', plan)
  record.addNotNullQuery('change_request')
  record.setLimit(MANY)
  record.query()
  while (record.next()) found.add(text(record, 'change_request'))
  return found
}

/**
 * A change of the plan that is New and that none of its plan changes names: whoever inserted it died before writing so.
 * Where ids are kept it would have been found by its id, so that only one of the very same draft is ours.
 */
function orphan({ plan, type, shortDescription }: ChangeDraft): GlideRecord | null {
  const record = new GlideRecord(CHANGE)
  record.addQuery('x_patch_loop_plan', '=', plan)
  record.addQuery('type', '=', type)
  record.addQuery('state', '=', NEW)
  // A person's copy of one of ours.
  record.addNullQuery('copied_from')
  if (keepsIds()) record.addQuery('short_description', '=', shortDescription)
  record.orderBy('sys_created_on')
  record.setLimit(MANY)
  record.query()
  if (!record.hasNext()) return null
  const others = named(plan)
  while (record.next()) if (!others.has(record.getUniqueValue())) return record
  return null
}

/** Takes an orphan over; what the plan says by now counts. */
function adopt(record: GlideRecord, draft: ChangeDraft, id: string): Outcome {
  const found = record.getUniqueValue()
  noticeId(CHANGE, id, found)
  setDraft(record, filled(draft))
  return record.update() === null ? refused(record) : yes(found)
}

/** Change requests, their CIs, tasks and approvals. */
export const changes = (): Changes => {
  return {
    get(id) {
      const record = read(CHANGE, id)
      return record === null ? null : changeNow(record)
    },
    open(draft, id) {
      if (read(CHANGE, id) !== null) return yes(id)
      const left = orphan(draft)
      if (left !== null) return adopt(left, draft, id)
      const record = fresh(CHANGE, id)
      // Inserted as New whatever comes later: the model refuses any other first state (platform.md 2.4).
      record.setValue('state', NEW)
      setDraft(record, filled(draft))
      return insertAs(record, id)
    },
    edit(id, fields) {
      const record = read(CHANGE, id)
      if (record === null) return no('The change request is gone.')
      setDraft(record, fields)
      return record.update() === null ? refused(record) : yes(id)
    },
    move(id, state, { closeCode, closeNotes, workNote } = {}) {
      const fields = { close_code: closeCode, close_notes: closeNotes, work_notes: workNote }
      return writeState(id, state, fields)
    },
    note: (id, words) => note(CHANGE, id, words),
    affected(id) {
      const found: string[] = []
      const record = new GlideRecord('task_ci')
      record.addQuery('task', '=', id)
      record.setLimit(MANY)
      record.query()
      while (record.next()) found.push(text(record, 'ci_item'))
      return found
    },
    attach(change, ci, id) {
      const known = keepsIds() ? null : lookUp('task_ci', { task: change, ci_item: ci })
      if (known !== null) return yes(known.getUniqueValue())
      const record = fresh('task_ci', id)
      record.setValue('task', change)
      record.setValue('ci_item', ci)
      return insertAs(record, id)
    },
    tasks(id) {
      const found: TaskNow[] = []
      const record = new GlideRecord(TASK)
      record.addQuery('change_request', '=', id)
      record.orderBy('order')
      record.setLimit(MOST_TASKS)
      record.query()
      while (record.next()) found.push(taskNow(record))
      return found
    },
    addTask(change, draft, id) {
      const { correlationId } = draft
      const known = keepsIds()
        ? null
        : lookUp(TASK, { change_request: change, correlation_id: correlationId })
      if (known !== null) return yes(known.getUniqueValue())
      const record = fresh(TASK, id)
      record.setValue('change_request', change)
      record.setValue('parent', change)
      record.setValue('short_description', draft.shortDescription)
      record.setValue('description', draft.description)
      record.setValue('change_task_type', draft.type)
      record.setValue('order', String(draft.order))
      record.setValue('assignment_group', draft.assignmentGroup)
      record.setValue('correlation_id', correlationId)
      // Tasks of the workflow are canceled on entering Review; ours are ended by us (platform.md 1.5).
      record.setValue('created_from', 'manual')
      if (draft.startAt !== null) record.setValue('planned_start_date', storedTime(draft.startAt))
      if (draft.endAt !== null) record.setValue('planned_end_date', storedTime(draft.endAt))
      return insertAs(record, id)
    },
    closeTask: (task, code, notes) => endTask(task, '3', code, notes),
    cancelTask: (task, notes) => endTask(task, '4', '', notes),
    noteTask: (task, words) => note(TASK, task, words),
    openProblem(draft, id) {
      const known = lookUp(PROBLEM, { correlation_id: draft.correlationId })
      if (known !== null) return problemOf(known)
      const record = fresh(PROBLEM, id)
      record.setValue('parent', draft.change)
      record.setValue('short_description', draft.shortDescription)
      record.setValue('description', draft.description)
      record.setValue('cmdb_ci', draft.cmdbCi)
      record.setValue('assignment_group', draft.assignmentGroup)
      record.setValue('correlation_id', draft.correlationId)
      const outcome = insertAs(record, id)
      return outcome.ok ? problemOf(record) : outcome
    },
    decision(id, verdict) {
      const record = new GlideRecord('sysapproval_approver')
      record.addQuery('sysapproval', '=', id)
      record.addQuery('state', '=', verdict)
      record.orderByDesc('sys_updated_on')
      record.setLimit(1)
      record.query()
      if (!record.next()) return null
      return {
        by: record.getDisplayValue('approver') ?? '',
        comments: entryOf(record.getElement('comments').getJournalEntry(1) ?? ''),
        at: timeOf(text(record, 'sys_updated_on')),
      }
    },
    pendingApprovals(id) {
      const query = new GlideAggregate('sysapproval_approver')
      query.addQuery('sysapproval', '=', id)
      query.addQuery('state', '=', 'requested')
      counting(query).addAggregate('COUNT')
      query.query()
      return query.next() ? Number(counting(query).getAggregate('COUNT')) : 0
    },
    booked,
    touchedSince(at, limit) {
      const found: string[] = []
      const record = new GlideRecord(CHANGE)
      record.addNotNullQuery('x_patch_loop_plan')
      record.addQuery('sys_updated_on', '>=', storedTime(at))
      record.orderBy('sys_updated_on')
      record.setLimit(limit)
      record.query()
      while (record.next()) found.push(record.getUniqueValue())
      return found
    },
  }
}
