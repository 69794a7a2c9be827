import { MINUTE_MS } from '../../src/core/times'
import type { Answer } from '../../src/core/result'
import { cancelPlan } from '../../src/flow/cancel-plan'
import type { Ports } from '../../src/flow/ports'
import { reopenPlan } from '../../src/flow/reopen-plan'
import {
  activate,
  anEndpoint,
  aPlan,
  aWorld,
  ciId,
  countWrites,
  CRASH,
  dying,
  momentsOf,
  TOOL,
  watched,
  type Moment,
  type World,
} from '../support/builders'

const revision = aPlan({
  activation: { number: 2, at: '2026-11-21T09:00:00Z', by: { userName: 'jane.roe' } },
  endpoints: [anEndpoint(1), anEndpoint(4)],
  patches: [{ id: 'KB5031356' }, { id: 'KB5032190' }],
})

const planOf = (world: World) => {
  const [plan] = world.rows.all('plan')
  if (plan === undefined) throw new Error('no plan')
  return plan
}
const told = (world: World) => world.rows.all('message').map((row) => row.type)
const cancel = (world: World, ports: Ports): Answer =>
  cancelPlan(ports, { plan: planOf(world), caller: TOOL, reason: 'Not now' })
const reopen = (world: World, ports: Ports): Answer =>
  reopenPlan(ports, { plan: planOf(world), caller: TOOL, reason: 'Now' })

function activated(): World {
  const world = aWorld()
  activate(world)
  return world
}
function approved(): World {
  const world = activated()
  world.changes.set(world.changes.all()[0]?.sysId ?? '', { state: '-2', approval: 'approved' })
  return world
}
function canceled(): World {
  const world = activated()
  cancel(world, world.ports)
  return world
}

/** Every moment at which the act can be killed. */
function moments(open: () => World, act: (world: World, ports: Ports) => unknown) {
  const world = open()
  return momentsOf(countWrites(world.ports, (ports) => void act(world, ports)))
}

function killed(
  world: World,
  { n, when }: Moment,
  act: (world: World, ports: Ports) => unknown,
): void {
  expect(() => act(world, dying(world.ports, n, when))).toThrow(CRASH)
  world.wind(3 * MINUTE_MS)
  act(world, world.ports)
}

const revise = (world: World, ports: Ports) => activate(world, revision, ports)

test.each(moments(activated, revise))(
  'a revision in Assess killed $when write $n ends in the same change, asked again',
  (moment) => {
    const world = activated()
    killed(world, moment, revise)
    const [change, ...others] = world.changes.all()
    expect(others).toEqual([])
    expect(change?.state).toBe('-4')
    expect(world.changes.affected(change?.sysId ?? '')).toContain(ciId(4))
    expect(
      world.rows
        .all('endpoint')
        .map((row) => `${row.endpoint_key} ${row.status}`)
        .sort(),
    ).toEqual(['ep-1 pending', 'ep-2 released', 'ep-3 released', 'ep-4 pending'])
    expect(world.rows.count('finding', [['status', '=', 'open']])).toBe(4)
    expect(told(world)).toEqual(['plan.prepared', 'plan.prepared'])
    expect(world.rows.all('plan')).toMatchObject([{ stage: 'ready', activation_number: 2 }])
  },
)

test.each(moments(approved, revise))(
  'a revision of an approved change killed $when write $n adds one change and touches no other',
  (moment) => {
    const world = approved()
    killed(world, moment, revise)
    const [change, added, ...others] = world.changes.all()
    expect(others).toEqual([])
    expect(change?.state).toBe('-2')
    expect(added?.state).toBe('-4')
    expect([...world.changes.affected(added?.sysId ?? '')].sort()).toEqual([ciId(1), ciId(4)])
    expect(
      world.rows
        .all('endpoint')
        .map((row) => `${row.endpoint_id} ${row.patch_ids} ${row.status}`)
        .sort(),
    ).toEqual([
      'ep-1 KB5031356 pending',
      'ep-1 KB5032190 pending',
      'ep-2 KB5031356 released',
      'ep-3 KB5031356 released',
      'ep-4 KB5031356,KB5032190 pending',
    ])
    expect(told(world)).toEqual(['plan.prepared', 'plan.prepared'])
  },
)

test.each(moments(activated, cancel))(
  'a cancel killed $when write $n cancels and tells once',
  (moment) => {
    const world = activated()
    killed(world, moment, cancel)
    expect(world.changes.all().map((change) => change.state)).toEqual(['4'])
    expect(world.rows.count('endpoint', [['status', '!=', 'released']])).toBe(0)
    expect(told(world)).toEqual(['plan.prepared', 'plan.canceled'])
    expect(planOf(world).state).toBe('canceled')
  },
)

test.each(moments(canceled, reopen))(
  'a reopening killed $when write $n opens one successor with all CIs and tells once',
  (moment) => {
    const world = canceled()
    killed(world, moment, reopen)
    const [old, next, ...others] = world.changes.all()
    expect(others).toEqual([])
    expect([old?.active, next?.active]).toEqual([false, true])
    expect(world.changes.affected(next?.sysId ?? '')).toHaveLength(3)
    expect(planOf(world)).toMatchObject({ state: 'awaiting_approval', stage: 'ready' })
    expect(told(world)).toEqual(['plan.prepared', 'plan.canceled', 'plan.reopened'])
    expect(world.rows.all('endpoint').filter((row) => row.status === 'pending')).toHaveLength(3)
  },
)

const intake = ((world) =>
  countWrites(world.ports, (ports) => void activate(world, aPlan(), ports)))(aWorld())

test.each(Array.from({ length: intake }, (_, at) => at + 1))(
  'a revision that arrives before write %i of the first activation wins, once and whole',
  (n) => {
    const world = aWorld()
    const ports = watched(world.ports, {
      before: (at) => {
        if (at === n) activate(world, revision)
      },
    })
    activate(world, aPlan(), ports)
    world.wind(3 * MINUTE_MS)
    activate(world, revision)
    expect(planOf(world)).toMatchObject({ activation_number: 2, stage: 'ready' })
    expect(world.changes.all()).toHaveLength(1)
    const live = world.rows.all('endpoint').filter((row) => row.status === 'pending')
    expect(live.map((row) => row.endpoint_key).sort()).toEqual(['ep-1', 'ep-4'])
    expect(world.changes.affected(world.changes.all()[0]?.sysId ?? '')).toContain(ciId(4))
  },
)
