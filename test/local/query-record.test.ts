import { SCOPE, bootKernel, grant, install, put, script } from './support/kernel'
import type { Session } from '../../local/types'

const TABLE = `${SCOPE}_note`
const kernel = bootKernel()
const run = (text: string) => script(kernel, text)
const user = put(kernel, 'sys_user', { user_name: 'ann', name: 'Ann Example', active: '1' })

for (const [title, count, owner] of [
  ['a', '1', user],
  ['b', '2', ''],
  ['c', '3', ''],
  ['x^y', '4', ''],
] as const)
  put(kernel, TABLE, { title, count, owner })

/** Titles that a script's query finds, in their order. */
const found = (build: string): unknown =>
  run(`const gr = new GlideRecord('${TABLE}'); ${build}; gr.orderBy('count'); gr.query()
    const titles = []; while (gr.next()) titles.push(gr.getValue('title')); titles.join(' ')`)

// c_GlideRecordScopedAPI.md, c_GlideQueryConditionScopedAPI.md
test.each([
  [`gr.addQuery('title', 'a')`, 'a'],
  [`gr.addQuery('count', '>', 2)`, 'c x^y'],
  [`gr.addQuery('title=a^ORtitle=b')`, 'a b'],
  [`gr.addQuery('title', 'IN', ['a', 'c'])`, 'a c'],
  [`gr.addQuery('title', 'CONTAINS', 'Y')`, 'x^y'],
  [`gr.addQuery('title', 'DOES NOT CONTAIN', 'y')`, 'a b c'],
  [`gr.addQuery('title', 'DOESNOTCONTAIN', 'y')`, 'a b c'],
  [`gr.addQuery('title', 'x^y')`, 'x^y'],
  [`gr.addQuery('owner', 'STARTSWITH', 'ann')`, ''],
  [`gr.addNullQuery('owner')`, 'b c x^y'],
  [`gr.addNotNullQuery('owner')`, 'a'],
  [`gr.addQuery('count', '<', 2).addOrCondition('count', '>', 3)`, 'a x^y'],
  [`gr.addQuery('title', 'a').addOrCondition('title', 'b').addOrCondition('title', 'c')`, 'a b c'],
  [`gr.addQuery('count', '>', 1).addCondition('count', '<', 4)`, 'b c'],
  [
    `const q = gr.addQuery('count', '>', 1); q.addCondition('title', 'b').addOrCondition('title', 'c'); q.addOrCondition('title', 'a')`,
    'b c',
  ],
  [`gr.addSystemQuery('title', 'a').addSystemOrCondition('title', 'b')`, 'a b'],
  [`gr.addSystemEncodedQuery('title=b'); gr.addSystemOrderBy('title')`, 'b'],
  [`gr.addEncodedQuery('title=a^NQtitle=c'); gr.addQuery('count', '>', 1)`, 'c'],
  [`gr.addEncodedQuery('')`, 'a b c x^y'],
  [`gr.setLimit(2)`, 'a b'],
  [`gr.chooseWindow(1, 3)`, 'b c'],
  [`gr.setLimit(1); gr.chooseWindow(2, 4)`, 'c x^y'],
  [`gr.chooseWindow(2, 4); gr.setLimit(3)`, 'a b c'],
])('%s finds %s', (build, titles) => {
  expect(found(build)).toBe(titles)
})

test('text operators on a reference ask for a privilege on the table whose names they read', () => {
  const own = bootKernel()
  const sysId = put(own, 'sys_user', { user_name: 'ann', name: 'Ann Example' })
  put(own, TABLE, { title: 'a', owner: sysId })
  const ask = `const gr = new GlideRecord('${TABLE}'); gr.addQuery('owner', 'STARTSWITH', 'ann'); gr.query(); gr.getRowCount()`
  expect(script(own, ask)).toBe(0)
  grant(own, 'sys_user', 'read')
  expect(script(own, ask)).toBe(1)
})

// "Strings (must be in upper case)": what else is written is no operator.
test.each(['contains', 'SOUNDSLIKE', 'MATCHES'])('the operator %s is refused loudly', (word) => {
  expect(() => found(`gr.addQuery('title', '${word}', 'a')`)).toThrow(/local\/store/)
})

// c_UsingGlideRecordToQueryTables.md: reserved names of addQuery
test('addQuery takes a text search, and an encoded query says the same', () => {
  put(kernel, 'incident', { short_description: 'Email server down' })
  const count = (build: string): unknown =>
    run(`const gr = new GlideRecord('incident'); ${build}; gr.query(); gr.getRowCount()`)
  grant(kernel, 'incident', 'read')
  const search = `gr.addQuery('123TEXTQUERY321', 'EMAILS'); gr.addQuery('123TEXTINDEXGROUP321', 'portal')`
  expect(count(search)).toBe(1)
  expect(count(`gr.addEncodedQuery('123TEXTQUERY321=nowhere')`)).toBe(0)
  expect(run(`const gr = new GlideRecord('incident'); ${search}; gr.getEncodedQuery()`)).toBe(
    '123TEXTQUERY321=EMAILS^123TEXTINDEXGROUP321=portal',
  )
  const valid = `new GlideRecord('incident').isValidEncodedQuery('123TEXTQUERY321=email')`
  expect(run(valid)).toBe(true)
})

