import type { Kernel, Row, Session } from '../types'
import { mayAccessField } from '../access/access'
import { storedValue } from './table-query'

/** Fields as a client sends them. */
export type Fields = Readonly<Record<string, unknown>>

/** What of a client's fields is written, and what is left out because it is unknown or read-only (platform.md 11.3). */
export function changeFields(
  kernel: Kernel,
  session: Session,
  fields: Fields,
  table = 'change_request',
): { readonly values: Row; readonly ignored: readonly string[] } {
  const values: Row = {}
  const ignored: string[] = []
  for (const [name, given] of Object.entries(fields)) {
    const column = kernel.dictionary.column(table, name)
    const isWritable =
      column && !column.readOnly && mayAccessField(kernel, session, 'write', table, name)
    if (!isWritable) ignored.push(name)
    else values[name] = storedValue(kernel, table, name, String(given ?? ''))
  }
  return { values, ignored }
}
