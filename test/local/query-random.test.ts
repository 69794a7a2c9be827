import fc from 'fast-check'
import { isUnsupported } from '../../local/unsupported'
import { bootKit } from './http-kit'
import { id, withTrees } from './store-support'

type Cells = Readonly<Record<string, string>>
type Term = { readonly column: string; readonly operator: string; readonly value: string }

const TEXTS = ['', 'a', 'A', 'ab', 'abc', 'b%', 'b_c', '0', '10', 'x y', "o'brien", '-1']
const NUMBERS = ['', '0', '1', '2', '9', '10', '-5']
const DATES = ['', '2026-01-15 10:00:00', '2026-01-15 10:00:01', '2025-12-31 23:59:59']
const FLAGS = ['', '0', '1']

const rowOf = fc.record({
  number: fc.constantFrom(...TEXTS),
  state: fc.constantFrom(...NUMBERS),
  active: fc.constantFrom(...FLAGS),
  due: fc.constantFrom(...DATES),
})

const POOLS: Readonly<Record<string, readonly string[]>> = {
  number: [...TEXTS, 'zz', 'NULL', '*', '?', 'a*', '*b?', '?b*c'],
  state: [...NUMBERS, 'x', '1.0'],
  active: ['true', 'false', '1', '0', ''],
  due: [...DATES, '2026-01-15', 'soon'],
}
const COMMON = ['=', '!=', 'IN', 'NOT IN', 'ISEMPTY', 'ISNOTEMPTY', 'ANYTHING']
const ORDERED = [...COMMON, '<', '<=', '>', '>=', 'BETWEEN']
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  number: [
    ...COMMON,
    'MATCH_PAT',
    'LIKE',
    'NOT LIKE',
    'STARTSWITH',
    'ENDSWITH',
    'CONTAINS',
    '*',
    '!*',
    '%',
  ],
  state: ORDERED,
  active: COMMON,
  due: ORDERED,
}

const valueOf = (column: string, operator: string): fc.Arbitrary<string> => {
  const one = fc.constantFrom(...(POOLS[column] ?? []))
  if (operator === 'BETWEEN') return fc.tuple(one, one).map((ends) => ends.join('@'))
  if (operator.endsWith('IN')) return fc.array(one, { maxLength: 4 }).map((all) => all.join(','))
  return /ISEMPTY|ISNOTEMPTY|ANYTHING/.test(operator) ? fc.constant('') : one
}
const termOf: fc.Arbitrary<Term> = fc
  .constantFrom(...Object.keys(POOLS))
  .chain((column) => fc.tuple(fc.constant(column), fc.constantFrom(...(OPERATORS[column] ?? []))))
  .chain(([column, operator]) =>
    valueOf(column, operator).map((value) => ({ column, operator, value })),
  )
const list = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 1, maxLength: 3 })
const queryOf = list(list(list(termOf)))

const text = (query: readonly (readonly (readonly Term[])[])[]): string =>
  query
    .map((and) =>
      and
        .map((or) => or.map(({ column, operator, value }) => column + operator + value).join('^OR'))
        .join('^'),
    )
    .join('^NQ')

/** A star is any text, a question mark any character, and all else is itself (c_PatternMatching.md). */
const patternOf = (pattern: string): RegExp => {
  const signs = [...pattern].map((sign) =>
    sign === '*' ? '.*' : sign === '?' ? '.' : sign.replace(/\W/, '\\$&'),
  )
  return new RegExp(`^${signs.join('')}$`, 's')
}