test('getEncodedQuery says what addEncodedQuery reads as the same query', () => {
  const build = `gr.addQuery('title', 'x^y').addOrCondition('title', 'b'); gr.addQuery('count', '>', 1)
    gr.addNullQuery('owner'); gr.addJoinQuery('${TABLE}', 'sys_id', 'change').addCondition('title', 'q^r')
    gr.orderByDesc('title')`
  const text = run(
    `const gr = new GlideRecord('${TABLE}'); ${build}; gr.getEncodedQuery()`,
  ) as string
  expect(text).toBe(
    `title=x^^y^ORtitle=b^count>1^ownerISEMPTY^JOIN${TABLE}.sys_id=${TABLE}.change!title=q^^^^r^ORDERBYDESCtitle`,
  )
  const terms = kernel.records.parse(TABLE, text)
  expect(terms.where[0]?.[3]?.[0]?.within?.where).toEqual([
    [[{ column: 'title', operator: '=', value: 'q^r' }]],
  ])
  expect(terms.dropped).toBeUndefined()
})

// c_GlideRecordScopedAPI.md, addJoinQuery: the first field of the other table that references this one.
test('addJoinQuery keeps the rows that the other table points at, and its condition speaks of that table', () => {
  const own = bootKernel()
  for (const [id, title] of [
    ['1', 'one'],
    ['2', 'two'],
    ['3', 'three'],
  ] as const)
    put(own, 'change_request', { sys_id: id.repeat(32), short_description: title })
  put(own, TABLE, { change: '1'.repeat(32), title: 'x' })
  put(own, TABLE, { change: '2'.repeat(32), title: 'y' })
  grant(own, 'change_request', 'read')
  const join = (more: string): unknown =>
    script(
      own,
      `const gr = new GlideRecord('change_request'); const q = gr.addJoinQuery('${TABLE}'); ${more}
      gr.orderBy('short_description'); gr.query(); const all = []
      while (gr.next()) all.push(gr.getValue('short_description')); all.join(' ')`,
    )
  expect(join('')).toBe('one two')
  expect(join(`q.addCondition('title', 'y')`)).toBe('two')
  expect(join(`q.addCondition('title', 'y').addOrCondition('title', 'x')`)).toBe('one two')
  expect(join(`q.addOrCondition('title', 'x')`)).toBe('one')
  expect(join(`gr.addQuery('short_description', 'one')`)).toBe('one')
})

test('a join reads the other table, and that needs a privilege', () => {
  const own = bootKernel()
  put(own, 'sys_user_grmember', { user })
  expect(
    script(
      own,
      `const gr = new GlideRecord('${TABLE}'); gr.addJoinQuery('sys_user_grmember', 'owner', 'user'); gr.query();
      [gr.getRowCount(), gr.getLastErrorMessage()]`,
    ),
  ).toEqual([0, expect.stringContaining("'sys_user_grmember'")])
})

// Docs of isValidEncodedQuery and isEncodedQueryValid.
test('an encoded query is valid when none of its terms would be dropped', () => {
  const valid = (text: string): unknown =>
    run(`new GlideRecord('${TABLE}').isValidEncodedQuery('${text}')`)
  expect(['title=a', 'title=a^ORcount>1^ORDERBYtitle', 'owner.name=x'].map(valid)).toEqual([
    true,
    true,
    true,
  ])
  expect(
    ['', 'nothing=1', 'title', 'title=a^ORDERBYnothing', 'owner.nothing=1'].map(valid),
  ).toEqual([false, false, false, false, false])
})

test('isEncodedQueryValid adds the query, or one that finds nothing', () => {
  expect(found(`gr.isEncodedQueryValid('title=a')`)).toBe('a')
  expect(found(`gr.isEncodedQueryValid('nothing=1')`)).toBe('')
  expect(
    run(
      `const gr = new GlideRecord('${TABLE}'); gr.isEncodedQueryValid('nothing=1'); gr.getEncodedQuery()`,
    ),
  ).toBe('sys_idNotValidnull')
})

// Docs of chooseWindow, setLimit, setNoCount, getRowCount.
test.each([
  [`gr.chooseWindow(0, 2)`, 4],
  [`gr.setLimit(2)`, 2],
  [`gr.chooseWindow(0, 2); gr.setNoCount()`, 2],
])('after %s getRowCount() is %i', (build, count) => {
  expect(
    run(`const gr = new GlideRecord('${TABLE}'); ${build}; gr.query(); gr.getRowCount()`),
  ).toBe(count)
})

