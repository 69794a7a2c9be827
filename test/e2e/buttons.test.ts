import { API, demoHosts, loadAppData } from '../../demo/app-data'
import { approveAll } from '../../demo/manager'
import { planFor } from '../../demo/plan'
import { browserOf } from '../local/pages-support'
import { inProcessClient, startInProcess } from '../support/in-process'

const { instance } = startInProcess()
afterAll(() => instance.stop())
const admin = inProcessClient(instance, 'admin')
const rows = async (table: string, query = '') =>
  (
    await admin.get(
      `/api/now/table/${table}?sysparm_query=${query}&sysparm_exclude_reference_link=true`,
    )
  ).body.result
const make = async (table: string, values: object) =>
  (await admin.post(`/api/now/table/${table}`, values)).body.result.sys_id

/** Opens a record's form as that person and presses the button of that name; undefined = it is not there. */
const press = (user: string, path: string, name: string, fields: Record<string, string> = {}) => {
  const browser = browserOf(instance, user)
  const page = browser.get(path)
  const button = [
    ...page.matchAll(/<button\s+name="sys_action"\s+value="([^"]+)"[^>]*>\s*([^<]+?)\s*</g),
  ].find(([, , label]) => label === name)
  return button && browser.post(path, { ...fields, sys_action: button[1] ?? '' })
}

beforeAll(() => loadAppData(admin))

test('an administrator of the app sends a test message from the form of a patching tool; others have no such button', async () => {
  const [source] = await rows('x_patch_loop_source')
  const path = `/x_patch_loop_source.do?sys_id=${source.sys_id}`
  expect(press('admin', path, 'Send test message')?.status).toBe(302)
  const pings = await rows('x_patch_loop_message', 'type=ping')
  expect(pings).toHaveLength(1)
  expect(JSON.parse(pings[0].body)).toMatchObject({ type: 'ping', sequence: 1 })
  expect(press('operator', path, 'Send test message')).toBeUndefined()
})

test('an operator has the inventory taken at once, and reads it from the menu’s list', async () => {
  const ci = await make('cmdb_ci_linux_server', { name: 'counted-01', install_status: '1' })
  await make('x_patch_loop_finding', { ci, patch_id: 'KB-77', status: 'open', host_key: 'h' })
  const [source] = await rows('x_patch_loop_source')
  const path = `/x_patch_loop_source.do?sys_id=${source.sys_id}`
  expect(press('operator', path, 'Take inventory')?.status).toBe(302)
  instance.settle()
  const counted = await rows('x_patch_loop_inventory', `ci=${ci}`)
  expect(counted).toMatchObject([{ label: 'counted-01', missing: '1', forgotten: 'true' }])
  const list = '/x_patch_loop_inventory_list.do?sysparm_query=dimension=ci^ORDERBYDESCmissing'
  expect(browserOf(instance, 'operator').get(list)).toContain('counted-01')
})

test('the help desk sees on a CI that it is in maintenance, and gets to who holds it; an operator gives it back', async () => {
  const ci = await make('cmdb_ci_linux_server', { name: 'held-01', install_status: '3' })
  const path = `/cmdb_ci_linux_server.do?sys_id=${ci}`
  expect(press('itil', path, 'In maintenance for patching')).toBeUndefined()
  const lease = await make('x_patch_loop_lease', { ci, state: 'held', earlier_status: '1' })
  const led = press('itil', path, 'In maintenance for patching')
  expect(led?.headers.location).toBe(
    `/x_patch_loop_lease_list.do?sysparm_query=state=held^ci=${ci}`,
  )
  expect(browserOf(instance, 'itil').get(String(led?.headers.location))).toContain('held-01')
  const form = `/x_patch_loop_lease.do?sys_id=${lease}`
  expect(press('itil', form, 'Give the CI back')).toBeUndefined()
  expect(press('operator', form, 'Give the CI back')?.status).toBe(302)
  expect((await rows('cmdb_ci', `sys_id=${ci}`))[0].install_status).toBe('1')
  expect(press('operator', form, 'Give the CI back')).toBeUndefined()
})

