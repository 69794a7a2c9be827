import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Dictionary, InstanceSettings, Records } from '../types'
import { createDictionary } from './dictionary'
import type { StoreHooks } from './known-columns'
import { createRecords } from './records'
import { readDefinitions, writeDefinitions } from './schema'
import { defineFunctions } from './sql-functions'
import { createStatements } from './statements'

// Node 24 has both; the types of Node 22 do not know them yet.
declare module 'node:sqlite' {
  interface DatabaseSync {
    serialize(): Uint8Array
    deserialize(bytes: Uint8Array): void
  }
}

export type Store = {
  readonly dictionary: Dictionary
  readonly records: Records
  /** All of it as bytes, for `openStore`: a booted instance that starts again in no time. */
  image(): Uint8Array
  close(): void
}

/**
 * Opens the data: in memory, or in a folder where every statement commits by itself and survives a
 * killed process. An image fills a store that is new; a folder that has data keeps it.
 */
export function openStore(
  settings: InstanceSettings,
  hooks: StoreHooks,
  image?: Uint8Array,
): Store {
  const db = openDatabase(settings.dataFolder, image)
  defineFunctions(db)
  const waiting = new Set<string>()
  const dictionary = createDictionary(readDefinitions(db), (table) => waiting.add(table))
  const settle = (): void => {
    if (waiting.size === 0) return
    writeDefinitions(db, dictionary, waiting)
    waiting.clear()
  }
  const records = createRecords(dictionary, createStatements(db, settle), hooks)
  return {
    dictionary,
    records,
    image: () => {
      settle()
      return withoutWal(db.serialize())
    },
    close: () => {
      settle()
      db.close()
    },
  }
}

function openDatabase(folder: string | undefined, image: Uint8Array | undefined): DatabaseSync {
  if (folder === undefined) {
    const db = new DatabaseSync(':memory:')
    if (image) db.deserialize(image)
    return db
  }
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'instance.sqlite')
  if (image && !existsSync(file)) writeWhole(file, image)
  const db = new DatabaseSync(file)
  // NORMAL is safe against a killed process; only a power cut may lose the last commits.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  db.exec('PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 4000')
  return db
}

/** All of the file or none of it, also if the process is killed meanwhile. */
function writeWhole(file: string, bytes: Uint8Array): void {
  writeFileSync(`${file}.new`, bytes)
  renameSync(`${file}.new`, file)
}

/** Bytes 18 and 19 of the file format say WAL, which a database in memory cannot be opened with. */
function withoutWal(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy.set([1, 1], 18)
  return copy
}
