import type { Engine } from '../engine/inner'
import { invalidTable } from '../engine/invalid-table'
import type { Host, HostQuery, Part } from '../glide/host'
import type { AggregateOptions, Query, QueryTerm, Session } from '../types'
import { asksDisplay } from '../store/operators'
import { encoded } from './encoding'

type And = readonly (readonly QueryTerm[])[]
type Order = Query['orderBy'][number]

/** Reads of the Glide classes: built from terms, checked hop by hop, and never thrown (platform.md 8.2, 10.2). */
export function createQueries(
  engine: Engine,
  acting: () => Session,
  statement: (kind: 'select' | 'update', table: string) => void,
): Pick<Host, 'select' | 'updateAll' | 'count' | 'aggregate' | 'encode' | 'readEncoded'> {
  const ask = <T>(
    asked: HostQuery,
    run: (query: Query) => T,
    { more = [], kind = 'select' }: Asking = {},
  ): T | string => {
    statement(kind, asked.table)
    if (!engine.dictionary.table(asked.table)) return invalidTable(asked.table)
    const query = engine.records.resolve(built(engine, asked), acting())
    const denied = denial(engine, acting(), query, more)
    if (denied === undefined) return run(engine.operations.refine(acting(), query))
    engine.log.write('warn', acting().scope, denied)
    return denied
  }
  const answered = <T>(result: readonly T[] | string) =>
    typeof result === 'string' ? { rows: [], error: result } : { rows: result, error: '' }
  return {
    select: (asked) => answered(ask(asked, (query) => engine.records.select(query))),
    count(asked) {
      const result = ask(asked, (query) => engine.records.count(query))
      return typeof result === 'string' ? 0 : result
    },
    aggregate(asked, { figures, ...options }) {
      const run = (query: Query) =>
        engine.records.aggregate(
          query,
          figures.map(figureOf),
          query.groupBy ?? [],
          optionsOf(options),
        )
      const { trend } = options
      const columns = [...figures, ...options.orderBy, ...(trend ? [trend] : [])]
      const paths = columns.map(({ column }) => column)
      return answered(ask(asked, run, { more: paths }))
    },
    updateAll(asked, changes) {
      const run = (query: Query) => engine.operations.updateAll(acting(), query, { ...changes })
      const outcome = ask(asked, run, { kind: 'update' })
      if (typeof outcome === 'string') return outcome
      return outcome === undefined || outcome.ok ? outcome && '' : outcome.message
    },
    encode: (asked) => encoded(asked),
    readEncoded(table, text) {
      if (!engine.dictionary.table(table)) return { asked: [], dropped: [] }
      const { where, orderBy, groupBy = [], dropped = [] } = engine.records.parse(table, text)
      const sorted = [...orderBy.map(({ column }) => column), ...groupBy]
      const sorts = sorted.map((column) => ({ column, operator: 'ORDERBY' }))
      return { asked: [...where.flat(2), ...sorts], dropped }
    },
  }
}

type Asking = { readonly more?: readonly string[]; readonly kind?: 'select' | 'update' }
type Asked = Parameters<Host['aggregate']>[1]

const figureOf = <T extends { readonly kind: string; readonly column: string }>(figure: T) => {
  const { column, ...rest } = figure
  return column ? { ...rest, column } : rest
}

const optionsOf = ({ orderBy, trend }: Omit<Asked, 'figures'>): AggregateOptions => ({
  orderBy: orderBy.map(figureOf),
  ...(trend ? { trend } : {}),
})

/** The tree of a script's query; its parts are joined by AND. */
function built(engine: Engine, asked: HostQuery): Query {
  const order: Order[] = []
  const groups: string[] = [...(asked.groupBy ?? [])]
  let where: And[] = [[]]
  for (const part of asked.parts) {
    const more = branches(engine, asked.table, part, { order, groups })
    where = where.flatMap((left) => more.map((right) => [...left, ...right]))
  }
  return {
    table: asked.table,
    where: where.some((and) => and.length === 0) ? [] : where,
    orderBy: [...order, ...asked.orderBy],
    ...(groups.length > 0 ? { groupBy: groups } : {}),
    ...(asked.limit === undefined ? {} : { limit: asked.limit }),
    ...(asked.offset === undefined ? {} : { offset: asked.offset }),
  }
}

/** A part as alternatives of ANDs. */
function branches(
  engine: Engine,
  table: string,
  { or, encoded: text, join }: Part,
  found: { readonly order: Order[]; readonly groups: string[] },
): And[] {
  if (join) {
    const { column, on } = join
    const within = built(engine, { ...join, orderBy: [], limit: undefined, offset: undefined })
    return [[[{ column, operator: 'JOIN', value: on, within }]]]
  }
  if (!text) return or.length > 0 ? [[or]] : [[]]
  const { where, orderBy, groupBy = [] } = engine.records.parse(table, text)
  found.order.push(...orderBy)
  found.groups.push(...groupBy)
  return where.length === 0 ? [[]] : [...where]
}

/** Why the session's scope may not ask this: the table's own denial, that of a hop, or that of a joined table. */
function denial(
  engine: Engine,
  session: Session,
  query: Query,
  more: readonly string[] = [],
): string | undefined {
  const own = engine.operations.scopeDenial(session, query.table, 'read')
  if (own !== undefined || session.scope === 'global') return own
  const terms = query.where.flat(2)
  for (const { within } of terms) {
    const denied = within && denial(engine, session, within)
    if (denied !== undefined) return denied
  }
  // What people see of a reference stands in the other table: a hop too (assumed).
  const asked = terms.map(({ column, operator }) => (asksDisplay(operator) ? `${column}.` : column))
  const paths = [...asked, ...query.orderBy.map(({ column }) => column)]
  for (const path of [...paths, ...more, ...(query.groupBy ?? [])]) {
    const hop = path.includes('.') ? hopDenial(engine, session, query.table, path) : undefined
    if (hop !== undefined) return hop
  }
  return undefined
}

/** Each hop of a dot-walk into another scope's table needs a read privilege (platform.md 8.3, 10.2). */
export function hopDenial(
  engine: Engine,
  session: Session,
  start: string,
  path: string,
): string | undefined {
  let table = start
  for (const hop of path.split('.').slice(0, -1)) {
    const next = engine.dictionary.column(table, hop)?.reference
    if (!next || !engine.dictionary.table(next)) return undefined
    const denied = engine.operations.scopeDenial(session, next, 'read')
    if (denied !== undefined) return denied
    table = next
  }
  return undefined
}
