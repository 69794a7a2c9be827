import { TABLES, type Row, type TableName } from '../../../src/contract/tables'
import type { Clock, Condition, Page, Rows } from '../../../src/flow/ports'

const EMPTY = { integer: 0, boolean: false, time: null } as const
/** Unique indexes of the installed tables (fluent/tables). */
const UNIQUE: Partial<Record<TableName, readonly (readonly string[])[]>> = {
  source: [['user']],
  plan: [['source', 'plan_key']],
  plan_change: [['plan', 'group_key']],
  patch: [['source', 'plan', 'kind', 'patch_id']],
  endpoint: [['plan', 'endpoint_key']],
  inventory: [['dimension', 'subject']],
  message: [['source', 'sequence'], ['message_id']],
}
type Stored = Record<string, unknown> & { sys_id: string }

export type MemoryRows = Rows & {
  /** Every row of a table, in the order of insertion. */
  all<T extends TableName>(table: T): readonly Row<T>[]
  /** Statements so far. */
  readonly stats: { reads: number; writes: number; clashes: number }
}

const emptyRow = (table: TableName): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(TABLES[table]).map(([column, kind]) => [
      column,
      kind in EMPTY ? EMPTY[kind as keyof typeof EMPTY] : '',
    ]),
  )
const tableNames = Object.keys(TABLES) as TableName[]
const EMPTY_ROWS = new Map(tableNames.map((table) => [table, emptyRow(table)]))
const STAMPS = ['sys_id', 'sys_created_on', 'sys_updated_on']
const COLUMNS = new Map(
  tableNames.map((table) => [table, new Set([...STAMPS, ...Object.keys(TABLES[table])])]),
)

/** As the database has it, which is what a tally names. */
const stored = (value: unknown): string =>
  typeof value === 'boolean' ? String(Number(value)) : String(value ?? '')
const SECRETS = new Map(
  tableNames.map((table) => [
    table,
    Object.entries(TABLES[table]).flatMap(([column, kind]) => (kind === 'secret' ? [column] : [])),
  ]),
)
/** A row as it is read: without its secrets. */
const readable = (table: TableName, row: Stored): Stored => {
  const copy = { ...row }
  for (const column of SECRETS.get(table) ?? []) copy[column] = ''
  return copy
}

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined
const same = (a: unknown, b: unknown): boolean => a === b || lower(a) === lower(b)
const lower = (value: unknown): unknown =>
  typeof value === 'string' ? value.toLowerCase() : isEmpty(value) ? '' : value

/** The unique indexes of one table: which row holds which key. A key with an empty column is none. */
function uniqueKeys(table: TableName) {
  const indexes = (UNIQUE[table] ?? []).map((columns) => ({
    columns,
    holders: new Map<string, string>(),
  }))
  const keysOf = (row: Stored) =>
    indexes.flatMap(({ columns, holders }) =>
      columns.some((column) => isEmpty(row[column]))
        ? []
        : { holders, key: JSON.stringify(columns.map((column) => lower(row[column]))) },
    )
  return {
    clashes: (row: Stored): boolean =>
      keysOf(row).some(({ holders, key }) => (holders.get(key) ?? row.sys_id) !== row.sys_id),
    hold: (row: Stored): void => {
      for (const { holders, key } of keysOf(row)) holders.set(key, row.sys_id)
    },
    free: (row: Stored): void => {
      for (const { holders, key } of keysOf(row)) holders.delete(key)
    },
  }
}

function fits(
  row: Stored,
  [column, operator, value]: readonly [string, string, unknown?],
): boolean {
  const own = row[column]
  const order = (): number => {
    if (typeof own === 'number' && typeof value === 'number') return own - value
    const [a, b] = [String(own ?? ''), String(value)]
    return a < b ? -1 : a > b ? 1 : 0
  }
  switch (operator) {
    case '=':
      return same(own, value)
    case '!=':
      return !same(own, value)
    // An empty value is neither before nor after anything, as in SQL.
    case '<':
      return !isEmpty(own) && order() < 0
    case '<=':
      return !isEmpty(own) && order() <= 0
    case '>':
      return !isEmpty(own) && order() > 0
    case '>=':
      return !isEmpty(own) && order() >= 0
    case 'in':
      return (value as readonly string[]).some((one) => same(own, one))
    case 'not in':
      return !(value as readonly string[]).some((one) => same(own, one))
    case 'starts with':
      return String(own).toLowerCase().startsWith(String(value).toLowerCase())
    case 'empty':
      return isEmpty(own)
    case 'not empty':
      return !isEmpty(own)
    default:
      throw new Error(`no operator ${operator}`)
  }
}

