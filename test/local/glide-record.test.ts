import { SCOPE, bootKernel, grant, install, put, script } from './support/kernel'

const kernel = bootKernel()
const run = (text: string) => script(kernel, text)
const NEW_NOTE = `const gr = new GlideRecord('x_acme_app_note'); gr.initialize();`

// platform.md 13.1, 8.2: getValue gives a string, or null where the column is empty or does not exist.
test('getValue is null for an empty column and for one that does not exist', () => {
  expect(run(`${NEW_NOTE} gr.insert(); [gr.getValue('title'), gr.getValue('nope')]`)).toEqual([
    null,
    null,
  ])
})

// platform.md 13.1, 8.2: booleans return "0"/"1".
test('booleans read as the strings 0 and 1, however they were set', () => {
  expect(
    run(`${NEW_NOTE} gr.done = true; const a = gr.getValue('done')
    gr.setValue('done', 'false'); [a, gr.getValue('done'), gr.done == '0']`),
  ).toEqual(['1', '0', true])
})

// platform.md 13.2, 8.2: initialize() has no defaults and no sys_id, newRecord() has both.
test('initialize leaves defaults and sys_id out, newRecord puts them in', () => {
  expect(
    run(`const a = new GlideRecord('x_acme_app_note'); a.initialize()
    const b = new GlideRecord('x_acme_app_note'); b.newRecord();
    [a.getUniqueValue(), a.getValue('count'), b.getUniqueValue().length, b.getValue('count'), b.isNewRecord()]`),
  ).toEqual([null, null, 32, '7', true])
})

// platform.md 8.2: the defaults of the dictionary come with the insert.
test('an insert fills in defaults and the next number', () => {
  const [count, done, number] = run(
    `${NEW_NOTE} gr.insert(); [gr.getValue('count'), gr.getValue('done'), gr.getValue('number')]`,
  ) as string[]
  expect([count, done]).toEqual(['7', '0'])
  expect(number).toMatch(/^NOTE000\d{4}$/)
})

// platform.md 13.3, 8.2: insert() returns the sys_id, or null where a unique index forbids the row.
test('insert answers the sys_id, and null for a second row with the same unique key', () => {
  expect(
    run(`const add = () => { ${NEW_NOTE} gr.key = 'once'; const id = gr.insert(); return [id && id.length, gr.getLastErrorMessage()] };
    [add(), add()]`),
  ).toEqual([
    [32, null],
    [null, expect.stringContaining('Unique Key violation')],
  ])
})

// platform.md 8.2: setNewGuidValue enables idempotent inserts.
test('a sys_id set with setNewGuidValue is taken once', () => {
  const id = 'd'.repeat(32)
  expect(
    run(
      `const add = () => { ${NEW_NOTE} gr.setNewGuidValue('${id}'); return gr.insert() }; [add(), add()]`,
    ),
  ).toEqual([id, null])
})

// platform.md 13.3, 8.2: update() inserts when the record does not exist.
test('update of a record that is not there inserts it', () => {
  expect(
    run(`const gr = new GlideRecord('x_acme_app_note'); gr.title = 'new'; const id = gr.update()
    const found = new GlideRecord('x_acme_app_note'); [found.get(id), found.getValue('title')]`),
  ).toEqual([true, 'new'])
})

// platform.md 8.2: update without changes writes nothing (setForceUpdate exists for that, and not in a scope).
test('an update that changes nothing writes nothing', () => {
  run(`${NEW_NOTE} gr.title = 'same'; gr.insert()`)
  const before = kernel.records.stats.updates
  expect(
    run(`const gr = new GlideRecord('x_acme_app_note'); gr.get('title', 'same'); gr.title = 'same'
    gr.update() === gr.getUniqueValue()`),
  ).toBe(true)
  expect(kernel.records.stats.updates).toBe(before)
})

// platform.md 13.4, 8.3: invalid terms are dropped, so that more rows come back.
test('a term on an unknown column is dropped, and the rest of the query runs', () => {
  run(`${NEW_NOTE} gr.title = 'dropped term'; gr.insert()`)
  expect(
    run(`const gr = new GlideRecord('x_acme_app_note'); gr.addQuery('title', 'dropped term')
    gr.addQuery('no_such_column', 'x'); gr.query(); gr.getRowCount()`),
  ).toBe(1)
})

// platform.md 13.4: the switch glide.invalid_query.returns_no_rows.
test('with glide.invalid_query.returns_no_rows such a query finds nothing', () => {
  const strict = bootKernel()
  strict.properties.set('glide.invalid_query.returns_no_rows', 'true')
  expect(
    script(
      strict,
      `${NEW_NOTE} gr.insert(); const q = new GlideRecord('x_acme_app_note')
    q.addQuery('no_such_column', 'x'); q.query(); q.hasNext()`,
    ),
  ).toBe(false)
})

