import type { ColumnDef, Kernel, PackageRecord, Row } from '../types'

/** A record of a package as a row of its table: booleans as '0' and '1', references found by their keys, unknown fields left out. */
export function rowOf(kernel: Kernel, record: PackageRecord): Row {
  const columns = kernel.dictionary.columns(record.table)
  const row: Row = { sys_id: record.sysId }
  for (const [name, text] of Object.entries(record.fields)) {
    const column = columns.get(name)
    if (column) row[name] = valueOf(kernel, column, text, record.keys?.[name])
  }
  return row
}

/** A whole row for a first insert: what the record leaves out has its default, or is empty. */
export function wholeRow(kernel: Kernel, table: string, row: Row): Row {
  const whole: Row = { sys_class_name: table }
  for (const [name, column] of kernel.dictionary.columns(table)) {
    const fallback = column.defaultValue ?? ''
    whole[name] ??= fallback.startsWith('javascript:') ? '' : plain(column, fallback)
  }
  return { ...whole, ...row, sys_class_name: table }
}

function valueOf(kernel: Kernel, column: ColumnDef, text: string, keys: Row | undefined): string {
  if (!keys || !column.reference) return plain(column, text)
  return rowByKeys(kernel, column.reference, keys) ?? text
}

function plain(column: ColumnDef, text: string): string {
  if (column.type !== 'boolean') return text
  return text === 'true' || text === '1' ? '1' : '0'
}

/** <sys_user_role name="itil">: the instance's own row of that name, whatever sys_id the build gave it. */
function rowByKeys(kernel: Kernel, table: string, keys: Row): string | undefined {
  const columns = kernel.dictionary.columns(table)
  const known = Object.entries(keys).filter(([name, value]) => columns.has(name) && value !== '')
  if (known.length === 0) return undefined
  const term = ([column, value]: [string, string]) => [{ column, operator: '=', value }]
  const where = [known.map(term)]
  return kernel.records.select({ table, where, orderBy: [], limit: 1 })[0]?.sys_id
}
