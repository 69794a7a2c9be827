import { invalidTable } from '../engine/invalid-table'
import type { ColumnDef, Kernel, LocalResponse, Query, Row, Session } from '../types'
import { mayAccess, mayAccessField } from '../access/access'
import { aggregateName } from '../store/aggregate'
import { failure, flag, json, type Call } from './message'
import { displayOf, isClosed, noRights, notSupported } from './table-call'
import { figuresOf, havingOf, orderOf, type Figure } from './aggregate-figures'
import { valueText } from './record-json'
import { filterOf } from './table-query'

type Asked = {
  readonly kernel: Kernel
  readonly session: Session
  readonly call: Call
  readonly table: string
  /** What the answer shows, and what else having and order need. */
  readonly shown: readonly Figure[]
  readonly groups: readonly string[]
}

/** GET /api/now[/v1|/v2]/stats/{table} (docs: c_AggregateAPI.md). */
export function aggregateApi(
  kernel: Kernel,
  session: Session,
  call: Call,
  table: string,
): LocalResponse {
  if (call.method !== 'GET') return notSupported()
  const definition = kernel.dictionary.table(table)
  if (!definition) return failure(400, invalidTable(table))
  // "honors read-only queries if read access is defined for the table … based on role ownership"
  const mayAsk = !isClosed(session, definition) && mayAccess(kernel, session, 'read', table)
  if (!mayAsk) return noRights()
  const mayRead = (path: string): boolean => fieldAt({ kernel, session }, table, path) !== undefined
  const groups = namesIn(call, 'sysparm_group_by').filter(mayRead)
  const shown = figuresOf(call).filter(({ column }) => column === '' || mayRead(column))
  if (havingOf(call) === undefined)
    return failure(400, 'Invalid sysparm_having', 'It takes aggregate^field^operator^value')
  return json(200, { result: resultOf({ kernel, session, call, table, shown, groups }, mayRead) })
}

/** The field at the end of a path and the table that has it, as far as the caller may read every step. */
function fieldAt(
  { kernel, session }: Pick<Asked, 'kernel' | 'session'>,
  table: string,
  path: string,
): { readonly table: string; readonly column: ColumnDef } | undefined {
  const [name = '', ...rest] = path.split('.')
  const column = kernel.dictionary.column(table, name)
  if (!column || !mayAccessField(kernel, session, 'read', table, name)) return undefined
  if (rest.length === 0) return { table, column }
  const { reference } = column
  return reference ? fieldAt({ kernel, session }, reference, rest.join('.')) : undefined
}

const namesIn = (call: Call, name: string): string[] =>
  (call.query.get(name) ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

type MayRead = (name: string) => boolean

function resultOf(asked: Asked, mayRead: MayRead): unknown {
  const { kernel, call, table, shown, groups } = asked
  const having = (havingOf(call) ?? []).filter(({ column }) => mayRead(column))
  const order = orderOf(call).filter((by) => by.column === '' || mayRead(by.column))
  const query: Query = { ...filterOf(asked, table), orderBy: [] }
  const wanted = [...shown, ...having, ...order.filter((by) => by.kind !== '')]
  const figures = wanted.length > 0 ? wanted : [{ kind: 'COUNT', column: '' }]
  const rows = kernel.records.aggregate(query, unique(figures).map(sqlFigure), groups)
  if (groups.length === 0) return { stats: statsOf(asked, rows[0] ?? {}) }
  const kept = rows.filter((row) => having.every((each) => each.holds(row[nameOf(each)] ?? '')))
  const sorted = [...kept].sort((a, b) => compareBy(order, a, b))
  return sorted.map((row) => ({
    stats: statsOf(asked, row),
    groupby_fields: groups.map((field) => groupOf(asked, field, row)),
  }))
}

const nameOf = ({ kind, column }: Figure): string => aggregateName(kind, column)
const sqlFigure = ({ kind, column }: Figure): { kind: string; column?: string } =>
  column === '' ? { kind } : { kind, column }
const unique = (figures: readonly Figure[]): Figure[] => [
  ...new Map(figures.map((figure) => [nameOf(figure), figure])).values(),
]

type Order = ReturnType<typeof orderOf>

/** Numbers as numbers; groups of equal rank stay as they came. */
function compareBy(order: Order, a: Row, b: Row): number {
  for (const by of order) {
    const key = by.kind === '' ? by.column : nameOf(by)
    const [left, right] = [a[key] ?? '', b[key] ?? '']
    const isNumber = left !== '' && right !== '' && !isNaN(Number(left)) && !isNaN(Number(right))
    const difference = isNumber ? Number(left) - Number(right) : compareText(left, right)
    if (difference !== 0) return by.isDescending ? -difference : difference
  }
  return 0
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** { count, avg: { field: figure }, … }: all figures are strings, averages with four digits (sample in c_AggregateAPI.md). */
function statsOf({ shown, call }: Asked, row: Row): Record<string, unknown> {
  const stats: Record<string, Record<string, string> | string> = {}
  if (flag(call, 'sysparm_count')) stats.count = row.COUNT ?? '0'
  for (const figure of shown) {
    if (figure.column === '') continue
    const kind = figure.kind.toLowerCase()
    const known = stats[kind]
    const value = formatted(figure, row[nameOf(figure)] ?? '')
    stats[kind] = { ...(typeof known === 'object' ? known : {}), [figure.column]: value }
  }
  return stats
}

const formatted = ({ kind }: Figure, value: string): string =>
  kind === 'AVG' && value !== '' && Number.isFinite(Number(value))
    ? Number(value).toFixed(4)
    : value

function groupOf(asked: Asked, field: string, row: Row): Record<string, string> {
  const end = fieldAt(asked, asked.table, field)
  if (!end) return { field, value: '' }
  const { kernel, session, call } = asked
  const { table, column } = end
  const value = valueText(column, row[field] ?? '')
  const mode = displayOf(call)
  if (mode === 'false') return { field, value }
  const own = { [column.name]: row[field] ?? '' }
  const display_value = kernel.operations.display(session, table, own, column.name)
  return mode === 'true' ? { field, value: display_value } : { field, display_value, value }
}
