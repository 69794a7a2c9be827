import type { ColumnDef, Dictionary } from '../types'

const NUMBERS = new Set([
  'integer',
  'longint',
  'long',
  'decimal',
  'float',
  'currency',
  'currency2',
  'price',
  'percent_complete',
  'order_index',
  'numeric',
  'auto_increment',
  'integer_date',
  'day_of_week',
  'week_of_month',
  'month_of_year',
])

/**
 * Numbers compare as numbers; everything else as text without regard to case (platform.md 8.3:
 * assumed).
 */
export const isNumber = (column: ColumnDef): boolean => NUMBERS.has(column.type)

/**
 * The name of a column in SQL. Siblings of a class tree may use one name for a number and for a
 * text; each kind has a storage of its own, so that neither loses its comparisons.
 */
export const stored = (column: ColumnDef): string =>
  isNumber(column) ? `${column.name}#n` : column.name

/**
 * An identifier in SQL. Names are checked where they are defined; `order` and `group` are why all
 * are quoted.
 */
export const quoted = (name: string): string => `"${name}"`

/** Column with its type, as CREATE TABLE and ALTER TABLE want it. */
export const declared = (name: string): string =>
  name.endsWith('#n') ? `${quoted(name)} NUMERIC` : `${quoted(name)} TEXT COLLATE NOCASE`

/** The SQL table of a class: one for the whole tree under its root. */
export const rootOf = (dictionary: Dictionary, table: string): string =>
  dictionary.ancestry(table)[0] ?? table

/** All columns of a table and the tables below it as they lie in SQL. */
export function familyColumns(dictionary: Dictionary, table: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const member of dictionary.family(table)) {
    for (const column of dictionary.columns(member).values()) names.add(stored(column))
  }
  return names
}

/**
 * The condition that keeps a query inside a class and those below it; undefined where the whole
 * SQL table is meant.
 */
export function classCondition(dictionary: Dictionary, table: string): string | undefined {
  if (rootOf(dictionary, table) === table) return undefined
  return classList(dictionary, table)
}

/** Kept by the family: the dictionary makes a new list when definitions change. */
const classLists = new WeakMap<readonly string[], string>()

/**
 * `sys_class_name` in the class and those below it: same text in queries and partial indexes, or
 * SQLite cannot match them.
 */
export function classList(dictionary: Dictionary, table: string): string {
  const family = dictionary.family(table)
  const found = classLists.get(family)
  if (found) return found
  const names = family.map((name) => `'${name}'`).sort()
  const made = `"sys_class_name" IN (${names.join(',')})`
  classLists.set(family, made)
  return made
}

/** The one row of a sys_id, if it is of the class or one below. */
export function keyCondition(dictionary: Dictionary, table: string): string {
  const inClass = classCondition(dictionary, table)
  return `"sys_id" = ?${inClass ? ` AND +${inClass}` : ''}`
}

/** What goes into SQL: empty is NULL, booleans are '0' and '1'. */
export function toStored(column: ColumnDef, value: string): string | null {
  if (value === '') return null
  if (column.type !== 'boolean') return value
  return value === 'true' ? '1' : value === 'false' ? '0' : value
}

/** What comes out of SQL: strings, '' for NULL. */
export function fromStored(value: unknown): string {
  if (typeof value === 'string') return value
  return value === null || value === undefined ? '' : String(value)
}
