import { API, demoHosts, loadAppData } from '../../demo/app-data'
import { approveAll } from '../../demo/manager'
import { planFor } from '../../demo/plan'
import { expectStatus, type Client, type Json } from '../../demo/rest'
import { inProcessClient, startInProcess } from '../support/in-process'

jest.setTimeout(240_000)

/** Every statement in `npm run test:long`; every STEPth in `npm test`. */
const STEP = Number(process.env.CRASH_STEP ?? 11)
/** Two runs of the sweep, in seconds. */
const SWEEPS = 1300

const boot = async () => {
  const { instance, killer } = startInProcess()
  const admin = inProcessClient(instance, 'admin')
  await loadAppData(admin)
  return { instance, killer, admin, tool: inProcessClient(instance, 'jetpatch') }
}

const planOfTwo = async (admin: Client, planId: string) => {
  const now = Date.parse((await admin.get('/__local/clock')).body.now)
  const at = (hours: number): string => new Date(now + hours * 3600_000).toISOString()
  const windows = [
    { start: at(2), end: at(4) },
    { start: at(5), end: at(6) },
  ]
  return planFor(planId, await demoHosts(admin, 2), windows, at(0))
}

/** Rows of the platform and the app that belong to one plan. */
const rowsOf = async (admin: Client, planId: string) => {
  const read = async (table: string, query: string): Promise<Json[]> =>
    expectStatus(
      await admin.get(`/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}`),
      200,
    ).result
  const count = async (table: string, query: string): Promise<number> =>
    (await read(table, query)).length
  return {
    changes: await count('change_request', `correlation_id=${planId}`),
    cis: await count('task_ci', `task.correlation_id=${planId}`),
    tasks: await count(
      'change_task',
      `change_request.correlation_id=${planId}^created_from!=workflow`,
    ),
    endpoints: await count('x_patch_loop_endpoint', `plan.plan_id=${planId}`),
    findings: await count('x_patch_loop_finding', `plan.plan_id=${planId}`),
    windows: await count('x_patch_loop_window', `plan.plan_id=${planId}`),
    messages: (await read('x_patch_loop_message', `plan.plan_id=${planId}^ORDERBYsequence`)).map(
      (row) => row.type,
    ),
  }
}

test('killed before any statement of an intake, the repeat ends with everything once', async () => {
  const { instance, killer, admin, tool } = await boot()
  expectStatus(await tool.post(`${API}/plans`, await planOfTwo(admin, 'WHOLE')), 201)
  instance.settle()
  const whole = await rowsOf(admin, 'WHOLE')
  expect(whole).toMatchObject({ changes: 1, cis: 2, endpoints: 2, messages: ['plan.prepared'] })

  let killed = 0
  for (let n = 1; ; n += STEP) {
    const plan = await planOfTwo(admin, `KILL-${n}`)
    killer.arm(n)
    const first = await tool.post(`${API}/plans`, plan)
    const died = killer.hasKilled()
    killer.arm(0)
    if (!died) break
    killed += 1
    expect([n, first.status]).toEqual([n, 500])
    expectStatus(await tool.post(`${API}/plans`, plan), 200, 201)
    // The claim of the dead call lapses; whoever comes next goes on: a repeat, an event or the sweep.
    instance.advance(SWEEPS)
    expect([n, await rowsOf(admin, plan.planId)]).toEqual([n, whole])
  }
  expect(killed * STEP).toBeGreaterThan(100)
})

test('an intake that was stored and killed is finished by the sweep, without a repeat', async () => {
  const { instance, killer, admin, tool } = await boot()
  expectStatus(await tool.post(`${API}/plans`, await planOfTwo(admin, 'WHOLE')), 201)
  instance.settle()
  const whole = await rowsOf(admin, 'WHOLE')
  let finished = 0
  for (let n = 10; ; n += 2 * STEP) {
    const plan = await planOfTwo(admin, `SWEPT-${n}`)
    killer.arm(n)
    await tool.post(`${API}/plans`, plan)
    const died = killer.hasKilled()
    killer.arm(0)
    if (!died) break
    const stored = (await tool.get(`${API}/plans/${plan.planId}`)).status === 200
    instance.advance(SWEEPS)
    if (!stored) continue
    finished += 1
    expect([n, await rowsOf(admin, plan.planId)]).toEqual([n, whole])
  }
  expect(finished).toBeGreaterThan(2)
})

test('killed before any statement of the work after an approval, the tool is told once all the same', async () => {
  const { instance, killer, admin, tool } = await boot()
  let killed = 0
  for (let n = 1; n < 120; n += STEP) {
    const planId = `APPROVED-${n}`
    const plan = await planOfTwo(admin, planId)
    const { result } = expectStatus(await tool.post(`${API}/plans`, plan), 201)
    killer.arm(n)
    await approveAll(
      (user) => inProcessClient(instance, user),
      admin,
      result.changes[0].sysId,
      'change.manager',
    )
    instance.settle()
    if (killer.hasKilled()) killed += 1
    killer.arm(0)
    instance.advance(SWEEPS)
    const { messages } = await rowsOf(admin, planId)
    expect([n, messages]).toEqual([n, ['plan.prepared', 'plan.approved']])
    expectStatus(
      await tool.post(`${API}/plans/${planId}/cancel`, { reason: 'made for a test' }),
      200,
    )
    instance.settle()
  }
  expect(killed).toBeGreaterThan(3)
})
