import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashPassword } from '../../local/engine/secrets'
import { SCOPE, bootKernel, grant, install, put, script } from './support/kernel'

const NEW_NOTE = `const gr = new GlideRecord('x_acme_app_note'); gr.initialize();`

// The first number of change_request is one above its start (platform.md 1.1: CHG0030001).
test('a change request is numbered from its table’s own start', () => {
  const kernel = bootKernel()
  const system = kernel.people.systemSession()
  const made = kernel.operations.insert(system, 'change_request', {})
  expect(made).toMatchObject({
    ok: true,
    row: { number: 'CHG0030001', sys_class_name: 'change_request' },
  })
})

test('numbers go on after a restart', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'numbers-'))
  const number = (again: boolean) =>
    script(bootKernel({ dataFolder, again }), `${NEW_NOTE} gr.insert(); gr.getValue('number')`)
  expect([number(false), number(true)]).toEqual(['NOTE0001001', 'NOTE0001002'])
  rmSync(dataFolder, { recursive: true })
})

test('an update of an audited table is kept in sys_audit, journals and secrets apart', () => {
  const kernel = bootKernel()
  const system = kernel.people.systemSession()
  const made = kernel.operations.insert(system, 'change_request', { short_description: 'a' })
  const sysId = made.ok ? made.sysId : ''
  kernel.operations.update(system, 'change_request', sysId, {
    short_description: 'b',
    work_notes: 'why',
  })
  const rows = kernel.records.select(kernel.records.parse('sys_audit', `documentkey=${sysId}`))
  expect(rows).toMatchObject([{ fieldname: 'short_description', oldvalue: 'a', newvalue: 'b' }])
})

// platform.md 8.2: getDisplayValue; 8.6: dates in the user's zone.
test('display values are labels, names and local times', () => {
  const kernel = bootKernel()
  const user = put(kernel, 'sys_user', {
    user_name: 'jane',
    name: 'Jane Roe',
    time_zone: 'Europe/Berlin',
  })
  const session = { ...kernel.people.systemSession(), timeZone: 'Europe/Berlin' }
  const row = { state: '-5', requested_by: user, start_date: '2026-07-01 10:00:00', on_hold: '0' }
  const show = (path: string) => kernel.operations.display(session, 'change_request', row, path)
  expect(['requested_by', 'requested_by.user_name', 'start_date', 'on_hold'].map(show)).toEqual([
    'Jane Roe',
    'jane',
    '2026-07-01 12:00:00',
    'false',
  ])
})

test('a password is stored hashed and checked, for active users only', () => {
  const kernel = bootKernel()
  const system = kernel.people.systemSession()
  const values = { user_name: 'jane', user_password: 'secret', active: 'true' }
  const made = kernel.operations.insert(system, 'sys_user', values)
  expect(made.ok && made.row.user_password).not.toContain('secret')
  expect(kernel.people.checkPassword('jane', 'secret')?.user_name).toBe('jane')
  expect(kernel.people.checkPassword('jane', 'wrong')).toBeUndefined()
  put(kernel, 'sys_user', { user_name: 'gone', user_password: hashPassword('x'), active: '0' })
  expect(kernel.people.checkPassword('gone', 'x')).toBeUndefined()
})

// platform.md 7.7: own-scope properties only.
test('gs.setProperty leaves properties of others alone', () => {
  const kernel = bootKernel()
  put(kernel, 'sys_properties', { name: 'glide.theirs', value: 'theirs', sys_scope: 'global' })
  install(kernel, 'sys_properties', { name: `${SCOPE}.ours`, value: 'old' })
  expect(
    script(
      kernel,
      `gs.setProperty('glide.theirs', 'x'); gs.setProperty('${SCOPE}.ours', 'new');
      [gs.getProperty('glide.theirs'), gs.getProperty('${SCOPE}.ours')]`,
    ),
  ).toEqual(['theirs', 'new'])
})

