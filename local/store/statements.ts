import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Stats } from '../types'
import { unsupported } from '../unsupported'
import { bounded, EXPRESSION } from './patterns'

/**
 * Prepared statements, kept by their text. `ready` runs before each use: definitions may wait for
 * their SQL.
 */
export type Statements = {
  rows(sql: string, params: readonly (string | null)[]): unknown[][]
  run(sql: string, params: readonly (string | null)[]): number
  /** Grows with each statement that wrote: what was read before may be stale. */
  writes(): number
  readonly stats: Stats
}

const KEPT = 1000
/** Writes after which the planner looks at the data first; then each time that they have doubled. */
const FIRST_LOOK = 8192

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
  const written = { count: 0, planned: FIRST_LOOK }
  /** As a real database does now and then: which index narrows how far, from a sample of each. */
  const look = (): void => {
    if (written.count < written.planned) return
    written.planned *= 2
    db.exec('PRAGMA analysis_limit = 400; ANALYZE')
  }
  return {
    rows: (sql, params) => {
      const read = () => prepare(sql).all(...params)
      const rows = within(() =>
        sql.includes(EXPRESSION) ? bounded(read) : read(),
      ) as unknown as unknown[][]
      stats.selects++
      stats.rowsRead += rows.length
      return rows
    },
    run: (sql, params) => {
      written.count++
      look()
      return within(() => Number(prepare(sql).run(...params).changes))
    },
    writes: () => written.count,
    stats,
  }
}

const TOO_MUCH =
  /too many|too large|too big|too complex|too long|stack overflow|call stack|at most \d+ tables/i

/** What is over a limit of SQLite's is a query that the stand-in does not speak, and no fault of its own. */
function within<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (TOO_MUCH.test(message))
      return unsupported(`a query of this size (${message})`, 'local/store/statements.ts')
    throw error
  }
}
