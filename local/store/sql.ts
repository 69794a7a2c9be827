import type { ColumnDef, Query } from '../types'

/** A piece of SQL with the values for its question marks. */
export type Sql = { readonly text: string; readonly params: readonly string[] }

/** A column as it stands in SQL, what the dictionary says of it, and the sys_id of its row. */
export type Operand = { readonly sql: string; readonly column: ColumnDef; readonly key: string }

/** What some operators need besides their column and value. */
export type Surroundings = {
  /** The column that SAMEAS, GT_FIELD … name in their value; undefined where it does not exist. */
  other(column: string): Operand | undefined
  family(table: string): readonly string[]
  /** The table that is asked. */
  readonly table: string
  /** All that a text search looks into, as SQL; undefined where the table is not text indexed. */
  text(): string | undefined
  /** The SQL table that the rows of a table lie in. */
  lies(table: string): string
  now(): number
  /** Where days, weeks and months begin. */
  readonly zone: string
  /** The one case rule (`case.ts`). */
  readonly sensitive: boolean
  /** A column of the rows that a query finds, for `IN (…)`; `more` goes behind its conditions. */
  rows(query: Query, column: string, more: (column: string) => string): Sql
}

/** A condition on a column, as SQL. */
export type Compile = (left: Operand, value: string, around: Surroundings) => Sql

/** SQL with its values. */
export const sql = (text: string, ...params: string[]): Sql => ({ text, params })

/**
 * Negations hold for empty values too: OOTB SQL adds `OR … IS NULL` (documented for booleans:
 * platform.md 8.3).
 */
export const orEmpty = ({ sql: left }: Operand, { text, params }: Sql): Sql => ({
  text: `(${text} OR ${left} IS NULL)`,
  params,
})
