import type { ColumnDef, Kernel, Row, Session } from '../types'
import { mayAccessField } from '../access/access'
import { journalDisplay, journalEntries } from './change-journal'
import { valueText } from './record-json'

/** What ChangeCommon of an instance never tells; sys_mod_count is told (change-management-api.md, samples). */
const HIDDEN = new Set([
  'sys_scope',
  'sys_replace_on_upgrade',
  'sys_policy',
  'sys_package',
  'sys_customer_update',
  'sys_update_name',
])
const DATES = new Set(['glide_date_time', 'glide_date', 'due_date', 'date', 'datetime'])

/**
 * A row as sn_chg_rest shows it: every field { value, display_value }, numbers and booleans as JSON's own (platform.md 11.3),
 * and the tags, which no table has as a column (change-management-api.md, samples).
 */
export function changeJson(
  kernel: Kernel,
  session: Session,
  table: string,
  row: Row,
): Record<string, unknown> {
  const out: Record<string, unknown> = { sys_tags: { value: '', display_value: '' } }
  const columns = [...kernel.dictionary.columns(table).values()].filter(
    ({ name }) => !HIDDEN.has(name) && mayAccessField(kernel, session, 'read', table, name, row),
  )
  const entries = columns.some(isJournal) ? journalEntries(kernel, row) : []
  for (const column of columns) {
    out[column.name] = isJournal(column)
      ? { value: '', display_value: journalDisplay(kernel, session, entries, column) }
      : fieldJson(kernel, session, table, row, column)
  }
  return out
}

const isJournal = ({ type }: ColumnDef): boolean => type.startsWith('journal')

function fieldJson(
  kernel: Kernel,
  session: Session,
  table: string,
  row: Row,
  column: ColumnDef,
): Record<string, unknown> {
  const text = row[column.name] ?? ''
  if (column.type === 'variables') return { value: POOL, display_value: POOL }
  const value = jsonValue(column, text)
  const shown = kernel.operations.display(session, table, row, column.name)
  if (!DATES.has(column.type)) return { value, display_value: shown }
  const display_value = text === '' && column.type === 'due_date' ? 'UNKNOWN' : shown
  return { value, display_value, display_value_internal: text === '' ? '' : shown }
}

/** What a task's variables are shown as (change-management-api.md, samples). */
const POOL = 'variable_pool'

function jsonValue(column: ColumnDef, text: string): string | number | boolean {
  if (column.type === 'boolean') return text === '1'
  const isNumber = column.type === 'integer' || column.type === 'decimal'
  if (isNumber && text !== '' && Number.isFinite(Number(text))) return Number(text)
  return valueText(column, text)
}
