import type { Row, Session } from '../types'
import { unsupported } from '../unsupported'
import type { Engine } from './inner'

/** What a condition is asked of: a record as it is now, and as it was. */
export type Asked = {
  readonly session: Session
  readonly table: string
  readonly current: Row
  readonly previous: Row | undefined
  readonly operation: 'insert' | 'update' | 'delete'
}

type Test = (asked: Asked, column: string, value: string, now: string) => boolean

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const was = (asked: Asked, column: string): string => asked.previous?.[column] ?? ''
const changed = (asked: Asked, column: string): boolean =>
  asked.operation === 'insert'
    ? (asked.current[column] ?? '') !== ''
    : was(asked, column) !== (asked.current[column] ?? '')
const compare = (now: string, value: string): number => {
  const numbers = now !== '' && value !== '' && !Number.isNaN(+now) && !Number.isNaN(+value)
  if (numbers) return +now - +value
  return now.localeCompare(value)
}
const listed = (value: string, now: string): boolean => value.split(',').some((v) => same(v, now))
const has = (now: string, value: string): boolean => now.toLowerCase().includes(value.toLowerCase())

/** Longest first, so that 'NOT LIKE' is not read as the end of a column name. */
const TESTS: readonly (readonly [string, Test])[] = [
  ['ISNOTEMPTY', (_a, _c, _v, now) => now !== ''],
  ['VALCHANGES', (asked, column) => changed(asked, column)],
  ['CHANGESFROM', (asked, c, v) => changed(asked, c) && same(was(asked, c), v)],
  ['EMPTYSTRING', (_a, _c, _v, now) => now === ''],
  ['STARTSWITH', (_a, _c, v, now) => now.toLowerCase().startsWith(v.toLowerCase())],
  ['CHANGESTO', (asked, c, v, now) => changed(asked, c) && same(now, v)],
  ['ENDSWITH', (_a, _c, v, now) => now.toLowerCase().endsWith(v.toLowerCase())],
  ['NOT LIKE', (_a, _c, v, now) => !has(now, v)],
  ['ANYTHING', () => true],
  ['NOTLIKE', (_a, _c, v, now) => !has(now, v)],
  ['ISEMPTY', (_a, _c, _v, now) => now === ''],
  ['BETWEEN', (_a, _c, v, now) => between(v, now)],
  ['NSAMEAS', (asked, _c, v, now) => now !== (asked.current[v] ?? '')],
  ['SAMEAS', (asked, _c, v, now) => now === (asked.current[v] ?? '')],
  ['NOT IN', (_a, _c, v, now) => !listed(v, now)],
  ['LIKE', (_a, _c, v, now) => has(now, v)],
  ['IN', (_a, _c, v, now) => listed(v, now)],
  ['!=', (_a, _c, v, now) => !same(now, v)],
  ['<=', (_a, _c, v, now) => compare(now, v) <= 0],
  ['>=', (_a, _c, v, now) => compare(now, v) >= 0],
  ['<', (_a, _c, v, now) => compare(now, v) < 0],
  ['>', (_a, _c, v, now) => compare(now, v) > 0],
  ['=', (_a, _c, v, now) => same(now, v)],
]

function between(range: string, now: string): boolean {
  const [low = '', high = ''] = range.split('@')
  return compare(now, low) >= 0 && compare(now, high) <= 0
}

/** Does an encoded condition of a rule hold? Unknown operators fail loudly (platform.md 8.3, 7.4). */
export function holds(engine: Engine, encoded: string, asked: Asked): boolean {
  if (!encoded) return true
  return encoded.split('^NQ').some((query) => every(engine, query, asked))
}

function every(engine: Engine, query: string, asked: Asked): boolean {
  const terms = query.split('^').filter((term) => term && term !== 'EQ')
  const groups: string[][] = []
  for (const term of terms) {
    if (term.startsWith('OR') && !term.startsWith('ORDERBY')) groups.at(-1)?.push(term.slice(2))
    else if (!term.startsWith('ORDERBY')) groups.push([term])
  }
  return groups.every((or) => or.some((term) => one(engine, term, asked)))
}

function one(engine: Engine, term: string, asked: Asked): boolean {
  const column = /^[a-z0-9_.]+/.exec(term)?.[0] ?? ''
  const rest = term.slice(column.length)
  const found = TESTS.find(([operator]) => rest.startsWith(operator))
  if (!column || !found) return unsupported(`the condition '${term}'`, 'local/engine/condition.ts')
  const [operator, test] = found
  const type = engine.dictionary.column(asked.table, column)?.type
  const value = expected(engine, rest.slice(operator.length), asked, type)
  return test(asked, column, value, read(engine, asked, column))
}

function expected(engine: Engine, value: string, asked: Asked, type?: string): string {
  if (value.startsWith('javascript:')) {
    return engine.realms.evaluate(asked.session, value.slice('javascript:'.length))
  }
  if (type === 'boolean') return value === 'true' || value === '1' ? '1' : '0'
  return value
}

function read(engine: Engine, asked: Asked, path: string): string {
  const [first = '', ...hops] = path.split('.')
  let table = asked.table
  let column = first
  let value = asked.current[first] ?? ''
  for (const hop of hops) {
    table = engine.dictionary.column(table, column)?.reference ?? ''
    value = (table && value && engine.records.get(table, value)?.[hop]) || ''
    column = hop
  }
  if (engine.dictionary.column(table, column)?.type === 'boolean') return value === '1' ? '1' : '0'
  return value
}
