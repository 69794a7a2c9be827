import type { HostQuery, Part } from '../glide/host'

/** `^` in a value is written twice (GlideStringUtil.escapeQueryTermSeparator, platform.md 8.3). */
const escape = (value: string): string => value.replaceAll('^', '^^')

/** getEncodedQuery(): the text that addEncodedQuery reads as the same query. */
export function encoded({ table, parts, orderBy, groupBy = [] }: HostQuery): string {
  const order = orderBy.map(({ column, descending }) =>
    descending ? `ORDERBYDESC${column}` : `ORDERBY${column}`,
  )
  // Groups are in order by themselves (docs: GlideAggregate.getEncodedQuery).
  const ordered = orderBy.map(({ column }) => column)
  const groups = groupBy.filter((column) => !ordered.includes(column))
  return [
    ...parts.map((part) => partText(table, part)),
    ...order,
    ...groups.map((column) => `ORDERBY${column}`),
    ...groupBy.map((column) => `GROUPBY${column}`),
  ]
    .filter(Boolean)
    .join('^')
}

function partText(table: string, { or, encoded: text, join }: Part): string {
  if (text) return text
  if (join) {
    const condition = encoded({ ...join, orderBy: [], limit: undefined, offset: undefined })
    const rows = `JOIN${table}.${join.column}=${join.table}.${join.on}`
    return condition ? `${rows}!${escape(condition)}` : rows
  }
  return or.map(({ column, operator, value }) => column + operator + escape(value)).join('^OR')
}
