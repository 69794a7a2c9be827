import type { ColumnDef, Dictionary, Query, Records, Row } from '../types'
import { unsupported } from '../unsupported'
import { parseEncodedQuery } from './encoded-query'
import { type StoreHooks, withKnownColumns } from './known-columns'
import type { Statements } from './statements'
import {
  classCondition,
  familyColumns,
  fromStored,
  quoted,
  rootOf,
  stored,
  toStored,
} from './storage'
import { compileQuery } from './where'

/**
 * Rows in and out of SQL. A row comes back with all columns of its own class, also when it was asked for through a
 * table above it: who needs fewer takes fewer (the platform shows the columns of the queried table alone).
 */
export function createRecords(
  dictionary: Dictionary,
  statements: Statements,
  hooks: StoreHooks,
): Records {
  const columnsOf = (table: string): ReadonlyMap<string, ColumnDef> => {
    if (!dictionary.table(table)) throw new Error(`Table '${table}' is not defined`)
    return dictionary.columns(table)
  }
  const warnUnknown = (table: string, column: string): void =>
    hooks.warn(`Column '${table}.${column}' does not exist: value not stored`)

  const values = (table: string, row: Row): [string, string | null][] => {
    const columns = columnsOf(table)
    const pairs: [string, string | null][] = []
    for (const name in row) {
      const column = columns.get(name)
      if (column) pairs.push([quoted(stored(column)), toStored(column, row[name] ?? '')])
      else warnUnknown(table, name)
    }
    return pairs
  }
  const here = (table: string): string => {
    const inClass = classCondition(dictionary, table)
    return `"sys_id" = ?${inClass ? ` AND +${inClass}` : ''}`
  }

  return {
    stats: statements.stats,
    parse: (table, encoded) =>
      withKnownColumns(dictionary, hooks, parseEncodedQuery(table, encoded)),

    select: (query) => {
      columnsOf(query.table)
      const compiled = compileQuery(dictionary, hooks, query)
      const shape = shapeOf(dictionary, query.table)
      const text = `SELECT ${shape.list} FROM ${compiled.from()}${compiled.where}${compiled.order}`
      const page = paged(query)
      return statements.rows(text + page.text, [...compiled.params, ...page.params]).map(shape.row)
    },

    get: (table, sysId) => {
      columnsOf(table)
      const shape = shapeOf(dictionary, table)
      const from = `${quoted(rootOf(dictionary, table))} AS t0`
      const found = statements.rows(`SELECT ${shape.list} FROM ${from} WHERE ${here(table)}`, [
        sysId,
      ])[0]
      return found && shape.row(found)
    },

    count: (query) => {
      columnsOf(query.table)
      const compiled = compileQuery(dictionary, hooks, query)
      const text = `SELECT count(*) FROM ${compiled.from()}${compiled.where}`
      return Number(statements.rows(text, compiled.params)[0]?.[0] ?? 0)
    },

    aggregate: (query, aggregates, groupBy) => {
      columnsOf(query.table)
      const compiled = compileQuery(dictionary, hooks, query)
      const groups = groupBy.flatMap((name) => {
        const operand = compiled.operand(name)
        return operand ? [{ name, sql: operand.sql }] : []
      })
      const figures = aggregates.flatMap(({ kind, column }) => {
        const operand = column ? compiled.operand(column) : undefined
        if (column && !operand) return []
        return [{ name: aggregateName(kind, column), sql: aggregateSql(kind, operand?.sql) }]
      })
      const all = [...groups, ...figures]
      const grouped =
        groups.length > 0 ? ` GROUP BY ${groups.map(({ sql }) => sql).join(', ')}` : ''
      const page = paged(query)
      const text =
        `SELECT ${all.map(({ sql }) => sql).join(', ')} FROM ${compiled.from()}` +
        compiled.where +
        grouped +
        compiled.order +
        page.text
      return statements
        .rows(text, [...compiled.params, ...page.params])
        .map((row) => Object.fromEntries(all.map(({ name }, i) => [name, fromStored(row[i])])))
    },

    insert: (table, row) => {
      const complete: Row = { ...row, sys_class_name: row.sys_class_name || table }
      if (!complete.sys_id) throw new Error(`A row of '${table}' needs a sys_id`)
      const pairs = values(table, complete).filter(([, value]) => value !== null)
      const marks = pairs.map(() => '?').join(', ')
      const names = pairs.map(([name]) => name).join(', ')
      const text = `INSERT INTO ${quoted(rootOf(dictionary, table))} (${names}) VALUES (${marks})`
      statements.stats.inserts++
      const added = unlessDuplicate(() => statements.run(text, pairs.map(second)))
      return added === undefined ? 'duplicate' : 'inserted'
    },

    update: (table, sysId, changes) => {
      const pairs = values(table, changes).filter(([name]) => name !== '"sys_id"')
      const sets = pairs.map(([name]) => `${name} = ?`).join(', ') || '"sys_id" = "sys_id"'
      const text = `UPDATE ${quoted(rootOf(dictionary, table))} SET ${sets} WHERE ${here(table)}`
      statements.stats.updates++
      const changed = unlessDuplicate(() => statements.run(text, [...pairs.map(second), sysId]))
      if (changed === undefined) return 'duplicate'
      return changed > 0 ? 'updated' : 'missing'
    },

    delete: (table, sysId) => {
      columnsOf(table)
      const text = `DELETE FROM ${quoted(rootOf(dictionary, table))} WHERE ${here(table)}`
      return statements.run(text, [sysId]) > 0
    },
  }
}

