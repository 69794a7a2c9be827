import type { Kernel } from '../types'

/**
 * The points at which an operation on a table is matched, the first one first: the table, the tables above it, any table
 * (platform-security/access-control/acl-rule-types, "Table ACL rules").
 */
export function tablePoints(kernel: Kernel, table: string): readonly string[] {
  return [...upwards(kernel, table), '*']
}

/**
 * The same for a field: by its name in the table, in the tables above and in any table, then by any field of those ("Field
 * ACL rules"). Where *.[type] stands among them is assumed: before the rules on any field (datatype-acl).
 */
export function fieldPoints(kernel: Kernel, table: string, field: string): readonly string[] {
  const tables = [...upwards(kernel, table), '*']
  const type = kernel.dictionary.column(table, field)?.type ?? ''
  return [
    ...tables.map((name) => `${name}.${field}`),
    `*.[${type}]`,
    ...tables.map((name) => `${name}.*`),
  ]
}

const upwards = (kernel: Kernel, table: string): string[] =>
  kernel.dictionary.table(table) ? [...kernel.dictionary.ancestry(table)].reverse() : [table]
