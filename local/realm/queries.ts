import type { Engine } from '../engine/inner'
import type { Host, HostQuery, Part } from '../glide/host'
import type { Query, QueryTerm, Session } from '../types'

type And = readonly (readonly QueryTerm[])[]

/** Reads of the Glide classes: built from terms, checked hop by hop, and never thrown (platform.md 8.2, 10.2). */
export function createQueries(
  engine: Engine,
  acting: () => Session,
  statement: (table: string) => void,
): Pick<Host, 'select' | 'count' | 'aggregate' | 'encode'> {
  const term = ({ column, operator, value }: QueryTerm): QueryTerm => ({
    column,
    operator: operator.toUpperCase(),
    value: value.startsWith('javascript:')
      ? engine.realms.evaluate(acting(), value.slice('javascript:'.length))
      : value,
  })
  /** A part as alternatives of ANDs. */
  const branches = (table: string, part: Part, order: Query['orderBy'][number][]): And[] => {
    if (!part.encoded) return [[part.or.map(term)]]
    const parsed = engine.records.parse(table, part.encoded)
    order.push(...parsed.orderBy)
    if (parsed.where.length === 0) return [[]]
    return parsed.where.map((and) => and.map((or) => or.map(term)))
  }
  const build = (asked: HostQuery): Query => {
    const orderBy: Query['orderBy'][number][] = []
    let where: And[] = [[]]
    for (const part of asked.parts) {
      const more = branches(asked.table, part, orderBy)
      where = where.flatMap((left) => more.map((right) => [...left, ...right]))
    }
    return {
      table: asked.table,
      where: where.some((and) => and.length === 0) ? [] : where,
      orderBy: [...orderBy, ...asked.orderBy],
      ...(asked.limit === undefined ? {} : { limit: asked.limit }),
      ...(asked.offset === undefined ? {} : { offset: asked.offset }),
    }
  }
  /** Why the session's scope may not ask this: the table's own denial or that of a hop. */
  const denial = (query: Query): string | undefined => {
    const own = engine.operations.scopeDenial(acting(), query.table, 'read')
    if (own !== undefined || acting().scope === 'global') return own
    const paths = query.where.flat(2).map(({ column }) => column)
    const dotted = [...paths, ...query.orderBy.map(({ column }) => column)].filter((path) =>
      path.includes('.'),
    )
    for (const path of dotted) {
      const hop = hopDenial(engine, acting(), query.table, path)
      if (hop !== undefined) return hop
    }
    return undefined
  }
  const ask = <T>(asked: HostQuery, run: (query: Query) => T): T | string => {
    statement(asked.table)
    if (!engine.dictionary.table(asked.table)) return `Invalid table ${asked.table}`
    const query = build(asked)
    const denied = denial(query)
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
    aggregate: (asked, figures, groupBy) =>
      answered(
        ask(asked, (query) =>
          engine.records.aggregate(
            query,
            figures.map(({ kind, column }) => (column ? { kind, column } : { kind })),
            [...groupBy],
          ),
        ),
      ),
    encode: (asked) => encoded(asked),
  }
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

const escape = (value: string): string => value.replaceAll('^', '^^')

function encoded({ parts, orderBy }: HostQuery): string {
  const terms = parts.map(
    (part) =>
      part.encoded ||
      part.or.map(({ column, operator, value }) => column + operator + escape(value)).join('^OR'),
  )
  const order = orderBy.map(({ column, descending }) =>
    descending ? `ORDERBYDESC${column}` : `ORDERBY${column}`,
  )
  return [...terms, ...order].join('^')
}
