import { TABLES, type Row, type TableName } from '../../../src/contract/tables'
import type { Clock, Condition, Page, Rows } from '../../../src/flow/ports'

const EMPTY = { integer: 0, boolean: false, time: null } as const
/** Unique indexes of the installed tables (fluent/tables). */
const UNIQUE: Partial<Record<TableName, readonly (readonly string[])[]>> = {
  source: [['user']],
  plan: [['source', 'plan_key']],
  plan_change: [['plan', 'group_key']],
  patch: [['plan', 'kind', 'patch_id']],
  endpoint: [['plan', 'endpoint_key']],
  message: [['source', 'sequence'], ['message_id']],
}
type Stored = Record<string, unknown> & { sys_id: string }

export type MemoryRows = Rows & {
  /** Every row of a table, in the order of insertion. */
  all<T extends TableName>(table: T): readonly Row<T>[]
  /** Statements so far. */
  readonly stats: { reads: number; writes: number }
}

const emptyRow = (table: TableName): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(TABLES[table]).map(([column, kind]) => [
      column,
      kind in EMPTY ? EMPTY[kind as keyof typeof EMPTY] : '',
    ]),
  )

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined
const same = (a: unknown, b: unknown): boolean => lower(a) === lower(b)
const lower = (value: unknown): unknown =>
  typeof value === 'string' ? value.toLowerCase() : isEmpty(value) ? '' : value

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
  const stats = { reads: 0, writes: 0 }
  let counter = 0
  const table = (name: TableName): Map<string, Stored> => {
    const known = tables.get(name) ?? new Map<string, Stored>()
    tables.set(name, known)
    return known
  }
  const checkColumns = (name: TableName, columns: readonly string[]): void => {
    const known = ['sys_id', 'sys_created_on', 'sys_updated_on', ...Object.keys(TABLES[name])]
    for (const column of columns) {
      if (!known.includes(column)) throw new Error(`${name} has no column ${column}`)
    }
  }
  const clashes = (name: TableName, row: Stored): boolean =>
    (UNIQUE[name] ?? []).some((columns) =>
      [...table(name).values()].some(
        (other) =>
          other.sys_id !== row.sys_id &&
          columns.every((column) => !isEmpty(row[column]) && same(other[column], row[column])),
      ),
    )
  const select = (name: TableName, where: readonly (readonly [string, string, unknown?])[]) => {
    checkColumns(
      name,
      where.map(([column]) => column),
    )
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
      const row = { ...emptyRow(name), ...values, sys_id, sys_created_on: now, sys_updated_on: now }
      if (table(name).has(sys_id) || clashes(name, row)) return null
      table(name).set(sys_id, row)
      return sys_id
    },
    update(name, id, values) {
      checkColumns(name, Object.keys(values))
      stats.writes += 1
      const row = table(name).get(id)
      if (row === undefined) return false
      const changed = { ...row, ...values, sys_updated_on: clock.now() }
      if (clashes(name, changed)) return false
      table(name).set(id, changed)
      return true
    },
    remove(name, id) {
      stats.writes += 1
      return table(name).delete(id)
    },
    get(name, id) {
      stats.reads += 1
      const row = table(name).get(id)
      return (row === undefined ? null : { ...row }) as never
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
      return found.slice(0, page.limit ?? 1000).map((row) => ({ ...row })) as never
    },
    count: (name, where) => select(name, where as never).length,
    tally(name, where, by) {
      const counts: Record<string, number> = {}
      for (const row of select(name, where as never)) {
        const value = String(row[by] ?? '')
        counts[value] = (counts[value] ?? 0) + 1
      }
      return counts
    },
    secret: (name, id, column) => String(table(name).get(id)?.[column] ?? ''),
  }
  return rows
}
