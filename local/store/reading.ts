import type { AggregateOptions, Dictionary, Query, Records, Session } from '../types'
import { aggregateSelect } from './aggregate'
import { createCounts } from './counts'
import { parseEncodedQuery } from './encoded-query'
import { type StoreHooks, withKnownColumns, without } from './known-columns'
import { queryText, resolved } from './resolving'
import { shapeOf } from './rows'
import type { Sql } from './sql'
import type { Statements } from './statements'
import { fromStored, keyCondition, quoted, rootOf } from './storage'
import { type Compiled, compileQuery } from './where'

type Reading = Pick<Records, 'parse' | 'resolve' | 'select' | 'count' | 'aggregate' | 'get'>

/** The part of Records that asks. */
export function createReading(
  dictionary: Dictionary,
  statements: Statements,
  hooks: StoreHooks,
): Reading {
  const counted = createCounts(statements)
  const compiled = (query: Query): Compiled => {
    if (!dictionary.table(query.table)) throw new Error(`Table '${query.table}' is not defined`)
    return compileQuery(dictionary, hooks, query)
  }
  const read = (table: string, encoded: string): Query => {
    const parsed = parseEncodedQuery(table, encoded)
    const { dropped = [] } = parsed
    return withKnownColumns(dictionary, hooks, without(hooks, parsed, dropped))
  }
  const get: Records['get'] = (table, sysId) => {
    if (!dictionary.table(table)) throw new Error(`Table '${table}' is not defined`)
    const shape = shapeOf(dictionary, table)
    const from = `${quoted(rootOf(dictionary, table))} AS t0`
    const text = `SELECT ${shape.list} FROM ${from} WHERE ${keyCondition(dictionary, table)}`
    const found = statements.rows(text, [sysId])[0]
    return found && shape.row(found)
  }
  const find = (table: string, sysId: string) =>
    dictionary.table(table) ? get(table, sysId) : undefined
  const resolve = (query: Query, session: Session): Query => resolved(hooks, find, query, session)

  return {
    parse: (table, encoded, session) =>
      session
        ? resolve(read(table, queryText(hooks, encoded, session)), session)
        : read(table, encoded),
    resolve,
    get,

    select: (query) => {
      const by = compiled(query)
      const shape = shapeOf(dictionary, query.table)
      const page = paged(query)
      const text = `SELECT ${shape.list} FROM ${by.from()}${by.where}${by.order}${page.text}`
      return statements.rows(text, [...by.params, ...page.params]).map(shape.row)
    },

    count: (query) => {
      const by = compiled(query)
      return counted(`SELECT count(*) FROM ${by.from()}${by.where}`, by.params)
    },

    aggregate: (query, aggregates, groupBy, options: AggregateOptions = {}) => {
      const by = compiled(query)
      const asked = { aggregates, groupBy, page: paged(query), ...options }
      const { names, text, params } = aggregateSelect(query, by, asked)
      return statements
        .rows(text, params)
        .map((row) => Object.fromEntries(names.map((name, i) => [name, fromStored(row[i])])))
    },
  }
}

function paged(query: Query): Sql {
  if (query.limit === undefined && query.offset === undefined) return { text: '', params: [] }
  const params = [String(query.limit ?? -1), String(query.offset ?? 0)]
  return { text: ' LIMIT CAST(? AS INTEGER) OFFSET CAST(? AS INTEGER)', params }
}
