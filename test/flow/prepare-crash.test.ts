import { MINUTE_MS } from '../../src/core/times'
import { resumeReceipts } from '../../src/flow/prepare-left'
import { preparePlan } from '../../src/flow/prepare-plan'
import {
  activate,
  anEndpoint,
  aPlan,
  aWorld,
  countWrites,
  CRASH,
  dying,
  momentsOf,
  prepareAll,
  receiptOf,
  watched,
  type World,
} from '../support/builders'

const PLAN = aPlan({
  endpoints: [
    anEndpoint(1),
    anEndpoint(2, { windows: [{ start: '2026-11-24T21:00:00Z', end: '2026-11-25T01:00:00Z' }] }),
    anEndpoint(99),
  ],
  vulnerabilities: [{ id: 'CVE-2023-36584', severity: 'medium' }],
})

function writesOf(plan = PLAN): number {
  const world = aWorld()
  return countWrites(world.ports, (ports) => activate(world, plan, ports))
}

function expectWhole(world: World): void {
  const [change, ...others] = world.changes.all()
  expect(others).toEqual([])
  expect(change?.state).toBe('-4')
  expect(world.changes.affected(change?.sysId ?? '')).toHaveLength(2)
  expect(world.changes.tasks(change?.sysId ?? '').map((task) => task.shortDescription)).toEqual([
    'Implement: 2026-11-22 21:00 to 2026-11-23 01:00 UTC',
    'Implement: 2026-11-24 21:00 to 2026-11-25 01:00 UTC',
    'Verify',
  ])
  expect(world.files.names('change_request', change?.sysId ?? '')).toHaveLength(2)
  expect(world.rows.all('plan')).toMatchObject([{ state: 'awaiting_approval', stage: 'ready' }])
  expect(world.rows.all('plan_change')).toMatchObject([{ stage: 'asked', reached_state: '-4' }])
  expect(world.rows.all('endpoint')).toHaveLength(3)
  expect(world.rows.all('patch')).toHaveLength(2)
  expect(world.rows.all('finding')).toHaveLength(3)
  expect(world.rows.all('window')).toHaveLength(3)
  expect(world.rows.all('message')).toMatchObject([{ type: 'plan.prepared', sequence: 1 }])
  expect(world.rows.all('receipt')).toMatchObject([{ status: 'done' }])
}

const COUNT = writesOf()
const moments = momentsOf(COUNT)

test('an intake writes often enough for its crashes to mean something', () => {
  expect(COUNT).toBeGreaterThan(25)
})

test.each(moments)('killed $when write $n, the next repeat finishes it once', ({ n, when }) => {
  const world = aWorld()
  expect(() => activate(world, PLAN, dying(world.ports, n, when))).toThrow(CRASH)
  world.wind(3 * MINUTE_MS)
  const answer = activate(world, PLAN)
  expect([200, 201]).toContain(answer.status)
  expect(receiptOf(answer).state).toBe('awaiting_approval')
  expectWhole(world)
})

test.each(moments)(
  'killed $when write $n, the background finishes what is stored',
  ({ n, when }) => {
    const world = aWorld()
    expect(() => activate(world, PLAN, dying(world.ports, n, when))).toThrow(CRASH)
    world.wind(3 * MINUTE_MS)
    const [plan] = world.rows.all('plan')
    if (plan === undefined) return
    preparePlan(world.ports, plan.sys_id, { endpoints: 200 })
    prepareAll(world)
    expectWhole(world)
  },
)

test.each(moments)(
  'killed $when write $n and again in the repeat, it is still whole',
  ({ n, when }) => {
    const world = aWorld()
    expect(() => activate(world, PLAN, dying(world.ports, n, when))).toThrow(CRASH)
    world.wind(3 * MINUTE_MS)
    const second = dying(world.ports, 3, 'after')
    try {
      activate(world, PLAN, second)
    } catch (error) {
      expect(String(error)).toContain(CRASH)
    }
    world.wind(3 * MINUTE_MS)
    activate(world, PLAN)
    expectWhole(world)
  },
)

const everyWrite = Array.from({ length: COUNT }, (_, at) => at + 1)

test.each(everyWrite)('an identical call that arrives before write %i does nothing twice', (n) => {
  const world = aWorld()
  let other: ReturnType<typeof activate> | null = null
  const ports = watched(world.ports, {
    before: (at) => {
      if (at === n) other = activate(world, PLAN)
    },
  })
  const answer = activate(world, PLAN, ports)
  world.wind(3 * MINUTE_MS)
  activate(world, PLAN)
  expectWhole(world)
  expect([answer, other].map((one) => (one as typeof answer | null)?.status).sort()).toEqual([
    200, 201,
  ])
})

/** What the sweep does for plans: stored payloads, then plans that nobody works on. */
function sweepOnce(world: World): void {
  resumeReceipts(world.ports, 10)
  for (const { sys_id } of world.rows.all('plan')) {
    preparePlan(world.ports, sys_id, { endpoints: 200 })
  }
  prepareAll(world)
}

test.each(moments)(
  'killed $when write $n, the sweep alone finishes what is stored',
  ({ n, when }) => {
    const world = aWorld()
    expect(() => activate(world, PLAN, dying(world.ports, n, when))).toThrow(CRASH)
    const isStored = world.rows.all('receipt').some((row) => row.status !== 'open')
    world.wind(4 * MINUTE_MS)
    sweepOnce(world)
    if (isStored) expectWhole(world)
    else expect(world.changes.all()).toEqual([])
  },
)