/** The app's tables in memory: defaults, unique keys and the platform's comparisons, nothing else. */
export function memoryRows(clock: Clock): MemoryRows {
  const tables = new Map<TableName, Map<string, Stored>>()
  const stats = { reads: 0, writes: 0, clashes: 0 }
  let counter = 0
  const table = (name: TableName): Map<string, Stored> => {
    const known = tables.get(name) ?? new Map<string, Stored>()
    tables.set(name, known)
    return known
  }
  const unique = new Map(tableNames.map((name) => [name, uniqueKeys(name)]))
  const checkColumns = (name: TableName, columns: readonly string[]): void => {
    for (const column of columns) {
      if (!COLUMNS.get(name)?.has(column)) throw new Error(`${name} has no column ${column}`)
    }
  }
  /** false: another row holds one of its keys. */
  const put = (name: TableName, row: Stored): boolean => {
    const keys = unique.get(name)
    const before = table(name).get(row.sys_id)
    if (keys?.clashes(row)) return false
    if (before !== undefined) keys?.free(before)
    keys?.hold(row)
    table(name).set(row.sys_id, row)
    return true
  }
  const select = (name: TableName, where: readonly (readonly [string, string, unknown?])[]) => {
    for (const [column] of where) checkColumns(name, [column])
    stats.reads += 1
    return [...table(name).values()].filter((row) => where.every((term) => fits(row, term)))
  }
  const rows: MemoryRows = {
    stats,
    all: (name) => [...table(name).values()].map((row) => ({ ...row })) as never,
    insert(name, values, id) {
      checkColumns(name, Object.keys(values))
      stats.writes += 1
      counter += 1
      const sys_id = id ?? String(counter).padStart(32, 'f')
      const now = clock.now()
      const stamps = { sys_id, sys_created_on: now, sys_updated_on: now }
      const isThere = table(name).has(sys_id)
      const isPut = !isThere && put(name, { ...EMPTY_ROWS.get(name), ...values, ...stamps })
      if (!isPut) stats.clashes += 1
      return isPut ? sys_id : null
    },
    update(name, id, values) {
      checkColumns(name, Object.keys(values))
      stats.writes += 1
      const row = table(name).get(id)
      if (row === undefined) return false
      return put(name, { ...row, ...values, sys_updated_on: clock.now() })
    },
    updateAll(name, where, values) {
      checkColumns(name, Object.keys(values))
      stats.writes += 1
      for (const row of select(name, where as never))
        put(name, { ...row, ...values, sys_updated_on: clock.now() })
    },
    remove(name, id) {
      stats.writes += 1
      const row = table(name).get(id)
      if (row !== undefined) unique.get(name)?.free(row)
      return table(name).delete(id)
    },
    get(name, id) {
      stats.reads += 1
      const row = table(name).get(id)
      return (row === undefined ? null : readable(name, row)) as never
    },
    find<T extends TableName>(name: T, where: readonly Condition<T>[], page: Page<T> = {}) {
      const order = page.orderBy ?? []
      checkColumns(name, [...order])
      const found = select(name, where as never).sort((a, b) => {
        for (const column of order) {
          const [x, y] = [a[column] ?? '', b[column] ?? ''] as [string, string]
          if (x !== y) return (x < y ? -1 : 1) * (page.descending === true ? -1 : 1)
        }
        return 0
      })
      return found.slice(0, page.limit ?? 1000).map((row) => readable(name, row)) as never
    },
    count: (name, where) => select(name, where as never).length,
    tally(name, where, by) {
      const counts: Record<string, number> = {}
      for (const row of select(name, where as never)) {
        const value = stored(row[by])
        counts[value] = (counts[value] ?? 0) + 1
      }
      return counts
    },
    secret: (name, id, column) => String(table(name).get(id)?.[column] ?? ''),
  }
  return rows
}
