import type { ColumnDef, Dictionary } from '../types'

/**
 * One step of a dot-walk: the reference column that is followed, and the table that it leads to.
 */
export type Hop = { readonly column: ColumnDef; readonly table: string; readonly key: ColumnDef }
export type Walk = { readonly hops: readonly Hop[]; readonly column: ColumnDef }

/**
 * Follows `cmdb_ci.support_group.name` through the dictionary; undefined where a step does not
 * exist. `ref_<table>` steps to a column of a class below the referenced one
 * (`cmdb_ci.ref_cmdb_ci_server.os`).
 */
export function walk(dictionary: Dictionary, table: string, path: string): Walk | undefined {
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const hops: Hop[] = []
  let here = table
  for (const step of steps) {
    const below = step.startsWith('ref_') ? step.slice(4) : undefined
    if (below && hops.length > 0 && dictionary.family(here).includes(below)) {
      here = below
      continue
    }
    const hop = follow(dictionary, here, step)
    if (!hop) return undefined
    hops.push(hop)
    here = hop.table
  }
  const column = dictionary.column(here, last)
  return column && { hops, column }
}

/** A few references of the platform hold a name, not a sys_id: attribute `reference_key`. */
function follow(dictionary: Dictionary, table: string, name: string): Hop | undefined {
  const column = dictionary.column(table, name)
  if (column?.type !== 'reference' || !column.reference) return undefined
  const key = dictionary.column(column.reference, column.attributes.reference_key ?? 'sys_id')
  return key && { column, table: column.reference, key }
}

/**
 * What people see of a reference: text operators look at it (r_OpAvailableFiltersQueries.md), and it
 * sorts by it (assumed; by sys_id would be no order at all).
 */
export function displayPath(dictionary: Dictionary, table: string, path: string): string {
  const column = walk(dictionary, table, path)?.column
  const isReference = column?.type === 'reference' && column.reference
  const display = isReference && dictionary.displayColumn(isReference)
  return display && walk(dictionary, table, `${path}.${display}`) ? `${path}.${display}` : path
}
