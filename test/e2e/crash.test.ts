import { API } from '../../demo/app-data'
import { approveAll } from '../../demo/manager'
import { expectStatus } from '../../demo/rest'
import { inProcessClient } from '../support/in-process'
import { bootIntake, planOfTwo, rowsOf, SWEEPS, wholeIntake } from '../support/intake'

jest.setTimeout(240_000)

/** Every statement in `npm run test:long`; every STEPth in `npm test`. */
const STEP = Number(process.env.CRASH_STEP ?? 11)
test('killed before any statement of an intake, the repeat ends with everything once', async () => {
  const booted = await bootIntake()
  const { instance, killer, admin, tool } = booted
  const whole = await wholeIntake(booted)
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
  const booted = await bootIntake()
  const { instance, killer, admin, tool } = booted
  const whole = await wholeIntake(booted)
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
  const { instance, killer, admin, tool } = await bootIntake()
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
