import type { Files } from '../../../src/flow/ports'

export type MemoryFiles = Files & {
  /** Names of the attachments of a record. */
  names(table: string, id: string): readonly string[]
}

/** Attachments in memory. */
export function memoryFiles(): MemoryFiles {
  const files = new Map<string, string>()
  const keyOf = (table: string, id: string, name: string): string => `${table} ${id} ${name}`
  return {
    names: (table, id) =>
      [...files.keys()]
        .filter((key) => key.startsWith(`${table} ${id} `))
        .map((key) => key.split(' ').slice(2).join(' ')),
    write(table, id, name, _type, content) {
      const key = keyOf(table, id, name)
      if (!files.has(key)) files.set(key, content)
      return { ok: true, id: key }
    },
    read: (table, id, name) => files.get(keyOf(table, id, name)) ?? null,
    remove: (table, id, name) => void files.delete(keyOf(table, id, name)),
  }
}
