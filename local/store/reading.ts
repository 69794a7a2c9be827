import type { Dictionary, Query, Records } from '../types'
import { aggregateName, aggregateSql } from './aggregate'
import { parseEncodedQuery } from './encoded-query'
import { type StoreHooks, withKnownColumns } from './known-columns'
import { shapeOf } from './rows'
import type { Statements } from './statements'
import { fromStored, keyCondition, quoted, rootOf } from './storage'
import { type Compiled, compileQuery } from './where'

/** The part of Records that asks. */
export function createReading(
  dictionary: Dictionary,
  statements: Statements,
  hooks: StoreHooks,
): Pick<Records, 'parse' | 'select' | 'count' | 'aggregate' | 'get'> {
  const compiled = (query: Query): Compiled => {
    if (!dictionary.table(query.table)) throw new Error(`Table '${query.table}' is not defined`)
    return compileQuery(dictionary, hooks, query)
  }
  const rows = (query: Query, list: string, by: Compiled, grouped = ''): unknown[][] => {
    const page = paged(query)
    const text = `SELECT ${list} FROM ${by.from()}${by.where}${grouped}${by.order}${page.text}`
    return statements.rows(text, [...by.params, ...page.params])
  }

  return {
    parse: (table, encoded) =>
      withKnownColumns(dictionary, hooks, parseEncodedQuery(table, encoded)),

    select: (query) => {
      const by = compiled(query)
      const shape = shapeOf(dictionary, query.table)
      return rows(query, shape.list, by).map(shape.row)
    },

    get: (table, sysId) => {
      if (!dictionary.table(table)) throw new Error(`Table '${table}' is not defined`)
      const shape = shapeOf(dictionary, table)
      const from = `${quoted(rootOf(dictionary, table))} AS t0`
      const text = `SELECT ${shape.list} FROM ${from} WHERE ${keyCondition(dictionary, table)}`
      const found = statements.rows(text, [sysId])[0]
      return found && shape.row(found)
    },

    count: (query) => {
      const by = compiled(query)
      const text = `SELECT count(*) FROM ${by.from()}${by.where}`
      return Number(statements.rows(text, by.params)[0]?.[0] ?? 0)
    },

    aggregate: (query, aggregates, groupBy) => {
      const by = compiled(query)
      const groups = groupBy.flatMap((name) => {
        const sql = by.operand(name)?.sql
        return sql ? [{ name, sql }] : []
      })
      const figures = aggregates.flatMap(({ kind, column }) => {
        const operand = column ? by.operand(column) : undefined
        if (column && !operand) return []
        return [{ name: aggregateName(kind, column), sql: aggregateSql(kind, operand?.sql) }]
      })
      const all = [...groups, ...figures]
      const list = all.map(({ sql }) => sql).join(', ')
      const grouped = groups.map(({ sql }) => sql).join(', ')
      return rows(query, list, by, grouped && ` GROUP BY ${grouped}`).map((row) =>
        Object.fromEntries(all.map(({ name }, i) => [name, fromStored(row[i])])),
      )
    },
  }
}

function paged(query: Query): { readonly text: string; readonly params: readonly string[] } {
  if (query.limit === undefined && query.offset === undefined) return { text: '', params: [] }
  const params = [String(query.limit ?? -1), String(query.offset ?? 0)]
  return { text: ' LIMIT CAST(? AS INTEGER) OFFSET CAST(? AS INTEGER)', params }
}