/** A plan of two servers, approved and at work, with one server that failed. */
const atWork = async (planId: string) => {
  const now = instance.kernel.clock.now()
  const window = {
    start: new Date(now + 3_600_000).toISOString(),
    end: new Date(now + 3 * 3_600_000).toISOString(),
  }
  const hosts = await demoHosts(admin, 2)
  const plan = planFor(planId, hosts, [window], new Date(now).toISOString())
  const tool = inProcessClient(instance, 'jetpatch')
  const { body } = await tool.post(`${API}/plans`, plan)
  const change = body.result.changes[0]
  await approveAll((user) => inProcessClient(instance, user), admin, change.sysId, 'change.manager')
  instance.advance(3700)
  const [endpoint] = plan.endpoints
  const at = new Date(instance.kernel.clock.now()).toISOString()
  const failed = { id: endpoint?.id, status: 'failed', at, message: 'No space left' }
  await tool.post(`${API}/plans/${planId}/results`, { endpoints: [failed] })
  instance.settle()
  return { tool, change, path: `/change_request.do?sys_id=${change.sysId}`, window }
}

test('the change manager gives the tool the time that it asked for, on the change itself; nobody else has the button', async () => {
  const { tool, path, change, window } = await atWork('RP-LATE')
  expect(press('change.manager', path, 'Approve more time')).toBeUndefined()
  const until = new Date(Date.parse(window.end) + 3_600_000).toISOString()
  const asked = { until, reason: 'The mirror is slow.' }
  const answer = await tool.post(`${API}/plans/RP-LATE/extension`, asked)
  expect(answer.body.result.waitingFor).toContainEqual(
    expect.objectContaining({ what: 'extension', change: change.number }),
  )
  instance.settle()
  expect(press('itil', path, 'Approve more time')).toBeUndefined()
  expect(press('change.manager', path, 'Approve more time')?.status).toBe(302)
  instance.settle()
  const view = (await tool.get(`${API}/plans/RP-LATE`)).body.result
  expect(view.windows).toMatchObject([{ end: until.replace(/\.\d+/, '') }])
  const [row] = await rows('change_request', `sys_id=${change.sysId}`)
  expect(row.end_date).toBe(until.replace('T', ' ').replace(/\.\d+Z/, ''))
  const rescheduled = await rows(
    'x_patch_loop_message',
    `type=plan.rescheduled^plan.plan_id=RP-LATE`,
  )
  expect(rescheduled).toHaveLength(1)
  expect(press('change.manager', path, 'Approve more time')).toBeUndefined()
})

test('of what failed a problem is opened from the change, once, with the change as its parent', async () => {
  const { path, change } = await atWork('RP-BROKEN')
  expect(press('itil', path, 'Open problem')?.status).toBe(302)
  const problems = await rows('problem', `parent=${change.sysId}`)
  expect(problems).toHaveLength(1)
  expect(problems[0].description).toContain('No space left')
  const [planChange] = await rows('x_patch_loop_plan_change', `change_request=${change.sysId}`)
  expect(planChange.problem).toBe(problems[0].sys_id)
  expect(press('itil', path, 'Open problem')).toBeUndefined()
})

test('the change form shows in the view of the app how far the plan is', async () => {
  const now = instance.kernel.clock.now()
  const window = {
    start: new Date(now + 86_400_000).toISOString(),
    end: new Date(now + 90_000_000).toISOString(),
  }
  const hosts = await demoHosts(admin, 2)
  const plan = planFor('RP-FORM', hosts, [window], new Date(now).toISOString())
  const { body } = await inProcessClient(instance, 'jetpatch').post(`${API}/plans`, plan)
  const [change] = body.result.changes
  const path = `/change_request.do?sys_id=${change.sysId}&sysparm_view=x_patch_loop`
  const page = browserOf(instance, 'change.manager').get(path)
  expect(page).toMatch(/0 of \d+ endpoints proved; pending \d+/)
})

