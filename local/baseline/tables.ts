import type { ColumnDef, TableDef } from '../types'
import { APPLICATION_FILES, applicationTables } from './tables/application'
import { changeTables } from './tables/change'
import { changeRuleTables } from './tables/change-rules'
import { cmdbTables } from './tables/cmdb'
import { modelTables } from './tables/models'
import { peopleTables } from './tables/people'
import { runningTables } from './tables/running'
import { scheduleTables } from './tables/schedule'
import { taskTables } from './tables/task'
import { securityTables } from './tables/security'
import { TWEAKS } from './tables/tweaks'
import { vendorTables } from './tables/vendor'

/**
 * ServiceNow's own tables, parents first: the vendor's definitions from the SDK, what those leave
 * out, and by hand what they lack. One definition per table, ready for Dictionary.define.
 */
export function baselineTables(): TableDef[] {
  const tables = new Map<string, TableDef>()
  const written = [
    ...modelTables,
    ...changeTables,
    ...taskTables,
    ...changeRuleTables,
    ...cmdbTables,
    ...scheduleTables,
    ...peopleTables,
    ...applicationTables,
    ...runningTables,
    ...securityTables,
  ]
  for (const each of [...vendorTables(), ...written]) {
    const before = tables.get(each.name)
    tables.set(each.name, before ? added(before, each) : each)
  }
  for (const name of APPLICATION_FILES) {
    const found = tables.get(name)
    if (found) tables.set(name, { ...found, extends: 'sys_metadata' })
  }
  for (const name of Object.keys(TWEAKS)) tweak(tables, name)
  return parentsFirst(tables)
}

/**
 * Hand-written columns and indexes on top of one of the vendor's tables; the rest stays the
 * vendor's.
 */
const added = (vendor: TableDef, written: TableDef): TableDef => ({
  ...vendor,
  columns: [...vendor.columns, ...written.columns],
  indexes: [...vendor.indexes, ...written.indexes],
})

function tweak(tables: Map<string, TableDef>, name: string): void {
  const table = tables.get(name)
  if (!table) throw new Error(`No table '${name}' to tweak`)
  const tweaked = Object.entries(TWEAKS[name] ?? {}).map(([column, more]): ColumnDef => {
    const found = columnOf(tables, name, column)
    if (!found) throw new Error(`No column '${name}.${column}' to tweak`)
    return { ...found, ...more }
  })
  const others = table.columns.filter((each) => !tweaked.some(({ name: own }) => own === each.name))
  tables.set(name, { ...table, columns: [...others, ...tweaked] })
}

function columnOf(
  tables: ReadonlyMap<string, TableDef>,
  table: string,
  column: string,
): ColumnDef | undefined {
  const def = tables.get(table)
  const own = def?.columns.find((each) => each.name === column)
  return own ?? (def?.extends ? columnOf(tables, def.extends, column) : undefined)
}

function parentsFirst(tables: ReadonlyMap<string, TableDef>): TableDef[] {
  const sorted = new Map<string, TableDef>()
  const take = (name: string, below: string): void => {
    const table = tables.get(name)
    if (!table) throw new Error(`Table '${below}' extends '${name}', which is not defined`)
    if (table.extends) take(table.extends, name)
    sorted.set(name, table)
  }
  for (const name of tables.keys()) take(name, name)
  return [...sorted.values()]
}
