import { idOf } from '../../process/words'
import type { ColumnDef, TableDef } from '../../types'
import type { SeedRow } from './load'

const TABLE = 'sys_glide_object'

/** Types that are not stored as text. */
const SCALARS: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  integer: 'integer',
  decimal: 'decimal',
  float: 'float',
  glide_date: 'date',
  glide_date_time: 'datetime',
  glide_duration: 'datetime',
  glide_time: 'datetime',
  due_date: 'datetime',
  datetime: 'datetime',
}

/** The field classes that sys_dictionary.internal_type refers to by name: one for each type in use. */
export function fieldClassRows(tables: readonly TableDef[]): SeedRow[] {
  const types = tables.flatMap(({ columns }) => columns.map(({ type }: ColumnDef) => type))
  return [...new Set([...types, 'collection'])].sort().map((name) => ({
    table: TABLE,
    row: {
      sys_id: idOf(TABLE, name),
      name,
      label: name.replaceAll('_', ' '),
      scalar_type: SCALARS[name] ?? 'string',
      sys_scope: 'global',
    },
  }))
}
