import type { Json } from '../../demo/rest'
import { startStory, type Story } from '../support/story'

jest.setTimeout(60_000)

let story: Story
beforeAll(async () => {
  story = await startStory()
})

const idOf = (field: Json): string => field?.value ?? field
/** Mails of the app's one notification, by the log that names it. */
async function mails(): Promise<Json[]> {
  const name = 'notification.name=Patchloop: a person is needed'
  const log = await story.rows('sys_email_log', name)
  return Promise.all(log.map(({ email }: Json) => story.row('sys_email', idOf(email))))
}
const set = (table: string, sysId: string, values: Record<string, string>): void => {
  const session = story.instance.kernel.people.systemSession()
  story.instance.kernel.operations.update(session, table, sysId, values)
}
/** Members of the change's group, those who left the company too. */
async function members(group: string): Promise<Json[]> {
  const rows = await story.rows('sys_user_grmember', `group=${group}`)
  return Promise.all(rows.map(({ user }: Json) => story.row('sys_user', idOf(user))))
}
/** A plan with a change, of which one endpoint then stays unfixed: a person is needed. */
async function failing(planId: string, assign: (change: Json) => Promise<void>): Promise<Json> {
  const { changes } = await story.activate(story.plan(planId, story.servers(1)))
  const change = await story.row('change_request', changes[0].sysId)
  await assign(change)
  await story.approve(change.sys_id)
  story.advance(2.1)
  await story.permit(planId, 'ep-1')
  await story.report(planId, 'results', {
    endpoints: [{ id: 'ep-1', status: 'installed', at: story.at(0) }],
  })
  story.advance(0.1)
  await story.report(planId, 'scans', {
    scanId: `scan-${planId}`,
    at: story.at(0),
    scanner: 'Test scanner',
    endpoints: [{ id: 'ep-1', missing: ['P-1'], reachable: true }],
  })
  return change
}

// t_CreateANotification.md: a group is mailed at its address, its members only where it includes them.
test('when a person is needed, the assignee and the group of the change are mailed', async () => {
  const to: string[] = []
  const change = await failing('MAIL-1', async ({ sys_id, assignment_group }) => {
    const group = idOf(assignment_group)
    const people = (await members(group)).filter(({ active }) => active === 'true')
    set('sys_user_group', group, { include_members: '1', email: 'group@example.com' })
    set('change_request', sys_id, { assigned_to: people[0]?.sys_id })
    to.push('group@example.com', ...people.map(({ email }) => email))
  })
  const [mail, ...others] = await mails()
  expect(others).toEqual([])
  expect(to.length).toBeGreaterThan(1)
  expect(mail.recipients.split(',').sort()).toEqual(to.sort())
  expect(mail).toMatchObject({
    type: 'send-ready',
    target_table: 'x_patch_loop_plan_change',
    subject: `Patching plan MAIL-1 needs a person ${change.number}`,
  })
  expect(mail.body).toContain(`Patching plan MAIL-1 (Plan MAIL-1) needs a person. ${change.number}`)
  expect(mail.body).toMatch(/Ref:MSG\d{7}_\w{20}/)
})

test('a group without an address that does not include its members is not mailed: the assignee is', async () => {
  const before = (await mails()).length
  const to: string[] = []
  await failing('MAIL-2', async ({ sys_id, assignment_group }) => {
    const [person] = (await members(idOf(assignment_group))).filter((one) => one.active === 'true')
    set('sys_user_group', idOf(assignment_group), { include_members: '0', email: '' })
    set('change_request', sys_id, { assigned_to: person?.sys_id })
    to.push(person?.email)
  })
  const found = (await mails()).slice(before)
  expect(found.map(({ recipients }) => recipients)).toEqual(to)
})

const insert = (table: string, values: Record<string, string>): string => {
  const session = story.instance.kernel.people.systemSession()
  const written = story.instance.kernel.operations.insert(session, table, values)
  if (!written.ok) throw new Error(written.message)
  return written.sysId
}

test('whom the policy names is mailed too, and gets a text message on a telephone that subscribed to it', async () => {
  const [policy] = await story.rows('x_patch_loop_policy', 'name=Servers')
  const [omar] = await story.rows('sys_user', 'user_name=omar.diaz')
  const [jane] = await story.rows('sys_user', 'user_name=jane.roe')
  set('x_patch_loop_policy', policy.sys_id, { notify: `${omar.sys_id},${jane.sys_id}` })
  const [notification] = await story.rows(
    'sysevent_email_action',
    'name=Patchloop: a person is needed',
  )
  const provider = insert('cmn_notif_service_provider', { name: 'P', email_suffix: 'sms.example' })
  const device = insert('cmn_notif_device', {
    ...{ user: omar.sys_id, active: '1', type: 'SMS', phone_number: '2223334444' },
    service_provider: provider,
  })
  insert('sys_notif_subscription', { notification: notification.sys_id, device, active: '1' })
  const before = (await mails()).length
  const change = await failing('MAIL-3', async () => undefined)
  const [mail, text] = (await mails()).slice(before)
  expect(mail.recipients.split(',')).toEqual(expect.arrayContaining([omar.email, jane.email]))
  expect(text).toMatchObject({
    recipients: '2223334444@sms.example',
    body: `Patching plan MAIL-3 needs a person ${change.number}`,
  })
  const attention = (await story.told('MAIL-3')).find(({ type }) => type === 'plan.attention')
  const people = attention.data.told.filter(({ kind }: Json) => kind === 'person')
  expect(people.map(({ name }: Json) => name)).toEqual(
    expect.arrayContaining(['Omar Diaz', 'Jane Roe']),
  )
})

test('a plan without a change request reaches whom the policy names', async () => {
  const [policy] = await story.rows('x_patch_loop_policy', 'name=Workstations')
  const [jane] = await story.rows('sys_user', 'user_name=jane.roe')
  set('x_patch_loop_policy', policy.sys_id, { notify: jane.sys_id })
  const before = (await mails()).length
  await story.activate(story.plan('MAIL-4', story.servers(1, 'cmdb_ci_computer')))
  story.advance(2.1)
  await story.report('MAIL-4', 'results', {
    endpoints: [{ id: 'ep-1', status: 'failed', at: story.at(0), message: 'Disk full' }],
  })
  const [mail] = (await mails()).slice(before)
  expect([mail.recipients, mail.subject.trim()]).toEqual([
    jane.email,
    'Patching plan MAIL-4 needs a person',
  ])
})
