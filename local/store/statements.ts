import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Stats } from '../types'

/**
 * Prepared statements, kept by their text. `ready` runs before each use: definitions may wait for
 * their SQL.
 */
export type Statements = {
  rows(sql: string, params: readonly (string | null)[]): unknown[][]
  run(sql: string, params: readonly (string | null)[]): number
  readonly stats: Stats
}

const KEPT = 1000

export function createStatements(db: DatabaseSync, ready: () => void): Statements {
  const prepared = new Map<string, StatementSync>()
  const stats: Stats = {
    statements: 0,
    inserts: 0,
    updates: 0,
    selects: 0,
    rowsRead: 0,
    httpOut: 0,
  }
  const prepare = (sql: string): StatementSync => {
    ready()
    stats.statements++
    const found = prepared.get(sql)
    if (found) return found
    const statement = db.prepare(sql)
    statement.setReturnArrays(true)
    statement.setReadBigInts(true)
    if (prepared.size >= KEPT) prepared.clear()
    prepared.set(sql, statement)
    return statement
  }
  return {
    rows: (sql, params) => {
      const rows = prepare(sql).all(...params) as unknown as unknown[][]
      stats.selects++
      stats.rowsRead += rows.length
      return rows
    },
    run: (sql, params) => Number(prepare(sql).run(...params).changes),
    stats,
  }
}
