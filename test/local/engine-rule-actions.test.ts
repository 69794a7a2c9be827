import { bootKernel, grant, install, put, script } from './support/kernel'
import { NEW_NOTE, TABLE, stamp } from './support/note-rules'

// c_BusinessRules.md: "you cannot perform additional actions on the record, such as setting field values and running scripts".
test('a rule that aborts sets no values and runs no script', () => {
  const kernel = bootKernel()
  stamp(kernel, 'Abort', '10', {
    abort_action: 'true',
    template: 'key=set',
    script: `gs.info('script ran')`,
  })
  expect(script(kernel, `${NEW_NOTE} gr.insert()`)).toBeNull()
  expect(kernel.log.tail(5).some(({ message }) => message === 'script ran')).toBe(false)
})

// c_BusinessRules.md: setAbortAction leaves the rules after it to run; insert gives null (platform.md 8.2).
test('setAbortAction ends the write, not the rules', () => {
  const kernel = bootKernel()
  stamp(kernel, 'A', '10', { script: 'current.setAbortAction(true)' })
  stamp(kernel, 'B', '20', { script: `gs.info('later rule ran')` })
  expect(script(kernel, `${NEW_NOTE} gr.insert()`)).toBeNull()
  expect(kernel.log.tail(5).some(({ message }) => message === 'later rule ran')).toBe(true)
})

// c_BusinessRules.md: "Same as: the value of another field"; "To: an exact value".
test('the template of a rule may copy another field', () => {
  const kernel = bootKernel()
  stamp(kernel, 'Same', '10', { script: '', template: 'keySAMEAStitle^EQ' })
  expect(script(kernel, `${NEW_NOTE} gr.title = 'T'; gr.insert(); gr.getValue('key')`)).toBe('T')
})

// c_BusinessRules.md: async rules on tables of another scope take "Set field values" too.
test('an async rule sets the values of its template in the record, and nothing of its script', () => {
  const kernel = bootKernel()
  install(kernel, 'sys_script', {
    name: 'Async',
    collection: TABLE,
    when: 'async_always',
    action_insert: 'true',
    template: 'key=late',
    script: `current.title = 'not kept'`,
  })
  const id = script(kernel, `${NEW_NOTE} gr.title = 'T'; gr.insert()`) as string
  expect(kernel.records.get(TABLE, id)?.key).toBe('')
  kernel.scheduler.settle()
  expect(kernel.records.get(TABLE, id)).toMatchObject({ key: 'late', title: 'T' })
})

// c_BusinessRules.md: "the condition field supports changes()", "reevaluate a second time" with the property.
test.each([
  ['false', ['ran']],
  ['true', []],
])('with async_condition_check=%s a condition that no longer holds gives %j', (again, ran) => {
  const kernel = bootKernel()
  kernel.properties.set('glide.businessrule.async_condition_check', again)
  install(kernel, 'sys_script', {
    name: 'Async',
    collection: TABLE,
    when: 'async_always',
    action_update: 'true',
    condition: `current.title.changesTo('go') || current.key == 'always'`,
    script: `gs.info('ran')`,
  })
  script(
    kernel,
    `${NEW_NOTE} gr.insert(); gr.title = 'go'; gr.update(); gr.title = 'gone'; gr.update()`,
  )
  kernel.scheduler.settle()
  const said = kernel.log.tail(9).map(({ message }) => message)
  expect(said.filter((message) => message === 'ran')).toEqual(ran)
})

// c_BusinessRules.md: "the system uses this value when creating the associated scheduled job".
test('the order of an async rule is the priority of its job', () => {
  const kernel = bootKernel()
  for (const [name, order] of [
    ['late', '200'],
    ['early', '50'],
  ] as const)
    install(kernel, 'sys_script', {
      name,
      collection: TABLE,
      when: 'async_always',
      action_insert: 'true',
      order,
      script: `gs.info('ran ${name}')`,
    })
  script(kernel, `${NEW_NOTE} gr.insert()`)
  const waiting = kernel.records.select({ table: 'sys_trigger', where: [], orderBy: [] })
  expect(waiting.map(({ priority }) => priority).sort()).toEqual(['200', '50'])
  kernel.scheduler.settle()
  const ran = kernel.log.tail(5).map(({ message }) => message)
  expect(ran.filter((message) => message.startsWith('ran'))).toEqual(['ran early', 'ran late'])
})

// c_BusinessRules.md: "the system stops it and logs the error in the system log".
test('a recursion that is stopped is told to the log', () => {
  const kernel = bootKernel()
  install(kernel, 'sys_script', {
    name: 'Again',
    collection: TABLE,
    when: 'after',
    action_update: 'true',
    script: `const gr = new GlideRecord('${TABLE}'); gr.get(current.getUniqueValue()); gr.count = Number(gr.count) + 1; gr.update()`,
  })
  script(kernel, `${NEW_NOTE} gr.insert(); gr.title = 'x'; gr.update()`)
  expect(kernel.log.tail(5)).toContainEqual(
    expect.objectContaining({
      level: 'error',
      message: expect.stringContaining('Recursive business rule') as string,
    }),
  )
})

