import type { ColumnDef, Dictionary, Row } from '../types'
import { familyColumns, fromStored, quoted, stored } from './storage'

/** Which SQL columns a query on a table reads, and how a row is made of them. */
export type Shape = { readonly list: string; readonly row: (values: unknown[]) => Row }

/** Kept by the column map of the table: the dictionary makes a new one when definitions change. */
const shapes = new WeakMap<ReadonlyMap<string, ColumnDef>, Shape>()

/**
 * A row comes back with all columns of its own class, also when it was asked for through a table
 * above it: who needs fewer takes fewer (the platform shows the columns of the queried table
 * alone).
 */
export function shapeOf(dictionary: Dictionary, table: string): Shape {
  const columns = dictionary.columns(table)
  const found = shapes.get(columns) ?? makeShape(dictionary, table)
  shapes.set(columns, found)
  return found
}

function makeShape(dictionary: Dictionary, table: string): Shape {
  const names = [...familyColumns(dictionary, table)]
  const position = new Map(names.map((name, i) => [name, i]))
  const at = position.get('sys_class_name') ?? -1
  const layouts = new Map<string, readonly (readonly [string, number])[]>()
  const layout = (name: string): readonly (readonly [string, number])[] => {
    const found = layouts.get(name)
    if (found) return found
    const columns = [...dictionary.columns(dictionary.table(name) ? name : table).values()]
    const made = columns.map((each) => [each.name, position.get(stored(each)) ?? -1] as const)
    layouts.set(name, made)
    return made
  }
  return {
    list: names.map((name) => `t0.${quoted(name)}`).join(', '),
    row: (values) => {
      const row: Row = {}
      for (const [name, i] of layout(fromStored(values[at]))) row[name] = fromStored(values[i])
      return row
    },
  }
}