test('a record written straight into the store is known at once', () => {
  const kernel = bootKernel()
  expect(kernel.properties.get('late')).toBe('')
  put(kernel, 'sys_properties', { name: 'late', value: 'seen' })
  expect(kernel.properties.get('late')).toBe('seen')
})

test('what the log writes is not counted as a statement of the script', () => {
  const kernel = bootKernel()
  script(kernel, `gs.warn('the first line also reads what is remembered')`)
  const before = { ...kernel.records.stats }
  script(kernel, `gs.warn('one {0}', 'line')`)
  expect(kernel.records.stats).toEqual(before)
  expect(kernel.log.tail(1)[0]?.message).toBe('one line')
})

// A process that dies in a job leaves the job; the next one runs it again.
test('an async rule that was killed runs again in the next process, from the start', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'killed-'))
  let armed = false
  const first = bootKernel({
    dataFolder,
    beforeStatement: () => {
      if (armed) throw new Error('killed')
    },
  })
  install(first, 'sys_script', {
    name: 'Async',
    collection: 'x_acme_app_note',
    when: 'async_always',
    action_insert: 'true',
    filter_condition: 'title=first',
    script: `${NEW_NOTE} gr.title = 'second'; gr.insert()`,
  })
  script(first, `${NEW_NOTE} gr.title = 'first'; gr.insert()`)
  armed = true
  expect(() => first.scheduler.settle()).toThrow('killed')

  const second = bootKernel({ dataFolder, again: true })
  second.scheduler.settle()
  expect(
    script(second, `const q = new GlideRecord('x_acme_app_note'); q.get('title', 'second')`),
  ).toBe(true)
  expect(second.scheduler.settle()).toBe(0)
  rmSync(dataFolder, { recursive: true })
})

// platform.md 7.5: the queue must exist in sysevent_queue.
test('an event for a queue that does not exist stays unread, and the log says so', () => {
  const kernel = bootKernel()
  install(kernel, 'sysevent_register', { event_name: 'x_acme_app.go', suffix: 'go' })
  script(kernel, `gs.eventQueue('x_acme_app.go', null, '', '', 'no_such_queue')`)
  expect(kernel.scheduler.settle()).toBe(0)
  expect(kernel.log.tail(1)[0]?.message).toContain("no queue 'no_such_queue'")
})

// platform.md 8.2, 8.3.
test('a joined query keeps the rows that the other table points to', () => {
  const kernel = bootKernel()
  grant(kernel, 'sys_user', 'read')
  const user = put(kernel, 'sys_user', { user_name: 'owner' })
  put(kernel, 'sys_user', { user_name: 'other' })
  expect(
    script(
      kernel,
      `${NEW_NOTE} gr.owner = '${user}'; gr.insert()
      const users = new GlideRecord('sys_user'); users.addJoinQuery('x_acme_app_note', 'sys_id', 'owner'); users.query()
      const names = []; while (users.next()) names.push(String(users.user_name)); names`,
    ),
  ).toEqual(['owner'])
})

test('a record of a table above shows that table’s columns alone', () => {
  const kernel = bootKernel()
  grant(kernel, 'task', 'read')
  const made = kernel.operations.insert(kernel.people.systemSession(), 'change_request', {
    justification: 'x',
    short_description: 'y',
  })
  expect(
    script(
      kernel,
      `const gr = new GlideRecord('task'); gr.get('${made.ok ? made.sysId : ''}');
      [gr.getValue('short_description'), gr.getValue('justification'), gr.getRecordClassName()]`,
    ),
  ).toEqual(['y', null, 'change_request'])
})

test('a thousand inserts with a rule take less than two seconds', () => {
  const kernel = bootKernel()
  install(kernel, 'sys_script', {
    name: 'Stamp',
    collection: 'x_acme_app_note',
    when: 'before',
    action_insert: 'true',
    script: `current.title = current.getValue('title') + '!'`,
  })
  const started = performance.now()
  script(kernel, `for (let n = 0; n < 1000; n++) { ${NEW_NOTE} gr.title = 'n' + n; gr.insert() }`)
  expect(performance.now() - started).toBeLessThan(2000)
})
