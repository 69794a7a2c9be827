import type { Session } from '../types'
import type { Engine } from './inner'
import { rowsWhere } from './inner'
import { shownTime } from './shown-dates'

type Of = { readonly table: string; readonly sysId: string; readonly elements: readonly string[] }

/**
 * Entries newest first, each under its "timestamp, user display name" and label (c_GlideElementScopedAPI.md), in the zone
 * and format of who reads it, and with an empty line after it; -1 = all.
 */
export function journalText(
  engine: Engine,
  session: Session,
  { table, sysId, elements }: Of,
  most: number,
): string {
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
      const at = shownTime(engine, session, row.sys_created_on ?? '')
      return `${at} - ${nameOf(engine, row.sys_created_by ?? '')} (${label})\n${row.value}\n\n`
    })
    .join('')
}

const nameOf = (engine: Engine, userName: string): string =>
  engine.people.userByName(userName)?.name || userName
