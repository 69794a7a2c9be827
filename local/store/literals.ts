import type { ColumnDef } from '../types'
import { isNumber, toStored } from './storage'

const DATE_TIMES = new Set(['glide_date_time', 'due_date', 'datetime'])
const DATE = /^\d{4}-\d\d-\d\d$/
const DATE_TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/

/**
 * A value of a query as the column stores it; null for empty. 'NULL' means empty (platform.md 8.2,
 * updateMultiple; the same word in queries: assumed). Dates are UTC, as they are stored; a day alone
 * is its first second, and a moment asked of a day is that day.
 */
export function literal(column: ColumnDef, value: string): string | null {
  if (value === 'NULL') return null
  if (DATE_TIMES.has(column.type) && DATE.test(value)) return `${value} 00:00:00`
  if (column.type === 'glide_date' && DATE_TIME.test(value)) return value.slice(0, 10)
  return toStored(column, value)
}

/** Whether more and less mean something between the column and the value: no letters among numbers and dates. */
export function isComparable(column: ColumnDef, stored: string): boolean {
  if (isNumber(column)) return stored.trim() !== '' && !isNaN(Number(stored))
  if (DATE_TIMES.has(column.type)) return DATE_TIME.test(stored)
  return column.type !== 'glide_date' || DATE.test(stored)
}
