import { SCOPE, bootKernel, put, script } from './support/kernel'

const TABLE = `${SCOPE}_note`
const kernel = bootKernel()
const ann = put(kernel, 'sys_user', { user_name: 'ann', name: 'Ann' })
for (const [title, count, due, owner] of [
  ['x', '1', '2018-07-02 10:00:00', ann],
  ['x', '3', '2018-08-07 10:05:00', ann],
  ['y', '10', '2018-10-04 11:00:00', ''],
  ['y', '', '2019-01-03 12:00:00', ''],
  ['', '2', '2019-01-01 09:20:00', ann],
] as const)
  put(kernel, TABLE, { title, count, due, owner })

/** What `read` gives of each group. */
const groups = (build: string, read: string, own = kernel): unknown =>
  script(
    own,
    `const ga = new GlideAggregate('${TABLE}'); ${build}; ga.query(); const all = []
    while (ga.next()) all.push(${read}); all`,
  )

// c_GlideAggregateScopedAPI.md
test('a group has each figure as text, averages with four digits as in most of the docs’ outputs', () => {
  const kinds = ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'GROUP_CONCAT', 'GROUP_CONCAT_DISTINCT']
  const build = `ga.groupBy('title'); ${kinds.map((kind) => `ga.addAggregate('${kind}', 'count')`).join(';')}`
  const read = `[ga.getValue('title'), ${kinds.map((kind) => `ga.getAggregate('${kind}', 'count')`).join(',')}]`
  expect(groups(build, read)).toEqual([
    [null, '1', '2', '2.0000', '2', '2', '2', '2'],
    ['x', '2', '4', '2.0000', '1', '3', '1,3', '1,3'],
    ['y', '1', '10', '10.0000', '10', '10', '10', '10'],
  ])
})

test('STDDEV is that of the population, and names are taken in any case', () => {
  const read = `[ga.title.toString(), Number(ga.getAggregate('STDDEV', 'count'))]`
  expect(groups(`ga.groupBy('title'); ga.addAggregate('stddev', 'count')`, read)).toEqual([
    ['', 0],
    ['x', 1],
    ['y', 0],
  ])
})

test('the columns of a group are elements, and getValue of what is no group is null', () => {
  const read = `[ga.owner.getDisplayValue(), ga.getValue('title'), ga.getAggregate('COUNT')]`
  expect(groups(`ga.groupBy('owner'); ga.addAggregate('COUNT')`, read)).toEqual([
    ['', null, '2'],
    ['Ann', null, '3'],
  ])
})

test('sorting by a field groups by it too', () => {
  const build = `ga.addAggregate('COUNT'); ga.orderByDesc('title')`
  expect(groups(build, `[ga.getValue('title'), ga.getAggregate('COUNT')]`)).toEqual([
    ['y', '2'],
    ['x', '2'],
    [null, '1'],
  ])
})

test('orderByAggregate puts the biggest first', () => {
  const build = `ga.groupBy('title'); ga.addAggregate('SUM', 'count'); ga.orderByAggregate('sum', 'count')`
  expect(groups(build, `ga.getAggregate('SUM', 'count')`)).toEqual(['10', '4', '2'])
})

test('^GROUPBY in an encoded query groups', () => {
  const build = `ga.addEncodedQuery('titleISNOTEMPTY^GROUPBYtitle'); ga.addAggregate('COUNT')`
  expect(groups(build, `[ga.getValue('title'), ga.getAggregate('COUNT')]`)).toEqual([
    ['x', '2'],
    ['y', '2'],
  ])
})

// Docs of addAggregate ("name of the field to group the results of the aggregation by") and of addQuery, by example.
test('counting a field groups by it, but not after setGroup(false)', () => {
  const own = bootKernel()
  for (const title of ['x', 'x', 'y']) put(own, TABLE, { title })
  const read = `[ga.getValue('title'), ga.getAggregate('COUNT', 'title')]`
  const count = `ga.addAggregate('COUNT', 'title')`
  expect(groups(count, read, own)).toEqual([
    ['x', '2'],
    ['y', '1'],
  ])
  expect(groups(`${count}; ga.setGroup(false)`, read, own)).toEqual([[null, '3']])
  expect(groups(`${count}; ga.groupBy('done')`, `ga.getAggregate('COUNT', 'title')`, own)).toEqual([
    '3',
  ])
})

// Docs of addTrend: '3/2018' and its like, in the order of time; setIntervalYearIncluded.
test.each([
  [`ga.addTrend('due', 'quarter')`, ['3/2018 2', '4/2018 1', '1/2019 2']],
  [`ga.addTrend('due', 'year')`, ['2018 3', '2019 2']],
  [`ga.addTrend('due', 'date')`, expect.arrayContaining(['2018-07-02 1', '2019-01-03 1'])],
  [
    `ga.addTrend('due', 'dayofweek')`,
    ['Monday/2018 1', 'Tuesday/2018 1', 'Thursday/2018 1', 'Tuesday/2019 1', 'Thursday/2019 1'],
  ],
  [
    `ga.addTrend('due', 'dayofweek'); ga.setIntervalYearIncluded(false)`,
    ['Monday 1', 'Tuesday 2', 'Thursday 2'],
  ],
])('%s', (build, rows) => {
  const read = `ga.getValue('timeref') + ' ' + ga.getAggregate('COUNT')`
  expect(groups(`${build}; ga.addAggregate('COUNT')`, read)).toEqual(rows)
})

test('a trend by a span that the documentation lacks is refused', () => {
  expect(() => groups(`ga.addTrend('due', 'fortnight')`, '1')).toThrow(/local\/glide\/aggregate/)
})

test('a window is of rows, not of groups', () => {
  const build = `ga.addAggregate('COUNT'); ga.groupBy('title'); ga.setAggregateWindow(0, 3)`
  expect(groups(build, `[ga.getValue('title'), ga.getAggregate('COUNT')]`)).toEqual([
    ['x', '2'],
    ['y', '1'],
  ])
})

// Docs of getEncodedQuery and getAggregateEncodedQuery.
test('a grouped query says so, and each group names the rows behind it', () => {
  const build = `ga.addQuery('count', '>', 1); ga.groupBy('title')`
  const read = `[ga.getEncodedQuery(), ga.getAggregateEncodedQuery()]`
  expect(groups(build, read)).toEqual([
    ['count>1^ORDERBYtitle^GROUPBYtitle', 'count>1^title='],
    ['count>1^ORDERBYtitle^GROUPBYtitle', 'count>1^title=x'],
    ['count>1^ORDERBYtitle^GROUPBYtitle', 'count>1^title=y'],
  ])
})

test('a column of another scope’s table is no figure without a privilege', () => {
  const text = `const ga = new GlideAggregate('${TABLE}'); ga.addAggregate('MAX', 'owner.name'); ga.query(); ga.next()`
  expect(script(kernel, text)).toBe(false)
})
