import type { AggregateOptions, Query } from '../types'
import { unsupported } from '../unsupported'
import type { Sql } from './sql'
import type { Compiled } from './where'

/** How `aggregate` names its figures: COUNT, MAX(sys_created_on). */
export const aggregateName = (kind: string, column?: string): string =>
  column ? `${kind}(${column})` : kind

/** How the group of a trend is named (docs: addTrend). */
const TIME_REF = 'timeref'

type Figure = { readonly kind: string; readonly column?: string }
type Asked = AggregateOptions & {
  readonly aggregates: readonly Figure[]
  readonly groupBy: readonly string[]
  /** The query's limit and offset: rows of the table, not groups (docs: setAggregateWindow). */
  readonly page: Sql
}
type Select = {
  /** What the columns of the answer are called. */
  readonly names: readonly string[]
  readonly text: string
  readonly params: readonly string[]
}

/** GROUP BY with its figures; groups come in the order of their values, unless the query says another. */
export function aggregateSelect(query: Query, by: Compiled, asked: Asked): Select {
  const groups = asked.groupBy.flatMap((name) => {
    const sql = by.operand(name)?.sql
    return sql ? [{ name, sql }] : []
  })
  const figures = asked.aggregates.flatMap((figure) => {
    const sql = figureSql(by, figure)
    return sql ? [{ name: aggregateName(figure.kind, figure.column), sql }] : []
  })
  const trend = trendSql(query, by, asked.trend)
  const all = [...trend.groups, ...groups, ...figures]
  const grouped = [...trend.groups.map(({ name }) => `"${name}"`), ...groups.map(({ sql }) => sql)]
  const order = [...orderOf(by, asked), ...trend.order, ...groups.map(({ sql }) => sql)]
  const rows = rowsOf(by, asked.page)
  const text =
    `SELECT ${all.map(({ name, sql }) => (name === TIME_REF ? `${sql} AS "${name}"` : sql)).join(', ')}` +
    ` FROM ${by.from()}${rows.text}` +
    (grouped.length > 0 ? ` GROUP BY ${grouped.join(', ')}` : '') +
    (order.length > 0 ? ` ORDER BY ${order.join(', ')}` : '')
  return { names: all.map(({ name }) => name), text, params: [...trend.params, ...rows.params] }
}

const rowsOf = (by: Compiled, page: Sql): Sql => {
  if (page.text === '') return { text: by.where, params: by.params }
  const inner = `SELECT t0."sys_id" FROM ${by.from()}${by.where} ORDER BY t0.rowid${page.text}`
  return { text: ` WHERE t0."sys_id" IN (${inner})`, params: [...by.params, ...page.params] }
}

/** First what orderByAggregate names, then what the query names. */
const orderOf = (by: Compiled, { orderBy = [] }: Asked): string[] => {
  const figures = orderBy.flatMap(({ descending, ...figure }) => {
    const sql = figureSql(by, figure)
    return sql ? [`${sql}${descending ? ' DESC' : ''}`] : []
  })
  const query = by.order.replace(/^ ORDER BY /, '')
  return query ? [...figures, query] : figures
}

const figureSql = (by: Compiled, { kind, column }: Figure): string | undefined => {
  const operand = column ? by.operand(column) : undefined
  return column && !operand ? undefined : aggregateSql(kind, operand?.sql)
}

/** Time runs forward; days of the week without a year run from Sunday. */
function trendSql(query: Query, by: Compiled, trend: Asked['trend']) {
  const column = trend && by.operand(trend.column)?.sql
  if (!trend || !column) return { groups: [], order: [], params: [] }
  const { unit, size, withYear } = trend
  const label = `local_trend(${column}, ?, ?, ?, ?)`
  const weekly = unit === 'dayofweek' && !withYear
  const first = weekly ? `min(local_part(${column}, 'GMT', 'dayofweek'))` : `min(${column})`
  return {
    groups: [{ name: TIME_REF, sql: label }],
    order: [first],
    params: [query.zone ?? 'GMT', unit, String(size), String(withYear)],
  }
}

/** A figure of GlideAggregate (platform.md 8.5) over a column as it stands in SQL. */
function aggregateSql(kind: string, column: string | undefined): string {
  if (kind === 'COUNT') return column ? `count(${column})` : 'count(*)'
  const over: Readonly<Record<string, string>> = {
    SUM: `sum(${column})`,
    AVG: `CASE WHEN avg(${column}) IS NOT NULL THEN printf('%.4f', avg(${column})) END`,
    MIN: `min(${column})`,
    MAX: `max(${column})`,
    STDDEV: `sqrt(max(avg(${column} * ${column}) - avg(${column}) * avg(${column}), 0))`,
    'COUNT(DISTINCT': `count(DISTINCT ${column})`,
    GROUP_CONCAT: `group_concat(${column}, ',' ORDER BY ${column})`,
    GROUP_CONCAT_DISTINCT: `group_concat(DISTINCT ${column} ORDER BY ${column})`,
  }
  const text = column && Object.hasOwn(over, kind) ? over[kind] : undefined
  return text ?? unsupported(`the aggregate '${kind}'`, 'local/store/aggregate.ts')
}
