import { START, bootKernel, install, script } from './support/kernel'
import { NEW_NOTE, TABLE, stamp } from './support/note-rules'

// platform.md 13.13, 7.4: installed and built-in rules run in one order.
test('before rules run by order, the platform’s own among them', () => {
  const kernel = bootKernel()
  stamp(kernel, 'C', '1500')
  stamp(kernel, 'A', '50')
  kernel.operations.register({
    name: 'built in',
    sysId: 'b'.repeat(32),
    table: TABLE,
    when: 'before',
    on: ['insert'],
    order: 100,
    run: ({ current }) => {
      current.title += 'B'
    },
  })
  expect(script(kernel, `${NEW_NOTE} gr.title = '-'; gr.insert(); gr.getValue('title')`)).toBe(
    '-ABC',
  )
})

// platform.md 7.4: changes() does not work in the script of an async rule, after an insert either.
test('an async rule after an insert knows of no changes', () => {
  const kernel = bootKernel()
  install(kernel, 'sys_script', {
    name: 'Async',
    collection: TABLE,
    when: 'async_always',
    action_insert: 'true',
    script: `gs.info('changed: ' + current.title.changes() + current.title.changesTo('one'))`,
  })
  script(kernel, `${NEW_NOTE} gr.title = 'one'; gr.insert()`)
  kernel.scheduler.settle()
  expect(kernel.log.tail(5).map((line) => line.message)).toContain('changed: falsefalse')
})

// platform.md 13.13, 7.4: async rules run later, with the record as it is by then, and without previous.
test('an async rule runs late, sees the record of that moment and has no previous', () => {
  const kernel = bootKernel()
  install(kernel, 'sys_script', {
    name: 'Async',
    collection: TABLE,
    when: 'async_always',
    action_update: 'true',
    script: `gs.info('async saw ' + current.title + ' ' + previous + ' ' + current.title.changes())`,
  })
  script(
    kernel,
    `${NEW_NOTE} gr.title = 'one'; gr.insert(); gr.title = 'two'; gr.update(); gr.title = 'three'; gr.update()`,
  )
  const seen = () => kernel.log.tail(10).filter((line) => line.message.startsWith('async saw'))
  expect(seen()).toEqual([])
  kernel.scheduler.settle()
  expect(seen().map((line) => line.message)).toEqual([
    'async saw three null false',
    'async saw three null false',
  ])
})

// platform.md 7.4: changes() does not work in an async rule's script, but does in its condition.
test('the filter condition of an async rule is asked at the time of the write', () => {
  const kernel = bootKernel()
  install(kernel, 'sys_script', {
    name: 'On done',
    collection: TABLE,
    when: 'async_always',
    action_update: 'true',
    filter_condition: 'doneCHANGESTOtrue^titleVALCHANGES^NQtitle=never',
    script: `gs.info('done ran')`,
  })
  script(
    kernel,
    `${NEW_NOTE} gr.title = 'a'; gr.insert(); gr.done = true; gr.update(); gr.done = false; gr.update()
    gr.done = true; gr.title = 'b'; gr.update(); gr.done = false; gr.update()`,
  )
  kernel.scheduler.settle()
  expect(kernel.log.tail(10).filter((line) => line.message === 'done ran')).toHaveLength(1)
})

// platform.md 13.13, 7.4: "multiple quick updates may run out of order".
test('work that is due at once runs in the order that a test shuffles it into', () => {
  const kernel = bootKernel({ shuffle: (count) => count - 1 })
  install(kernel, 'sys_script', {
    name: 'Async',
    collection: TABLE,
    when: 'async_always',
    action_insert: 'true',
    script: `gs.info('ran ' + current.title)`,
  })
  script(
    kernel,
    `for (const title of ['1', '2', '3']) { ${NEW_NOTE} gr.title = title; gr.insert() }`,
  )
  kernel.scheduler.settle()
  const ran = kernel.log.tail(10).filter((line) => line.message.startsWith('ran'))
  expect(ran.map((line) => line.message)).toEqual(['ran 3', 'ran 2', 'ran 1'])
})

// platform.md 7.4, 10.4: "before rules that only set field values".
test('a before rule sets the values of its template', () => {
  const kernel = bootKernel()
  install(kernel, 'sys_script', {
    name: 'Preset',
    collection: TABLE,
    when: 'before',
    action_insert: 'true',
    template: 'title=preset^done=true^EQ',
  })
  expect(
    script(kernel, `${NEW_NOTE} gr.insert(); [gr.getValue('title'), gr.getValue('done')]`),
  ).toEqual(['preset', '1'])
})

// platform.md 7.4: in an after rule changes() is still true, and previous has the old values.
test('an after rule knows what changed', () => {
  const kernel = bootKernel()
  install(kernel, 'sys_script', {
    name: 'After',
    collection: TABLE,
    when: 'after',
    action_update: 'true',
    script: `gs.info([previous.title, current.title, current.title.changes(), current.count.changes(), current.title.changesFrom('a')].join())`,
  })
  script(kernel, `${NEW_NOTE} gr.title = 'a'; gr.insert(); gr.title = 'b'; gr.update()`)
  expect(kernel.log.tail(1)[0]?.message).toBe('a,b,true,false,true')
})

