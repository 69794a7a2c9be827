import { plainOperator } from '../store/operator-names'
import { isReserved } from '../store/reserved-names'
import type { Kernel, Query, QueryTerm, Session } from '../types'
import { mayAccess, mayAccessField } from './access'

type QueryOperation = 'query_match' | 'query_range'

/** The operators that "are built to fetch specific record(s)"; all others ask for ranges (query-acl-rule). */
const MATCHES = new Set([
  ...['=', '!=', 'IN', 'NOT IN', 'SAMEAS', 'NSAMEAS', 'ANYTHING'],
  ...['EMPTYSTRING', 'ISEMPTY', 'ISNOTEMPTY'],
])
const operationOf = (operator: string): QueryOperation =>
  MATCHES.has(plainOperator(operator)) ? 'query_match' : 'query_range'

/**
 * Whether the user may ask this of the column at the end of a path. Only roles are looked at: there is no record yet. Without a
 * query ACL it is "read access to the column" that decides (query-acl-rule); of the table that is asked it is not, since who
 * may read none of its rows is still told how many there are (platform.md 11.2). That each column and each further table on
 * the way counts, and that a sys_id can always be asked for, is assumed.
 */
export function mayQuery(
  kernel: Kernel,
  session: Session,
  table: string,
  { column: path, operator }: Pick<QueryTerm, 'column' | 'operator'>,
): boolean {
  const operation = operationOf(operator)
  let here = table
  for (const name of path.split('.')) {
    const column = kernel.dictionary.column(here, name)
    if (!column) return true
    const mayEnter = here === table || mayAccess(kernel, session, 'read', here)
    const mayAsk = name === 'sys_id' || mayAccessField(kernel, session, operation, here, name)
    if (!mayEnter || !mayAsk) return false
    here = column.reference ?? ''
  }
  return true
}

const NOTHING: QueryTerm = { column: 'sys_id', operator: '=', value: 'nothing' }

/**
 * A user's query as far as it may be asked: "the user will not be able to submit" a condition without the right to it, so it
 * finds nothing (that it is not left out instead is assumed, as the stricter one), and "sorting by column is restricted".
 */
export function permitted(kernel: Kernel, session: Session, query: Query): Query {
  const { table } = query
  const may = (term: QueryTerm): boolean =>
    isReserved(term.column) || mayQuery(kernel, session, table, term)
  const asked = (term: QueryTerm): QueryTerm => {
    if (!may(term)) return NOTHING
    return term.within ? { ...term, within: permitted(kernel, session, term.within) } : term
  }
  const isSortable = ({ column }: { readonly column: string }): boolean =>
    mayQuery(kernel, session, table, { column, operator: 'ORDERBY' })
  return {
    ...query,
    where: query.where.map((and) => and.map((or) => or.map(asked))),
    orderBy: query.orderBy.filter(isSortable),
  }
}
