import type { Query, QueryTerm } from '../types'
import { unsupported } from '../unsupported'
import {
  between,
  compare,
  contains,
  differs,
  empty,
  endsWith,
  equals,
  expression,
  field,
  instanceOf,
  lacks,
  noneOf,
  oneOf,
  patterned,
  present,
  startsWith,
} from './comparisons'
import {
  datePart,
  datePartParts,
  distance,
  distanceParts,
  notOn,
  on,
  relative,
  relativeParts,
  sameSpan,
} from './date-operators'
import { unitOf } from './moments'
import { plainOperator } from './operator-names'
import { isReserved, reservedCondition } from './reserved-names'
import { type Compile, type Operand, type Sql, sql, type Surroundings } from './sql'
import { changed, hierarchyCondition, joinCondition, relatedCondition } from './subqueries'

const OPERATORS: Readonly<Record<string, Compile>> = {
  '=': equals,
  '!=': differs,
  '<': compare('<'),
  '<=': compare('<='),
  '>': compare('>'),
  '>=': compare('>='),
  IN: oneOf,
  'NOT IN': noneOf,
  LIKE: contains,
  'NOT LIKE': lacks,
  STARTSWITH: startsWith,
  ENDSWITH: endsWith,
  ISEMPTY: empty,
  EMPTYSTRING: empty,
  ISNOTEMPTY: present,
  ANYTHING: () => sql('1'),
  NotValid: () => sql('0'),
  BETWEEN: between,
  SAMEAS: sameSpan('IS'),
  NSAMEAS: sameSpan('IS NOT'),
  GT_FIELD: field('>'),
  LT_FIELD: field('<'),
  GT_OR_EQUALS_FIELD: field('>='),
  LT_OR_EQUALS_FIELD: field('<='),
  ON: on,
  NOTON: notOn,
  DATEPART: datePart,
  MORETHAN: distance(true),
  LESSTHAN: distance(false),
  RELATIVEGT: relative('GT'),
  RELATIVELT: relative('LT'),
  RELATIVEGE: relative('GE'),
  RELATIVELE: relative('LE'),
  RELATIVEEE: relative('EE'),
  INSTANCEOF: instanceOf,
  MATCH_PAT: patterned,
  MATCH_RGX: expression,
  VALCHANGES: changed(),
  CHANGESFROM: changed('oldvalue'),
  CHANGESTO: changed('newvalue'),
}

const WITHIN: Readonly<Record<string, (within: Query) => Compile>> = {
  IN_HIERARCHY: hierarchyCondition,
  JOIN: joinCondition,
  RLQUERY: relatedCondition,
}

/** One condition of a query as SQL; on a column that is not there it says nothing. */
export function condition(column: Operand | undefined, term: QueryTerm, around: Surroundings): Sql {
  if (isReserved(term.column)) return reservedCondition(term, around)
  const { operator, value, within } = term
  const compile = within ? WITHIN[operator]?.(within) : OPERATORS[plainOperator(operator)]
  if (!compile)
    return unsupported(`the query operator '${operator}' in SQL`, 'local/store/operators.ts')
  if (!column) return sql('1')
  const left = around.sensitive ? { ...column, sql: `${column.sql} COLLATE BINARY` } : column
  return compile(left, value, around)
}

const OF_TEXT = ['LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH', 'MATCH_PAT', 'MATCH_RGX']

/**
 * Operators that look at what people see of a reference (r_OpAvailableFiltersQueries.md, reference
 * fields; of patterns: assumed).
 */
export const asksDisplay = (operator: string): boolean => OF_TEXT.includes(plainOperator(operator))

const COMPARES_FIELDS =
  /^(N?SAMEAS|GT_FIELD|LT_FIELD|GT_OR_EQUALS_FIELD|LT_OR_EQUALS_FIELD|MORETHAN|LESSTHAN)$/

/** The other column that an operator names in its value. */
export const otherColumn = ({ operator, value }: QueryTerm): string | undefined =>
  COMPARES_FIELDS.test(operator) ? value.split('@')[0] : undefined

/** Whether a value says what its operator wants to know; scripts are seen to when they have run. */
export function isWellFormed({ operator, value }: QueryTerm): boolean {
  if (value.includes('javascript:')) return true
  if (operator === 'BETWEEN') return value.split('@').length === 2
  if (operator.startsWith('RELATIVE')) return relativeParts(value) !== undefined
  if (operator === 'DATEPART') return datePartParts(value) !== undefined
  if (operator === 'MORETHAN' || operator === 'LESSTHAN') return distanceParts(value) !== undefined
  if (operator !== 'SAMEAS' && operator !== 'NSAMEAS') return true
  const [, unit] = value.split('@')
  return unit === undefined || unitOf(unit) !== undefined
}
