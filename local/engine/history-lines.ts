import { createHash } from 'node:crypto'
import type { Row } from '../types'
import type { Engine } from './inner'
import { rowsWhere } from './inner'

export const HISTORY_SET = 'sys_history_set'
export const HISTORY_LINE = 'sys_history_line'

/** A record whose history is told; of one that is gone the row has its sys_id alone. */
export type Recorded = { readonly table: string; readonly row: Row }

/** The same line has the same sys_id however often it is generated. */
const idOf = (...parts: readonly string[]): string =>
  createHash('md5').update(parts.join('^')).digest('hex')
export const setId = (document: string): string => idOf(HISTORY_SET, document)

/** "A value of -1 indicates when the record was created or deleted" (c_HistorySets.md, Update Number). */
const BORN = '-1'

/**
 * The lines of a record: the values that it was made with, each change in its audit, each entry of its journals
 * (c_DiffBtwnAuditHistSets.md). Old and new are as people see them, old_value and new_value as they are stored; the names of
 * the columns are those that clients of real instances read.
 */
export function linesOf(
  engine: Engine,
  { table, row }: Recorded,
  isShown: (name: string) => boolean,
): { readonly initial: Row; readonly lines: readonly Row[] } {
  const document = row.sys_id ?? ''
  const audits = rowsWhere(engine, 'sys_audit', { documentkey: document }, 'sys_created_on')
  const initial = valuesAtBirth(row, audits, isShown)
  const base = { document, table, person: personOf(engine) }
  const born = { at: row.sys_created_on ?? '', by: row.sys_created_by ?? '', update: BORN }
  return {
    initial,
    lines: [
      ...Object.entries(initial).map(([field, value]) =>
        lineOf(engine, base, { ...born, key: `born ${field}`, field, was: '', now: value }),
      ),
      ...audits.map((audit) => lineOf(engine, base, changeOf(audit))),
      ...rowsWhere(engine, 'sys_journal_field', { element_id: document }).map((entry) =>
        lineOf(engine, base, entryOf(row, entry)),
      ),
    ],
  }
}

/** Before its first change a field had what that change says; without one, what it has now. */
function valuesAtBirth(row: Row, audits: readonly Row[], isShown: (name: string) => boolean): Row {
  if (row.sys_created_on === undefined) return {}
  const values: Row = { ...row }
  for (const { fieldname = '', oldvalue = '' } of [...audits].reverse())
    values[fieldname] = oldvalue
  const told = Object.entries(values).filter(([name, value]) => value !== '' && isShown(name))
  return Object.fromEntries(told)
}

type Change = {
  readonly key: string
  readonly field: string
  readonly was: string
  readonly now: string
  readonly at: string
  /** User name. */
  readonly by: string
  readonly update: string
  readonly journal?: string
}

const changeOf = (audit: Row): Change => ({
  key: `audit ${audit.sys_id}`,
  field: audit.fieldname ?? '',
  was: audit.oldvalue ?? '',
  now: audit.newvalue ?? '',
  at: audit.sys_created_on ?? '',
  by: audit.user ?? '',
  update: audit.fieldname === 'DELETED' ? BORN : (audit.record_checkpoint ?? ''),
})

/** Entries that came with the record have its number (c_DiffBtwnAuditHistSets.md); that of later ones is not known. */
const entryOf = (row: Row, entry: Row): Change => ({
  key: `journal ${entry.sys_id}`,
  field: entry.element ?? '',
  was: '',
  now: entry.value ?? '',
  at: entry.sys_created_on ?? '',
  by: entry.sys_created_by ?? '',
  update: entry.sys_created_on === row.sys_created_on ? BORN : '',
  journal: entry.sys_id ?? '',
})

type Base = {
  readonly document: string
  readonly table: string
  readonly person: (userName: string) => Row | undefined
}

function lineOf(engine: Engine, { document, table, person }: Base, change: Change): Row {
  const { field, was, now, by, journal = '' } = change
  const session = engine.people.systemSession()
  const shown = (value: string): string =>
    journal || value === ''
      ? value
      : engine.operations.display(session, table, { [field]: value }, field)
  const user = person(by)
  return {
    sys_id: idOf(document, change.key),
    sys_class_name: HISTORY_LINE,
    sys_mod_count: '0',
    field,
    label: engine.dictionary.column(table, field)?.label ?? field,
    old: shown(was),
    new: shown(now),
    old_value: was,
    new_value: now,
    type: 'audit',
    update: change.update,
    update_time: change.at,
    user: user?.sys_id ?? '',
    user_id: by,
    user_name: user?.name || by,
    journal_sysid: journal,
  }
}

function personOf(engine: Engine): (userName: string) => Row | undefined {
  const known = new Map<string, Row | undefined>()
  return (userName) => {
    if (!known.has(userName)) known.set(userName, engine.people.userByName(userName))
    return known.get(userName)
  }
}
