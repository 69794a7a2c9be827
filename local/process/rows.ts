import type { Kernel, Query, QueryTerm, Row } from '../types'

export type Terms = Readonly<Record<string, string | readonly string[]>>

// A list becomes IN; a name may carry its operator after a blank: 'end_date >'.
function term(name: string, value: string | readonly string[]): QueryTerm {
  const [column = '', operator] = name.split(' ')
  if (typeof value !== 'string')
    return { column, operator: operator ?? 'IN', value: value.join(',') }
  return { column, operator: operator ?? '=', value }
}

const queryOf = (table: string, terms: Terms, orderBy = ''): Query => ({
  table,
  where: [Object.entries(terms).map(([name, value]) => [term(name, value)])],
  orderBy: orderBy === '' ? [] : [{ column: orderBy, descending: false }],
})

/** Rows for which all terms hold. Values never become query text, so they need no escaping. */
export const rowsWhere = (kernel: Kernel, table: string, terms: Terms, orderBy = ''): Row[] =>
  kernel.records.select(queryOf(table, terms, orderBy))

export const countWhere = (kernel: Kernel, table: string, terms: Terms): number =>
  kernel.records.count(queryOf(table, terms))

export const firstWhere = (kernel: Kernel, table: string, terms: Terms): Row | undefined =>
  kernel.records.select({ ...queryOf(table, terms), limit: 1 })[0]

/** An empty column is '' and a missing one is too. */
export const text = (row: Row | undefined, column: string): string => row?.[column] ?? ''

export const isTrue = (row: Row | undefined, column: string): boolean =>
  ['1', 'true'].includes(text(row, column))

/** Lists longer than what one statement should carry are asked in parts. */
export function inParts<T>(values: readonly string[], ask: (part: string[]) => T[]): T[] {
  const found: T[] = []
  for (let at = 0; at < values.length; at += 500) found.push(...ask(values.slice(at, at + 500)))
  return found
}

/** 'yyyy-MM-dd HH:mm:ss' in UTC, as stored. */
export const stamp = (ms: number): string =>
  new Date(ms).toISOString().slice(0, 19).replace('T', ' ')

export const millis = (stored: string): number => Date.parse(`${stored.replace(' ', 'T')}Z`)
