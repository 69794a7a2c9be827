import type { ColumnDef } from '../types'
import { unsupported } from '../unsupported'
import { isNumber, toStored } from './storage'

/** A piece of SQL with the values for its question marks. */
export type Sql = { readonly text: string; readonly params: readonly string[] }

/** A column as it stands in SQL, and what the dictionary says of it. */
export type Operand = { readonly sql: string; readonly column: ColumnDef }

/** What some operators need besides their column and value. */
export type Surroundings = {
  /** The column that SAMEAS, GT_FIELD … name in their value; undefined where it does not exist. */
  other(column: string): Operand | undefined
  family(table: string): readonly string[]
  now(): number
}

type Compile = (left: Operand, value: string, around: Surroundings) => Sql

const sql = (text: string, ...params: string[]): Sql => ({ text, params })
const empty: Compile = ({ sql: left }) => sql(`${left} IS NULL`)
const present: Compile = ({ sql: left }) => sql(`${left} IS NOT NULL`)
/**
 * Negations hold for empty values too: OOTB SQL adds `OR … IS NULL` (documented for booleans:
 * platform.md 8.3).
 */
const orEmpty = ({ sql: left }: Operand, { text, params }: Sql): Sql => ({
  text: `(${text} OR ${left} IS NULL)`,
  params,
})

const equals: Compile = (left, value, around) => {
  const stored = plain(left, value)
  return stored === null ? empty(left, value, around) : sql(`${left.sql} = ?`, stored)
}
const differs: Compile = (left, value, around) => {
  const stored = plain(left, value)
  if (stored === null) return present(left, value, around)
  return orEmpty(left, sql(`${left.sql} <> ?`, stored))
}

/**
 * 'NULL' in a query means empty (platform.md 8.2, updateMultiple; the same word in queries:
 * assumed).
 */
const plain = (left: Operand, value: string): string | null =>
  value === 'NULL' ? null : toStored(left.column, value)

const compare =
  (operator: string): Compile =>
  (left, value) => {
    const stored = plain(left, value)
    const comparable = stored !== null && !(isNumber(left.column) && isNaN(Number(stored)))
    return comparable ? sql(`${left.sql} ${operator} ?`, stored) : sql('0')
  }

/** Beyond this many values a list is bound as one JSON text. */
const MARKS = 1024

/**
 * Marks for the values, their number rounded up to a power of two (the last value repeats), so
 * that lists of many lengths share a few prepared statements. A JSON list alone would do, but
 * SQLite takes no index for it inside an OR.
 */
function inList(left: Operand, not: string, values: readonly string[]): Sql {
  if (values.length === 0 || values.length > MARKS) {
    return sql(`${left.sql} ${not}IN (SELECT value FROM json_each(?))`, JSON.stringify(values))
  }
  const size = 2 ** Math.ceil(Math.log2(values.length))
  const padded = Array.from(
    { length: size },
    (_, i) => values[Math.min(i, values.length - 1)] ?? '',
  )
  return sql(`${left.sql} ${not}IN (${padded.map(() => '?').join(',')})`, ...padded)
}

const oneOf: Compile = (left, value) => {
  const values = value.split(',').map((each) => plain(left, each))
  const within = inList(
    left,
    '',
    values.filter((each) => each !== null),
  )
  return values.includes(null) ? orEmpty(left, within) : within
}
const noneOf: Compile = (left, value) => {
  const values = value.split(',').map((each) => plain(left, each))
  const without = inList(
    left,
    'NOT ',
    values.filter((each) => each !== null),
  )
  return values.includes(null) ? without : orEmpty(left, without)
}

const like = (left: Operand, before: string, value: string, after: string): Sql =>
  sql(`${left.sql} LIKE ? ESCAPE '\\'`, before + value.replace(/[\\%_]/g, '\\$&') + after)
/** The range is what an index can be searched by; LIKE decides. */
const startsWith: Compile = (left, value) => {
  const decides = like(left, '', value, '%')
  if (isNumber(left.column) || value === '') return decides
  const text = `(${left.sql} >= ? AND ${left.sql} < ? AND ${decides.text})`
  return sql(text, value, `${value}\u{10FFFF}`, ...decides.params)
}
const contains: Compile = (left, value) => like(left, '%', value, '%')
const lacks: Compile = (left, value) => {
  const { text, params } = like(left, '%', value, '%')
  return orEmpty(left, { text: text.replace(' LIKE ', ' NOT LIKE '), params })
}

const between: Compile = (left, value) => {
  const [from = '', to = ''] = value.split('@')
  return sql(`${left.sql} BETWEEN ? AND ?`, from, to)
}

/** `ONToday@start@end`: the label is for people; a bare date is that day. */
const on: Compile = (left, value, around) => {
  const parts = value.split('@')
  if (parts.length >= 3) return between(left, parts.slice(-2).join('@'), around)
  if (parts.length === 2) return between(left, value, around)
  return sql(`substr(${left.sql}, 1, 10) = ?`, value.slice(0, 10))
}

const field =
  (operator: string): Compile =>
  (left, value, around) => {
    const right = around.other(value)
    return right ? sql(`${left.sql} ${operator} ${right.sql}`) : sql('1')
  }

const UNIT_MS: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  dayofweek: 86_400_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
}

/** `@hour@ago@1`: months, quarters and years are not spoken. */
const relative =
  (operator: string): Compile =>
  (left, value, around) => {
    const [, unit = '', direction = '', count = ''] = value.split('@')
    const ms = UNIT_MS[unit]
    if (ms === undefined || !['ago', 'ahead'].includes(direction)) {
      return unsupported(`the relative date '${value}'`, 'local/store/operators.ts')
    }
    const moment = around.now() + (direction === 'ago' ? -1 : 1) * Number(count) * ms
    const text = new Date(moment).toISOString().slice(0, 19).replace('T', ' ')
    return sql(`${left.sql} ${operator} ?`, text)
  }

const instanceOf: Compile = (left, value, around) => inList(left, '', around.family(value))

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
  CONTAINS: contains,
  'NOT LIKE': lacks,
  NOTLIKE: lacks,
  'DOES NOT CONTAIN': lacks,
  STARTSWITH: startsWith,
  ENDSWITH: (left, value) => like(left, '%', value, ''),
  ISEMPTY: empty,
  EMPTYSTRING: empty,
  ISNOTEMPTY: present,
  ANYTHING: () => sql('1'),
  BETWEEN: between,
  SAMEAS: field('IS'),
  NSAMEAS: field('IS NOT'),
  GT_FIELD: field('>'),
  LT_FIELD: field('<'),
  GT_OR_EQUALS_FIELD: field('>='),
  LT_OR_EQUALS_FIELD: field('<='),
  ON: on,
  NOTON: (left, value, around) => {
    const { text, params } = on(left, value, around)
    return orEmpty(left, { text: `NOT (${text})`, params })
  },
  RELATIVEGT: relative('>'),
  RELATIVEGE: relative('>='),
  RELATIVELT: relative('<'),
  RELATIVELE: relative('<='),
  INSTANCEOF: instanceOf,
}

/** One condition of a query as SQL. */
export function condition(
  left: Operand,
  operator: string,
  value: string,
  around: Surroundings,
): Sql {
  const compile = OPERATORS[operator]
  if (!compile) {
    return unsupported(`the query operator '${operator}' in SQL`, 'local/store/operators.ts')
  }
  return compile(left, value, around)
}
