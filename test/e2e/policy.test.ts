import { browserOf } from '../local/pages-support'
import { startStory, type Story } from '../support/story'

jest.setTimeout(60_000)

let story: Story
beforeAll(async () => {
  story = await startStory()
})
const path = async (): Promise<string> => {
  const [row] = await story.rows('x_patch_loop_policy', 'name=Servers')
  return `/api/now/table/x_patch_loop_policy/${row.sys_id}`
}

test.each([
  [{ match_class: 'cmdb_ci_serwer' }, 'There is no CI class'],
  [{ match_class: 'cmdb_ci_server,!cmdb_ci_computer' }, 'can never be met'],
  [{ change_type: 'standard' }, 'Standard template'],
  [{ verify_share: '140' }, 'from 0 to 100'],
])('a policy that cannot be meant is not saved: %j', async (values, why) => {
  const { status } = await story.admin.patch(await path(), values)
  expect(status).toBe(403)
  const form = (await path()).replace('/api/now/table/', '/').replace(/\/(\w+)$/, '.do?sys_id=$1')
  const browser = browserOf(story.instance, 'admin')
  browser.get(form)
  const fields = Object.entries(values).map(([name, value]) => [
    `x_patch_loop_policy.${name}`,
    value,
  ])
  const saved = browser.post(form, { ...Object.fromEntries(fields), sys_action: 'save' })
  expect(String(saved.body)).toContain(why)
  const [row] = await story.rows('x_patch_loop_policy', 'name=Servers')
  expect(row).toMatchObject({ match_class: '', change_type: 'normal', verify_share: '100' })
})

test('half done and inactive, it may be saved; so may a good one', async () => {
  const inactive = { active: 'false', change_type: 'standard' }
  expect((await story.admin.patch(await path(), inactive)).status).toBe(200)
  const good = { active: 'true', change_type: 'normal', match_class: 'cmdb_ci_server' }
  expect((await story.admin.patch(await path(), good)).status).toBe(200)
})

const templatePath = async (): Promise<string> => {
  const [policy] = await story.rows('x_patch_loop_policy', 'name=Servers')
  const query = `policy=${policy.sys_id}^active=true^ORDERBYorder`
  const [template] = await story.rows('x_patch_loop_task_template', query)
  return `/api/now/table/x_patch_loop_task_template/${template.sys_id}`
}

test.each([
  [{ gate: 'true', order: '500' }],
  [{ gate: 'true', short_description: 'Verify' }],
  [{ gate: 'true', per_window: 'true', change_task_type: 'implementation' }],
  [{ assignment_group: 'f'.repeat(32) }],
])(
  'a task template that would wait for itself, or that nobody could do, is not saved: %j',
  async (values) => {
    expect((await story.admin.patch(await templatePath(), values)).status).toBe(403)
  },
)

test('a task template whose group became inactive: the task goes to the group of the source, and the plan says so', async () => {
  const named = await story.admin.post('/api/now/table/sys_user_group', { name: 'Pilot testers' })
  const group = named.body.result.sys_id
  const own = await templatePath()
  expect((await story.admin.patch(own, { assignment_group: group })).status).toBe(200)
  const first = await story.activate(story.plan('EMPTY-GROUP', story.servers(1)))
  expect(first.warnings).toMatchObject([{ code: 'template_group_empty' }])
  await story.admin.patch(`/api/now/table/sys_user_group/${group}`, { active: 'false' })
  const view = await story.activate(story.plan('GONE-GROUP', story.servers(1)))
  expect(view.warnings).toMatchObject([{ code: 'template_group_missing' }])
  expect(view.state).toBe('awaiting_approval')
  const tasks = await story.rows('change_task', `change_request=${view.changes[0].sysId}`)
  const titled = tasks.find((task) => task.short_description === 'Test in the pilot group')
  expect(titled?.assignment_group.value).toBe(story.source.assignment_group.value)
})

test('a plan of a sequence names the plan that it waits for', async () => {
  const sequence = (position: number) => ({ sequence: { id: 'SEQ-E2E', position } })
  await story.activate(story.plan('SEQ-1', story.servers(1), sequence(1)))
  const view = await story.activate(story.plan('SEQ-2', story.servers(1), sequence(2)))
  expect(view.warnings).toContainEqual({
    code: 'sequence_waits',
    message: expect.stringContaining('SEQ-1 awaits approval'),
  })
})

test('texts of the policy stand on its changes, filled with the plan; an unknown placeholder is not saved', async () => {
  const wrong = { test_plan: 'Look at ${host}.' }
  expect((await story.admin.patch(await path(), wrong)).status).toBe(403)
  const own = { test_plan: 'Of ${plan}: look at ${endpoints}.' }
  expect((await story.admin.patch(await path(), own)).status).toBe(200)
  const view = await story.activate(story.plan('OWN-TEXT', story.servers(2)))
  const change = await story.row('change_request', view.changes[0].sysId)
  expect(change.test_plan).toBe('Of OWN-TEXT: look at 2 endpoints.')
  expect(change.implementation_plan).toContain('asks for a permit')
})

test('an admin edits what adds to the risk: the change says by which rules it is rated, and a senseless rule is not saved', async () => {
  const table = '/api/now/table/x_patch_loop_risk_rule'
  const rule = { name: 'Any patch', what: 'systems', threshold: '0', points: '6', order: '10' }
  expect((await story.admin.post(table, { ...rule, points: '0' })).status).toBe(403)
  const made = await story.admin.post(table, rule)
  expect(made.status).toBe(201)
  const rated = await story.activate(story.plan('RATED', story.servers(1)))
  const change = await story.row('change_request', rated.changes[0].sysId)
  expect(change.risk).toBe('2')
  expect(change.risk_impact_analysis).toContain('- +6: 1 system, more than 0')
  for (const { sys_id } of await story.rows('x_patch_loop_risk_rule', 'active=true')) {
    await story.admin.patch(`${table}/${sys_id}`, { active: 'false' })
  }
  const left = await story.activate(story.plan('UNRATED', story.servers(1)))
  expect(left.changes[0].risk).toBeUndefined()
  const own = await story.row('change_request', left.changes[0].sysId)
  expect(own.risk_impact_analysis).toContain('risk and impact are left to the platform')
  const bare = await story.admin.post('/api/now/table/change_request', { type: 'normal' })
  expect(own.risk).toBe(bare.body.result.risk)
})
