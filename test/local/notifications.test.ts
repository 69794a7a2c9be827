import { APP_ID, bootKernel, install, put, script } from './support/kernel'
import type { Row } from '../../local/types'

const kernel = bootKernel()
const NOTE = 'x_acme_app_note'
let made = 0

const user = (name: string, more: Row = {}): string =>
  put(kernel, 'sys_user', {
    user_name: name,
    name: `The ${name}`,
    email: `${name}@example.com`,
    active: '1',
    ...more,
  })
const [jane, omar, gone, quiet] = [
  user('jane'),
  user('omar'),
  user('gone', { active: '0' }),
  user('quiet', { notification: '1' }),
]
const group = (name: string, more: Row, ...members: readonly string[]): string => {
  const id = put(kernel, 'sys_user_group', { name, active: '1', ...more })
  for (const member of members) put(kernel, 'sys_user_grmember', { group: id, user: member })
  return id
}

/** A notification about notes, alone in its test, and the note that it tells of. */
function told(notification: Row, note: Row = {}, settings: { readonly as?: string } = {}): Row[] {
  const id = install(kernel, 'sysevent_email_action', {
    name: `notification ${made++}`,
    collection: NOTE,
    action_insert: 'true',
    send_self: 'true',
    recipient_users: jane,
    subject: 'About ${title}',
    message_html: 'Body of ${title}',
    ...notification,
  })
  const session = settings.as
    ? kernel.people.sessionFor(settings.as)
    : kernel.people.systemSession()
  const before = mails().length
  kernel.operations.insert(session, NOTE, { title: 'T', ...note })
  kernel.scheduler.settle()
  kernel.records.update('sysevent_email_action', id, { active: '0' })
  return mails().slice(before)
}
const mails = (): Row[] =>
  kernel.records.select({
    table: 'sys_email',
    where: [],
    orderBy: [{ column: 'sys_created_on', descending: false }],
  })
const recipients = (rows: readonly Row[]): string[] =>
  rows.flatMap((row) => (row.recipients ?? '').split(',')).sort()

// r_EmailLogs.md: the fields of a mail in the outbox; platform.md 12.1.
test('a notification leaves a mail in the outbox, with its target', () => {
  const [mail] = told({ importance: 'high', from: 'desk@example.com', reply_to: 'r@example.com' })
  expect(mail).toMatchObject({
    type: 'send-ready',
    state: 'ready',
    notification_type: 'SMTP',
    recipients: 'jane@example.com',
    subject: 'About T',
    target_table: NOTE,
    content_type: 'text/html',
    importance: 'high',
    user: 'desk@example.com',
    reply_to: 'r@example.com',
  })
  expect(kernel.records.get(NOTE, mail?.instance ?? '')?.title).toBe('T')
})

test('the log of mails names the notification', () => {
  const [mail] = told({ name: 'Named' })
  const query = kernel.records.parse('sys_email_log', `email=${mail?.sys_id}`)
  const [line] = kernel.records.select(query)
  const named = kernel.records.get('sysevent_email_action', line?.notification ?? '')
  expect(named?.name).toBe('Named')
})

// t_CreateANotification.md: "Inserted", "Updated", "Conditions"; conditions are case-sensitive filters.
test.each([
  ['an insert that it does not ask for', { action_insert: 'false' }, 0],
  ['its condition', { condition: 'title=T^EQ' }, 1],
  ['another condition', { condition: 'title=other' }, 0],
  ['an advanced condition', { advanced_condition: `current.title == 'T'` }, 1],
  ['an advanced condition that sets answer', { advanced_condition: 'var answer = true' }, 1],
  ['an advanced condition that leaves answer', { advanced_condition: 'var x = 1' }, 0],
  ['both, of which one fails', { condition: 'title=T', advanced_condition: 'false' }, 0],
  ['another table', { collection: 'sys_user' }, 0],
])('%s decides', (_what, notification, count) => {
  expect(told(notification)).toHaveLength(count)
})

