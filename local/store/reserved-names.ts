import type { QueryTerm } from '../types'
import type { Sql, Surroundings } from './sql'
import { isTag, tagCondition } from './tags'
import { isSearch, searchCondition } from './text-search'

/** Names that queries may ask although no table has such a column. */
export const isReserved = (column: string): boolean => isTag(column) || isSearch(column)

export const reservedCondition = (term: QueryTerm, around: Surroundings): Sql =>
  isTag(term.column) ? tagCondition(term, around) : searchCondition(term, around)