// platform.md 7.4: rules of a table run for the tables that extend it.
test('a rule on task runs for a change request', () => {
  const kernel = bootKernel()
  let ran = ''
  kernel.operations.register({
    name: 'task rule',
    sysId: 'c'.repeat(32),
    table: 'task',
    when: 'after',
    on: ['insert'],
    order: 1,
    run: ({ table }) => {
      ran = table
    },
  })
  kernel.operations.insert(kernel.people.systemSession(), 'change_request', {})
  expect(ran).toBe('change_request')
})

// platform.md 7.4: recursion is detected and stopped.
test('a rule that updates its own record is not run for that update again', () => {
  const kernel = bootKernel()
  install(kernel, 'sys_script', {
    name: 'Again',
    collection: TABLE,
    when: 'after',
    action_update: 'true',
    script: `const gr = new GlideRecord('${TABLE}'); gr.get(current.getUniqueValue()); gr.count = Number(gr.count) + 1; gr.update()`,
  })
  expect(
    script(
      kernel,
      `${NEW_NOTE} gr.count = 1; gr.insert(); gr.title = 'x'; gr.update(); gr.get(gr.getUniqueValue()); gr.getValue('count')`,
    ),
  ).toBe('2')
})

test('a rule that crashes is told to the log and does not stop the write', () => {
  const kernel = bootKernel()
  stamp(kernel, 'Crash', '1', { script: 'nothing.here()' })
  expect(script(kernel, `${NEW_NOTE} gr.insert() !== null`)).toBe(true)
  expect(kernel.log.tail(1)[0]).toMatchObject({ level: 'error', source: 'Business Rule: Crash' })
})

// platform.md 13.21, 8: each write commits by itself; a script that dies leaves what it wrote.
test.each([0, 1, 2])('killed before statement %i, a script leaves the rows before it', (at) => {
  let count = -1
  const kernel = bootKernel({
    beforeStatement: () => {
      count++
      if (count >= at) throw new Error('killed')
    },
  })
  expect(() => script(kernel, `for (const n of [1, 2, 3]) { ${NEW_NOTE} gr.insert() }`)).toThrow(
    'killed',
  )
  expect(kernel.records.count({ table: TABLE, where: [], orderBy: [] })).toBe(at)
})

// platform.md 13.21: nor does an abort of the last write of a chain undo the first.
test('what an after rule could not write does not undo the write itself', () => {
  const kernel = bootKernel()
  install(kernel, 'sys_script', {
    name: 'After',
    collection: TABLE,
    when: 'after',
    action_insert: 'true',
    filter_condition: 'title!=second',
    script: `${NEW_NOTE} gr.title = 'second'; gr.key = 'k'; gr.insert()`,
  })
  script(kernel, `for (const n of [1, 2]) { ${NEW_NOTE} gr.title = 'first'; gr.insert() }`)
  expect(kernel.records.count({ table: TABLE, where: [], orderBy: [] })).toBe(3)
})

test('a kill in a rule ends the script that caused it', () => {
  let armed = false
  const kernel = bootKernel({
    beforeStatement: (kind) => {
      if (armed && kind === 'select') throw new Error('killed')
    },
  })
  install(kernel, 'sys_script', {
    name: 'Reads',
    collection: TABLE,
    when: 'after',
    action_insert: 'true',
    script: `new GlideRecord('${TABLE}').query()`,
  })
  armed = true
  expect(() => script(kernel, `${NEW_NOTE} gr.insert()`)).toThrow('killed')
})

test('created and updated stamps and the update count are kept', () => {
  const kernel = bootKernel()
  const made = script(kernel, `${NEW_NOTE} gr.insert()`) as string
  kernel.scheduler.advance(60)
  script(
    kernel,
    `const gr = new GlideRecord('${TABLE}'); gr.get('${made}'); gr.title = 'x'; gr.update()`,
  )
  const at = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
  expect(kernel.records.get(TABLE, made)).toMatchObject({
    sys_created_on: at(START),
    sys_updated_on: at(START + 60_000),
    sys_mod_count: '1',
    sys_updated_by: 'system',
  })
})

test('a condition that the stand-in cannot read fails loudly', () => {
  const kernel = bootKernel()
  stamp(kernel, 'Odd', '1', { filter_condition: 'titleMATCHESx' })
  expect(() => script(kernel, `${NEW_NOTE} gr.insert()`)).toThrow(/does not speak.*MATCHES/)
})

// platform.md 8.3: ^OR binds to its neighbour, ^NQ starts another alternative, ^^ is a caret.
test.each([
  ['title=a^ORtitle=b^count=7', 'b', true],
  ['title=a^ORtitle=b^count=8', 'b', false],
  ['title=a^NQcount=7', 'z', true],
  ['title=x^^y', 'x^y', true],
  ['titleINa,b', 'b', true],
  // c_BusinessRules.md: "filters based on string compares are case-sensitive".
  ['titleINa,B', 'b', false],
  ['title=B', 'b', false],
  ['titleSTARTSWITHb', 'B', false],
  ['titleGT_FIELDkey^keyISNOTEMPTY', 'b', false],
  ['owner.active=true', 'b', false],
  ['countBETWEEN5@7', 'b', true],
])('the condition %s on the title %s is %s', (filter_condition, title, ran) => {
  const kernel = bootKernel()
  stamp(kernel, '!', '1', { filter_condition })
  const result = script(
    kernel,
    `${NEW_NOTE} gr.title = '${title}'; gr.insert(); gr.getValue('title')`,
  )
  expect(result).toBe(ran ? `${title}!` : title)
})