test('an update tells where the condition is about what changed', () => {
  const id = install(kernel, 'sysevent_email_action', {
    name: 'On update',
    collection: NOTE,
    action_update: 'true',
    send_self: 'true',
    recipient_users: omar,
    condition: 'titleCHANGESTOdone',
    subject: 'changed',
    message_html: 'x',
  })
  const before = mails().length
  script(
    kernel,
    `const gr = new GlideRecord('${NOTE}'); gr.initialize(); gr.title = 'new'; gr.insert()
    gr.key = 'k1'; gr.update(); gr.title = 'done'; gr.update(); gr.key = 'k2'; gr.update()`,
  )
  kernel.records.update('sysevent_email_action', id, { active: '0' })
  expect(recipients(mails().slice(before))).toEqual(['omar@example.com'])
})

// platform.md 8.2: setWorkflow(false) disables engines.
test('a write without workflow tells nobody', () => {
  const id = install(kernel, 'sysevent_email_action', {
    name: 'Silent',
    collection: NOTE,
    action_insert: 'true',
    recipient_users: jane,
  })
  const before = mails().length
  kernel.operations.insert(kernel.people.systemSession(), NOTE, {}, { workflow: false })
  kernel.records.update('sysevent_email_action', id, { active: '0' })
  expect(mails()).toHaveLength(before)
})

// t_CreateANotification.md: "Who will receive".
test('inactive users and those who disabled notifications get none', () => {
  expect(recipients(told({ recipient_users: [jane, gone, quiet].join() }))).toEqual([
    'jane@example.com',
  ])
})

// t_ForcingANotificationToBeSent.md: "even if the Notification field is set to Disable".
test('forced delivery reaches who disabled notifications, and never who is inactive', () => {
  const mail = told({ recipient_users: [gone, quiet].join(), force_delivery: 'true' })
  expect(recipients(mail)).toEqual(['quiet@example.com'])
})

// t_CreateANotification.md: "Group members receive individual notifications only if Include members is selected".
test('a group gets mail at its address, and its members only where they are included', () => {
  const desk = group('Desk', { email: 'desk@example.com' }, jane)
  const team = group('Team', { include_members: '1', email: 'team@example.com' }, jane, omar, gone)
  const bare = group('Bare', {}, omar)
  const to = (...groups: readonly string[]) =>
    recipients(told({ recipient_users: '', recipient_groups: groups.join() }))
  expect(to(desk)).toEqual(['desk@example.com'])
  expect(to(team)).toEqual(['jane@example.com', 'omar@example.com', 'team@example.com'])
  expect(told({ recipient_users: '', recipient_groups: bare })).toEqual([])
})

test('the manager of a group may be left out', () => {
  const team = group(
    'Led',
    { include_members: '1', exclude_manager: '1', manager: jane },
    jane,
    omar,
  )
  const mail = told({ recipient_users: '', recipient_groups: team })
  expect(recipients(mail)).toEqual(['omar@example.com'])
})

// t_CreateANotification.md: "You can dot-walk to values in reference fields"; watch lists hold users and addresses.
test('users, groups and addresses in fields of the record are reached, by dot-walks too', () => {
  const team = group('Assigned', { include_members: '1' }, omar)
  const change = put(kernel, 'change_request', {
    assigned_to: jane,
    assignment_group: team,
    watch_list: `${quiet},${omar},someone@example.com`,
  })
  const mail = told(
    {
      recipient_users: '',
      recipient_fields: 'owner,change.assigned_to,change.assignment_group,change.watch_list',
    },
    { change },
  )
  expect(recipients(mail)).toEqual(['jane@example.com', 'omar@example.com', 'someone@example.com'])
})

// t_CreateANotification.md: "Send to event creator".
test('who did it gets no mail unless the notification says so', () => {
  const to = { recipient_users: [jane, omar].join() }
  expect(recipients(told({ ...to, send_self: 'false' }, {}, { as: jane }))).toEqual([
    'omar@example.com',
  ])
  expect(recipients(told({ ...to, send_self: 'true' }, {}, { as: jane }))).toHaveLength(2)
})

