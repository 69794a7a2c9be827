import { office } from './change-support'
import { bootKernel, grant, put, script } from './support/kernel'

// t_CascadeDeleteRules.md: "By default, the references are cleared"
test('deleting a record clears the references to it and takes its attachments and journal along', () => {
  const kernel = bootKernel()
  const system = kernel.people.systemSession()
  const made = kernel.operations.insert(system, 'change_request', { work_notes: 'seen' })
  const change = made.ok ? made.sysId : ''
  const note = put(kernel, 'x_acme_app_note', { title: 'n', change })
  grant(kernel, 'change_request', 'read')
  const file = script(
    kernel,
    `const gr = new GlideRecord('change_request'); gr.get('${change}')
    new GlideSysAttachment().write(gr, 'a.txt', 'text/plain', 'abc')`,
  ) as string
  expect(kernel.records.get('sys_attachment', file)).toBeDefined()
  expect(kernel.operations.remove(system, 'change_request', change).ok).toBe(true)
  expect(kernel.records.get('x_acme_app_note', note)).toMatchObject({ title: 'n', change: '' })
  expect(kernel.records.get('sys_attachment', file)).toBeUndefined()
  const journal = kernel.records.parse('sys_journal_field', `element_id=${change}`)
  expect(kernel.records.count(journal)).toBe(0)
})

// platform.md 10.2: target_type says what the privilege is for
test('a privilege to execute a script include opens no table of that name', () => {
  const kernel = bootKernel()
  put(kernel, 'sys_scope_privilege', {
    source_scope: 'a'.repeat(32),
    target_name: 'change_request',
    target_type: 'sys_script_include',
    operation: 'read',
    status: 'allowed',
  })
  kernel.realms.reset()
  expect(
    script(
      kernel,
      `const gr = new GlideRecord('change_request'); gr.query(); gr.getLastErrorMessage()`,
    ),
  ).toContain("Read operation on table 'change_request' from scope 'x_acme_app' was denied")
})

// platform.md 10.2, 1.1: change tables never let another scope delete, whatever privilege it has
test.each(['change_request', 'change_task', 'task_ci', 'cmdb_ci', 'sysapproval_approver'])(
  '%s lets no other scope delete',
  (table) => {
    const kernel = bootKernel()
    grant(kernel, table, 'read', 'delete')
    const sysId = put(kernel, table, {})
    expect(
      script(
        kernel,
        `const gr = new GlideRecord('${table}'); gr.get('${sysId}'); [gr.deleteRecord(), gr.getLastErrorMessage()]`,
      ),
    ).toEqual([false, expect.stringContaining("due to the table's cross-scope access policy")])
  },
)

// platform.md 1.1: sys_attachment is not listed with actions, so it is read-only for other scopes
test('sys_attachment takes no rows by GlideRecord', () => {
  const kernel = bootKernel()
  grant(kernel, 'sys_attachment', 'read', 'create', 'write')
  expect(
    script(
      kernel,
      `const gr = new GlideRecord('sys_attachment'); gr.initialize(); gr.file_name = 'a'; gr.insert()`,
    ),
  ).toBeNull()
})

// platform.md 1.6: the event and its two properties
test('sn_change.state.updated is fired for the states that the property names, once it is enabled', () => {
  const { kernel, open, move, rows } = office()
  const fired = (): (string | undefined)[] =>
    rows('sysevent', { name: 'sn_change.state.updated' }).map((row) => row.parm1)
  const first = open()
  move(first, '-4')
  expect(fired()).toEqual([])
  kernel.properties.set('com.snc.change_request.event.state_updated.enabled', 'true')
  kernel.properties.set('com.snc.change_request.event.state_updated.states', '4')
  const second = open()
  move(second, '-4')
  move(second, '4')
  expect(fired()).toEqual(['4'])
})

// platform.md 8.3: "False, empty, or NULL" match active!=true; empty does not match active=false, in rules as in SQL
test('an empty boolean is not true and not false, in a query and in a rule’s condition alike', () => {
  const kernel = bootKernel()
  const count = (query: string): number =>
    kernel.records.count(kernel.records.parse('x_acme_app_note', query))
  put(kernel, 'x_acme_app_note', { title: 'empty', done: '' })
  put(kernel, 'x_acme_app_note', { title: 'no', done: '0' })
  expect([count('done=false'), count('done!=true'), count('done=true')]).toEqual([1, 2, 0])
  for (const [name, filter_condition] of [
    ['is false', 'done=false'],
    ['is not true', 'done!=true'],
  ])
    put(kernel, 'sys_script', {
      name: name ?? '',
      collection: 'x_acme_app_note',
      when: 'before',
      active: '1',
      action_update: '1',
      filter_condition: filter_condition ?? '',
      template: `${name === 'is false' ? 'key' : 'title'}=${name}`,
      sys_scope: 'a'.repeat(32),
    })
  kernel.realms.reset()
  const [row] = kernel.records.select(kernel.records.parse('x_acme_app_note', 'title=empty'))
  const written = kernel.operations.update(
    kernel.people.systemSession(),
    'x_acme_app_note',
    row?.sys_id ?? '',
    { count: '3' },
  )
  expect(written.ok && [written.row.title, written.row.key ?? '']).toEqual(['is not true', ''])
})