// platform.md 13.5, 7.7, 8.2.
test.each([
  `gs.sleep(1)`,
  `gs.log('x')`,
  `gs.print('x')`,
  `gs.nowDateTime()`,
  `new GlideRecord('x_acme_app_note').autoSysFields(false)`,
  `new GlideRecord('x_acme_app_note').setForceUpdate(true)`,
  `new GlideRecord('x_acme_app_note').title.noSuchMethod()`,
  `new GlideDateTime().noSuchMethod()`,
])('%s throws, and says where to add it', (text) => {
  expect(() => run(text)).toThrow(/local\/glide\/.*\.ts/)
})

// platform.md 13.17, 8.3 (assumed): string compare ignores case.
test('= and LIKE ignore case', () => {
  run(`${NEW_NOTE} gr.title = 'Web-EU-01'; gr.insert()`)
  expect(
    run(`const count = (op, value) => { const gr = new GlideRecord('x_acme_app_note')
      gr.addQuery('title', op, value); gr.query(); return gr.getRowCount() };
    [count('=', 'WEB-eu-01'), count('LIKE', 'eb-EU')]`),
  ).toEqual([1, 1])
})

test('addOrCondition widens the term before it, and IN takes an array', () => {
  run(`for (const title of ['or-a', 'or-b', 'or-c']) { ${NEW_NOTE} gr.title = title; gr.insert() }`)
  expect(
    run(`const a = new GlideRecord('x_acme_app_note'); a.addQuery('title', 'or-a').addOrCondition('title', 'or-b')
    a.orderByDesc('title'); a.query(); const titles = []; while (a.next()) titles.push(a.getValue('title'))
    const b = new GlideRecord('x_acme_app_note'); b.addQuery('title', 'IN', ['or-a', 'or-c']); b.query();
    [titles, b.getRowCount()]`),
  ).toEqual([['or-b', 'or-a'], 2])
})

// platform.md 8.2: first inclusive, last exclusive.
test('chooseWindow takes the rows from the first up to, not with, the last', () => {
  expect(
    run(`const gr = new GlideRecord('x_acme_app_note'); gr.addEncodedQuery('titleSTARTSWITHor-^ORDERBYtitle')
    gr.chooseWindow(1, 3); gr.query(); const titles = []
    while (gr.next()) titles.push(String(gr.title)); [titles, gr.getRowCount()]`),
  ).toEqual([['or-b', 'or-c'], 3])
})

// platform.md 8.2: the element follows the cursor.
test('an element kept in a loop follows the cursor; its text does not', () => {
  expect(
    run(`const gr = new GlideRecord('x_acme_app_note'); gr.addQuery('title', 'STARTSWITH', 'or-'); gr.orderBy('title'); gr.query()
    gr.next(); const element = gr.title; const text = String(gr.title); gr.next(); [element.toString(), text]`),
  ).toEqual(['or-b', 'or-a'])
})

// platform.md 13.12, 10.2: denied reads do not throw; the text is in getLastErrorMessage().
test('reading a global table without a privilege finds nothing and says why', () => {
  expect(
    run(
      `const gr = new GlideRecord('sys_user'); gr.query(); [gr.next(), gr.getLastErrorMessage()]`,
    ),
  ).toEqual([
    false,
    `Read operation on table 'sys_user' from scope '${SCOPE}' was denied. The application '${SCOPE}' must ` +
      'declare a cross scope access privilege. Please contact the application admin to update their access requests.',
  ])
})

// platform.md 13.12, 10.2: a privilege never exceeds the table's own flags; change tables have no delete (1.1).
test('no privilege lets an app delete a change request', () => {
  const own = bootKernel()
  grant(own, 'change_request', 'read', 'create', 'delete')
  const [deleted, message] = script(
    own,
    `const gr = new GlideRecord('change_request'); gr.initialize(); gr.short_description = 'x'
    const id = gr.insert(); gr.get(id); [gr.deleteRecord(), gr.getLastErrorMessage()]`,
  ) as [boolean, string]
  expect(deleted).toBe(false)
  expect(message).toContain("has been refused due to the table's cross-scope access policy")
})

// platform.md 13.20, 8.3, 10.2: each hop of a dot-walk needs a read privilege.
test('a dot-walk into another scope needs a privilege for the hop', () => {
  const own = bootKernel()
  const user = put(own, 'sys_user', { user_name: 'jane', name: 'Jane Roe', active: '1' })
  const text = `const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); gr.owner = '${user}'; gr.insert()
    const q = new GlideRecord('x_acme_app_note'); q.addQuery('owner.user_name', 'jane'); q.query();
    [String(gr.owner.user_name), q.getRowCount()]`
  expect(script(own, text)).toEqual(['', 0])
  grant(own, 'sys_user', 'read')
  expect(script(own, text)).toEqual(['jane', 2])
})

