import type { ColumnDef, Kernel, Query, QueryTerm, Row, Session } from '../types'
import { permitted } from '../access/query-access'
import type { Call } from './message'

/** Who asks, and with which parameters; scripted values of a query are those of the caller. */
type Asker = { readonly kernel: Kernel; readonly session: Session; readonly call: Call }

/** The page size where none is asked (docs: c_TableAPI.md, sysparm_limit). */
export const DEFAULT_LIMIT = 10_000

/**
 * What a list asks for: sysparm_query, or field=value pairs, which are only read without it (platform.md 11.1); and what the
 * query business rules of the table make of it for the caller (docs: c_BusinessRules.md).
 */
export function filterOf({ kernel, session, call }: Asker, table: string): Query {
  const encoded = call.query.get('sysparm_query') ?? ''
  const query = kernel.records.parse(table, encoded, session)
  const asked = encoded === '' ? { ...query, where: pairs(kernel, table, call) } : query
  return kernel.operations.refine(session, permitted(kernel, session, asked))
}

/** A row by its sys_id, unless a query business rule keeps it from the caller: reading one is a query too. */
export function rowFor(
  { kernel, session }: Pick<Asker, 'kernel' | 'session'>,
  table: string,
  sysId: string,
): Row | undefined {
  const row = kernel.records.get(table, sysId)
  if (!row) return undefined
  const where = [[[{ column: 'sys_id', operator: '=', value: sysId }]]]
  const own: Query = { table, where, orderBy: [] }
  const query = kernel.operations.refine(session, own)
  return query === own || kernel.records.count(query) > 0 ? row : undefined
}

/** The same, one page of it. */
export function listQuery(asker: Asker, table: string, limit = DEFAULT_LIMIT): Query {
  const { call } = asker
  const query = filterOf(asker, table)
  return {
    ...query,
    limit: numberOf(call, 'sysparm_limit', limit),
    offset: numberOf(call, 'sysparm_offset', 0),
  }
}

/** A non-negative number parameter; what is none was refused before, where a page is asked (badPage). */
export function numberOf(call: Call, name: string, fallback: number): number {
  const text = (call.query.get(name) ?? '').trim()
  return text !== '' && isPageNumber(text) ? Number(text) : fallback
}

const LARGEST = 2_147_483_647

/** Whether a text can be sysparm_limit or sysparm_offset. */
export const isPageNumber = (text: string): boolean => /^\d+$/.test(text) && Number(text) <= LARGEST

/** Pairs on fields that the table has not are invalid parts of a query: left out, or no rows at all (platform.md 8.3). */
function pairs(kernel: Kernel, table: string, call: Call): Query['where'] {
  const given = [...call.query].filter(([name]) => !name.startsWith('sysparm_'))
  const terms = given.map(([name, value]) => pair(kernel, table, name, value))
  const known = terms.filter((term) => term !== undefined)
  const isStrict = kernel.properties.get('glide.invalid_query.returns_no_rows', 'false') === 'true'
  if (known.length < terms.length && isStrict) return [[[NOTHING]]]
  return known.length === 0 ? [] : [known.map((term) => [term])]
}

const NOTHING: QueryTerm = { column: 'sys_id', operator: '=', value: 'nothing' }

function pair(kernel: Kernel, table: string, name: string, value: string): QueryTerm | undefined {
  const column = columnAt(kernel, table, name)
  return column && { column: name, operator: '=', value: storedIn(kernel, column, value) }
}

/** The column at the end of a path like 'cmdb_ci.company.name'. */
export function columnAt(kernel: Kernel, table: string, path: string): ColumnDef | undefined {
  const [name = '', ...rest] = path.split('.')
  const column = kernel.dictionary.column(table, name)
  if (rest.length === 0 || !column) return column
  return column.reference ? columnAt(kernel, column.reference, rest.join('.')) : undefined
}

/** What is stored for a value that a client wrote as a person would: a choice's label, a reference's display value. */
export function storedValue(kernel: Kernel, table: string, name: string, value: string): string {
  const column = kernel.dictionary.column(table, name)
  return column ? storedIn(kernel, column, value) : value
}

function storedIn(kernel: Kernel, column: ColumnDef, value: string): string {
  if (value === '') return value
  if (column.type === 'boolean') return /^(true|1)$/i.test(value) ? '1' : '0'
  const choice = column.choices?.find(({ label }) => label.toLowerCase() === value.toLowerCase())
  const isValue = column.choices?.some((known) => known.value === value) ?? false
  if (choice && !isValue) return choice.value
  if (!column.reference) return value
  if (column.type !== 'glide_list') return referenced(kernel, column.reference, value)
  const { reference } = column
  return value
    .split(',')
    .map((each) => referenced(kernel, reference, each.trim()))
    .join()
}

function referenced(kernel: Kernel, table: string, value: string): string {
  if (!kernel.dictionary.table(table) || kernel.records.get(table, value)) return value
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
