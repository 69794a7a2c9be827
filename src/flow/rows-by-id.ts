import { inChunks } from '../core/chunks'
import type { Row, TableName } from '../contract/tables'
import type { Ports } from './ports'

const IDS_PER_QUERY = 500

/** Rows by their sys_id, each once, in a query for every 500 of them. */
export function rowsById<T extends TableName>(
  ports: Ports,
  table: T,
  ids: readonly string[],
): ReadonlyMap<string, Row<T>> {
  const wanted = [...new Set(ids)].filter((id) => id !== '')
  const rows = inChunks(wanted, IDS_PER_QUERY).flatMap((some) =>
    ports.rows.find<T>(table, [['sys_id', 'in', some]]),
  )
  return new Map(rows.map((row) => [row.sys_id, row]))
}
