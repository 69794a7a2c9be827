import type { Dictionary, Query, QueryTerm } from '../types'
import { unsupported } from '../unsupported'
import { isCaseSensitive } from './case'
import { type StoreHooks, withKnownColumns } from './known-columns'
import { asksDisplay, condition } from './operators'
import { type Operand, type Surroundings, sql } from './sql'
import { classCondition, classList, quoted, rootOf, stored } from './storage'
import { textOf } from './text-index'
import { displayPath, type Walk, walk } from './walk'

/** The parts of a SELECT that follow from a query, and a way to name further columns of it. */
export type Compiled = {
  /** `"task" AS t0 LEFT JOIN …`: complete only after the last call of `operand`. */
  from(): string
  readonly where: string
  readonly order: string
  readonly params: readonly string[]
  operand(column: string): Operand | undefined
}

/**
 * Tree → SQL. Dot-walks become joins, one for each path, shared by conditions, sorting and
 * grouping.
 */
export function compileQuery(dictionary: Dictionary, hooks: StoreHooks, asked: Query): Compiled {
  const query = withKnownColumns(dictionary, hooks, asked)
  const joins = createJoins(dictionary, query.table)
  const around = surroundings(dictionary, hooks, query, joins)
  const params: string[] = []
  if (query.where.flat(2).length > MOST_TERMS)
    return unsupported(`a query of more than ${MOST_TERMS} terms`, 'local/store/where.ts')
  const term = (each: QueryTerm): string => {
    const left = operandOf(dictionary, query.table, joins, each)
    const made = condition(left, each, around)
    params.push(...made.params)
    return made.text
  }
  const branches = query.where.map((and) =>
    joined(
      and.map((or) => joined(or.map(term), ' OR ')),
      ' AND ',
    ),
  )
  const conditions = branches.length > 0 ? [joined(branches, ' OR ')] : []
  const inClass = classTerm(dictionary, query)
  const order = query.orderBy.flatMap(({ column, descending }) => {
    const by = joins.operand(displayPath(dictionary, query.table, column))
    return by ? [`${by.sql}${descending ? ' DESC' : ''}`] : []
  })
  const where = [...inClass, ...conditions]
  return {
    from: joins.from,
    where: where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '',
    order: order.length > 0 ? ` ORDER BY ${order.join(', ')}` : '',
    params,
    operand: joins.operand,
  }
}

const surroundings = (
  dictionary: Dictionary,
  hooks: StoreHooks,
  query: Query,
  joins: Joins,
): Surroundings => ({
  other: joins.operand,
  family: (table) => dictionary.family(table),
  table: query.table,
  text: () => {
    const text = textOf(dictionary, query.table)
    if (!text) hooks.warn(`A text search on '${query.table}', which is not text indexed`)
    return text
  },
  lies: (table) => quoted(rootOf(dictionary, table)),
  now: () => hooks.now?.() ?? Date.now(),
  zone: query.zone ?? 'GMT',
  // Asked only where a term is compared: properties are rows themselves.
  get sensitive() {
    return isCaseSensitive(hooks.property)
  },
  rows: (within, column, more) => {
    const inner = compileQuery(dictionary, hooks, { ...within, zone: query.zone ?? 'GMT' })
    const operand = inner.operand(column)?.sql ?? 'NULL'
    const where = inner.where || ' WHERE 1'
    return sql(`SELECT ${operand} FROM ${inner.from()}${where}${more(operand)}`, ...inner.params)
  },
})

/** What a condition compares: the column, or what people see of a reference. */
function operandOf(
  dictionary: Dictionary,
  table: string,
  joins: Joins,
  { column, operator }: QueryTerm,
): Operand | undefined {
  return joins.operand(asksDisplay(operator) ? displayPath(dictionary, table, column) : column)
}

/** Halves of halves, as SQLite takes no chain of more than 1,000. Nothing is no condition. */
function joined(texts: readonly string[], by: ' AND ' | ' OR '): string {
  if (texts.length <= 1) return texts[0] ?? '1'
  const middle = Math.ceil(texts.length / 2)
  return `(${joined(texts.slice(0, middle), by)}${by}${joined(texts.slice(middle), by)})`
}

/** Beyond this SQLite ponders for seconds how to begin. */
const MOST_TERMS = 5000

/** SQLite joins 64 tables at most. */
const MOST_JOINS = 60

type Joins = { from(): string; operand(column: string): Operand | undefined }

function createJoins(dictionary: Dictionary, table: string): Joins {
  const aliases = new Map<string, string>()
  const texts: string[] = []
  const join = (path: string, left: string, hop: Walk['hops'][number]): string => {
    const found = aliases.get(path)
    if (found) return found
    if (aliases.size >= MOST_JOINS)
      return unsupported(`a query over ${MOST_JOINS} joins`, 'local/store/where.ts')
    const alias = `t${aliases.size + 1}`
    aliases.set(path, alias)
    const target = quoted(rootOf(dictionary, hop.table))
    const on = `${alias}.${quoted(stored(hop.key))} = ${left}.${quoted(stored(hop.column))}`
    texts.push(` LEFT JOIN ${target} AS ${alias} ON ${on}`)
    return alias
  }
  return {
    from: () => `${quoted(rootOf(dictionary, table))} AS t0${texts.join('')}`,
    operand: (path) => {
      const found = walk(dictionary, table, path)
      if (!found) return undefined
      let alias = 't0'
      let sofar = ''
      for (const hop of found.hops) {
        sofar += `.${hop.column.name}`
        alias = join(sofar, alias, hop)
      }
      const sql = `${alias}.${quoted(stored(found.column))}`
      return { sql, column: found.column, key: `${alias}."sys_id"` }
    },
  }
}

const SELECTIVE = new Set(['=', 'IN', 'STARTSWITH'])

/**
 * Keeps the rows to the class. The plus takes the class out of the choice of an index where a
 * better one is at hand: without statistics SQLite holds a class for as selective as a name.
 */
function classTerm(dictionary: Dictionary, query: Query): readonly string[] {
  if (!classCondition(dictionary, query.table)) return []
  const list = `t0.${classList(dictionary, query.table)}`
  const isSelective = ({ operator, column }: QueryTerm): boolean =>
    SELECTIVE.has(operator) && isIndexed(dictionary, query.table, column, operator)
  const hasBetter = query.where.length === 1 && query.where[0]?.some((or) => or.every(isSelective))
  return [hasBetter ? `+${list}` : list]
}

/** Whether a full (not a partial) index of the SQL table starts with the column. */
function isIndexed(dictionary: Dictionary, table: string, name: string, operator: string): boolean {
  if (name === 'sys_id') return true
  const column = dictionary.column(table, name)
  if (!column || (column.type === 'reference' && asksDisplay(operator))) return false
  if (column.type === 'reference' && column.scope !== 'global') return true
  return dictionary
    .ancestry(table)
    .flatMap((each) => dictionary.table(each)?.indexes ?? [])
    .some((index) => !index.unique && index.columns[0] === name)
}
