import type { Row, Session } from '../types'
import type { Engine } from './inner'
import { journalColumns } from './journal'
import type { Passage } from './rules'
import { isSysId, newSysId } from './sysid'
import { storedTime } from '../time'
import { normalise } from './values'

/** The values of a new record as its columns store them, with its stamps unless they are not wanted. */
export function newRow(
  engine: Engine,
  session: Session,
  table: string,
  values: Row,
  isStamped = true,
): Row {
  const { sys_updated_on: now = '', sys_updated_by: by = '' } = clockStamps(engine, session)
  const row: Row = {
    sys_id: isSysId(values.sys_id ?? '') ? (values.sys_id ?? '') : newSysId(),
    sys_class_name: table,
    ...(isStamped && {
      sys_created_on: now,
      sys_created_by: by,
      sys_updated_on: now,
      sys_updated_by: by,
      sys_mod_count: '0',
    }),
  }
  const columns = engine.dictionary.columns(table)
  for (const [name, value] of Object.entries(values)) {
    const column = columns.get(name)
    if (column && row[name] === undefined) row[name] = normalise(engine, column, value)
  }
  return row
}

/** Who changed it when. */
export const clockStamps = (engine: Engine, session: Session): Row => ({
  sys_updated_on: storedTime(engine.clock.now()),
  sys_updated_by: session.userName,
})

/** Who changed it when, for the how many-th time. */
export const stamps = (engine: Engine, session: Session, previous: Row): Row => ({
  ...clockStamps(engine, session),
  sys_mod_count: String(Number(previous.sys_mod_count || 0) + 1),
})

/** A record of metadata bears its display value as sys_name (seen in every answer of a real instance). */
export function nameFile(engine: Engine, { table, current, previous }: Passage): void {
  if (engine.dictionary.ancestry(table)[0] !== 'sys_metadata') return
  const display = engine.dictionary.displayColumn(table) ?? 'sys_name'
  const shown = current[display] ?? ''
  const isOld = previous !== undefined && (previous[display] ?? '') === shown
  if (shown !== '' && (!current.sys_name || !isOld)) current.sys_name = shown
}

/** What rules set, as the columns store it. */
export function tidy(engine: Engine, passage: Passage, seen: Row): void {
  const columns = engine.dictionary.columns(passage.table)
  const { current } = passage
  for (const name in current) {
    const value = current[name] ?? ''
    const column = value === seen[name] ? undefined : columns.get(name)
    if (column) seen[name] = current[name] = normalise(engine, column, value)
  }
}

const KEPT = new Set(['sys_id', 'sys_class_name'])

/** Only what differs; a journal text always counts, since the stored column is empty. */
export function effective(engine: Engine, table: string, previous: Row, changes: Row): Row {
  const columns = engine.dictionary.columns(table)
  const wanted: Row = {}
  for (const [name, value] of Object.entries(changes)) {
    const column = columns.get(name)
    if (!column || KEPT.has(name) || value === (previous[name] ?? '')) continue
    const next = normalise(engine, column, value)
    if (next !== (previous[name] ?? '')) wanted[name] = next
  }
  return wanted
}

/** The row as SQL keeps it: journal texts live in sys_journal_field. */
export function clean(engine: Engine, table: string, row: Row): Row {
  const result = { ...row }
  for (const name of journalColumns(engine, table)) if (result[name]) result[name] = ''
  return result
}
