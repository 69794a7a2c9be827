import type { Query, QueryTerm } from '../types'
import { operatorAt, SUBQUERY } from './operator-names'
import { searchOf } from './text-search'

/** What is read of a text, piece by piece. */
type Reading = {
  readonly table: string
  readonly depth: number
  readonly where: QueryTerm[][][]
  readonly orderBy: { column: string; descending: boolean }[]
  readonly groupBy: string[]
  readonly dropped: string[]
}

/** Queries within queries; more is no query that a person or a client writes. */
const DEEPEST = 4

/** Text → tree. Knows the syntax only: which columns exist is for `known-columns.ts`. Never throws. */
export function parseEncodedQuery(table: string, encoded: string, depth = 0): Query {
  const reading: Reading = { table, depth, where: [[]], orderBy: [], groupBy: [], dropped: [] }
  for (const part of parts(encoded)) take(reading, part)
  const { orderBy, groupBy, dropped } = reading
  return {
    table,
    where: reading.where.filter((and) => and.length > 0),
    orderBy,
    ...(groupBy.length > 0 ? { groupBy } : {}),
    ...(dropped.length > 0 ? { dropped } : {}),
  }
}

/** A list's "go to" is a condition like any other (t_GenEncodQueryStringFilter.md). */
const PREFIXES = /^(?:NQ|GOTO)*/
const ORDER = /^(ORDERBYDESC|ORDERBY|GROUPBY|TRENDBY)(.*)$/s

function take(reading: Reading, part: string): void {
  const prefix = PREFIXES.exec(part)?.[0] ?? ''
  if (prefix.includes('NQ')) reading.where.push([])
  const text = part.slice(prefix.length)
  const [, word, column = ''] = ORDER.exec(text) ?? []
  if (word === 'GROUPBY') reading.groupBy.push(column)
  else if (word?.startsWith('ORDERBY'))
    reading.orderBy.push({ column, descending: word === 'ORDERBYDESC' })
  // A trend shapes how a list is drawn, not which rows it has.
  else if (word === 'TRENDBY' || text === 'EQ' || text === '') return
  else if (text.startsWith('OR')) add(reading, text.slice(2), true)
  else add(reading, text, false)
}

/** ^OR belongs to the condition right before it (platform.md 8.3). */
function add(reading: Reading, text: string, isAlternative: boolean): void {
  const term = termOf(reading, text)
  const and = reading.where.at(-1) ?? []
  const last = isAlternative ? and.at(-1) : undefined
  if (!term) reading.dropped.push(text)
  else if (last) last.push(term)
  else and.push([term])
}

/**
 * Pieces between the separators; `^^` is a caret (GlideStringUtil.escapeQueryTermSeparator,
 * platform.md 8.3). A related list query is one piece, whatever it holds.
 */
function parts(encoded: string): string[] {
  const pieces = encoded.match(/\^\^|\^|[^^]+/g) ?? []
  const found = ['']
  let within = false
  for (const piece of pieces) {
    const last = found.length - 1
    if (piece === '^' && !within) found.push('')
    else found[last] = (found[last] ?? '') + (piece === '^^' && !within ? '^' : piece)
    if (piece.startsWith('ENDRLQUERY')) within = false
    else if (/^(NQ|OR)?RLQUERY/.test(piece)) within = true
  }
  return found
}

/**
 * Column names are lower case and operators are not: that is where one ends and the other begins.
 */
function termOf(reading: Reading, text: string): QueryTerm | undefined {
  const search = searchOf(text)
  if (search) return search
  if (text.startsWith(SUBQUERY)) return { column: '', operator: SUBQUERY, value: text }
  if (text.startsWith('JOIN')) return joined(reading, text)
  if (text.startsWith('RLQUERY')) return related(reading, text)
  const column = /^[a-z0-9_.]+/.exec(text)?.[0] ?? ''
  const found = operatorAt(text.slice(column.length))
  if (column === '' || !found) return undefined
  const { operator, length } = found
  return { column, operator, value: text.slice(column.length + length) }
}

/** `JOINtask.sys_id=task_ci.task!ci_item=…`: rows that the other table has a row for. */
function joined(reading: Reading, text: string): QueryTerm | undefined {
  const parts = /^JOIN(\w+)\.([\w.]+)=(\w+)\.([\w.]+?)(?:!(.*))?$/s.exec(text)
  const [, own, column = '', table = '', value = '', condition = ''] = parts ?? []
  if (own !== reading.table || reading.depth >= DEEPEST) return undefined
  const within = parseEncodedQuery(table, condition, reading.depth + 1)
  return { column, operator: 'JOIN', value, within }
}

/** `RLQUERYincident.problem_id,>=1,priority=1^ENDRLQUERY` (c_EncodedQueryStrings.md). */
function related(reading: Reading, text: string): QueryTerm | undefined {
  const parts =
    /^RLQUERY(\w+)\.([\w.]+),((?:=|!=|>=?|<=?)\d{1,9})(?:,(.*?))?\^?(?:ENDRLQUERY.*)?$/s.exec(text)
  const [, table = '', column, quantity, condition = ''] = parts ?? []
  if (!parts || reading.depth >= DEEPEST) return undefined
  const within = parseEncodedQuery(table, condition, reading.depth + 1)
  return { column: 'sys_id', operator: 'RLQUERY', value: `${column},${quantity}`, within }
}
