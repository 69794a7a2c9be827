import type { Kernel, Row } from '../../types'

export type SeedRow = { readonly table: string; readonly row: Row }

/** Inserts rows that are not there yet, as the platform's own installer does: without business rules. */
export function loadRows(kernel: Kernel, rows: readonly SeedRow[]): void {
  const session = kernel.people.systemSession()
  for (const { table, row } of rows) {
    const sysId = row.sys_id ?? ''
    if (kernel.records.get(table, sysId) !== undefined) continue
    const written = kernel.operations.insert(session, table, row, { workflow: false })
    if (!written.ok) throw new Error(`local: ${table} ${row.name ?? sysId}: ${written.message}`)
  }
}
