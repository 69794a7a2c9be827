import { parseTime, storedTime, zoneOffset } from '../engine/time'
import { rowsWhere, text } from '../process/rows'
import type { ColumnDef, Kernel, Row, Session } from '../types'

/** Columns that show the entries of others (journal_list). */
const COLLECTED: Readonly<Record<string, readonly string[]>> = {
  comments_and_work_notes: ['comments', 'work_notes'],
}

/** A journal as an instance shows it, newest entry first: 'time - name (label)', the text, an empty line (platform.md 8.4). */
export function journalDisplay(
  kernel: Kernel,
  session: Session,
  row: Row,
  column: ColumnDef,
): string {
  const element = COLLECTED[column.name] ?? [column.name]
  const terms = { element_id: text(row, 'sys_id'), element }
  const entries = rowsWhere(kernel, 'sys_journal_field', terms, 'sys_created_on').reverse()
  return entries.map((entry) => entryText(kernel, session, column, entry)).join('')
}

function entryText(kernel: Kernel, session: Session, column: ColumnDef, entry: Row): string {
  const ms = parseTime(text(entry, 'sys_created_on')) ?? 0
  const at = storedTime(ms + zoneOffset(session.timeZone, ms))
  const user = text(entry, 'sys_created_by')
  const name = text(kernel.people.userByName(user), 'name') || user
  const label = kernel.dictionary.column(text(entry, 'name'), text(entry, 'element'))?.label
  return `${at} - ${name} (${label ?? column.label})\n${text(entry, 'value')}\n\n`
}
