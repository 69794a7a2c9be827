import type { ColumnDef, Dictionary, TableDef } from '../types'
import { baseColumns } from './base-columns'

/** What the SQL schema needs to hear of: the table that changed. */
export type Changed = (table: string) => void

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Table definitions in memory, with the answers that are asked for most kept ready. */
export function createDictionary(stored: Iterable<TableDef>, changed: Changed): Dictionary {
  const tables = new Map<string, TableDef>()
  for (const table of stored) tables.set(table.name, table)
  const known = derive(tables)

  const put = (table: TableDef): void => {
    tables.set(table.name, table)
    known.forget()
    changed(table.name)
  }
  const existing = (name: string): TableDef => {
    const table = tables.get(name)
    if (!table) throw new Error(`Table '${name}' is not defined`)
    return table
  }

  return {
    table: (name) => tables.get(name),
    tables: () => [...tables.values()],
    ancestry: known.ancestry,
    family: known.family,
    columns: known.columns,
    column: (table, column) => known.columns(table).get(column),
    displayColumn: (table) => displayColumn(tables, known.columns(table), known.ancestry(table)),
    define: (table) => {
      checkNames(table)
      const before = tables.get(table.name)
      if (table.extends && !tables.has(table.extends)) {
        throw new Error(`Table '${table.name}' extends '${table.extends}', which is not defined`)
      }
      const parent = before?.extends ?? table.extends
      const inherited = parent ? known.columns(parent) : new Map<string, ColumnDef>()
      const after = before ? merged(before, table, inherited) : first(table, inherited)
      // A folder or an image that is opened again is told its tables anew: mostly nothing to do.
      if (!before || JSON.stringify(before) !== JSON.stringify(after)) put(after)
    },
    defineColumn: (name, column) => put(withColumn(existing(name), column)),
    setChoices: (name, columnName, choices) => {
      const column = known.columns(name).get(columnName)
      if (!column) throw new Error(`Column '${name}.${columnName}' is not defined`)
      put(withColumn(existing(name), { ...column, choices: choices ?? [] }))
    },
  }
}

/** Answers that follow from the definitions; forgotten whenever one changes. */
function derive(tables: ReadonlyMap<string, TableDef>) {
  const ancestries = new Map<string, readonly string[]>()
  const families = new Map<string, readonly string[]>()
  const columnMaps = new Map<string, ReadonlyMap<string, ColumnDef>>()
  const kept = <T>(cache: Map<string, T>, name: string, make: () => T): T => {
    const found = cache.get(name)
    if (found !== undefined) return found
    const made = make()
    cache.set(name, made)
    return made
  }

  const ancestry = (name: string): readonly string[] =>
    kept(ancestries, name, () => {
      const parent = tables.get(name)?.extends
      return parent ? [...ancestry(parent), name] : [name]
    })
  const family = (name: string): readonly string[] =>
    kept(families, name, () => [...tables.keys()].filter((each) => ancestry(each).includes(name)))
  const columns = (name: string): ReadonlyMap<string, ColumnDef> =>
    kept(columnMaps, name, () => {
      const table = tables.get(name)
      const all = new Map<string, ColumnDef>(table?.extends ? columns(table.extends) : [])
      for (const column of table?.columns ?? []) all.set(column.name, column)
      return all
    })

  return {
    ancestry,
    family,
    columns,
    forget: (): void => {
      for (const cache of [ancestries, families, columnMaps]) cache.clear()
    },
  }
}

/** Names go into SQL as they are, so nothing but plain identifiers may become one. */
function checkNames(table: TableDef): void {
  for (const name of [table.name, ...table.columns.map((column) => column.name)]) {
    if (!NAME.test(name)) throw new Error(`'${name}' is no name for a table or column`)
  }
}

function first(table: TableDef, inherited: ReadonlyMap<string, ColumnDef>): TableDef {
  const own = table.columns.map((column) => restated(column, inherited))
  const base = baseColumns(table.name, table.scope).filter(
    (column) => !inherited.has(column.name) && !own.some((each) => each.name === column.name),
  )
  return { ...table, columns: [...own, ...base] }
}

/**
 * A table that restates an inherited column (other choices, another default) does not become its
 * owner.
 */
function restated(column: ColumnDef, inherited: ReadonlyMap<string, ColumnDef>): ColumnDef {
  const above = inherited.get(column.name)
  return above ? { ...column, table: above.table, scope: above.scope } : column
}

/** Columns and indexes add up; label, access and numbering are the owner's alone to change. */
function merged(
  before: TableDef,
  table: TableDef,
  inherited: ReadonlyMap<string, ColumnDef>,
): TableDef {
  if (table.extends && before.extends !== table.extends) {
    throw new Error(`Table '${table.name}' extends '${before.extends}', not '${table.extends}'`)
  }
  const columns = new Map(before.columns.map((column) => [column.name, column]))
  for (const column of table.columns) columns.set(column.name, restated(column, inherited))
  const indexes = new Map([...before.indexes, ...table.indexes].map((index) => [index.name, index]))
  const owner = before.scope === table.scope ? { ...before, ...table } : before
  return { ...owner, columns: [...columns.values()], indexes: [...indexes.values()] }
}

function withColumn(table: TableDef, column: ColumnDef): TableDef {
  checkNames({ ...table, columns: [column] })
  const others = table.columns.filter((each) => each.name !== column.name)
  return { ...table, columns: [...others, column] }
}

/** The nearest definition that names one; else `name` or `number`, as the platform falls back. */
function displayColumn(
  tables: ReadonlyMap<string, TableDef>,
  columns: ReadonlyMap<string, ColumnDef>,
  ancestry: readonly string[],
): string | undefined {
  for (const name of [...ancestry].reverse()) {
    const display = tables.get(name)?.display
    if (display) return display
  }
  return ['name', 'number'].find((name) => columns.has(name))
}
