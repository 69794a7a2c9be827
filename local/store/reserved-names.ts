import type { QueryTerm } from '../types'
import type { Sql, Surroundings } from './sql'
import { isTag, tagCondition } from './tags'

/** Names that queries may ask although no table has such a column. */
export const isReserved = (column: string): boolean => isTag(column)

export const reservedCondition = (term: QueryTerm, around: Surroundings): Sql =>
  tagCondition(term, around)
