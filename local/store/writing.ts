import type { ColumnDef, Dictionary, Records, Row } from '../types'
import type { StoreHooks } from './known-columns'
import type { Statements } from './statements'
import { keyCondition, quoted, rootOf, stored, toStored } from './storage'
import { compileQuery } from './where'

type Pair = readonly [column: string, value: string | null]

/**
 * The part of Records that writes; each call is one statement, and each statement commits by
 * itself.
 */
export function createWriting(
  dictionary: Dictionary,
  statements: Statements,
  hooks: StoreHooks,
): Pick<Records, 'insert' | 'update' | 'updateAll' | 'delete'> {
  const sqlTable = (table: string): string => {
    if (!dictionary.table(table)) throw new Error(`Table '${table}' is not defined`)
    return quoted(rootOf(dictionary, table))
  }
  const pairsOf = (table: string, row: Row, keepsEmpty: boolean): Pair[] => {
    const names = sqlNames(dictionary.columns(table))
    const pairs: Pair[] = []
    for (const name in row) {
      const value = row[name] ?? ''
      if (value === '' && !keepsEmpty) continue
      const found = names.get(name)
      if (found) pairs.push([found.sql, toStored(found.column, value)])
      else hooks.warn(`Column '${table}.${name}' does not exist: value not stored`)
    }
    return pairs
  }

  return {
    insert: (table, row) => {
      const into = sqlTable(table)
      if (!row.sys_id) throw new Error(`A row of '${table}' needs a sys_id`)
      const whole = { ...row, sys_class_name: row.sys_class_name || table }
      const pairs = pairsOf(table, whole, false)
      const names = pairs.map(([name]) => name).join(', ')
      const marks = pairs.map(() => '?').join(', ')
      statements.stats.inserts++
      const text = `INSERT INTO ${into} (${names}) VALUES (${marks})`
      const values = pairs.map(([, value]) => value)
      const added = unlessDuplicate(() => statements.run(text, values))
      return added === undefined ? 'duplicate' : 'inserted'
    },

    update: (table, sysId, changes) => {
      const into = sqlTable(table)
      const pairs = pairsOf(table, changes, true).filter(([name]) => name !== '"sys_id"')
      // With nothing to set, the answer still tells whether the row is there.
      const sets = pairs.map(([name]) => `${name} = ?`).join(', ') || '"sys_id" = "sys_id"'
      statements.stats.updates++
      const text = `UPDATE ${into} SET ${sets} WHERE ${keyCondition(dictionary, table)}`
      const values = [...pairs.map(([, value]) => value), sysId]
      const changed = unlessDuplicate(() => statements.run(text, values))
      if (changed === undefined) return 'duplicate'
      return changed > 0 ? 'updated' : 'missing'
    },

    updateAll: (query, changes, stamps) => {
      const into = sqlTable(query.table)
      const pairs = pairsOf(query.table, changes, true)
      const marks = pairsOf(query.table, stamps, true)
      const by = compileQuery(dictionary, hooks, query)
      const sets = [...pairs, ...marks].map(([name]) => `${name} = ?`).join(', ')
      const differs = pairs.map(([name]) => `${name} IS NOT ?`).join(' OR ')
      const found = `SELECT t0."sys_id" FROM ${by.from()}${by.where}`
      const text =
        `UPDATE ${into} SET ${sets}, ${COUNTED_UP} ` +
        `WHERE "sys_id" IN (${found}) AND (${differs})`
      const values = [...pairs, ...marks].map(([, value]) => value)
      statements.stats.updates++
      return statements.run(text, [...values, ...by.params, ...pairs.map(([, value]) => value)])
    },

    delete: (table, sysId) => {
      const text = `DELETE FROM ${sqlTable(table)} WHERE ${keyCondition(dictionary, table)}`
      return statements.run(text, [sysId]) > 0
    },
  }
}

const COUNTED_UP = '"sys_mod_count#n" = coalesce("sys_mod_count#n", 0) + 1'

type SqlNames = ReadonlyMap<string, { readonly sql: string; readonly column: ColumnDef }>

/** Kept by the column map of the table: the dictionary makes a new one when definitions change. */
const kept = new WeakMap<ReadonlyMap<string, ColumnDef>, SqlNames>()

function sqlNames(columns: ReadonlyMap<string, ColumnDef>): SqlNames {
  const found = kept.get(columns)
  if (found) return found
  const made = new Map(
    [...columns].map(([name, column]) => [name, { sql: quoted(stored(column)), column }]),
  )
  kept.set(columns, made)
  return made
}

const UNIQUE = 2067
const PRIMARY_KEY = 1555

/** undefined where a sys_id or a unique index forbids the row. */
function unlessDuplicate<T>(write: () => T): T | undefined {
  try {
    return write()
  } catch (error) {
    const code = (error as { errcode?: number }).errcode
    if (code === UNIQUE || code === PRIMARY_KEY) return undefined
    throw error
  }
}
