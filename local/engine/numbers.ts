import type { TableDef } from '../types'
import type { Engine } from './inner'

/** getNextObjNumberPadded(): the table's own prefix and count (platform.md 1.1), continued from what is stored. */
export function createNumbers(engine: Engine): (table: string) => string {
  const last = new Map<string, number>()
  engine.caches.watch([], () => last.clear())

  const highest = (table: string, prefix: string, start: number): number => {
    const [row] = engine.records.select({
      table,
      where: [[[{ column: 'number', operator: 'STARTSWITH', value: prefix }]]],
      orderBy: [{ column: 'number', descending: true }],
      limit: 1,
    })
    return Math.max(start, Number(row?.number?.slice(prefix.length)) || 0)
  }
  return (table) => {
    const owner = numbered(engine, table)
    if (!owner?.autoNumber) return ''
    const { prefix, start, digits } = owner.autoNumber
    const next = (last.get(owner.name) ?? highest(owner.name, prefix, start)) + 1
    last.set(owner.name, next)
    return prefix + String(next).padStart(digits, '0')
  }
}

/** The nearest table upwards that counts. */
function numbered(engine: Engine, table: string): TableDef | undefined {
  return [...engine.dictionary.ancestry(table)]
    .reverse()
    .map((name) => engine.dictionary.table(name))
    .find((def) => def?.autoNumber)
}
