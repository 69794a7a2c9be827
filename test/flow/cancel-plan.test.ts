import { cancelPlan } from '../../src/flow/cancel-plan'
import {
  activate,
  anEndpoint,
  aPlan,
  aWorld,
  prepareAll,
  receiptOf,
  TOOL,
  type World,
} from '../support/builders'

const cancel = (world: World) => {
  const [plan] = world.rows.all('plan')
  if (plan === undefined) throw new Error('no plan')
  return cancelPlan(world.ports, { plan, caller: TOOL, reason: 'Superseded by the next roll-up' })
}
const changeOf = (world: World) => {
  const [change] = world.changes.all()
  if (change === undefined) throw new Error('no change')
  return change
}
const told = (world: World) => world.rows.all('message').map((row) => row.type)

test.each(['-5', '-4', '-3', '-2', '-1'])(
  'a change in state %s is canceled with the plan',
  (state) => {
    const world = aWorld()
    activate(world)
    world.changes.set(changeOf(world).sysId, { state })
    const answer = cancel(world)
    expect(answer.status).toBe(200)
    expect(receiptOf(answer)).toMatchObject({
      state: 'canceled',
      changes: [{ status: 'canceled', state: { value: '4', label: 'Canceled' } }],
    })
    expect(changeOf(world).notes.join()).toContain('Superseded by the next roll-up')
    expect(told(world)).toEqual(['plan.prepared', 'plan.canceled'])
  },
)

test('plan.canceled says which side canceled, and why', () => {
  const world = aWorld()
  activate(world)
  cancel(world)
  const message = world.rows.all('message').find(({ type }) => type === 'plan.canceled')
  expect(JSON.parse(message?.body ?? '{}').data).toMatchObject({
    by: { name: 'JetPatch' },
    reason: 'Superseded by the next roll-up',
  })
})

test.each([
  ['0', 'Review'],
  ['3', 'Closed'],
])(
  'in state %s the cancel is refused with 409 that says %s, and nothing is canceled',
  (state, label) => {
    const world = aWorld()
    activate(world)
    world.changes.set(changeOf(world).sysId, { state })
    const answer = cancel(world)
    expect(answer.status).toBe(409)
    expect(JSON.stringify(answer.body)).toContain(`CHG0030001 is in ${label}`)
    expect(world.rows.all('plan')[0]?.state).toBe('awaiting_approval')
    expect(told(world)).toEqual(['plan.prepared'])
  },
)

test('a canceled plan lets go of its endpoints, findings and windows', () => {
  const world = aWorld()
  activate(world)
  cancel(world)
  expect(world.rows.all('endpoint').map((row) => row.status)).toEqual(Array(3).fill('released'))
  expect(world.rows.all('finding').map((row) => row.status)).toEqual(Array(3).fill('released'))
  expect(world.rows.all('window').map((row) => row.state)).toEqual(Array(3).fill('dropped'))
})

test('canceling twice tells once', () => {
  const world = aWorld()
  activate(world)
  cancel(world)
  expect(cancel(world).status).toBe(200)
  expect(told(world)).toEqual(['plan.prepared', 'plan.canceled'])
})

test('a cancel that the platform refuses is a 409 with its words', () => {
  const world = aWorld()
  activate(world)
  world.changes.refuseMove((_id, state) => (state === '4' ? 'A freeze is in force' : null))
  const answer = cancel(world)
  expect(answer.status).toBe(409)
  expect(JSON.stringify(answer.body)).toContain('A freeze is in force')
})

test('a large plan is let go of in the background, and told as the last endpoint is', () => {
  const world = aWorld()
  const endpoints = Array.from({ length: 450 }, (_, n) => anEndpoint(n + 1))
  activate(world, aPlan({ endpoints }))
  prepareAll(world)
  expect(cancel(world).status).toBe(200)
  expect(told(world)).toEqual(['plan.prepared'])
  prepareAll(world)
  expect(told(world)).toEqual(['plan.prepared', 'plan.canceled'])
  expect(world.rows.count('endpoint', [['status', '!=', 'released']])).toBe(0)
})

test('a plan canceled while it is prepared is not prepared further', () => {
  const world = aWorld()
  const endpoints = Array.from({ length: 450 }, (_, n) => anEndpoint(n + 1))
  activate(world, aPlan({ endpoints }))
  cancel(world)
  prepareAll(world)
  expect(world.changes.all()).toEqual([])
  expect(told(world)).toEqual(['plan.canceled'])
})