/** What the documentation says of a term, on plain values. */
function holds({ column, operator, value }: Term, row: Cells): boolean {
  const left = (row[column] ?? '').toLowerCase()
  const plain = (given: string): string => {
    if (given === 'NULL') return ''
    if (column === 'active') return given === 'true' ? '1' : given === 'false' ? '0' : given
    return column === 'due' && given.length === 10 ? `${given} 00:00:00` : given.toLowerCase()
  }
  const right = plain(value)
  const same = (given: string): boolean =>
    column === 'state' && left !== '' && given !== '' && !isNaN(+given)
      ? +left === +given
      : left === given
  const compared = (given: string): number | undefined => {
    if (left === '' || given === '') return undefined
    if (column === 'state') return isNaN(+given) ? undefined : +left - +given
    if (!/^\d{4}-/.test(given)) return undefined
    return left < given ? -1 : left > given ? 1 : 0
  }
  const is = (given: string, test: (sign: number) => boolean): boolean => {
    const sign = compared(given)
    return sign !== undefined && test(sign)
  }
  const [low = '', high = ''] = value.split('@').map(plain)
  const listed = value.split(',').map(plain)
  const tests: Readonly<Record<string, () => boolean>> = {
    '=': () => same(right),
    '!=': () => !same(right),
    IN: () => value !== '' && listed.some(same),
    'NOT IN': () => value === '' || !listed.some(same),
    ISEMPTY: () => left === '',
    ISNOTEMPTY: () => left !== '',
    ANYTHING: () => true,
    '<': () => is(right, (sign) => sign < 0),
    '<=': () => is(right, (sign) => sign <= 0),
    '>': () => is(right, (sign) => sign > 0),
    '>=': () => is(right, (sign) => sign >= 0),
    BETWEEN: () => is(low, (sign) => sign >= 0) && is(high, (sign) => sign <= 0),
    MATCH_PAT: () => patternOf(value.toLowerCase()).test(left),
    LIKE: () => left !== '' && left.includes(value.toLowerCase()),
    STARTSWITH: () => left !== '' && left.startsWith(value.toLowerCase()),
    ENDSWITH: () => left !== '' && left.endsWith(value.toLowerCase()),
  }
  const aliases: Readonly<Record<string, string>> = {
    CONTAINS: 'LIKE',
    '*': 'LIKE',
    '%': 'ENDSWITH',
  }
  if (operator === 'NOT LIKE' || operator === '!*') return !(tests.LIKE?.() ?? true)
  const test = tests[aliases[operator] ?? operator]
  if (!test) throw new Error(`the model lacks '${operator}'`)
  return test()
}

const RUNS = { numRuns: 400 }

test('a query of the grammar finds the rows that a plain reading of it finds', () => {
  const { records } = withTrees()
  fc.assert(
    fc.property(fc.array(rowOf, { maxLength: 8 }), queryOf, (rows, query) => {
      const where = [[[{ column: 'short_description', operator: '=', value: 'random' }]]]
      for (const { sys_id = '' } of records.select({ table: 'incident', where, orderBy: [] }))
        records.delete('incident', sys_id)
      rows.forEach(({ number, ...row }, at) =>
        records.insert('incident', {
          ...row,
          sys_id: String(at).padStart(32, '0'),
          short_description: 'random',
          // Numbers are unique here, so the text under test stands in another column.
          risk: number,
        }),
      )
      const encoded = text(query).replace(/(^|\^(?:OR|NQ)?)number/g, '$1risk')
      const found = records.select(records.parse('incident', encoded)).map((row) => row.sys_id)
      const expected = rows.flatMap((row, at) =>
        query.some((and) => and.every((or) => or.some((term) => holds(term, row))))
          ? [String(at).padStart(32, '0')]
          : [],
      )
      expect([...found].sort()).toEqual(expected)
      expect(records.count(records.parse('incident', encoded))).toBe(expected.length)
    }),
    RUNS,
  )
})

