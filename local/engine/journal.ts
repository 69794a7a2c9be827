import type { Row, Session } from '../types'
import type { Engine } from './inner'
import { newSysId } from './sysid'
import { storedTime } from '../time'
import { JOURNALS } from './values'

/** Kept by the column map of the table: the dictionary makes a new one when definitions change. */
const journals = new WeakMap<object, readonly string[]>()

/** The columns of a table whose texts are kept apart. */
export function journalColumns(engine: Engine, table: string): readonly string[] {
  const columns = engine.dictionary.columns(table)
  const known = journals.get(columns)
  if (known) return known
  const names = [...columns.values()].filter((each) => JOURNALS.has(each.type))
  const made = names.map((each) => each.name)
  journals.set(columns, made)
  return made
}

/** Journal texts go to sys_journal_field; the record's own column stays empty. */
export function writeJournals(engine: Engine, session: Session, table: string, row: Row): void {
  for (const element of journalColumns(engine, table)) {
    const value = row[element]
    if (!value) continue
    engine.records.insert('sys_journal_field', {
      sys_id: newSysId(),
      sys_class_name: 'sys_journal_field',
      name: table,
      element,
      element_id: row.sys_id ?? '',
      value,
      sys_created_on: storedTime(engine.clock.now()),
      sys_created_by: session.userName,
    })
  }
}