test('delegates stand in while their delegation lasts, unless they are excluded', () => {
  put(kernel, 'sys_user_delegate', {
    user: jane,
    delegate: omar,
    starts: '2026-11-01 00:00:00',
    ends: '2026-12-01 00:00:00',
    notifications: 'true',
  })
  put(kernel, 'sys_user_delegate', {
    user: jane,
    delegate: user('late'),
    ends: '2026-11-01 00:00:00',
    notifications: 'true',
  })
  expect(recipients(told({}))).toEqual(['jane@example.com', 'omar@example.com'])
  expect(recipients(told({ exclude_delegates: 'true' }))).toEqual(['jane@example.com'])
})

// notification-variables.md.
test('variables are replaced by display values, dot-walks, links and journal entries', () => {
  const [mail] = told(
    {
      exclude_delegates: 'true',
      subject: '${number}: ${owner} ${owner.email}',
      message_html: '<p>${title}</p>${URI} ${URI_REF} ${owner.URI_REF} ${log} ${unknown}',
    },
    { title: 'one\ntwo', owner: omar, log: 'first entry' },
  )
  expect(mail?.subject).toMatch(/^NOTE\d+: The omar omar@example.com$/)
  const body = mail?.body ?? ''
  expect(body).toContain('<p>one<br />two</p>')
  expect(body).toMatch(/<a href="[^"]+x_acme_app_note[^"]+">LINK<\/a>/)
  expect(body).toMatch(/<a href="[^"]+sys_user[^"]+">The omar<\/a>/)
  expect(body).toContain('first entry')
  expect(body).toContain('${unknown}')
})

// r_MailScriptAPI.md.
test('a mail script prints into the body, and may change subject and addresses', () => {
  install(kernel, 'sys_script_email', {
    name: 'Details',
    new_lines_to_html: 'true',
    script: `(function (current, template, email, email_action, event) {
      template.print('note ' + current.title + ' by ' + email_action.name + '\\n'); template.space(2)
      template.print(String(event)); email.setSubject('changed ' + email.getSubject())
      email.addAddress('cc', 'copy@example.com', 'Copy'); email.setFrom('own@example.com')
    })(current, template, email, email_action, event)`,
  })
  const [mail] = told({ name: 'Scripted', message_html: 'A ${mail_script:Details} B' })
  expect(mail).toMatchObject({
    subject: 'changed About T',
    copied: 'copy@example.com',
    user: 'own@example.com',
  })
  expect(mail?.body).toContain('A note T by Scripted<br />  null B')
})

// t_CreateANotification.md: "If empty, the system uses the value from the Email template".
test('a template fills what the notification leaves empty', () => {
  const layout = install(kernel, 'sys_email_layout', {
    name: 'L',
    layout: '<main>${notification:body}</main>',
  })
  const template = install(kernel, 'sysevent_email_template', {
    name: 'Template',
    subject: 'from template',
    message_html: 'template ${title}',
    email_layout: layout,
  })
  const [mail] = told({ template, message_html: '' })
  expect(mail?.subject).toBe('About T')
  expect(mail?.body).toContain('<main>template T</main>')
})

test.each([
  ['text/plain', { body: 'plain', body_text: 'plain' }],
  ['multipart/mixed', { body: 'html', body_text: 'plain' }],
  ['text/html', { body: 'html', body_text: '' }],
])('content type %s has its bodies', (content_type, bodies) => {
  const [mail] = told({
    content_type,
    message_html: 'html',
    message_text: 'plain',
    omit_watermark: 'true',
  })
  expect(mail).toMatchObject({ ...bodies, content_type })
})

// c_WorkingWithWatermarks.md: "Ref:" and 31 characters: MSG, a number, an underscore and a random string.
test('a mail bears a watermark of its own unless that is omitted', () => {
  const marks = [told({}), told({}), told({ omit_watermark: 'true' })].map(
    ([mail]) => /Ref:(\w+)/.exec(mail?.body ?? '')?.[1],
  )
  expect(marks[0]).toMatch(/^MSG\d{7}_\w{20}$/)
  expect(marks[0]).toHaveLength(31)
  expect(marks[1]).not.toBe(marks[0])
  expect(marks[2]).toBeUndefined()
})

