import { API, loadAppData } from '../../demo/app-data'
import { expectStatus } from '../../demo/rest'
import { inProcessClient, startInProcess } from '../support/in-process'

jest.setTimeout(1_200_000)

/** 20,000 in `npm run test:long`; in `npm test` enough that it is prepared in the background, in several chunks. */
const ENDPOINTS = Number(process.env.LARGE_PLAN ?? 450)

test('a plan too large for its call is prepared in the background, once, and tells when it is ready', async () => {
  const { instance } = startInProcess()
  const admin = inProcessClient(instance, 'admin')
  await loadAppData(admin)
  const tool = inProcessClient(instance, 'jetpatch')
  const session = instance.kernel.people.systemSession('global')
  const hosts = Array.from({ length: ENDPOINTS }, (_, index) => `large-${index}`)
  for (const name of hosts)
    instance.kernel.operations.insert(session, 'cmdb_ci_linux_server', {
      name,
      install_status: '1',
    })
  const now = instance.kernel.clock.now()
  const at = (hours: number): string => new Date(now + hours * 3600_000).toISOString()

  const plan = {
    planId: 'LARGE',
    activation: { number: 1, at: at(0), by: { userName: 'jane.roe' } },
    name: 'A large plan',
    patches: [{ id: 'kernel', title: 'Kernel update', severity: 'high' }],
    endpoints: hosts.map((hostName, index) => ({
      id: `ep-${index}`,
      hostName,
      windows: [{ start: at(24 + (index % 3)), end: at(27 + (index % 3)) }],
    })),
  }
  const first = expectStatus(await tool.post(`${API}/plans`, plan), 201).result
  expect(first).toMatchObject({ state: 'preparing', endpoints: { total: ENDPOINTS } })
  instance.settle()

  const ready = expectStatus(await tool.get(`${API}/plans/LARGE`), 200).result
  expect(ready).toMatchObject({
    state: 'awaiting_approval',
    endpoints: { total: ENDPOINTS, prepared: ENDPOINTS, matched: ENDPOINTS },
  })
  expect(ready.changes).toHaveLength(1)
  const count = async (table: string, query: string): Promise<number> => {
    const path = `/api/now/table/${table}?sysparm_limit=1&sysparm_query=${encodeURIComponent(query)}`
    return Number((await admin.get(path)).headers.get('x-total-count'))
  }
  expect(await count('task_ci', 'task.correlation_id=LARGE')).toBe(ENDPOINTS)
  expect(await count('x_patch_loop_finding', 'plan.plan_id=LARGE')).toBe(ENDPOINTS)
  expect(await count('x_patch_loop_message', 'plan.plan_id=LARGE^type=plan.prepared')).toBe(1)
})
