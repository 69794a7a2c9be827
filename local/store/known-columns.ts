import type { Dictionary, Query, QueryTerm } from '../types'
import { walk } from './walk'

/** What the store asks of the instance around it. */
export type StoreHooks = {
  warn(message: string): void
  property(name: string): string
  /** Epoch milliseconds for relative date operators; the instance's clock where it has one. */
  now?(): number
}

const NOTHING: readonly QueryTerm[] = [{ column: 'sys_id', operator: 'ISEMPTY', value: '' }]

/**
 * Terms on columns that do not exist are dropped, so that more rows come back, unless the property
 * says that such a query returns none (platform.md 8.3). Either way the log says so.
 */
export function withKnownColumns(dictionary: Dictionary, hooks: StoreHooks, query: Query): Query {
  const unknown = new Set<string>()
  const isKnown = (column: string): boolean => {
    const known = walk(dictionary, query.table, column) !== undefined
    if (!known) unknown.add(column)
    return known
  }
  const known = narrowed(query, isKnown)
  if (unknown.size === 0) return query
  hooks.warn(`Query on '${query.table}' names unknown columns: ${[...unknown].join(', ')}`)
  const returnsNothing = hooks.property('glide.invalid_query.returns_no_rows') === 'true'
  return returnsNothing ? { ...known, where: [[NOTHING]] } : known
}

function narrowed(query: Query, isKnown: (column: string) => boolean): Query {
  const where = query.where
    .map((and) =>
      and.map((or) => or.filter((term) => isKnown(term.column))).filter((or) => or.length > 0),
    )
    .filter((and) => and.length > 0)
  const orderBy = query.orderBy.filter((order) => isKnown(order.column))
  return { ...query, where, orderBy }
}
