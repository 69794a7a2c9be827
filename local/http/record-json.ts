import { mayAccessField } from '../access/access'
import type { Engine } from '../engine/inner'
import { journalText } from '../engine/journal-text'
import type { ColumnDef, Kernel, Row, Session } from '../types'
import { wellFormed } from './message'

/** How a client wants its fields (platform.md 11.1). */
export type Shape = {
  readonly fields: readonly string[]
  readonly display: 'false' | 'true' | 'all'
  readonly withLinks: boolean
  readonly base: string
}
type Cell = { readonly row: Row; readonly table: string; readonly column: ColumnDef }

/** A row as the Table API shows it: all values strings, references with a link, fields that may not be read left out. */
export function recordJson(
  kernel: Kernel,
  session: Session,
  table: string,
  row: Row,
  shape: Shape,
): Record<string, unknown> {
  const names = shape.fields.length > 0 ? shape.fields : fieldNames(kernel, table)
  const out: Record<string, unknown> = {}
  for (const name of names) {
    const cell = walk(kernel, session, table, row, name)
    if (cell === 'empty') out[name] = shape.display === 'all' ? BOTH_EMPTY : ''
    else if (cell) out[name] = cellJson(kernel, session, cell, shape)
  }
  return out
}

const BOTH_EMPTY = { display_value: '', value: '' }

/**
 * The fields of an answer that names none: those of the table that was asked, of a child class too (servicenow.itsm asks the
 * class again for its own ones), and the label column that every sample of c_TableAPI.md shows.
 */
function fieldNames(kernel: Kernel, table: string): readonly string[] {
  const columns = kernel.dictionary.columns(table)
  const known = namesOf.get(columns)
  if (known) return known
  const names = [...columns.keys()].filter((name) => name !== CLASS || hasClass(kernel, table))
  const all = [...new Set([...names, TAGS])]
  namesOf.set(columns, all)
  return all
}

const namesOf = new WeakMap<ReadonlyMap<string, ColumnDef>, readonly string[]>()
const CLASS = 'sys_class_name'
const TAGS = 'sys_tags'

/** The store gives every table a class; the platform only those that others extend (samples of c_AttachmentAPI.md have none). */
function hasClass(kernel: Kernel, table: string): boolean {
  const { dictionary } = kernel
  const isStores = dictionary.column(table, CLASS)?.source.startsWith('platform: system fields')
  return !isStores || dictionary.ancestry(table).length > 1 || dictionary.family(table).length > 1
}

/** Follows a dot-walk; 'empty' where a reference on the way is empty, undefined where a field is unknown or hidden. */
function walk(
  kernel: Kernel,
  session: Session,
  table: string,
  row: Row,
  path: string,
): Cell | 'empty' | undefined {
  const [name = '', ...rest] = path.split('.')
  if (path === TAGS) return 'empty'
  const column = kernel.dictionary.column(table, name)
  if (!column || !mayAccessField(kernel, session, 'read', classOf(row, table), name, row))
    return undefined
  if (rest.length === 0) return { row, table, column }
  if (!column.reference || !kernel.dictionary.table(column.reference)) return undefined
  const next = kernel.records.get(column.reference, row[name] ?? '')
  if (next) return walk(kernel, session, column.reference, next, rest.join('.'))
  return isField(kernel, column.reference, rest) ? 'empty' : undefined
}

/** ACLs are those of the record's own class. */
const classOf = (row: Row, table: string): string => row.sys_class_name || table

/** Whether a path leads somewhere, whatever the rows on it hold. */
function isField(kernel: Kernel, table: string, [name = '', ...rest]: readonly string[]): boolean {
  const column = kernel.dictionary.column(table, name)
  if (!column || rest.length === 0) return column !== undefined
  return column.reference !== undefined && isField(kernel, column.reference, rest)
}

function cellJson(kernel: Kernel, session: Session, cell: Cell, shape: Shape): unknown {
  const value = valueText(cell.column, cell.row[cell.column.name] ?? '')
  const link = linkOf(cell, value, shape)
  if (shape.display === 'false') return link ? { link, value } : value
  const display_value = displayText(kernel, session, cell)
  if (shape.display === 'all') return { display_value, ...(link ? { link } : {}), value }
  return link ? { display_value, link } : display_value
}

/** A journal shows its entries, newest first; everything else as the engine displays it. */
function displayText(kernel: Kernel, session: Session, { table, row, column }: Cell): string {
  if (!column.type.startsWith('journal')) {
    return kernel.operations.display(session, table, row, column.name)
  }
  const place = { table, sysId: row.sys_id ?? '', elements: journalsOf(kernel, table, column) }
  // Every kernel is an engine (kernel.ts); only its own parts know.
  return journalText(kernel as Engine, session, place, -1)
}

/** A list of journals (comments_and_work_notes) shows those of the table together. */
function journalsOf(kernel: Kernel, table: string, { name, type }: ColumnDef): readonly string[] {
  if (type !== 'journal_list') return [name]
  const columns = [...kernel.dictionary.columns(table).values()]
  return columns.filter((column) => column.type === 'journal_input').map((column) => column.name)
}

const LINKED = new Set(['reference', 'domain_id'])

/** To the table that the column references, whatever class the record is of (samples of c_TableAPI.md: cmdb_ci, sys_domain). */
function linkOf({ column }: Cell, value: string, shape: Shape): string | undefined {
  const reference = column.type === 'domain_id' ? DOMAIN : column.reference
  if (!LINKED.has(column.type) || !reference || value === '' || !shape.withLinks) return undefined
  const key = column.attributes.reference_key
  const named = encodeURIComponent(wellFormed(value))
  // Seen for sys_dictionary.internal_type: a record that is referenced by name is found by it.
  return `${shape.base}/api/now/table/${reference}${key ? `?${key}=` : '/'}${named}`
}

const DOMAIN = 'sys_user_group'

/** Booleans in words; journals are empty as values; secrets are never shown (platform.md 11.1). */
export function valueText(column: ColumnDef, value: string): string {
  if (column.type === 'boolean') return value === '' ? '' : String(value === '1')
  if (column.type.startsWith('journal')) return ''
  return column.type === 'password' || column.type === 'password2' ? '' : value
}