test('the form of a policy says which policy would apply to a CI, and saves nothing of the question', async () => {
  const [policy] = await rows('x_patch_loop_policy', 'name=Workstations')
  const path = `/x_patch_loop_policy.do?sys_id=${policy.sys_id}`
  const ci = await make('cmdb_ci_linux_server', { name: 'tried-01' })
  const asked = {
    'x_patch_loop_policy.try_ci': ci,
    'sys_display.x_patch_loop_policy.try_ci': 'tried-01',
  }
  const page = String(press('admin', path, 'Which policy would apply?', asked)?.body)
  expect(page).toContain('Emergency: no. Emergency plan: no; asked for is yes.')
  expect(page).toContain('cmdb_ci_linux_server is of cmdb_ci_server, which is left out')
  expect(page).toMatch(
    /Servers applies: normal change.*Tasks: Test in the pilot group, Back up, Implement \(one per window\), Verify/,
  )
  expect((await rows('x_patch_loop_policy', 'name=Workstations'))[0].try_ci).toBe('')
})

test('conditions on the CI are judged on it, shown in words on the form, and refused where they name no column', async () => {
  const [servers] = await rows('x_patch_loop_policy', 'name=Servers')
  const path = `/api/now/table/x_patch_loop_policy/${servers.sys_id}`
  expect((await admin.patch(path, { match_ci: 'colour=red' })).status).toBe(403)
  const condition = 'environment=Production^ORenvironment=Test^install_status=1'
  expect((await admin.patch(path, { match_ci: condition })).status).toBe(200)
  const form = `/x_patch_loop_policy.do?sys_id=${servers.sys_id}`
  expect(browserOf(instance, 'admin').get(form)).toContain(
    'Environment is Production or Environment is Test, and Install Status is 1',
  )
  const ci = await make('cmdb_ci_linux_server', { name: 'tried-02', environment: 'Development' })
  const asked = {
    'x_patch_loop_policy.try_ci': ci,
    'sys_display.x_patch_loop_policy.try_ci': 'tried-02',
  }
  const page = String(press('admin', form, 'Which policy would apply?', asked)?.body)
  expect(page).toContain('Servers: no. Further conditions on the CI: it does not meet')
  await admin.patch(path, { match_ci: '' })
})

test('conditions on the CI are put together one by one on the form, and an unknown one is not saved', async () => {
  const [servers] = await rows('x_patch_loop_policy', 'name=Servers')
  const form = `/x_patch_loop_policy.do?sys_id=${servers.sys_id}`
  const id = 'x_patch_loop_policy.match_ci'
  const browser = browserOf(instance, 'admin')
  const add = (standing: string, term: Record<string, string>) => {
    browser.get(form)
    const parts = Object.entries(term).map(([name, value]) => [
      `sys_condition.${id}.${name}`,
      value,
    ])
    const sent = { [id]: standing, [`sys_original.${id}`]: standing, ...Object.fromEntries(parts) }
    return browser.post(form, { sys_action: 'save', ...sent }).status
  }
  const saved = async () => (await rows('x_patch_loop_policy', 'name=Servers'))[0].match_ci
  expect(add('', { field: 'environment', operator: '=', value: 'Production' })).toBe(302)
  expect(add(await saved(), { join: '^', field: 'location', operator: 'ISNOTEMPTY' })).toBe(302)
  const or = { join: '^OR', field: 'name', operator: 'STARTSWITH', value: 'db-' }
  expect(add(await saved(), or)).toBe(302)
  expect(await saved()).toBe('environment=Production^locationISNOTEMPTY^ORnameSTARTSWITHdb-')
  expect(browser.get(form)).toContain(
    'Environment is Production, and Location is not empty or Name starts with db-',
  )
  expect(add(await saved(), { join: '^', field: 'colour', operator: '=', value: 'red' })).toBe(403)
  await admin.patch(`/api/now/table/x_patch_loop_policy/${servers.sys_id}`, { match_ci: '' })
})
