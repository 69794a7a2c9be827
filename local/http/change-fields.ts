import { fromWallClock, parseTime, storedTime } from '../time'
import type { ColumnDef, Kernel, Row, Session } from '../types'
import { mayAccessField } from '../access/access'
import type { Fields } from './change-body'
import { storedValue } from './table-query'

/** What of a client's fields is written, and what is left out because it is unknown or read-only (platform.md 11.3). */
export function changeFields(
  kernel: Kernel,
  session: Session,
  { encrypted_fields, ...fields }: Fields,
  table = 'change_request',
): { readonly values: Row; readonly ignored: readonly string[] } {
  const values: Row = {}
  const ignored: string[] = []
  const shown = namesIn(encrypted_fields)
  for (const [name, given] of Object.entries(fields)) {
    const column = writable(kernel, session, table, name)
    if (!column) ignored.push(name)
    else {
      const text = String(given ?? '')
      const stored = storedValue(kernel, table, name, text)
      values[name] = shown.includes(name) ? fromDisplay(session, column, stored) : stored
    }
  }
  return { values, ignored }
}

// System fields are the platform's own to write.
function writable(
  kernel: Kernel,
  session: Session,
  table: string,
  name: string,
): ColumnDef | undefined {
  const column = kernel.dictionary.column(table, name)
  if (!column || column.readOnly || name.startsWith('sys_')) return undefined
  return mayAccessField(kernel, session, 'write', table, name) ? column : undefined
}

/** encrypted_fields: a comma-separated text, or a list. */
function namesIn(given: unknown): readonly string[] {
  const list: unknown[] = Array.isArray(given) ? given : String(given ?? '').split(',')
  return list.map((name) => String(name).trim())
}

/** Fields named in encrypted_fields are set by setDisplayValue: a time is then one of the caller's zone. */
function fromDisplay(session: Session, column: ColumnDef, value: string): string {
  const ms = column.type === 'glide_date_time' ? parseTime(value) : undefined
  return ms === undefined ? value : storedTime(fromWallClock(session.timeZone, ms))
}
