/**
 * Two-sided and one-sided comparisons, as encoded queries spell them: docs
 * (platform-user-interface/r_OpAvailableFiltersQueries.md), SDK guide (encoded-query-guide.md), and
 * what addQuery takes (c_GlideRecordScopedAPI.md, c_GlideQueryConditionScopedAPI.md).
 */
const SPOKEN = [
  ...['=', '!=', '<', '<=', '>', '>=', 'IN', 'NOT IN', 'BETWEEN'],
  ...['LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH'],
  ...['ISEMPTY', 'ISNOTEMPTY', 'EMPTYSTRING', 'ANYTHING', 'INSTANCEOF'],
  ...['SAMEAS', 'NSAMEAS', 'GT_FIELD', 'LT_FIELD', 'GT_OR_EQUALS_FIELD', 'LT_OR_EQUALS_FIELD'],
  ...['ON', 'NOTON', 'DATEPART', 'MORETHAN', 'LESSTHAN', 'DYNAMIC'],
  ...['IN_HIERARCHY', 'IN_HIERARCHY_DYNAMIC'],
  // What isEncodedQueryValid adds for a query that is none (c_GlideRecordScopedAPI.md).
  'NotValid',
  ...['RELATIVEGT', 'RELATIVELT', 'RELATIVEGE', 'RELATIVELE', 'RELATIVEEE'],
  // Of field normalization's conditions (c_PatternMatching.md, c_WhatFieldNormalizationDoes.md).
  ...['MATCH_PAT', 'MATCH_RGX'],
  // Of conditions on writes; a query asks the audit (`subqueries.ts`).
  ...['VALCHANGES', 'CHANGESFROM', 'CHANGESTO'],
] as const

const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    NOTLIKE: 'NOT LIKE',
    CONTAINS: 'LIKE',
    'DOES NOT CONTAIN': 'NOT LIKE',
    DOESNOTCONTAIN: 'NOT LIKE',
    '*': 'LIKE',
    '!*': 'NOT LIKE',
    '%': 'ENDSWITH',
    EMPTY: 'ISEMPTY',
    NOTEMPTY: 'ISNOTEMPTY',
  }),
)

/** Of tags alone (`tags.ts`). */
const OF_TAGS = ['DOESNOTHAVE', 'EXCLUDING']

/**
 * Not spoken: those of fields (MobileGlideRecordScopedAPI.md), and those of which no page says
 * whether an instance knows them or drops them and finds more rows. They are kept by the parser, so
 * that whoever asks with them is refused loudly.
 */
const REFUSED = [
  ...['MATCHES', 'NOT_MATCHES', 'MATCH_RGX_FIELD', 'IN_FIELD'],
  ...['NOT_IN', 'NOT_LIKE', 'DOES_NOT_CONTAIN', 'IS_NULL', 'IS_NOT_NULL'],
]

/** A part that is no term, and of which no page says how it is written. */
export const SUBQUERY = 'SUBQUERY'

const LONGEST_FIRST = [...SPOKEN, ...ALIASES.keys(), ...OF_TAGS, ...REFUSED].sort(
  (a, b) => b.length - a.length,
)

/** The operator that a text begins with, and how much of the text it is. */
export function operatorAt(
  text: string,
): { readonly operator: string; readonly length: number } | undefined {
  const found = LONGEST_FIRST.find((each) => text.startsWith(each))
  return found === undefined ? undefined : { operator: plainOperator(found), length: found.length }
}

/** One spelling for those that have several. */
export const plainOperator = (operator: string): string => ALIASES.get(operator) ?? operator

const COLUMNS = new Set<string>([...SPOKEN, 'JOIN', 'RLQUERY'])

/** Whether the operator asks something of a column that has to exist. */
export const asksColumn = (operator: string): boolean => COLUMNS.has(plainOperator(operator))
