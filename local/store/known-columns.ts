import type { Dictionary, Query, QueryTerm, Session } from '../types'
import { asksColumn } from './operator-names'
import { isWellFormed, otherColumn } from './operators'
import { isReserved } from './reserved-names'
import { walk } from './walk'

/** What the store asks of the instance around it. */
export type StoreHooks = {
  warn(message: string): void
  property(name: string): string
  /** Epoch milliseconds for relative date operators; the instance's clock where it has one. */
  now?(): number
  /** A 'javascript:' value, in the fence; throws what the script throws. */
  evaluate?(session: Session, expression: string): string
}

const NOTHING: readonly QueryTerm[] = [{ column: 'sys_id', operator: 'ISEMPTY', value: '' }]

/**
 * Terms on columns that do not exist, and terms that say nothing, are dropped, so that more rows
 * come back, unless the property says that such a query returns none (platform.md 8.3).
 */
export function withKnownColumns(dictionary: Dictionary, hooks: StoreHooks, query: Query): Query {
  const isKnown = (column: string): boolean => walk(dictionary, query.table, column) !== undefined
  const isValid = (term: QueryTerm): boolean => {
    const { column, operator, within, value } = term
    if (isReserved(column) || !asksColumn(operator)) return true
    const other = otherColumn(term)
    if (!isKnown(column) || (other !== undefined && !isKnown(other))) return false
    if (within && operator === 'IN_HIERARCHY')
      return dictionary.column(within.table, value.split(',')[0] ?? '')?.type === 'reference'
    if (within) return walk(dictionary, within.table, value.split(',')[0] ?? '') !== undefined
    return isWellFormed(term)
  }
  const within = (term: QueryTerm): QueryTerm =>
    term.within ? { ...term, within: withKnownColumns(dictionary, hooks, term.within) } : term
  return sifted(hooks, query, (term) => (isValid(term) ? within(term) : undefined), isKnown)
}

/** The query with its terms changed; those that `change` leaves out are dropped, and the log says so. */
export function sifted(
  hooks: StoreHooks,
  query: Query,
  change: (term: QueryTerm) => QueryTerm | undefined,
  isKnown: (column: string) => boolean = () => true,
): Query {
  const dropped: string[] = []
  const keep = (term: QueryTerm): readonly QueryTerm[] => {
    const kept = change(term)
    if (!kept) dropped.push(`${term.column}${term.operator}${term.value.slice(0, 80)}`)
    return kept ? [kept] : []
  }
  const where = query.where
    .map((and) => and.map((or) => or.flatMap(keep)).filter((or) => or.length > 0))
    .filter((and) => and.length > 0)
  const orderBy = query.orderBy.filter(({ column }) => {
    if (isKnown(column)) return true
    dropped.push(`ORDERBY${column}`)
    return false
  })
  return without(hooks, { ...query, where, orderBy }, dropped)
}

/** Tells the log what was dropped, and what becomes of the query. */
export function without(hooks: StoreHooks, query: Query, dropped: readonly string[]): Query {
  if (dropped.length === 0) return query
  hooks.warn(`Query on '${query.table}' has invalid terms: ${dropped.join(', ').slice(0, 1000)}`)
  const all = { ...query, dropped: [...new Set([...(query.dropped ?? []), ...dropped])] }
  const returnsNothing = hooks.property('glide.invalid_query.returns_no_rows') === 'true'
  return returnsNothing ? { ...all, where: [[NOTHING]] } : all
}