const PIECES = [
  ...['^', '^^', '^OR', '^NQ', '^EQ', '^ORDERBY', '^ORDERBYDESC', '^GROUPBY', '^GOTO', '@', ','],
  ...['state', 'due', 'item.name', 'item', 'parent.parent.', 'sys_id', 'active', 'nonsense', '.'],
  ...['=', '!=', '<', '>=', 'IN', 'NOT IN', 'BETWEEN', 'LIKE', 'STARTSWITH', 'ISEMPTY', 'ON'],
  ...['DATEPART', 'RELATIVEGT', 'RELATIVEEE', 'MORETHAN', 'SAMEAS', 'DYNAMIC', 'INSTANCEOF'],
  ...['MATCH_PAT', 'MATCH_RGX', 'VALCHANGES', 'CHANGESTO', 'DOESNOTHAVE', 'EXCLUDING', '(a+)+'],
  ...[
    'IR_AND_OR_QUERY=',
    '"',
    ' OR ',
    ' -',
    'IN_HIERARCHY_DYNAMIC',
    'fdd0fa0f93f5d2505bd0bd886cba1015@',
  ],
  ...['@hour@ago@1', '@year@ahead@999999', 'due@day@before@1', 'x@year@9999@GE', 'due@day'],
  ...['RLQUERY', '^ENDRLQUERY', 'change.item,>=1', 'JOINchange.sys_id=task.parent!', 'SUBQUERY'],
  ...['JOINchange.parent=change.sys_id!', '123TEXTQUERY321=', 'IN_HIERARCHY', 'sys_tags.', 'NULL'],
  ...['javascript:', 'gs.getUserID()', '()', "'", '"', ';--', '\\', '%', '_', '\0', '\ud800', '💥'],
]
const hostile = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary' })),
    {
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.join(''))

/** Nothing but an Unsupported may be thrown. */
function quietly(run: () => unknown): void {
  try {
    run()
  } catch (error) {
    if (!isUnsupported(error)) throw error
  }
}

test('no text makes the parser throw, nor the store anything but a refusal', () => {
  const { records } = withTrees()
  records.insert('change', { sys_id: id('a'), number: 'A', due: '2026-01-15 10:00:00', state: '1' })
  fc.assert(
    fc.property(hostile, (encoded) => {
      const query = records.parse('change', encoded)
      quietly(() => records.select(query))
      quietly(() => records.count(query))
      quietly(() => records.aggregate(query, [{ kind: 'COUNT' }], query.groupBy ?? []))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['prefixes without end', 'NQ'.repeat(50_000)],
  ['separators without end', '^'.repeat(100_000)],
  ['alternatives without end', `state=1${'^ORstate=1'.repeat(40_000)}`],
  ['new queries without end', 'state=1^NQ'.repeat(20_000)],
  ['a long text to look for', `short_descriptionLIKE${'%'.repeat(60_000)}`],
  ['a long list', `stateIN${'1,'.repeat(100_000)}`],
  ['joins in joins', 'JOINchange.sys_id=change.parent!'.repeat(500)],
  ['related lists in related lists', 'RLQUERYchange.parent,>=1,'.repeat(500)],
  ['walks without end', `${'parent.'.repeat(20_000)}number=1`],
  ['orders without end', 'ORDERBYnumber^'.repeat(3000)],
  [
    'different orders without end',
    Array.from({ length: 80 }, (_, i) => `ORDERBY${'parent.'.repeat(i)}number`).join('^'),
  ],
])('%s is answered or refused', (_what, encoded) => {
  const { records } = withTrees()
  const query = records.parse('change', encoded)
  expect(() => quietly(() => records.count(query))).not.toThrow()
  expect(() => quietly(() => records.select(query))).not.toThrow()
})

test('no query makes the Table API answer 5xx, but for 501', () => {
  const { call } = bootKit()
  fc.assert(
    fc.property(hostile, (encoded) => {
      const query = encodeURIComponent(
        Buffer.from(encoded).toString().replaceAll('change', 'change_request'),
      )
      const { status } = call('GET', `/api/now/table/change_request?sysparm_query=${query}`)
      expect([200, 400, 501]).toContain(status)
    }),
    { numRuns: 300 },
  )
})
