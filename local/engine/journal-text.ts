import type { Engine } from './inner'
import { rowsWhere } from './inner'

type Of = { readonly table: string; readonly sysId: string; readonly elements: readonly string[] }

/** Entries newest first, each under its time, user and label and with an empty line after it (platform.md 8.4); -1 = all. */
export function journalText(engine: Engine, { table, sysId, elements }: Of, most: number): string {
  const rows = elements
    .flatMap((element) => rowsWhere(engine, 'sys_journal_field', { element_id: sysId, element }))
    .map((row, at) => ({ row, at }))
    .sort(
      (a, b) =>
        (b.row.sys_created_on ?? '').localeCompare(a.row.sys_created_on ?? '') || b.at - a.at,
    )
  const chosen = most < 0 ? rows : rows.slice(0, most)
  return chosen
    .map(({ row }) => {
      const label = engine.dictionary.column(table, row.element ?? '')?.label ?? row.element
      return `${row.sys_created_on} - ${row.sys_created_by} (${label})\n${row.value}\n\n`
    })
    .join('')
}
