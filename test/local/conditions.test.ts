import fc from 'fast-check'
import { bootKernel, put, script } from './support/kernel'

/** Each operator once as a query asks it, and once as a filter asks it of the same record (docs: r_OpAvailableFiltersQueries.md). */
const kernel = bootKernel()
const make = (values: Readonly<Record<string, string>>): void =>
  void put(kernel, 'x_acme_app_note', { sys_class_name: 'x_acme_app_note', ...values })

const noteOf = (title: string): string => {
  const where = [[[{ column: 'title', operator: '=', value: title }]]]
  return kernel.records.select({ table: 'x_acme_app_note', where, orderBy: [] })[0]?.sys_id ?? ''
}

make({
  title: 'A',
  key: 'q',
  done: '1',
  count: '9',
  due: '2026-11-22 10:00:00',
  sys_created_on: '2026-11-19 09:00:00',
})
make({ title: 'B', key: 'B', done: '0', count: '10', due: '2026-11-21 10:00:00' })
make({ title: 'C', key: 'x,y', count: '70', due: '2026-12-31 23:00:00' })
make({ title: 'D', due: '2026-10-31 12:00:00', count: '0' })

put(kernel, 'label_entry', { label: 'x', table: 'x_acme_app_note', table_key: noteOf('A') })
put(kernel, 'label_entry', { label: 'y', table: 'x_acme_app_note', table_key: noteOf('B') })

const byQuery = (query: string): string =>
  (script(
    kernel,
    `const gr = new GlideRecord('x_acme_app_note'); gr.addEncodedQuery(${JSON.stringify(query)}); gr.orderBy('title')
    gr.query(); let seen = ''; while (gr.next()) seen += gr.title; seen`,
  ) ?? '') as string
const byFilter = (query: string, before = ''): string =>
  (script(
    kernel,
    `const gr = new GlideRecord('x_acme_app_note'); gr.orderBy('title'); gr.query()
    const filter = new GlideFilter(${JSON.stringify(query)}, 'f'); ${before}
    let seen = ''; while (gr.next()) if (filter.match(gr, true)) seen += gr.title; seen`,
  ) ?? '') as string

test.each([
  ['count>9', 'BC'],
  ['countBETWEEN9@10', 'AB'],
  ['count>=nonsense', ''],
  ['done=true', 'A'],
  ['done!=true', 'BCD'],
  ['keyIN', ''],
  ['keyNOT IN', 'ABCD'],
  ['keyINq,B', 'AB'],
  ['key=NULL', 'D'],
  ['keySAMEAStitle', 'B'],
  ['keyNSAMEAStitle', 'ACD'],
  ['keyISEMPTY', 'D'],
  ['dueON2026-11-22', 'A'],
  ['dueNOTON2026-11-22', 'BCD'],
  ['due>2026-11-22', 'AC'],
  ['dueRELATIVEGT@hour@ago@24', 'AC'],
  ['dueRELATIVELE@dayofweek@ago@1', 'BD'],
  ['dueRELATIVEEE@month@ahead@1', 'C'],
  ['dueDATEPARTSunday@dayofweek@sunday@EE', 'A'],
  ['dueDATEPARTOctober@month@october@EE', 'D'],
  ['dueSAMEASdue@day', 'ABCD'],
  ['dueMORETHANsys_created_on@day@after@2', 'A'],
  ['sys_class_nameINSTANCEOFx_acme_app_note', 'ABCD'],
  ['nothing=1^count=9', 'A'],
  ['keyMATCH_PATx?*', 'C'],
  ['keyMATCH_PAT*', 'ABCD'],
  ['countMATCH_PAT?0', 'BC'],
  ['keyMATCH_RGX[qB]', 'AB'],
  ['keyMATCH_RGX.*,.*', 'C'],
  ['sys_tags.x=x', 'A'],
  ['sys_tags.xDOESNOTHAVEx', 'B'],
  ['sys_tags.xEXCLUDINGx', 'BCD'],
])('%s means the same in a query and in a filter', (query, found) => {
  expect({ query: byQuery(query), filter: byFilter(query) }).toEqual({
    query: found,
    filter: found,
  })
})

test.each([
  '123TEXTQUERY321=A',
  'RLQUERYtask.parent,=0^ENDRLQUERY',
  'JOINx_acme_app_note.sys_id=task.parent',
])(
  'a search and rows of other tables are for queries alone, and refused in a filter: %s',
  (query) => {
    expect(() => byFilter(query)).toThrow(/does not speak/)
  },
)

