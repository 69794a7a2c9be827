import { cancelPlan } from '../../src/flow/cancel-plan'
import { reopenPlan } from '../../src/flow/reopen-plan'
import {
  activate,
  aPlan,
  anEndpoint,
  aWorld,
  ciId,
  receiptOf,
  TOOL,
  type World,
} from '../support/builders'

const planOf = (world: World) => {
  const [plan] = world.rows.all('plan')
  if (plan === undefined) throw new Error('no plan')
  return plan
}
const cancel = (world: World) =>
  cancelPlan(world.ports, { plan: planOf(world), caller: TOOL, reason: 'Not now' })
const reopen = (world: World) =>
  reopenPlan(world.ports, { plan: planOf(world), caller: TOOL, reason: 'Now' })
const told = (world: World) => world.rows.all('message').map((row) => row.type)
const first = (world: World) => world.rows.all('plan_change')[0]?.sys_id ?? ''

test('a canceled plan gets a successor change, linked both ways', () => {
  const world = aWorld()
  activate(world)
  cancel(world)
  const answer = reopen(world)
  const [old, next] = world.changes.all()
  expect(answer.status).toBe(200)
  expect(receiptOf(answer)).toMatchObject({
    state: 'awaiting_approval',
    endpoints: { total: 3, prepared: 3, matched: 3 },
    changes: [
      { number: old?.number, status: 'canceled', succeededBy: { number: next?.number } },
      { number: next?.number, status: 'awaiting_approval', successorOf: { number: old?.number } },
    ],
  })
  expect(old?.notes.join()).toContain(`Succeeded by ${next?.number}`)
  expect(next?.notes.join()).toContain(`Successor of ${old?.number}`)
  expect(next?.draft.plan).toBe(old?.draft.plan)
  expect(world.changes.affected(next?.sysId ?? '')).toEqual([ciId(1), ciId(2), ciId(3)])
  expect(told(world)).toEqual(['plan.prepared', 'plan.canceled', 'plan.reopened'])
})

test('a reopened plan has one active change only', () => {
  const world = aWorld()
  activate(world)
  cancel(world)
  reopen(world)
  cancel(world)
  reopen(world)
  expect(world.changes.all().map((change) => change.active)).toEqual([false, false, true])
})

test('what a completed change proves is not touched: its successor has rows of its own', () => {
  const world = aWorld()
  activate(world, aPlan({ endpoints: [anEndpoint(1)] }))
  const [row] = world.rows.all('endpoint')
  const [finding] = world.rows.all('finding')
  world.changes.set(world.changes.all()[0]?.sysId ?? '', { state: '3' })
  world.rows.update('endpoint', row?.sys_id ?? '', { status: 'verified' })
  world.rows.update('finding', finding?.sys_id ?? '', { status: 'verified' })
  world.rows.update('plan_change', first(world), { status: 'completed' })
  world.rows.update('plan', planOf(world).sys_id, { state: 'completed' })
  reopen(world)
  const endpoints = world.rows.all('endpoint')
  expect(endpoints.map((one) => [one.endpoint_id, one.status])).toEqual([
    ['ep-1', 'verified'],
    ['ep-1', 'pending'],
  ])
  expect(endpoints[1]?.endpoint_key).toBe('ep-1')
  expect(world.rows.all('finding').map((one) => [one.status, one.previous])).toEqual([
    ['verified', ''],
    ['open', finding?.sys_id],
  ])
})

test('a rejected change is New again: the same change is asked once more', () => {
  const world = aWorld()
  activate(world)
  world.changes.set(world.changes.all()[0]?.sysId ?? '', { state: '-5', approval: 'rejected' })
  world.rows.update('plan_change', first(world), { status: 'rejected', told_status: 'rejected' })
  world.rows.update('plan', planOf(world).sys_id, { state: 'rejected' })
  const answer = reopen(world)
  expect(receiptOf(answer).changes).toMatchObject([
    { number: 'CHG0030001', state: { label: 'Assess' }, status: 'awaiting_approval' },
  ])
  expect(world.changes.all()).toHaveLength(1)
  expect(told(world)).toEqual(['plan.prepared', 'plan.reopened'])
})

test('in Implement the same change goes on and what failed may be tried again', () => {
  const world = aWorld()
  const windows = [
    { start: '2026-11-22T21:00:00Z', end: '2026-11-23T01:00:00Z' },
    { start: '2026-11-29T21:00:00Z', end: '2026-11-30T01:00:00Z' },
  ]
  activate(world, aPlan({ endpoints: [anEndpoint(1, { windows })] }))
  const [row] = world.rows.all('endpoint')
  world.changes.set(world.changes.all()[0]?.sysId ?? '', { state: '-1', approval: 'approved' })
  world.rows.update('window', row?.window ?? '', { state: 'closed', outcome: 'failed' })
  world.rows.update('endpoint', row?.sys_id ?? '', { status: 'failed' })
  world.rows.update('plan_change', first(world), { status: 'attention', told_status: 'approved' })
  world.rows.update('plan', planOf(world).sys_id, { state: 'attention' })
  const answer = reopen(world)
  expect(receiptOf(answer).state).toBe('approved')
  expect(world.changes.all()).toHaveLength(1)
  expect(world.rows.all('endpoint')).toMatchObject([{ status: 'pending' }])
  const [now] = world.rows.all('endpoint')
  expect(world.rows.get('window', now?.window ?? '')?.starts_at).toBe(
    Date.parse('2026-11-29T21:00:00Z'),
  )
})

test('a plan that is alive is not reopened: 409 that names its state', () => {
  const world = aWorld()
  activate(world)
  const answer = reopen(world)
  expect(answer.status).toBe(409)
  expect(JSON.stringify(answer.body)).toContain('awaiting_approval')
})
