import type { Query, Row, Session } from '../types'
import type { Engine } from './inner'
import { clockStamps } from './write-rows'
import { JOURNALS, normalise } from './values'

/**
 * updateMultiple() where the engines are off: one statement over all that the query finds. The documentation speaks of
 * "non-primary key" writes that the platform cuts into chunks above 100 million records (c_GlideRecordScopedAPI.md,
 * r_AvailableSystemProperties.md: glide.db.forced.chunk.threshold); that it is one statement below is assumed.
 * undefined: a journal, a unique key or metadata is about each record for itself.
 */
export function updateTogether(
  engine: Engine,
  session: Session,
  query: Query,
  changes: Row,
): { readonly ok: true } | undefined {
  const { table } = query
  if (engine.dictionary.ancestry(table)[0] === 'sys_metadata') return undefined
  const values: Row = {}
  for (const [name, value] of Object.entries(changes)) {
    const column = engine.dictionary.column(table, name)
    if (!column || name.startsWith('sys_') || column.unique || JOURNALS.has(column.type))
      return undefined
    values[name] = normalise(engine, column, value)
  }
  if (isIndexed(engine, table, Object.keys(values))) return undefined
  if (Object.keys(values).length > 0)
    engine.records.updateAll(query, values, clockStamps(engine, session))
  return { ok: true }
}

/** Whether a unique index holds one of the columns. */
const isIndexed = (engine: Engine, table: string, names: readonly string[]): boolean =>
  engine.dictionary
    .ancestry(table)
    .flatMap((each) => engine.dictionary.table(each)?.indexes ?? [])
    .some(({ unique, columns }) => unique && columns.some((column) => names.includes(column)))