test('glide.db.first_pass_sys_id_list_size.max moves the number from which counts go wrong', () => {
  const own = bootKernel()
  const ask = `const gr = new GlideRecord('${TABLE}'); gr.addQuery('sys_id', 'IN', Array.from({ length: 150 }, (_, i) => 'x' + i))
    gr.query(); gr.getRowCount()`
  expect(() => script(own, ask)).toThrow(/disableSysIdInOptimization/)
  own.properties.set('glide.db.first_pass_sys_id_list_size.max', '200')
  expect(script(own, ask)).toBe(0)
})

// Docs of addUserQuery: the user "must have access to perform the specified query operation on the field".
test('addUserQuery on a field that the user may not read finds nothing', () => {
  const own = bootKernel()
  put(own, TABLE, { title: 'a', count: '1' })
  const role = put(own, 'sys_user_role', { name: 'x.keeper' })
  const acl = (name: string, roles: readonly string[]): void => {
    const sysId = install(own, 'sys_security_acl', { name, operation: 'read', type: 'record' })
    for (const each of roles)
      install(own, 'sys_security_acl_role', { sys_security_acl: sysId, sys_user_role: each })
  }
  // An ACL that asks nothing lets nobody in, so the table's own asks for a role that both have.
  const reader = put(own, 'sys_user_role', { name: 'x.reader' })
  acl(TABLE, [reader])
  acl(`${TABLE}.title`, [role])
  const nobody: Session = {
    ...own.people.systemSession(SCOPE),
    userId: user,
    userName: 'ann',
    roles: new Set(['x.reader']),
  }
  const keeper: Session = { ...nobody, roles: new Set(['x.reader', 'x.keeper']) }
  const count = (session: Session, build: string): unknown =>
    own.realms.run(
      session,
      `const gr = new GlideRecord('${TABLE}'); ${build}; gr.query(); gr.getRowCount()`,
      {},
      'test',
    )
  for (const build of [
    `gr.addUserQuery('title', 'a')`,
    `gr.addUserEncodedQuery('count=1^title=a')`,
    `gr.addEncodedQuery('title=a', true)`,
    `gr.addUserOrderBy('title')`,
    `gr.addQuery('count', 1).addUserCondition('title', 'a')`,
    `gr.addQuery('count', 2).addUserOrCondition('title', 'a')`,
  ])
    expect([build, count(nobody, build), count(keeper, build)]).toEqual([build, 0, 1])
  expect(count(nobody, `gr.addQuery('title', 'a')`)).toBe(1)
  expect(count(nobody, `gr.addUserQuery('count', 1)`)).toBe(1)
})

test('get takes a dot-walk, as the docs show', () => {
  const own = bootKernel()
  grant(own, 'sys_user', 'read')
  const sysId = put(own, 'sys_user', { user_name: 'bo', name: 'Bo Example' })
  put(own, TABLE, { title: 'of bo', owner: sysId })
  expect(
    script(
      own,
      `const gr = new GlideRecord('${TABLE}'); [gr.get('owner.name', 'Bo Example'), gr.getValue('title')]`,
    ),
  ).toEqual([true, 'of bo'])
})

// c_GlideSystemScopedAPI.md: in the user's session time zone, as a UTC timestamp. Now: Sunday 22 November 2026, 10:00 UTC.
test.each([
  ['gs.daysAgo(1)', '2026-11-21 10:00:00'],
  ['gs.daysAgoStart(0)', '2026-11-21 13:00:00'],
  ['gs.daysAgoEnd(0)', '2026-11-22 12:59:59'],
  ['gs.hoursAgoStart(1)', '2026-11-22 09:00:00'],
  ['gs.minutesAgoEnd(0)', '2026-11-22 10:00:59'],
  ['gs.monthsAgo(3)', '2026-08-22 11:00:00'],
  ['gs.monthsAgoStart(0)', '2026-10-31 13:00:00'],
  ['gs.quartersAgoEnd(1)', '2026-09-30 13:59:59'],
  ['gs.beginningOfThisWeek()', '2026-11-15 13:00:00'],
  ['gs.endOfLastWeek()', '2026-11-15 12:59:59'],
  ['gs.beginningOfNextYear()', '2026-12-31 13:00:00'],
  ['gs.endOfNextMonth()', '2026-12-31 12:59:59'],
  [`gs.dateGenerate('2026-11-22', 'start')`, '2026-11-21 13:00:00'],
  [`gs.dateGenerate('2026-11-22', 'end')`, '2026-11-22 12:59:59'],
  [`gs.dateGenerate('2026-11-22', '08:30:00')`, '2026-11-21 21:30:00'],
])('%s in Sydney is %s', (call, text) => {
  const session = { ...kernel.people.systemSession(SCOPE), timeZone: 'Australia/Sydney' }
  expect(kernel.realms.run(session, call, {}, 'test')).toBe(text)
})
