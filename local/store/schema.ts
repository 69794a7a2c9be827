import type { DatabaseSync } from 'node:sqlite'
import type { ColumnDef, Dictionary, IndexDef, TableDef } from '../types'
import { classList, declared, familyColumns, quoted, rootOf, stored } from './storage'

const DEFINITIONS = 'sys__definition'

/**
 * Definitions live in the database itself: a folder or an image that is opened again knows its
 * tables.
 */
export function readDefinitions(db: DatabaseSync): TableDef[] {
  db.exec(
    `CREATE TABLE IF NOT EXISTS ${DEFINITIONS}
     (position INTEGER PRIMARY KEY, name TEXT UNIQUE, definition TEXT)`,
  )
  const rows = db.prepare(`SELECT definition FROM ${DEFINITIONS} ORDER BY position`).all()
  return rows.map((row) => JSON.parse(String(row.definition)) as TableDef)
}

/**
 * Brings the SQL up to the definitions of the changed tables: all of it or, after a crash, none.
 */
export function writeDefinitions(
  db: DatabaseSync,
  dictionary: Dictionary,
  changed: ReadonlySet<string>,
): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    const keep = db.prepare(
      `INSERT INTO ${DEFINITIONS} (name, definition) VALUES (?, ?)
       ON CONFLICT (name) DO UPDATE SET definition = excluded.definition`,
    )
    for (const name of changed) keep.run(name, JSON.stringify(dictionary.table(name)))
    const roots = new Set([...changed].map((name) => rootOf(dictionary, name)))
    for (const root of roots) {
      alignTable(db, dictionary, root)
      alignIndexes(db, dictionary, root)
    }
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

function alignTable(db: DatabaseSync, dictionary: Dictionary, root: string): void {
  const wanted = [...familyColumns(dictionary, root)].filter((name) => name !== 'sys_id')
  const there = new Set(
    db
      .prepare('SELECT name FROM pragma_table_info(?)')
      .all(root)
      .map((row) => String(row.name)),
  )
  if (there.size === 0) {
    const key = '"sys_id" TEXT PRIMARY KEY NOT NULL COLLATE NOCASE'
    db.exec(`CREATE TABLE ${quoted(root)} (${[key, ...wanted.map(declared)].join(', ')})`)
    return
  }
  for (const name of wanted) {
    if (!there.has(name)) db.exec(`ALTER TABLE ${quoted(root)} ADD COLUMN ${declared(name)}`)
  }
}

function alignIndexes(db: DatabaseSync, dictionary: Dictionary, root: string): void {
  const wanted = new Map(
    wantedIndexes(dictionary, root).map((index) => [index.name, indexSql(dictionary, root, index)]),
  )
  const there = db
    .prepare(
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql NOT NULL",
    )
    .all(root)
  for (const { name, sql } of there) {
    if (wanted.get(String(name)) === sql) wanted.delete(String(name))
    else db.exec(`DROP INDEX ${quoted(String(name))}`)
  }
  for (const sql of wanted.values()) db.exec(sql)
}

type Index = {
  readonly name: string
  readonly table: string
  readonly unique: boolean
  readonly columns: readonly ColumnDef[]
}

function wantedIndexes(dictionary: Dictionary, root: string): Index[] {
  const family = dictionary.family(root)
  const found = new Map<string, Index>()
  const want = (table: string, unique: boolean, names: readonly string[]): void => {
    const columns = names.flatMap((name) => dictionary.column(table, name) ?? [])
    if (columns.length === 0 || columns.length < names.length) return
    const kind = unique ? `unique.${table}` : 'plain'
    const name = `${root}.${kind}.${columns.map(stored).join('.')}`
    found.set(name, { name, table, unique, columns })
  }
  if (family.length > 1) want(root, false, ['sys_class_name'])
  for (const name of family) {
    for (const index of indexesOf(dictionary.table(name))) want(name, index.unique, index.columns)
  }
  return [...found.values()]
}

/**
 * Declared indexes, unique columns, and each reference of an installed app: those are what its
 * queries start from.
 */
function indexesOf(table: TableDef | undefined): Omit<IndexDef, 'name'>[] {
  if (!table) return []
  const unique = table.columns.filter((column) => column.unique && column.name !== 'sys_id')
  const references = table.columns.filter(
    (column) => column.type === 'reference' && column.scope !== 'global',
  )
  return [
    ...table.indexes,
    ...unique.map((column) => ({ unique: true, columns: [column.name] })),
    ...references.map((column) => ({ unique: false, columns: [column.name] })),
  ]
}

/** A unique index of a class must not bind its siblings, with which it shares the SQL table. */
function indexSql(dictionary: Dictionary, root: string, index: Index): string {
  const columns = index.columns.map((column) => quoted(stored(column))).join(', ')
  const only =
    index.unique && index.table !== root ? ` WHERE ${classList(dictionary, index.table)}` : ''
  const unique = index.unique ? 'UNIQUE ' : ''
  return `CREATE ${unique}INDEX ${quoted(index.name)} ON ${quoted(root)} (${columns})${only}`
}
