import type { Query } from '../types'
import { type Compile, type Sql, sql, type Surroundings } from './sql'

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

/**
 * Records whose field changed "at any point in its update history" (MobileGlideRecordScopedAPI.md of
 * the Brazil release, VALCHANGES). That the history is the audit, and that the others ask it for
 * their value, is assumed.
 */
export const changed =
  (side?: 'oldvalue' | 'newvalue'): Compile =>
  ({ column, key }, value, around) => {
    const is = (name: string, of: string) => [{ column: name, operator: '=', value: of }]
    const where = [[is('fieldname', column.name), ...(side ? [is(side, value)] : [])]]
    return heldBy(key, { table: 'sys_audit', where, orderBy: [] }, 'documentkey', around)
  }

/** Whether some row of another table holds the sys_id; no row of a table that is not there does. */
export function heldBy(key: string, rows: Query, column: string, around: Surroundings): Sql {
  if (around.family(rows.table).length === 0) return sql('0')
  const { text, params } = around.rows(rows, column, (each) => ` AND ${each} IS NOT NULL`)
  return sql(`${key} IN (${text})`, ...params)
}