// c_BusinessRules.md: "previous will continue to hold the state of the record before the first update" of the script.
test('previous is what the record was before the script first changed it', () => {
  const kernel = bootKernel()
  install(kernel, 'sys_script', {
    name: 'Looks back',
    collection: TABLE,
    when: 'before',
    action_update: 'true',
    script: `gs.info('from ' + previous.title + ' to ' + current.title)`,
  })
  const id = script(
    kernel,
    `${NEW_NOTE} gr.title = 'a'; gr.insert(); gr.title = 'b'; gr.update(); gr.title = 'c'; gr.update(); gr.getUniqueValue()`,
  )
  script(
    kernel,
    `const gr = new GlideRecord('${TABLE}'); gr.get('${id}'); gr.title = 'd'; gr.update()`,
  )
  const seen = kernel.log.tail(9).map(({ message }) => message)
  expect(seen.filter((message) => message.startsWith('from'))).toEqual([
    'from a to b',
    'from a to c',
    'from c to d',
  ])
})

// c_BusinessRules.md, Role Conditions: "roles that users who are modifying records must have"; admins have all.
test.each([
  ['x_acme_app.user', true],
  ['itil', false],
])('a rule for the role of the user who writes: %s', (role, ran) => {
  const kernel = bootKernel()
  const user = put(kernel, 'sys_user', { user_name: 'jane', active: '1' })
  const roleId = put(kernel, 'sys_user_role', { name: 'x_acme_app.user' })
  put(kernel, 'sys_user_has_role', { user, role: roleId })
  stamp(kernel, '!', '1', { role_conditions: role === 'itil' ? role : roleId })
  const written = kernel.operations.insert(kernel.people.sessionFor(user), TABLE, { title: 'x' })
  expect(written.ok && written.row.title).toBe(ran ? 'x!' : 'x')
})

// r_ExecutionOrderScriptsAndEngines.md: email notifications come before the after rules of order 1000 and above.
test('mail is rendered between the after rules below order 1000 and those above', () => {
  const kernel = bootKernel()
  const mails = `const gr = new GlideAggregate('sys_email'); gr.addAggregate('COUNT'); gr.query(); gr.next()`
  for (const order of ['900', '1000'])
    install(kernel, 'sys_script', {
      name: order,
      collection: TABLE,
      when: 'after',
      action_insert: 'true',
      order,
      script: `${mails}; gs.info('${order}: ' + gr.getAggregate('COUNT'))`,
    })
  grant(kernel, 'sys_email', 'read')
  install(kernel, 'sysevent_email_action', {
    name: 'Mail',
    collection: TABLE,
    action_insert: 'true',
    recipient_users: 'x@example.com',
    subject: 's',
    message_html: 'm',
  })
  script(kernel, `${NEW_NOTE} gr.insert()`)
  const seen = kernel.log.tail(9).map(({ message }) => message)
  expect(seen.filter((message) => /^\d+: /.test(message))).toEqual(['900: 0', '1000: 1'])
})

// c_BusinessRules.md, Query: "when a table is queried"; c_GlideSystemScopedAPI.md shows current.addQuery in one.
test('a before query rule narrows what a user finds, with alternatives of its own', () => {
  const kernel = bootKernel()
  install(kernel, 'sys_script', {
    name: 'Only open or mine',
    collection: TABLE,
    when: 'before',
    action_query: 'true',
    condition: `!gs.hasRole('admin')`,
    script: `current.addQuery('title', 'open').addOrCondition('key', gs.getUserName())`,
  })
  for (const [title, key] of [
    ['open', 'k1'],
    ['closed', 'k2'],
    ['closed', 'jane'],
  ])
    put(kernel, TABLE, { title: title ?? '', key: key ?? '' })
  const user = put(kernel, 'sys_user', { user_name: 'jane', active: '1' })
  const find = `const gr = new GlideRecord('${TABLE}'); gr.orderBy('key'); gr.query(); const keys = []; while (gr.next()) keys.push(gr.getValue('key')); keys.join()`
  const session = kernel.people.sessionFor(user, { scope: 'x_acme_app' })
  expect(kernel.realms.run(session, find, {}, 'test')).toBe('jane,k1')
  expect(script(kernel, find)).toBe('jane,k1,k2')
})

test('a query rule that reads its own table does not meet itself', () => {
  const kernel = bootKernel()
  install(kernel, 'sys_script', {
    name: 'Reads',
    collection: TABLE,
    when: 'before',
    action_query: 'true',
    script: `const other = new GlideRecord('${TABLE}'); other.query(); current.addQuery('title', other.next() ? other.title : '')`,
  })
  put(kernel, TABLE, { title: 'one' })
  put(kernel, TABLE, { title: 'two', key: 'k' })
  const find = `const gr = new GlideRecord('${TABLE}'); gr.query(); gr.getRowCount()`
  expect(script(kernel, find)).toBe(1)
})
