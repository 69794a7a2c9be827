import { idOf } from '../../process/words'
import type { TableDef } from '../../types'
import type { SeedRow } from './load'

const flag = (on: boolean): string => (on ? '1' : '0')
const TABLE = 'sys_db_object'

/** The record that an instance has of a table: scripts read there what a class extends (platform.md 1.1, [T:sys_db_object]). */
export const tableRow = (table: TableDef, scopeId = 'global'): SeedRow => ({
  table: TABLE,
  row: {
    sys_id: idOf(TABLE, table.name),
    sys_scope: scopeId,
    name: table.name,
    label: table.label,
    super_class: table.extends === undefined ? '' : idOf(TABLE, table.extends),
    read_access: flag(table.access.read),
    create_access: flag(table.access.create),
    update_access: flag(table.access.update),
    delete_access: flag(table.access.delete),
    ws_access: flag(table.access.webService),
  },
})
