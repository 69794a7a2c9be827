import type { Kernel, Query, Row } from '../types'
import type { Call } from './message'

const DEFAULT_LIMIT = 10_000

/** The rows that a GET asks for: sysparm_query, or field=value pairs, which are only read without it (platform.md 11.1). */
export function listQuery(kernel: Kernel, table: string, call: Call): Query {
  const encoded = call.query.get('sysparm_query')
  const query = kernel.records.parse(table, encoded ?? '')
  const terms = encoded ? [] : pairs(kernel, table, call)
  const where = terms.length === 0 ? query.where : [terms.map((term) => [term])]
  const limit = numberOf(call, 'sysparm_limit', DEFAULT_LIMIT)
  return { ...query, where, limit, offset: numberOf(call, 'sysparm_offset', 0) }
}

/** A non-negative number parameter. */
export function numberOf(call: Call, name: string, fallback: number): number {
  const value = Number(call.query.get(name) ?? fallback)
  return Number.isInteger(value) && value >= 0 ? value : fallback
}

function pairs(kernel: Kernel, table: string, call: Call) {
  const given = [...call.query].filter(([name]) => !name.startsWith('sysparm_'))
  return given
    .filter(([name]) => kernel.dictionary.column(table, name.split('.')[0] ?? '') !== undefined)
    .map(([column, value]) => ({
      column,
      operator: '=',
      value: storedValue(kernel, table, column, value),
    }))
}

/** What is stored for a value that a client wrote as a person would: a choice's label, a reference's display value. */
export function storedValue(kernel: Kernel, table: string, name: string, value: string): string {
  const column = kernel.dictionary.column(table, name)
  if (!column || value === '') return value
  if (column.type === 'boolean') return value === 'true' || value === '1' ? '1' : '0'
  const choice = column.choices?.find(({ label }) => label.toLowerCase() === value.toLowerCase())
  const isValue = column.choices?.some((known) => known.value === value) ?? false
  if (choice && !isValue) return choice.value
  return column.reference ? referenced(kernel, column.reference, value) : value
}

function referenced(kernel: Kernel, table: string, value: string): string {
  if (kernel.records.get(table, value)) return value
  const display = kernel.dictionary.displayColumn(table)
  const names = [table === 'sys_user' ? 'user_name' : undefined, display, 'name']
  for (const name of names) {
    if (!name || !kernel.dictionary.column(table, name)) continue
    const where = [[[{ column: name, operator: '=', value }]]]
    const [row]: Row[] = kernel.records.select({ table, where, orderBy: [], limit: 1 })
    if (row?.sys_id) return row.sys_id
  }
  return value
}
