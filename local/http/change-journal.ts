import { parseTime, storedTime, wallOf } from '../time'
import { rowsWhere, text } from '../process/rows'
import type { ColumnDef, Kernel, Row, Session } from '../types'

/** Columns that show the entries of others (journal_list). */
const COLLECTED: Readonly<Record<string, readonly string[]>> = {
  comments_and_work_notes: ['comments', 'work_notes'],
}

/** All journal entries of a record, newest first. */
export const journalEntries = (kernel: Kernel, row: Row): readonly Row[] =>
  rowsWhere(
    kernel,
    'sys_journal_field',
    { element_id: text(row, 'sys_id') },
    'sys_created_on',
  ).reverse()

/** A journal as an instance shows it: 'time - name (label)', the text, an empty line (platform.md 8.4). */
export function journalDisplay(
  kernel: Kernel,
  session: Session,
  entries: readonly Row[],
  column: ColumnDef,
): string {
  const elements = COLLECTED[column.name] ?? [column.name]
  return entries
    .filter((entry) => elements.includes(text(entry, 'element')))
    .map((entry) => entryText(kernel, session, column, entry))
    .join('')
}

function entryText(kernel: Kernel, session: Session, column: ColumnDef, entry: Row): string {
  const ms = parseTime(text(entry, 'sys_created_on')) ?? 0
  const at = storedTime(wallOf(session.timeZone, ms))
  const user = text(entry, 'sys_created_by')
  const name = text(kernel.people.userByName(user), 'name') || user
  const label = kernel.dictionary.column(text(entry, 'name'), text(entry, 'element'))?.label
  return `${at} - ${name} (${label ?? column.label})\n${text(entry, 'value')}\n\n`
}
