import { fromWallClock } from '../time'
import { mayAccess, mayAccessField } from '../access/access'
import { nextStates } from '../process/change-actions'
import { firstWhere, isTrue, millis, stamp, text } from '../process/rows'
import type { ColumnDef, Row } from '../types'
import { cell } from './cells'
import { conditionBuilder, readableConditions, withCondition } from './conditions'
import type { Visit } from './visit'
import { markup, type Html } from './html'

const JOURNALS: readonly string[] = ['journal', 'journal_input']
const SECRETS: readonly string[] = ['password', 'password2']
const LOCKED: readonly string[] = ['glide_list', 'journal_list', 'compressed', 'document_id']
// What only flows and approvers decide; the platform's form shows it and takes no edit.
const BY_FLOW: readonly string[] = ['change_request.approval', 'sysapproval_approver.state']
const FEW = 150

const isJournal = (column: ColumnDef): boolean => JOURNALS.includes(column.type)

const isDateTime = (column: ColumnDef): boolean =>
  ['glide_date_time', 'due_date', 'datetime'].includes(column.type)

/** Whether the form lets the user edit a column. */
function isEditable(visit: Visit, table: string, column: ColumnDef): boolean {
  if (column.readOnly || column.name.startsWith('sys_') || LOCKED.includes(column.type))
    return false
  if (column.name === 'number' || BY_FLOW.includes(`${table}.${column.name}`)) return false
  return mayAccessField(visit.kernel, visit.session, 'write', table, column.name)
}

const option = (value: string, label: string, chosen: string): Html =>
  markup`<option value="${value}" ${value === chosen ? markup` selected` : ''}>${label}</option>`

function referenceInput(visit: Visit, id: string, column: ColumnDef, value: string): Html {
  const { kernel, session } = visit
  const target = column.reference ?? ''
  const display = kernel.dictionary.displayColumn(target)
  const all = {
    table: target,
    where: [],
    orderBy: display === undefined ? [] : [{ column: display, descending: false }],
  }
  const isSmall = kernel.records.count({ ...all, orderBy: [] }) <= FEW
  const chosen = kernel.records.get(target, value)
  const shown = (row: Row): string =>
    display === undefined
      ? text(row, 'sys_id')
      : kernel.operations.display(session, target, row, display)
  if (!isSmall || display === undefined)
    return markup`<input
      type="text"
      id="sys_display.${id}"
      name="sys_display.${id}"
      value="${chosen === undefined ? '' : shown(chosen)}"
      autocomplete="off"
    />`
  return markup`<select id="${id}" name="${id}">
    ${option('', '-- None --', value)}${kernel.records
      .select(all)
      .map((row) => option(text(row, 'sys_id'), shown(row), value))}
  </select>`
}

// As many lines as the text has, within reason: an empty plan takes one.
const rowsFor = (value: string): number => {
  const lines = value.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 140), 0)
  return Math.min(16, value === '' ? 1 : lines + 1)
}

const textArea = (id: string, column: ColumnDef, value: string): Html =>
  markup`<textarea
    id="${id}"
    name="${id}"
    rows="${rowsFor(value)}"
    maxlength="${Math.max(column.maxLength, 40)}"
  >
${value}</textarea>`

// The state field offers what can be reached from here, not every state there is (platform.md 2.4).
function choicesOf(visit: Visit, table: string, row: Row, column: ColumnDef) {
  const all = column.choices ?? []
  if (table !== 'change_request' || column.name !== 'state') return all
  const next = nextStates(visit.kernel, visit.session, text(row, 'sys_id'))
  const open = next?.available_states ?? [text(row, 'state')]
  return all.filter(({ value }) => open.includes(value))
}

function input(visit: Visit, table: string, row: Row, column: ColumnDef): Html {
  const id = `${table}.${column.name}`
  const value = text(row, column.name)
  if (column.type === 'boolean')
    return markup`<select id="${id}" name="${id}">
      ${option('0', 'false', value)}${option('1', 'true', value)}
    </select>`
  if (column.choices !== undefined && column.choices.length > 0)
    return markup`<select id="${id}" name="${id}">
      ${option('', '-- None --', value)}
      ${choicesOf(visit, table, row, column).map((one) => option(one.value, one.label, value))}
    </select>`
  if (column.type === 'reference' && visit.kernel.dictionary.table(column.reference ?? ''))
    return referenceInput(visit, id, column, value)
  if (SECRETS.includes(column.type))
    return markup`<input
      type="password"
      id="${id}"
      name="${id}"
      value=""
      autocomplete="new-password"
      placeholder="${value === '' ? '' : 'unchanged'}"
    />`
  const shown = visit.kernel.operations.display(visit.session, table, row, column.name)
  if (column.maxLength > 255 || isJournal(column)) return textArea(id, column, value)
  return markup`<input
    type="text"
    id="${id}"
    name="${id}"
    value="${shown}"
    maxlength="${Math.max(column.maxLength, 40)}"
  />`
}

