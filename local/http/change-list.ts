import type { Kernel, Query, QueryTerm, Row } from '../types'
import { mayAccess } from '../access/access'
import { permitted } from '../access/query-access'
import type { ChangeCall } from './change-call'
import type { Call } from './message'
import { storedValue } from './table-query'

const DEFAULT_LIMIT = 500
/** Parameters that are no fields, although one is named like a field. */
const RESERVED = new Set(['order', 'textSearch', 'association_type'])

/** Which fields a list was filtered by, as an instance tells it. */
export type Filter = {
  readonly encodedQuery: string
  readonly fields: { readonly applied: readonly string[]; readonly ignored: readonly string[] }
}
type Listing = {
  readonly table: string
  readonly base?: readonly QueryTerm[]
  readonly order: string
}

/** The readable rows that a GET asks for: sysparm_query or field=value, order, textSearch, and its window. */
export function listedRows(
  change: ChangeCall,
  { table, base = [], order }: Listing,
): { readonly rows: readonly Row[]; readonly filter: Filter } {
  const { kernel, session, call } = change
  const encoded = call.query.get('sysparm_query')
  const given = encoded === null ? pairs(kernel, table, call) : encodedOf(change, table, encoded)
  const { orderBy: sorts } = given.query
  const orderBy = sorts.length > 0 ? sorts : [orderOf(kernel, table, call, order)]
  const asked = permitted(kernel, session, { ...given.query, orderBy })
  // The route's own terms are not the user's to be judged.
  const own = [...base, ...searchOf(call)].map((term) => [term])
  const where = (asked.where.length === 0 ? [[]] : asked.where).map((and) => [...and, ...own])
  const query: Query = { ...asked, where: where.filter((and) => and.length > 0) }
  const refined = kernel.operations.refine(session, query)
  return { rows: windowOf(change, refined), filter: given.filter }
}

/** textSearch "defaults to IR_AND_OR_QUERY" (change-management-api.md). */
function searchOf(call: Call): readonly QueryTerm[] {
  const value = call.query.get('textSearch')?.trim()
  return value ? [{ column: 'IR_AND_OR_QUERY', operator: '=', value }] : []
}

type Filtered = { readonly query: Query; readonly filter: Filter }

function orderOf(kernel: Kernel, table: string, call: Call, fallback: string) {
  const asked = call.query.get('order') ?? ''
  const column = kernel.dictionary.column(table, asked) ? asked : fallback
  return { column, descending: false }
}

function pairs(kernel: Kernel, table: string, call: Call): Filtered {
  const given = [...call.query].filter(
    ([name]) => !name.startsWith('sysparm_') && !RESERVED.has(name),
  )
  const isKnown = ([name]: [string, string]): boolean => isField(kernel, table, name)
  const applied = given.filter(isKnown).map(([column, value]) => ({
    column,
    operator: '=',
    value: storedValue(kernel, table, column, value),
  }))
  const where = applied.length === 0 ? [] : [applied.map((term) => [term])]
  return {
    query: { table, where, orderBy: [] },
    filter: {
      encodedQuery: applied.map(({ column, value }) => `${column}=${value}`).join('^'),
      fields: {
        applied: applied.map(({ column }) => column),
        ignored: given.filter((pair) => !isKnown(pair)).map(([name]) => name),
      },
    },
  }
}

const isField = (kernel: Kernel, table: string, name: string): boolean =>
  kernel.dictionary.column(table, name.split('.')[0] ?? '') !== undefined

/** What is left of an encoded query without its invalid terms, which are told by the field that they begin with. */
function encodedOf({ kernel, session }: ChangeCall, table: string, encoded: string): Filtered {
  const query = kernel.records.parse(table, encoded, session)
  const isCondition = (term: string): boolean => term !== '' && !/^(?:EQ$|ORDERBY)/.test(term)
  const ignored = (query.dropped ?? []).filter(isCondition).map(nameOf)
  const terms = encoded.split('^').filter(isCondition)
  const known = terms.filter((term) => !ignored.includes(nameOf(term)))
  const fields = { applied: known.map(nameOf), ignored }
  return { query, filter: { encodedQuery: known.join('^'), fields } }
}

/** What stands before an operator, which begins in capitals or with a sign. */
const nameOf = (term: string): string => /^(?:OR|NQ)?([a-z_][a-z0-9_.]*)/.exec(term)?.[1] ?? term

function positive(call: Call, name: string, fallback: number): number {
  const value = Number(call.query.get(name) ?? fallback)
  return Number.isSafeInteger(value) && value > 0 ? value : fallback
}

/** Rows that may not be read are passed over, so a page is full as long as more follow. */
function windowOf(change: ChangeCall, query: Query): readonly Row[] {
  const { call } = change
  const limit = positive(call, 'sysparm_limit', DEFAULT_LIMIT)
  const offset = positive(call, 'sysparm_offset', 0)
  return readableRows(change, query, offset, limit)
}

const PAGE = 1000

function readableRows(change: ChangeCall, query: Query, offset: number, limit: number): Row[] {
  const { kernel, session } = change
  const rows: Row[] = []
  const size = Math.min(limit, PAGE)
  for (let at = offset; rows.length < limit; at += size) {
    const page = kernel.records.select({ ...query, limit: size, offset: at })
    rows.push(...page.filter((row) => mayAccess(kernel, session, 'read', query.table, row)))
    if (page.length < size) break
  }
  return rows.slice(0, limit)
}
