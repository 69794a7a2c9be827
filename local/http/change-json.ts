import type { ColumnDef, Kernel, Row, Session } from '../types'
import { mayAccessField } from '../access/access'
import { valueText } from './record-json'

/** A row as sn_chg_rest shows it: every field { value, display_value }, numbers and booleans as JSON's own (platform.md 11.3). */
export function changeJson(
  kernel: Kernel,
  session: Session,
  table: string,
  row: Row,
): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [name, column] of kernel.dictionary.columns(table)) {
    if (mayAccessField(kernel, session, 'read', table, name)) {
      out[name] = fieldJson(kernel, session, table, row, column)
    }
  }
  return out
}

function fieldJson(
  kernel: Kernel,
  session: Session,
  table: string,
  row: Row,
  column: ColumnDef,
): Record<string, unknown> {
  const text = row[column.name] ?? ''
  const value = jsonValue(column, text)
  const display_value = kernel.operations.display(session, table, row, column.name)
  return column.type === 'glide_date_time'
    ? { value, display_value, display_value_internal: display_value }
    : { value, display_value }
}

function jsonValue(column: ColumnDef, text: string): string | number | boolean {
  if (column.type === 'boolean') return text === '1'
  const isNumber = column.type === 'integer' || column.type === 'decimal'
  if (isNumber && text !== '' && Number.isFinite(Number(text))) return Number(text)
  return valueText(column, text)
}
