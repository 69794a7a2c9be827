import type { Query } from '../types'
import { type Compile, sql } from './sql'

/** Rows whose column some row of the other table holds: what addJoinQuery adds, "not a true database join" (c_GlideRecordScopedAPI.md). */
export const joinCondition =
  (within: Query): Compile =>
  (left, on, around) => {
    const { text, params } = around.rows(within, on, (column) => ` AND ${column} IS NOT NULL`)
    return sql(`${left.sql} IN (${text})`, ...params)
  }

/** `problem_id,>=1`: so many rows of the other table point here (c_EncodedQueryStrings.md). */
export const relatedCondition =
  (within: Query): Compile =>
  (left, value, around) => {
    const [, on = '', sign = '', count = ''] = /^([^,]*),(=|!=|>=?|<=?)(\d+)$/.exec(value) ?? []
    const not = holds(0, sign, Number(count)) ? 'NOT ' : ''
    const having = `${not}(count(*) ${sign} CAST(? AS INTEGER))`
    const { text, params } = around.rows(
      within,
      on,
      (column) => ` AND ${column} IS NOT NULL GROUP BY ${column} HAVING ${having}`,
    )
    return sql(`${left.sql} ${not}IN (${text})`, ...params, count)
  }

function holds(rows: number, sign: string, count: number): boolean {
  if (sign === '=') return rows === count
  if (sign === '!=') return rows !== count
  if (sign.endsWith('=') && rows === count) return true
  return sign.startsWith('>') ? rows > count : rows < count
}
