import type { ColumnDef, Kernel, Row, Session } from '../types'
import { mayAccessField } from '../access/access'

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
  const own = row.sys_class_name || table
  const known = kernel.dictionary.table(own) ? own : table
  const names =
    shape.fields.length > 0 ? shape.fields : [...kernel.dictionary.columns(known).keys()]
  const out: Record<string, unknown> = {}
  for (const name of names) {
    const cell = walk(kernel, session, known, row, name)
    if (cell === 'empty') out[name] = ''
    else if (cell) out[name] = cellJson(kernel, session, cell, shape)
  }
  return out
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
  const column = kernel.dictionary.column(table, name)
  if (!column || !mayAccessField(kernel, session, 'read', table, name)) return undefined
  if (rest.length === 0) return { row, table, column }
  if (!column.reference) return undefined
  const next = kernel.records.get(column.reference, row[name] ?? '')
  if (!next) return 'empty'
  return walk(kernel, session, next.sys_class_name || column.reference, next, rest.join('.'))
}

function cellJson(kernel: Kernel, session: Session, cell: Cell, shape: Shape): unknown {
  const value = valueText(cell.column, cell.row[cell.column.name] ?? '')
  const link = linkOf(kernel, cell, value, shape)
  if (shape.display === 'false') return link ? { link, value } : value
  const display_value = kernel.operations.display(session, cell.table, cell.row, cell.column.name)
  if (shape.display === 'all') return { display_value, ...(link ? { link } : {}), value }
  return link ? { display_value, link } : display_value
}

function linkOf(kernel: Kernel, cell: Cell, value: string, shape: Shape): string | undefined {
  const { reference } = cell.column
  if (cell.column.type !== 'reference' || !reference || value === '' || !shape.withLinks) {
    return undefined
  }
  const target = kernel.records.get(reference, value)?.sys_class_name || reference
  return `${shape.base}/api/now/table/${target}/${value}`
}

/** Booleans in words; journals are empty as values; secrets are never shown (platform.md 11.1). */
export function valueText(column: ColumnDef, value: string): string {
  if (column.type === 'boolean') return value === '' ? '' : String(value === '1')
  if (column.type.startsWith('journal')) return ''
  return column.type === 'password' || column.type === 'password2' ? '' : value
}