// c_GlideFilterScopedAPI.md, "Case sensitivity" and "Filter null values"
test('a filter tells cases apart unless it is told not to, and takes an empty value for less than any', () => {
  expect(byFilter('key=Q')).toBe('')
  expect(byFilter('key=Q', 'filter.setCaseSensitive(false)')).toBe('A')
  expect(byFilter('titleLIKEb', 'filter.setCaseSensitive(false)')).toBe('B')
  expect(byFilter('key<b')).toBe('BD')
  expect(byQuery('key<b')).toBe('')
})

// c_GlideFilterScopedAPI.md: match() takes any of the conditions by default, checkRecord() all of them
test('match takes any condition by default, checkRecord all', () => {
  const NOTE = `const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); gr.title = 'Abel'`
  const filter = `'title=Abel^key=other'`
  expect(script(kernel, `${NOTE}; new GlideFilter(${filter}, 'f').match(gr)`)).toBe(true)
  expect(script(kernel, `${NOTE}; GlideFilter.checkRecord(gr, ${filter})`)).toBe(false)
})

// setEnforceSecurity: "Evaluate the filter in the sandbox"
test('a filter that enforces security lets its scripts write nothing', () => {
  const query = `title=javascript:var gr = new GlideRecord('x_acme_app_note'); gr.title = 'Z'; gr.insert(); 'A'`
  const secure = (): string => byFilter(query, 'filter.setEnforceSecurity(true)')
  expect(secure).toThrow()
  expect(byQuery('title=Z')).toBe('')
})

test('text operators look at what people see of a reference, as in a query', () => {
  const owner = put(kernel, 'sys_user', { user_name: 'fred', name: 'Fred Luddy' })
  const ask = (filter: string): unknown =>
    script(
      kernel,
      `const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); gr.owner = '${owner}'
      GlideFilter.checkRecord(gr, '${filter}')`,
    )
  expect([ask('ownerSTARTSWITHFred'), ask('ownerLIKEnobody')]).toEqual([true, false])
})

const operators = [
  ...[
    '=',
    '!=',
    '<',
    '>=',
    'IN',
    'NOT IN',
    'BETWEEN',
    'LIKE',
    'STARTSWITH',
    'ON',
    'NOTON',
    'ISEMPTY',
  ],
  ...[
    'DATEPART',
    'RELATIVEGT',
    'RELATIVEEE',
    'MORETHAN',
    'LESSTHAN',
    'SAMEAS',
    'GT_FIELD',
    'INSTANCEOF',
  ],
]
test('whatever a filter asks, it is answered or refused as not spoken', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('@day@ago@1', 'due@day@before@999999', 'a@b@c@GT', 'javascript:1', '@', 'NULL'),
  )
  fc.assert(
    fc.property(
      fc.constantFrom('title', 'count', 'due', 'done', 'owner.name', 'none'),
      fc.constantFrom(...operators),
      value,
      (column, operator, text) => {
        try {
          byFilter(`${column}${operator}${text.replace(/\^/g, '')}`)
        } catch (error) {
          expect(String(error)).toMatch(/does not speak|SyntaxError|ReferenceError/)
        }
      },
    ),
    { numRuns: 200 },
  )
})

/** Values of the notes, parts of them, and what patterns and lists are made of. */
const PIECES = ['', 'q', 'B', 'x,y', 'x', 'y', '*', '?', '?,*', 'A', '9', '10', '7?', '*0', 'NULL']
const SHARED = [
  ...['=', '!=', 'IN', 'NOT IN', 'LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH', 'ISEMPTY'],
  ...['ISNOTEMPTY', 'ANYTHING', 'MATCH_PAT', 'SAMEAS', 'NSAMEAS'],
]
const shared = fc
  .record({
    column: fc.constantFrom('title', 'key', 'count'),
    operator: fc.constantFrom(...SHARED),
    value: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 2 }),
    other: fc.constantFrom('title', 'key', 'count'),
  })
  .map(({ column, operator, value, other }) =>
    operator.endsWith('SAMEAS')
      ? `${column}${operator}${other}`
      : `${column}${operator}${value.join(operator.endsWith('IN') ? ',' : '')}`,
  )
const tags = fc
  .tuple(fc.constantFrom('x', 'y', 'z'), fc.constantFrom('=', 'DOESNOTHAVE', 'EXCLUDING'))
  .map(([tag, operator]) => `sys_tags.${tag}${operator}${tag}`)
const separator = fc.constantFrom('^', '^OR', '^NQ')

test('any query finds what a filter that ignores case finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(shared, tags), separator), { minLength: 1, maxLength: 4 }),
      (terms) => {
        const query = terms.map(([term, by], at) => (at === 0 ? '' : by) + term).join('')
        expect(byFilter(query, 'filter.setCaseSensitive(false)')).toBe(byQuery(query))
      },
    ),
    { numRuns: 500 },
  )
})
