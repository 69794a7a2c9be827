import type { Statements } from './statements'

/** Lists are paged with the same count again and again. */
const KEPT = 200

/** Counts rows; an answer is remembered until somebody writes. */
export function createCounts(
  statements: Statements,
): (sql: string, params: readonly string[]) => number {
  const known = new Map<string, number>()
  const seen = { writes: -1 }
  return (sql, params) => {
    if (seen.writes !== statements.writes() || known.size >= KEPT) known.clear()
    seen.writes = statements.writes()
    const key = JSON.stringify([sql, params])
    const found = known.get(key) ?? Number(statements.rows(sql, params)[0]?.[0] ?? 0)
    known.set(key, found)
    return found
  }
}
