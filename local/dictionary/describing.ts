import { storedTime } from '../time'
import type { Clock, Dictionary, Query, Records, Row } from '../types'
import { describe, type Described } from './rows'

/** Tables whose rows say what the dictionary holds; sys_metadata lists those of its children too. */
const DESCRIPTIONS: ReadonlySet<string> = new Set([
  'sys_dictionary',
  'sys_documentation',
  'sys_choice',
  'sys_metadata',
])

export type Describing = {
  readonly dictionary: Dictionary
  readonly records: Records
  /** Writes the description of one table, if it is not written yet. */
  catchUp(table: string): void
}

/**
 * Keeps the records that describe tables in step with the dictionary. They are written when somebody asks for them:
 * an instance that nobody asks boots without these thousands of rows.
 */
export function createDescribing(
  inner: { readonly dictionary: Dictionary; readonly records: Records },
  clock: Clock,
): Describing {
  const { dictionary, records } = inner
  const stale = new Set(dictionary.tables().map(({ name }) => name))
  const catchUp = (name: string): void => {
    const table = dictionary.table(name)
    if (!stale.delete(name) || !table) return
    uncounted(records, () => {
      const described = describe(dictionary, table, (scope) => scopeId(records, scope))
      write(records, described, storedTime(clock.now()))
    })
  }
  const before = (query: Query): Query => {
    if (stale.size > 0 && DESCRIPTIONS.has(query.table)) {
      for (const name of tablesOf(query) ?? [...stale]) catchUp(name)
    }
    return query
  }
  const changed = (name: string): void => void stale.add(name)
  return {
    catchUp,
    dictionary: {
      ...dictionary,
      define: (table) => (dictionary.define(table), changed(table.name)),
      defineColumn: (table, column) => (dictionary.defineColumn(table, column), changed(table)),
      setChoices: (table, column, to) => (dictionary.setChoices(table, column, to), changed(table)),
    },
    records: {
      ...records,
      select: (query) => records.select(before(query)),
      count: (query) => records.count(before(query)),
      aggregate: (query, ...more) => records.aggregate(before(query), ...more),
    },
  }
}

/** sys_id of the application that a table or column belongs to. */
function scopeId(records: Records, scope: string): string {
  if (scope === 'global') return scope
  const where = [[[{ column: 'scope', operator: '=', value: scope }]]]
  return records.select({ table: 'sys_app', where, orderBy: [], limit: 1 })[0]?.sys_id ?? ''
}

/** The tables that a query is about, where it says so by `name=`; undefined: any. */
function tablesOf({ where }: Query): readonly string[] | undefined {
  const [and] = where.length === 1 ? where : []
  const term = and?.find(([first, ...more]) => first?.column === 'name' && more.length === 0)?.[0]
  if (term?.operator === '=') return [term.value]
  return term?.operator === 'IN' ? term.value.split(',') : undefined
}

function write(records: Records, described: readonly Described[], now: string): void {
  const stored = new Map<string, Map<string, Row>>()
  for (const { table, row } of described) {
    const known = stored.get(table) ?? rowsOf(records, table, row.name ?? '')
    stored.set(table, known)
    // A choice list that has records of its own is kept by those who wrote them.
    if (table === 'sys_choice' && isKept(known, row)) continue
    const there = known.get(row.sys_id ?? '')
    if (!there) records.insert(table, { ...row, ...stamps(now), sys_class_name: table })
    else if (Object.entries(row).some(([name, value]) => (there[name] ?? '') !== value)) {
      records.update(table, row.sys_id ?? '', row)
    }
  }
}

const isKept = (known: ReadonlyMap<string, Row>, { element, sys_id = '' }: Row): boolean =>
  !known.has(sys_id) && [...known.values()].some((row) => row.element === element)

function rowsOf(records: Records, table: string, name: string): Map<string, Row> {
  const where = [[[{ column: 'name', operator: '=', value: name }]]]
  const rows = records.select({ table, where, orderBy: [] })
  return new Map(rows.map((row) => [row.sys_id ?? '', row]))
}

const stamps = (now: string): Row => ({
  sys_created_by: 'system',
  sys_created_on: now,
  sys_updated_by: 'system',
  sys_updated_on: now,
  sys_mod_count: '0',
})

/** Nobody's statements. */
function uncounted(records: Records, run: () => void): void {
  const before = { ...records.stats }
  run()
  Object.assign(records.stats, before)
}