// t_HidingWatermarksGlobally.md.
test('watermarks may be hidden in HTML for all mails', () => {
  kernel.properties.set('glide.email.watermark.visible', 'false')
  const [mail] = told({})
  kernel.properties.set('glide.email.watermark.visible', 'true')
  expect(mail?.body).toMatch(/<div style="display:none">Ref:MSG/)
})

/** Two notifications of one insert. */
const pair = (first: Row, second: Row): Row[] => {
  const other = install(kernel, 'sysevent_email_action', {
    name: 'other',
    collection: NOTE,
    action_insert: 'true',
    send_self: 'true',
    recipient_users: jane,
    subject: 'Other',
    message_html: 'x',
    exclude_delegates: 'true',
    ...second,
  })
  const rows = told({ exclude_delegates: 'true', ...first })
  kernel.records.update('sysevent_email_action', other, { active: '0' })
  return rows
}
const sent = (rows: readonly Row[]): string[] =>
  rows.filter(({ type }) => type === 'send-ready').map(({ subject }) => subject ?? '')

// t_CreateANotification.md, Weight: "the system only sends the notification with the highest weight".
test.each([
  ['different weights: the heavier is sent', { weight: '5' }, { weight: '9' }, ['Other']],
  ['weight 0 is sent beside any other', { weight: '0' }, { weight: '9' }, ['About T', 'Other']],
  ['equal weights and other words: both', { weight: '5' }, { weight: '5' }, ['About T', 'Other']],
  [
    'equal weights and the same words: one',
    { weight: '5', subject: 'Other', message_html: 'x' },
    { weight: '5' },
    ['Other'],
  ],
  [
    'other recipients: both',
    { weight: '5', recipient_users: omar },
    { weight: '9' },
    ['About T', 'Other'],
  ],
])('%s', (_says, first, second, subjects) => {
  const rows = pair(first, second)
  expect(sent(rows).sort()).toEqual(subjects)
  expect(rows.filter(({ type }) => type === 'send-ignored')).toHaveLength(2 - subjects.length)
})

const device = (more: Row): string =>
  put(kernel, 'cmn_notif_device', { user: omar, active: '1', type: 'SMS', ...more })
const provider = put(kernel, 'cmn_notif_service_provider', {
  name: 'Gateway',
  active: '1',
  email_prefix: '0',
  email_suffix: 'sms.example',
})
const phone = device({ phone_number: '(222) 333-4444', service_provider: provider })

/** As told(), with omar's phone subscribed. */
function texted(notification: Row): Row[] {
  const id = 'f'.repeat(31) + String(made % 10)
  put(kernel, 'sys_notif_subscription', { notification: id, device: phone, active: '1' })
  const rows = told({ sys_id: id, recipient_users: omar, ...notification })
  kernel.records.delete('sysevent_email_action', id)
  return rows.filter((row) => row.notification_type === 'SMS')
}

// t_CreateAServiceProvider.md: PREFIX2223334444@SUFFIX; t_CreateANotification.md: SMS alternate, 140 characters, else the subject.
test('a subscribed phone gets the short text through its provider’s gateway', () => {
  expect(texted({ sms_alternate: `short \${title} ${'x'.repeat(200)}` })[0]).toMatchObject({
    recipients: '02223334444@sms.example',
    body: `short T ${'x'.repeat(132)}`,
    content_type: 'text/plain',
    type: 'send-ready',
  })
  expect(texted({})[0]?.body).toBe('About T')
})

test('a phone that is not subscribed gets nothing', () => {
  expect(told({ recipient_users: omar }).map((row) => row.notification_type)).toEqual(['SMTP'])
})

// t_CreateANotification.md: "a valid email address defined for their primary channel (device)".
test('the primary device decides the address, and an unsubscribed one gets nothing unless it is mandatory', () => {
  const owner = user('moved')
  const primary = put(kernel, 'cmn_notif_device', {
    user: owner,
    type: 'Email',
    active: '1',
    primary_email: '1',
    email_address: 'new@example.com',
  })
  expect(recipients(told({ recipient_users: owner }))).toEqual(['new@example.com'])
  const id = 'e'.repeat(32)
  put(kernel, 'sys_notif_subscription', { notification: id, device: primary, active: '0' })
  expect(told({ sys_id: id, recipient_users: owner })).toEqual([])
  kernel.records.delete('sysevent_email_action', id)
  expect(told({ sys_id: id, recipient_users: owner, mandatory: 'true' })).toHaveLength(1)
})

