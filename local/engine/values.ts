import type { ColumnDef } from '../types'
import type { Engine } from './inner'
import { hashPassword } from './secrets'
import { parseTime, storedTime } from '../time'

const INTEGERS = new Set(['integer', 'longint', 'integer_date', 'order_index', 'auto_increment'])
const DATE_TIMES = new Set(['glide_date_time', 'due_date', 'datetime'])
/** Columns whose length the store decides, or that hold no text of the caller's. */
const UNCUT = new Set([
  'journal',
  'journal_input',
  'journal_list',
  'boolean',
  'glide_date_time',
  'glide_date',
  'glide_time',
  'glide_duration',
  'password',
  'password2',
  'compressed',
])

export const JOURNALS = new Set(['journal', 'journal_input', 'journal_list'])

/** A value as the column stores it. Bad dates become empty and long texts are cut, both told to the log only. */
export function normalise(engine: Engine, column: ColumnDef, value: string): string {
  if (value === '') return ''
  if (column.type === 'boolean') return value === 'true' || value === '1' ? '1' : '0'
  if (INTEGERS.has(column.type)) return integer(engine, column, value)
  if (DATE_TIMES.has(column.type)) return dateTime(engine, column, value)
  if (column.type === 'password') return hashPassword(value)
  return cut(engine, column, value)
}

function integer(engine: Engine, column: ColumnDef, value: string): string {
  if (/^-?\d+$/.test(value)) return value
  const number = Number(value.replaceAll(',', ''))
  if (value.trim() !== '' && Number.isFinite(number)) return String(Math.trunc(number))
  engine.log.write('warn', 'data', `${column.table}.${column.name}: '${value}' is no integer`)
  return ''
}

function dateTime(engine: Engine, column: ColumnDef, value: string): string {
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value)) return value
  const ms = parseTime(value)
  if (ms !== undefined) return storedTime(ms)
  engine.log.write('warn', 'data', `${column.table}.${column.name}: '${value}' is no date-time`)
  return ''
}

function cut(engine: Engine, column: ColumnDef, value: string): string {
  if (value.length <= column.maxLength || UNCUT.has(column.type) || column.maxLength <= 0)
    return value
  engine.log.write(
    'warn',
    'data',
    `${column.table}.${column.name}: cut from ${value.length} to ${column.maxLength} characters`,
  )
  return value.slice(0, column.maxLength)
}