// platform.md 8.4: never null.
test('getRefRecord of an empty reference is an empty record', () => {
  expect(
    run(`${NEW_NOTE} const ref = gr.owner.getRefRecord(); [ref === null, ref.isValidRecord()]`),
  ).toEqual([false, false])
})

// platform.md 8.2: "can't be set for cross-scoped applications" (KB0820691).
test('setWorkflow(false) skips the rules of an own table and not those of a global one', () => {
  const own = bootKernel()
  grant(own, 'change_request', 'create', 'read')
  own.properties.set('probe', '0')
  for (const table of ['change_request', 'x_acme_app_note'])
    own.operations.register({
      name: `count ${table}`,
      sysId: table,
      table,
      when: 'after',
      on: ['insert'],
      order: 100,
      run: ({ kernel: k }) => k.properties.set('probe', k.properties.get('probe') + table[0]),
    })
  script(
    own,
    `for (const table of ['change_request', 'x_acme_app_note']) {
      const gr = new GlideRecord(table); gr.initialize(); gr.setWorkflow(false); gr.insert() }`,
  )
  expect(own.properties.get('probe')).toBe('0c')
})

// platform.md 7.6, 8.4.
test('a password2 is set by display value, stored unreadable and read with getDecryptedValue', () => {
  expect(
    run(`${NEW_NOTE} gr.secret.setDisplayValue('whsec_x'); gr.insert()
    const back = new GlideRecord('x_acme_app_note'); back.get(gr.getUniqueValue());
    [back.getValue('secret').includes('whsec_x'), back.secret.getDecryptedValue()]`),
  ).toEqual([false, 'whsec_x'])
})

// platform.md 8.4: each entry with label, time and user; 1 = newest, -1 = all, separated by a blank line.
test('journal texts are kept apart from the record, newest first', () => {
  expect(
    run(`${NEW_NOTE} gr.insert(); gr.log = 'first'; gr.update(); gr.log = 'second'; gr.update()
    gr.get(gr.getUniqueValue());
    [gr.getValue('log'), gr.log.getJournalEntry(1), gr.log.getJournalEntry(-1).split('\\n\\n').length]`),
  ).toEqual([null, expect.stringContaining('second'), 3])
})

// The platform cuts what is longer than the column, silently.
test('a text longer than its column is cut, and the log says so', () => {
  expect(
    run(`${NEW_NOTE} gr.title = 'x'.repeat(50); gr.insert(); gr.getValue('title').length`),
  ).toBe(40)
  expect(kernel.log.tail(5).map((line) => line.message)).toContainEqual(
    expect.stringContaining('cut from 50 to 40'),
  )
})

// platform.md 8.2: deleteMultiple ignores setLimit.
test('deleteMultiple takes all rows of the query, whatever the limit', () => {
  run(`for (const n of [1, 2, 3]) { ${NEW_NOTE} gr.title = 'to delete'; gr.insert() }`)
  expect(
    run(`const gr = new GlideRecord('x_acme_app_note'); gr.addQuery('title', 'to delete'); gr.setLimit(1); gr.deleteMultiple()
    gr.initialize(); gr.addQuery('title', 'to delete'); gr.query(); gr.getRowCount()`),
  ).toBe(0)
})

// platform.md 13.18, 8.5.
test('aggregates are strings', () => {
  const own = bootKernel()
  expect(
    script(
      own,
      `for (const n of [1, 2, 3]) { ${NEW_NOTE} gr.count = n; gr.done = n > 1; gr.insert() }
    const agg = new GlideAggregate('x_acme_app_note'); agg.addAggregate('COUNT'); agg.addAggregate('MAX', 'count')
    agg.groupBy('done'); agg.orderBy('done'); agg.query(); const rows = []
    while (agg.next()) rows.push([agg.getValue('done'), agg.getAggregate('COUNT'), agg.getAggregate('MAX', 'count')]); rows`,
    ),
  ).toEqual([
    ['0', '1', '1'],
    ['1', '2', '3'],
  ])
})

// platform.md 2.4, 7.4, 8.2: null, and the rule named in the message.
test('a write that a rule aborts answers null and names the rule', () => {
  const own = bootKernel()
  const rule = install(own, 'sys_script', {
    name: 'No x',
    collection: 'x_acme_app_note',
    when: 'before',
    action_insert: 'true',
    filter_condition: 'title=x',
    script: '(function (current) { current.setAbortAction(true) })(current)',
  })
  expect(
    script(own, `${NEW_NOTE} gr.title = 'x'; [gr.insert(), gr.getLastErrorMessage()]`),
  ).toEqual([
    null,
    `Operation against file 'x_acme_app_note' was aborted by Business Rule 'No x^${rule}'. Business Rule Stack:No x`,
  ])
})