// r_AvailableSystemProperties.md: save_when_no_recipients; t_CreateANotification.md: max_recipients; test.user.
test('properties of mail are heeded', () => {
  const nobody = { recipient_users: gone }
  expect(told(nobody)).toEqual([])
  kernel.properties.set('glide.email.notification.save_when_no_recipients', 'true')
  expect(told(nobody)[0]).toMatchObject({ type: 'send-ignored', state: 'ignored' })
  kernel.properties.set('glide.email.notification.save_when_no_recipients', 'false')
  kernel.properties.set('glide.email.smtp.max_recipients', '1')
  expect(told({ recipient_users: [jane, omar].join() })).toHaveLength(2)
  kernel.properties.set('glide.email.smtp.max_recipients', '100')
  kernel.properties.set('glide.email.test.user', 'test@example.com')
  expect(recipients(told({}))).toEqual(['test@example.com'])
  kernel.properties.set('glide.email.test.user', '')
})

test.each([
  ['a meeting invitation', { type: 'vcalendar' }],
  ['a digest', { digestable: 'true', default_digest: 'true' }],
  ['attachments', { include_attachments: 'true' }],
  ['a variable that is not spoken', { message_html: '${NOTIF_PREFS+link_text="x"}' }],
])('%s is refused in the log, and the write goes on', (_what, notification) => {
  expect(told(notification)).toEqual([])
  expect(kernel.log.tail(3).some(({ message }) => message.includes('does not speak'))).toBe(true)
})

install(kernel, 'sysevent_register', { event_name: 'x_acme_app.tell' })
/** A notification of an event, about a note of this title. */
function announced(notification: Row, parm1 = '', parm2 = ''): Row[] {
  const id = install(kernel, 'sysevent_email_action', {
    name: 'announced',
    collection: NOTE,
    generation_type: 'event',
    event_name: 'x_acme_app.tell',
    exclude_delegates: 'true',
    send_self: 'true',
    recipient_users: jane,
    subject: '${title}: ${event.parm1}',
    message_html: 'x',
    ...notification,
  })
  const before = mails().length
  script(
    kernel,
    `const gr = new GlideRecord('${NOTE}'); gr.initialize(); gr.title = 'E'; gr.insert()
    gs.eventQueue('x_acme_app.tell', gr, '${parm1}', '${parm2}')`,
  )
  kernel.scheduler.settle()
  kernel.records.update('sysevent_email_action', id, { active: '0' })
  return mails().slice(before)
}

// platform.md 12.1: event generation.
test('an event tells, with its parameters in the text', () => {
  expect(announced({}, 'first')[0]).toMatchObject({
    subject: 'E: first',
    recipients: 'jane@example.com',
  })
})

// t_CreateANotification.md: "contains one or more notification recipients (in a comma-separated list)".
test('event parameters may name the recipients, by sys_id, user name or address', () => {
  const by = { recipient_users: '', event_parm_1: 'true', event_parm_2: 'true' }
  expect(recipients(announced(by, `${jane},omar`, 'x@example.com'))).toEqual([
    'jane@example.com',
    'omar@example.com',
    'x@example.com',
  ])
  expect(announced({ recipient_users: '' }, jane)).toEqual([])
})

test.each([
  ['another event', { event_name: 'x_acme_app.other' }, 0],
  ['another table than the record’s', { collection: 'sys_user' }, 0],
  ['a condition on the record', { condition: 'title=E' }, 1],
  ['a condition that fails', { condition: 'title=T' }, 0],
  ['an advanced condition on the event', { advanced_condition: `event.parm1 == 'yes'` }, 1],
])('of an event, %s decides', (_what, notification, count) => {
  expect(announced(notification, 'yes')).toHaveLength(count)
})

test('the mails of a write are no statements of its own', () => {
  const { statements } = kernel.records.stats
  const rows = told({ sys_scope: APP_ID })
  expect(rows).toHaveLength(1)
  expect(kernel.records.stats.statements - statements).toBeLessThan(20)
})