const second = <T>([, value]: readonly [string, T]): T => value

type Shape = { readonly list: string; readonly row: (values: unknown[]) => Row }

/** Kept by the column map of the table: the dictionary makes a new one when definitions change. */
const shapes = new WeakMap<ReadonlyMap<string, ColumnDef>, Shape>()

function shapeOf(dictionary: Dictionary, table: string): Shape {
  const columns = dictionary.columns(table)
  const found = shapes.get(columns) ?? makeShape(dictionary, table)
  shapes.set(columns, found)
  return found
}

/** Which SQL columns a query reads, and how a row of a class is made of them. */
function makeShape(dictionary: Dictionary, table: string): Shape {
  const names = [...familyColumns(dictionary, table)]
  const position = new Map(names.map((name, i) => [name, i]))
  const at = position.get('sys_class_name') ?? -1
  const classes = new Map<string, readonly (readonly [string, number])[]>()
  const layout = (name: string): readonly (readonly [string, number])[] => {
    const found = classes.get(name)
    if (found) return found
    const columns = [...dictionary.columns(dictionary.table(name) ? name : table).values()]
    const made = columns.map((each) => [each.name, position.get(stored(each)) ?? -1] as const)
    classes.set(name, made)
    return made
  }
  return {
    list: names.map((name) => `t0.${quoted(name)}`).join(', '),
    row: (values: unknown[]): Row => {
      const row: Row = {}
      for (const [name, i] of layout(fromStored(values[at]))) row[name] = fromStored(values[i])
      return row
    },
  }
}

function paged(query: Query): { readonly text: string; readonly params: readonly string[] } {
  if (query.limit === undefined && query.offset === undefined) return { text: '', params: [] }
  const params = [String(query.limit ?? -1), String(query.offset ?? 0)]
  return { text: ' LIMIT CAST(? AS INTEGER) OFFSET CAST(? AS INTEGER)', params }
}

/** How `aggregate` names its figures: COUNT, MAX(sys_created_on). */
export const aggregateName = (kind: string, column?: string): string =>
  column ? `${kind}(${column})` : kind

function aggregateSql(kind: string, column: string | undefined): string {
  if (kind === 'COUNT') return column ? `count(${column})` : 'count(*)'
  const over: Readonly<Record<string, string>> = {
    SUM: `sum(${column})`,
    AVG: `avg(${column})`,
    MIN: `min(${column})`,
    MAX: `max(${column})`,
    STDDEV: `sqrt(max(avg(${column} * ${column}) - avg(${column}) * avg(${column}), 0))`,
    'COUNT(DISTINCT': `count(DISTINCT ${column})`,
    GROUP_CONCAT: `group_concat(${column})`,
    GROUP_CONCAT_DISTINCT: `group_concat(DISTINCT ${column})`,
  }
  const text = column ? over[kind] : undefined
  return text ?? unsupported(`the aggregate '${kind}'`, 'local/store/records.ts')
}

const UNIQUE = 2067
const PRIMARY_KEY = 1555

/** undefined where a sys_id or a unique index forbids the row. */
function unlessDuplicate<T>(write: () => T): T | undefined {
  try {
    return write()
  } catch (error) {
    const code = (error as { errcode?: number }).errcode
    if (code === UNIQUE || code === PRIMARY_KEY) return undefined
    throw error
  }
}