/** A labelled field with the platform's id; read-only where the user may not write. */
export function field(
  visit: Visit,
  table: string,
  row: Row,
  column: ColumnDef,
  /** undefined: read-only; else what the person wrote before a refusal. */
  wanted: Row | undefined,
): Html {
  const id = `${table}.${column.name}`
  const wide = column.maxLength > 100 && column.type !== 'reference' ? ' wide' : ''
  const isOpen = wanted !== undefined && isEditable(visit, table, column)
  const control = isOpen
    ? markup`<span
        >${input(visit, table, { ...row, ...wanted }, column)}<input
          type="hidden"
          name="sys_original.${id}"
          value="${originalOf(visit, table, row, column)}"
      /></span>`
    : markup`<span class="locked" id="${id}">${cell(visit, table, row, column.name)}</span>`
  return markup`<div class="field${wide}${column.mandatory ? ' must' : ''}">
    <label for="${id}">${column.label}</label>${control}${
      column.type === 'conditions' && readableConditions(visit, row, column)
    }${
      isOpen &&
      column.type === 'conditions' &&
      conditionBuilder(visit, id, { ...row, ...wanted }, column)
    }
  </div> `
}

/** A field of a record that this one refers to (`cmdb_ci.name`): shown, never edited; empty where a reference is. */
export function fieldBehind(visit: Visit, table: string, row: Row, path: string): Html | undefined {
  const { dictionary, records } = visit.kernel
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  let here = { table, row }
  for (const step of steps) {
    const target = dictionary.column(here.table, step)?.reference
    if (target === undefined) return undefined
    here = { table: target, row: records.get(target, text(here.row, step)) ?? {} }
  }
  const column = dictionary.column(here.table, last)
  if (column === undefined) return undefined
  const id = `${table}.${path}`
  const isThere = here.row.sys_id !== undefined
  const { kernel, session } = visit
  const mayRead =
    isThere &&
    mayAccess(kernel, session, 'read', here.table, here.row) &&
    mayAccessField(kernel, session, 'read', here.table, last, here.row)
  return markup`<div class="field">
    <label for="${id}">${column.label}</label
    ><span class="locked" id="${id}">${mayRead && cell(visit, here.table, here.row, last)}</span>
  </div> `
}

function originalOf(visit: Visit, table: string, row: Row, column: ColumnDef): string {
  if (isJournal(column) || SECRETS.includes(column.type)) return ''
  if (column.type === 'boolean') return isTrue(row, column.name) ? '1' : '0'
  return isDateTime(column) || column.type.includes('duration')
    ? visit.kernel.operations.display(visit.session, table, row, column.name)
    : text(row, column.name)
}

const sameText = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n')

function resolved(visit: Visit, column: ColumnDef, name: string): string | undefined {
  if (name.trim() === '') return ''
  const display = visit.kernel.dictionary.displayColumn(column.reference ?? '') ?? 'sys_id'
  return firstWhere(visit.kernel, column.reference ?? '', { [display]: name.trim() })?.sys_id
}

export type Posted = { readonly values: Row; readonly errors: readonly string[] }

function take(
  visit: Visit,
  table: string,
  column: ColumnDef,
  form: URLSearchParams,
): Row | string | undefined {
  const id = `${table}.${column.name}`
  const original = form.get(`sys_original.${id}`) ?? ''
  const display = form.get(`sys_display.${id}`)
  if (display !== null) {
    const value = resolved(visit, column, display)
    if (value === undefined) return `${column.label}: '${display}' was not found`
    return value === original ? undefined : { [column.name]: value }
  }
  const posted = form.get(id)
  const given =
    posted !== null && column.type === 'conditions' ? withCondition(id, posted, form) : posted
  if (given === null || sameText(given, original)) return undefined
  if (!isDateTime(column) || given.trim() === '')
    return { [column.name]: given.replaceAll('\r\n', '\n') }
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(given.trim()))
    return `${column.label}: '${given}' is not a date like 2026-01-31 22:00:00`
  const wall = millis(given.trim())
  return { [column.name]: stamp(fromWallClock(visit.session.timeZone, wall)) }
}

/** Values that the person changed, as they are stored; sys_original tells what the form showed. */
export function postedValues(visit: Visit, table: string, form: URLSearchParams): Posted {
  const values: Row = {}
  const errors: string[] = []
  for (const column of visit.kernel.dictionary.columns(table).values()) {
    if (!isEditable(visit, table, column)) continue
    const taken = take(visit, table, column, form)
    if (typeof taken === 'string') errors.push(taken)
    else Object.assign(values, taken)
  }
  return { values, errors }
}
