import { isComparable, literal } from './literals'
import { compiled, EXPRESSION } from './patterns'
import { type Compile, type Operand, orEmpty, type Sql, sql, type Surroundings } from './sql'
import { isNumber } from './storage'

export const empty: Compile = ({ sql: left }) => sql(`${left} IS NULL`)
export const present: Compile = ({ sql: left }) => sql(`${left} IS NOT NULL`)

export const equals: Compile = (left, value, around) => {
  const stored = literal(left.column, value)
  return stored === null ? empty(left, value, around) : sql(`${left.sql} = ?`, stored)
}
export const differs: Compile = (left, value, around) => {
  const stored = literal(left.column, value)
  if (stored === null) return present(left, value, around)
  return orEmpty(left, sql(`${left.sql} <> ?`, stored))
}

export const compare =
  (operator: string): Compile =>
  ({ sql: left, column }, value) => {
    const stored = literal(column, value)
    const comparable = stored !== null && isComparable(column, stored)
    return comparable ? sql(`${left} ${operator} ?`, stored) : sql('0')
  }

export const between: Compile = (left, value, around) => {
  const [from = '', to = ''] = value.split('@')
  const low = compare('>=')(left, from, around)
  const high = compare('<=')(left, to, around)
  return sql(`(${low.text} AND ${high.text})`, ...low.params, ...high.params)
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

const listed = (left: Operand, not: string, value: string) => {
  const values = value.split(',').map((each) => literal(left.column, each))
  const within = inList(
    left,
    not,
    values.filter((each) => each !== null),
  )
  return { within, hasEmpty: values.includes(null) }
}
/** A list of nothing holds nothing (assumed); an empty item in a list is an empty value. */
export const oneOf: Compile = (left, value) => {
  if (value === '') return sql('0')
  const { within, hasEmpty } = listed(left, '', value)
  return hasEmpty ? orEmpty(left, within) : within
}
export const noneOf: Compile = (left, value) => {
  if (value === '') return sql('1')
  const { within, hasEmpty } = listed(left, 'NOT ', value)
  if (!hasEmpty) return orEmpty(left, within)
  return { text: `(${within.text} AND ${left.sql} IS NOT NULL)`, params: within.params }
}

/** A text in the column: anywhere, at its start, or at its end. LIKE ignores case, the others do not. */
function pattern(left: Operand, value: string, where: Where, { sensitive }: Surroundings): Sql {
  if (sensitive) return exactly(left, value, where)
  const escaped = value.replace(/[\\%_]/g, '\\$&')
  const text = where === 'start' ? `${escaped}%` : where === 'end' ? `%${escaped}` : `%${escaped}%`
  return sql(`${left.sql} LIKE ? ESCAPE '\\'`, text)
}
type Where = 'start' | 'end' | 'anywhere'

function exactly({ sql: left }: Operand, value: string, where: Where): Sql {
  if (where === 'anywhere') return sql(`instr(${left}, ?) > 0`, value)
  if (where === 'start') return sql(`substr(${left}, 1, length(?)) = ?`, value, value)
  return sql(`substr(${left}, -max(length(?), 1)) = ?`, value, value)
}

/** The range is what an index can be searched by; the pattern decides. */
export const startsWith: Compile = (left, value, around) => {
  const decides = pattern(left, value, 'start', around)
  if (isNumber(left.column) || value === '') return decides
  const text = `(${left.sql} >= ? AND ${left.sql} < ? AND ${decides.text})`
  return sql(text, value, `${value}\u{10FFFF}`, ...decides.params)
}
export const endsWith: Compile = (left, value, around) => pattern(left, value, 'end', around)
export const contains: Compile = (left, value, around) => pattern(left, value, 'anywhere', around)
export const lacks: Compile = (left, value, around) => {
  const { text, params } = contains(left, value, around)
  return orEmpty(left, { text: `NOT (${text})`, params })
}

const testedBy =
  (test: string): Compile =>
  ({ sql: left }, value, { sensitive }) =>
    sql(`${test}(CAST(${left} AS TEXT), ?, '${sensitive ? '' : 'i'}')`, value)
export const patterned = testedBy('local_pattern')
export const expression: Compile = (left, value, around) => {
  compiled(value)
  return testedBy(EXPRESSION)(left, value, around)
}

/** A comparison with another column of the row. */
export const field =
  (operator: string): Compile =>
  (left, value, around) => {
    const right = around.other(value)
    return right ? sql(`${left.sql} ${operator} ${right.sql}`) : sql('1')
  }

export const instanceOf: Compile = (left, value, around) => inList(left, '', around.family(value))
