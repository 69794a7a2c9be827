import { API, demoHosts, loadAppData } from '../../demo/app-data'
import { approveAll } from '../../demo/manager'
import { planFor } from '../../demo/plan'
import { expectStatus, type Client, type Json } from '../../demo/rest'
import { inProcessClient, startInProcess } from '../support/in-process'

jest.setTimeout(60_000)

const HOUR_MS = 3600_000

/** A plan of one server that is known and two that no CI fits, approved, its first server proved: it is in attention. */
const inAttention = async () => {
  const { instance } = startInProcess()
  const as = (user: string): Client => inProcessClient(instance, user)
  const admin = as('admin')
  const tool = as('jetpatch')
  await loadAppData(admin)
  const now = Date.parse((await admin.get('/__local/clock')).body.now)
  const at = (hours: number): string => new Date(now + hours * HOUR_MS).toISOString()
  const hosts = await demoHosts(admin, 1)
  const window = { start: at(2), end: at(3) }
  const plan = planFor('OPERATOR', hosts, [window], at(0)) as Json
  const later = [{ start: at(48), end: at(49) }]
  const stray = (id: string) => ({ id, hostName: `${id}-nowhere`, windows: later })
  plan.endpoints.push(stray('stray-1'), stray('stray-2'))
  const { result } = expectStatus(await tool.post(`${API}/plans`, plan), 201)
  await approveAll(as, admin, result.changes[0].sysId, 'change.manager')
  instance.settle()
  instance.advance(2.1 * 3600)
  const [{ id }] = plan.endpoints
  const report = { endpoints: [{ id, status: 'installed', at: at(2.2) }] }
  expectStatus(await tool.post(`${API}/plans/OPERATOR/results`, report), 200)
  instance.advance(3600)
  const scan = { scanId: 'S-1', at: at(3), endpoints: [{ id, missing: [] }] }
  expectStatus(await tool.post(`${API}/plans/OPERATOR/scans`, scan), 200)
  instance.settle()
  const view = async (): Promise<Json> => (await tool.get(`${API}/plans/OPERATOR`)).body.result
  const rowOf = async (endpoint: string): Promise<Json> => {
    const query = encodeURIComponent(`plan.plan_id=OPERATOR^endpoint_id=${endpoint}`)
    const path = `/api/now/table/x_patch_loop_endpoint?sysparm_exclude_reference_link=true&sysparm_query=${query}`
    return expectStatus(await admin.get(path), 200).result[0]
  }
  const edit = async (endpoint: string, fields: Json) => {
    const { sys_id } = await rowOf(endpoint)
    const answer = await as('operator').patch(
      `/api/now/table/x_patch_loop_endpoint/${sys_id}`,
      fields,
    )
    instance.settle()
    return answer
  }
  return { instance, admin, as, view, rowOf, edit }
}

test('an operator links one stray, gives up the other, and the platform refuses nonsense', async () => {
  const { instance, admin, as, view, rowOf, edit } = await inAttention()
  expect((await view()).state).toBe('attention')

  const forged = await edit('stray-1', { status: 'verified' })
  expect([forged.status, forged.body.error.message]).toEqual([403, 'Operation Failed'])
  expect(await rowOf('stray-1')).toMatchObject({ status: 'pending', edited_at: '' })

  const free = encodeURIComponent('install_status=1^duplicate_ofISEMPTY^ORDERBYDESCname')
  const path = `/api/now/table/cmdb_ci_linux_server?sysparm_limit=1&sysparm_query=${free}`
  const [ci] = (await admin.get(path)).body.result
  expectStatus(await edit('stray-1', { ci: ci.sys_id }), 200)
  expectStatus(await edit('stray-2', { status: 'released' }), 200)
  instance.advance(300)

  expect(await rowOf('stray-1')).toMatchObject({
    ci: ci.sys_id,
    match: 'matched',
    matched_by: 'operator',
    edited_at: '',
  })
  expect(await rowOf('stray-2')).toMatchObject({ status: 'released', edited_at: '' })
  const { state, changes } = await view()
  expect(state).toBe('awaiting_approval')
  expect(changes.map(({ status }: Json) => status).sort()).toEqual([
    'awaiting_approval',
    'completed',
  ])
  const second = changes.find(({ status }: Json) => status === 'awaiting_approval')
  const cis = encodeURIComponent(`task=${second.sysId}`)
  const attached = await admin.get(
    `/api/now/table/task_ci?sysparm_exclude_reference_link=true&sysparm_query=${cis}`,
  )
  expect(attached.body.result).toMatchObject([{ ci_item: ci.sys_id }])
  await approveAll(as, admin, second.sysId, 'change.manager')
  instance.settle()
  expect((await view()).state).toBe('approved')
})
