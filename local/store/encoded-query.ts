import type { Query, QueryTerm } from '../types'
import { unsupported } from '../unsupported'

/** Two-sided and one-sided comparisons of the encoded-query guide (platform.md 8.3). */
const OPERATORS = [
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'IN',
  'NOT IN',
  'LIKE',
  'NOT LIKE',
  'NOTLIKE',
  'CONTAINS',
  'DOES NOT CONTAIN',
  'STARTSWITH',
  'ENDSWITH',
  'ISEMPTY',
  'ISNOTEMPTY',
  'EMPTYSTRING',
  'ANYTHING',
  'BETWEEN',
  'SAMEAS',
  'NSAMEAS',
  'GT_FIELD',
  'LT_FIELD',
  'GT_OR_EQUALS_FIELD',
  'LT_OR_EQUALS_FIELD',
  'ON',
  'NOTON',
  'RELATIVEGT',
  'RELATIVELT',
  'RELATIVEGE',
  'RELATIVELE',
  'INSTANCEOF',
  // Conditions on what a write changes: parsed for whoever holds both rows, refused in SQL.
  'VALCHANGES',
  'CHANGESFROM',
  'CHANGESTO',
] as const

const LONGEST_FIRST = [...OPERATORS].sort((a, b) => b.length - a.length)

/** Text → tree. Knows the syntax only: which columns exist is for `known-columns.ts`. */
export function parseEncodedQuery(table: string, encoded: string): Query {
  const where: QueryTerm[][][] = [[]]
  const orderBy: { column: string; descending: boolean }[] = []
  for (const part of split(encoded)) {
    const order = /^ORDERBY(DESC)?(.+)$/.exec(part)
    const and = where[where.length - 1] ?? []
    if (part === '' || part === 'EQ') continue
    else if (order) orderBy.push({ column: order[2] ?? '', descending: order[1] === 'DESC' })
    else if (part === 'NQ') where.push([])
    else if (part.startsWith('NQ')) where.push([[term(part.slice(2))]])
    else if (part.startsWith('OR')) alternative(and, term(part.slice(2)))
    else and.push([term(part)])
  }
  return { table, where: where.filter((and) => and.length > 0), orderBy }
}

/** ^OR belongs to the condition right before it (platform.md 8.3). */
function alternative(and: QueryTerm[][], term: QueryTerm): void {
  const last = and[and.length - 1]
  if (last) last.push(term)
  else and.push([term])
}

/**
 * Parts between the separators; `^^` is a caret (GlideStringUtil.escapeQueryTermSeparator,
 * platform.md 8.3).
 */
function split(encoded: string): string[] {
  const pieces = encoded.match(/\^\^|\^|[^^]+/g) ?? []
  const parts = ['']
  for (const piece of pieces) {
    if (piece === '^') parts.push('')
    else parts.push((parts.pop() ?? '') + (piece === '^^' ? '^' : piece))
  }
  return parts
}

/**
 * Column names are lower case and operators are not: that is where one ends and the other begins.
 */
function term(text: string): QueryTerm {
  const column = /^[a-z0-9_.]+/.exec(text)?.[0] ?? ''
  const rest = text.slice(column.length)
  const operator = LONGEST_FIRST.find((each) => rest.startsWith(each))
  if (column === '' || operator === undefined) {
    return unsupported(`the query term '${text}'`, 'local/store/encoded-query.ts')
  }
  return { column, operator, value: rest.slice(operator.length) }
}
