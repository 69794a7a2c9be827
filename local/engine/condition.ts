import type { Kernel, Query, QueryTerm, Row, Session } from '../types'
import { unsupported } from '../unsupported'
import { own } from '../own'

type Engine = Pick<Kernel, 'dictionary' | 'realms' | 'records'>

/** What a condition is asked of: a record as it is now, and as it was. */
export type Asked = {
  readonly session: Session
  readonly table: string
  readonly current: Row
  readonly previous: Row | undefined
  readonly operation: 'insert' | 'update' | 'delete'
}

type Test = (asked: Asked, column: string, value: string, now: string) => boolean

/** "Filters based on string compares are case-sensitive" (c_BusinessRules.md, c_GlideFilterScopedAPI.md); queries are not. */
const same = (a: string, b: string): boolean => a === b
const was = (asked: Asked, column: string): string => asked.previous?.[column] ?? ''
const changed = (asked: Asked, column: string): boolean =>
  asked.operation === 'insert'
    ? (asked.current[column] ?? '') !== ''
    : was(asked, column) !== (asked.current[column] ?? '')
const compare = (now: string, value: string): number => {
  const numbers = now !== '' && value !== '' && !Number.isNaN(+now) && !Number.isNaN(+value)
  if (numbers) return +now - +value
  return now === value ? 0 : now < value ? -1 : 1
}
const listed = (value: string, now: string): boolean => value.split(',').some((v) => same(v, now))
const has = (now: string, value: string): boolean => now.includes(value)

const between: Test = (_asked, _column, value, now) => {
  const [low = '', high = ''] = value.split('@')
  return compare(now, low) >= 0 && compare(now, high) <= 0
}
const lacks: Test = (_asked, _column, value, now) => !has(now, value)
const isEmpty: Test = (_asked, _column, _value, now) => now === ''

/** `ONToday@start@end`: the label is for people; a bare date is that day. */
const on: Test = (asked, column, value, now) => {
  const parts = value.split('@')
  if (parts.length >= 2) return now !== '' && between(asked, column, parts.slice(-2).join('@'), now)
  return now.slice(0, 10) === value.slice(0, 10)
}
const field =
  (test: (difference: number) => boolean): Test =>
  (asked, _column, value, now) => {
    const other = asked.current[value] ?? ''
    return now !== '' && other !== '' && test(compare(now, other))
  }

const TESTS: Readonly<Record<string, Test>> = {
  '=': (_asked, _column, value, now) => same(now, value),
  '!=': (_asked, _column, value, now) => !same(now, value),
  '<': (_asked, _column, value, now) => compare(now, value) < 0,
  '<=': (_asked, _column, value, now) => compare(now, value) <= 0,
  '>': (_asked, _column, value, now) => compare(now, value) > 0,
  '>=': (_asked, _column, value, now) => compare(now, value) >= 0,
  IN: (_asked, _column, value, now) => listed(value, now),
  'NOT IN': (_asked, _column, value, now) => !listed(value, now),
  LIKE: (_asked, _column, value, now) => has(now, value),
  'NOT LIKE': lacks,
  NOTLIKE: lacks,
  CONTAINS: (_asked, _column, value, now) => has(now, value),
  'DOES NOT CONTAIN': lacks,
  STARTSWITH: (_asked, _column, value, now) => now.startsWith(value),
  ENDSWITH: (_asked, _column, value, now) => now.endsWith(value),
  ISEMPTY: isEmpty,
  EMPTYSTRING: isEmpty,
  ISNOTEMPTY: (_asked, _column, _value, now) => now !== '',
  ANYTHING: () => true,
  BETWEEN: between,
  SAMEAS: (asked, _column, value, now) => now === (asked.current[value] ?? ''),
  NSAMEAS: (asked, _column, value, now) => now !== (asked.current[value] ?? ''),
  GT_FIELD: field((difference) => difference > 0),
  LT_FIELD: field((difference) => difference < 0),
  GT_OR_EQUALS_FIELD: field((difference) => difference >= 0),
  LT_OR_EQUALS_FIELD: field((difference) => difference <= 0),
  ON: on,
  NOTON: (asked, column, value, now) => !on(asked, column, value, now),
  VALCHANGES: (asked, column) => changed(asked, column),
  CHANGESTO: (asked, column, value, now) => changed(asked, column) && same(now, value),
  CHANGESFROM: (asked, column, value) => changed(asked, column) && same(was(asked, column), value),
}

/** Does the condition of a rule hold? Operators that it does not know fail loudly (platform.md 8.3, 7.4). */
export function holds(engine: Engine, query: Query, asked: Asked): boolean {
  if (query.where.length === 0) return true
  return query.where.some((and) => and.every((or) => or.some((term) => one(engine, term, asked))))
}

function one(engine: Engine, { column, operator, value }: QueryTerm, asked: Asked): boolean {
  const test = own(TESTS, operator)
  if (!test)
    return unsupported(`the operator '${operator}' in a condition`, 'local/engine/condition.ts')
  const type = engine.dictionary.column(asked.table, column)?.type
  return test(asked, column, expected(engine, value, asked, type), read(engine, asked, column))
}

function expected(engine: Engine, value: string, asked: Asked, type?: string): string {
  if (value.includes('javascript:')) {
    return value
      .split('@')
      .map((part) =>
        part.startsWith('javascript:')
          ? engine.realms.evaluate(asked.session, part.slice('javascript:'.length))
          : part,
      )
      .join('@')
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
  // As in SQL: an empty boolean is not 'false', but it is not 'true' either (platform.md 8.3).
  if (value === '' || engine.dictionary.column(table, column)?.type !== 'boolean') return value
  return value === '1' || value === 'true' ? '1' : '0'
}
