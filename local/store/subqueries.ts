import type { Query } from '../types'
import { type Compile, type Sql, sql, type Surroundings } from './sql'
import { quoted } from './storage'

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

/** `parent,<starts>`: the starts and what is below them; one that goes in circles ends all the same. */
export const hierarchyCondition =
  ({ table }: Query): Compile =>
  (left, value, around) => {
    const [parent = '', ...starts] = value.split(',')
    const rows = `SELECT t."sys_id" FROM ${around.lies(table)} AS t, below WHERE t.${quoted(parent)} = below.id`
    const all = `below(id) AS (SELECT value FROM json_each(?) UNION ${rows})`
    return sql(
      `${left.sql} IN (WITH RECURSIVE ${all} SELECT id FROM below)`,
      JSON.stringify(starts.filter(Boolean)),
    )
  }
