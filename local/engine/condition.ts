import { asksDisplay } from '../store/operators'
import { isTag, tagEntries, tagsHold } from '../store/tags'
import { isSearch } from '../store/text-search'
import { displayPath, walk } from '../store/walk'
import type { Kernel, Query, QueryTerm, Row, Session } from '../types'
import { unsupported } from '../unsupported'
import { testOf } from './condition-tests'

type Engine = Pick<Kernel, 'clock' | 'dictionary' | 'realms' | 'records'>

/** What a condition is asked of: a record as it is now, and as it was. */
export type Asked = {
  readonly session: Session
  readonly table: string
  readonly current: Row
  readonly previous: Row | undefined
  readonly operation: 'insert' | 'update' | 'delete'
  /** "Filters based on string compares are case-sensitive" (c_BusinessRules.md), but for a GlideFilter that is told otherwise. */
  readonly ignoresCase?: boolean
  /** Scripts in values run in the sandbox (GlideFilter.setEnforceSecurity). */
  readonly isSandboxed?: boolean
}

/** Does the condition of a rule hold? Operators that it does not know fail loudly (platform.md 8.3, 7.4). */
export function holds(engine: Engine, query: Query, asked: Asked): boolean {
  if (query.where.length === 0) return true
  return query.where.some((and) => and.every((or) => or.some((term) => one(engine, term, asked))))
}

/** One term; of a column that is not there it says nothing, as in a query. */
function one(engine: Engine, given: QueryTerm, asked: Asked): boolean {
  if (isTag(given.column)) return tagsHold(given, tagsOf(engine, asked.current))
  if (isSearch(given.column))
    return unsupported('a text search in a condition', 'local/engine/condition.ts')
  const term = RESOLVED.test(given.operator) ? resolved(engine, given, asked) : given
  if (!term) return false
  if (term.operator === 'IN_HIERARCHY' && term.within)
    return isBelow(engine, term, term.within.table, read(engine, asked, term.column))
  const test = testOf(term.operator)
  if (!test)
    return unsupported(
      `the operator '${term.operator}' in a condition`,
      'local/engine/condition-tests.ts',
    )
  const path = asksDisplay(term.operator)
    ? displayPath(engine.dictionary, asked.table, term.column)
    : term.column
  const column = walk(engine.dictionary, asked.table, path)?.column
  if (!column) return true
  const now = read(engine, asked, path)
  return test({
    column,
    now,
    value: expected(engine, term.value, asked),
    was: asked.previous?.[path] ?? '',
    isChanged: changed(asked, path),
    ignoresCase: asked.ignoresCase ?? false,
    zone: asked.session.timeZone,
    clock: () => engine.clock.now(),
    other: (name) => read(engine, asked, name),
    family: (table) => engine.dictionary.family(table),
  })
}

/** Tags hang on records by a table of their own. */
const tagsOf = (engine: Engine, { sys_id = '' }: Row): ReadonlySet<string> =>
  new Set(engine.records.select(tagEntries('table_key', sys_id)).map(({ label = '' }) => label))

const RESOLVED = /^(DYNAMIC|IN_HIERARCHY(_DYNAMIC)?)$/

/** Whether one of the starts of a hierarchy is the record, or is above it. */
function isBelow(engine: Engine, { value }: QueryTerm, table: string, from: string): boolean {
  const [parent = '', ...starts] = value.split(',')
  const seen = new Set(['', ...starts])
  let here = from
  while (!seen.has(here)) {
    seen.add(here)
    here = engine.records.get(table, here)?.[parent] ?? ''
  }
  return here !== '' && starts.includes(here)
}

/** What a dynamic option or a hierarchy comes to; undefined where there is none. */
const resolved = (engine: Engine, term: QueryTerm, { table, session }: Asked) =>
  engine.records.resolve({ table, where: [[[term]]], orderBy: [] }, session).where[0]?.[0]?.[0]

const changed = ({ operation, current, previous }: Asked, column: string): boolean =>
  operation === 'insert'
    ? (current[column] ?? '') !== ''
    : (previous?.[column] ?? '') !== (current[column] ?? '')

function expected(engine: Engine, value: string, { session, isSandboxed }: Asked): string {
  if (!value.includes('javascript:')) return value
  const run = (script: string): string =>
    isSandboxed ? engine.realms.sandbox(session, script) : engine.realms.evaluate(session, script)
  const one = (part: string): string =>
    part.startsWith('javascript:') ? run(part.slice('javascript:'.length)) : part
  return value.split('@').map(one).join('@')
}

/** What the record holds at the end of a dot-walk. */
function read(engine: Engine, asked: Asked, path: string): string {
  const found = walk(engine.dictionary, asked.table, path)
  let row: Row | undefined = asked.current
  for (const { column, table, key } of found?.hops ?? []) {
    const value: string = row?.[column.name] ?? ''
    row = value === '' ? undefined : byKey(engine, table, key.name, value)
  }
  const value = (found && row?.[found.column.name]) ?? ''
  // As in SQL: an empty boolean is not 'false', but it is not 'true' either (platform.md 8.3).
  if (value === '' || found?.column.type !== 'boolean') return value
  return value === '1' || value === 'true' ? '1' : '0'
}

function byKey(engine: Engine, table: string, key: string, value: string): Row | undefined {
  if (key === 'sys_id') return engine.records.get(table, value)
  const where = [[[{ column: key, operator: '=', value }]]]
  return engine.records.select({ table, where, orderBy: [], limit: 1 })[0]
}
