import { API } from '../../demo/app-data'
import { expectStatus, type Answer } from '../../demo/rest'
import { bootIntake, planOfTwo, rowsOf, SWEEPS, wholeIntake } from '../support/intake'

jest.setTimeout(600_000)

/** Every write in `npm run test:long`; every STEPth in `npm test`. */
const STEP = Number(process.env.CRASH_STEP ?? 5)
const PROPERTY = 'x_patch_loop.derived_ids'

/** An instance whose own tables do not keep the sys_ids that they are given, with the app as it was installed. */
const boot = async () => {
  const booted = await bootIntake()
  const { properties } = booted.instance.kernel
  properties.set('local.ignore_given_sys_ids', 'true')
  return { ...booted, properties }
}

test('the app notices by itself, says so once, and goes on with the ids that it got', async () => {
  const booted = await boot()
  const whole = await wholeIntake(booted)
  expect(whole).toMatchObject({ changes: 1, cis: 2, tasks: expect.any(Number) })
  expect(booted.properties.get(PROPERTY)).toBe('false')
  const said = booted.instance.kernel.log
    .tail(5000)
    .filter(({ message }) => message.includes('event=given_id_ignored'))
  expect(said).toHaveLength(1)
  const repeat = await booted.tool.post(`${API}/plans`, await planOfTwo(booted.admin, 'OTHER'))
  expectStatus(repeat, 201)
  booted.instance.settle()
  expect(await rowsOf(booted.admin, 'OTHER')).toEqual(whole)
})

test.each([
  ['not noticed yet', 'true'],
  ['known to ignore given ids', 'false'],
])(
  '%s: killed before any write of an intake, the repeat ends with everything once',
  async (_, set) => {
    const booted = await boot()
    const { instance, killer, admin, tool, properties } = booted
    const whole = await wholeIntake(booted)
    let killed = 0
    for (let n = 1; ; n += STEP) {
      const plan = await planOfTwo(admin, `KILL-${n}`)
      properties.set(PROPERTY, set)
      killer.armWrites(n)
      await tool.post(`${API}/plans`, plan)
      const died = killer.hasKilled()
      killer.arm(0)
      if (!died) break
      killed += 1
      expectStatus(await tool.post(`${API}/plans`, plan), 200, 201)
      instance.advance(SWEEPS)
      expect([n, await rowsOf(admin, plan.planId)]).toEqual([n, whole])
    }
    expect(killed * STEP).toBeGreaterThan(25)
  },
)

test('an identical call that arrives before any write of the first does nothing twice', async () => {
  const booted = await boot()
  const { instance, killer, admin, tool } = booted
  const whole = await wholeIntake(booted)
  let met = 0
  for (let n = 1; ; n += STEP) {
    const plan = await planOfTwo(admin, `TWICE-${n}`)
    let other: Promise<Answer> | undefined
    killer.interrupt(n, () => void (other = tool.post(`${API}/plans`, plan)))
    const first = await tool.post(`${API}/plans`, plan)
    killer.arm(0)
    if (other === undefined) break
    met += 1
    expect([n, [first.status, (await other).status].sort()]).toEqual([n, [200, 201]])
    instance.advance(SWEEPS)
    expect([n, await rowsOf(admin, plan.planId)]).toEqual([n, whole])
  }
  expect(met * STEP).toBeGreaterThan(25)
})

test('a revision cancels the task of a window that it took back, whatever id the task got', async () => {
  const booted = await boot()
  const { instance, admin, tool } = booted
  const plan = await planOfTwo(admin, 'REVISED')
  expectStatus(await tool.post(`${API}/plans`, plan), 201)
  instance.settle()
  const tasks = async (): Promise<string[]> => {
    const query = 'change_request.correlation_id=REVISED^created_from!=workflow'
    const { result } = expectStatus(
      await admin.get(`/api/now/table/change_task?sysparm_query=${encodeURIComponent(query)}`),
      200,
    )
    return result.map((row: { state: string }) => row.state).sort()
  }
  const before = await tasks()
  const endpoints = plan.endpoints.map((endpoint) => ({
    ...endpoint,
    windows: plan.endpoints[0]?.windows,
  }))
  const activation = { ...plan.activation, number: 2 }
  expectStatus(await tool.post(`${API}/plans`, { ...plan, activation, endpoints }), 200)
  instance.settle()
  expect(before.filter((state) => state === '4')).toEqual([])
  expect((await tasks()).filter((state) => state === '4')).toHaveLength(1)
})
