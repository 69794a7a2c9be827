import { API, demoHosts, loadAppData } from '../../demo/app-data'
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
const press = (user: string, path: string, name: string) => {
  const browser = browserOf(instance, user)
  const page = browser.get(path)
  const button = [
    ...page.matchAll(/<button\s+name="sys_action"\s+value="([^"]+)"[^>]*>\s*([^<]+?)\s*</g),
  ].find(([, , label]) => label === name)
  return button && browser.post(path, { sys_action: button[1] ?? '' })
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
