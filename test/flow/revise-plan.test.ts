import type { Plan } from '../../src/contract/schemas/plan'
import type { Answer } from '../../src/core/result'
import {
  activate,
  anEndpoint,
  aPlan,
  aWorld,
  ciId,
  receiptOf,
  type World,
} from '../support/builders'

const revision = (number: number, more: Partial<Plan> = {}): Plan =>
  aPlan({
    activation: { number, at: '2026-11-21T09:00:00Z', by: { userName: 'jane.roe' } },
    ...more,
  })

const changeOf = (world: World, at = 0) => {
  const change = world.changes.all()[at]
  if (change === undefined) throw new Error('no change')
  return change
}
const revisedOf = (answer: Answer) =>
  (answer.body as { revised: { added: object; removed: object; changes: object[] } }).revised
const statuses = (world: World) =>
  Object.fromEntries(world.rows.all('endpoint').map((row) => [row.endpoint_key, row.status]))

test('a lower activation number is stale: 409, and nothing is changed', () => {
  const world = aWorld()
  activate(world, revision(2))
  const answer = activate(world, revision(1))
  expect(answer).toMatchObject({ status: 409, body: { status: 'failure' } })
  expect(world.rows.all('plan')[0]?.activation_number).toBe(2)
})

test('the same number with other content is a conflict: 409', () => {
  const world = aWorld()
  activate(world)
  const answer = activate(world, aPlan({ name: 'Another name' }))
  expect(answer.status).toBe(409)
  expect(world.rows.all('plan')[0]?.name).toBe('November security roll-up')
})

test('a 409 says which activation number would be taken', () => {
  const world = aWorld()
  activate(world, aPlan({ activation: { ...aPlan().activation, number: 3 } }))
  for (const number of [2, 3]) {
    const answer = activate(
      world,
      aPlan({ name: 'Other', activation: { ...aPlan().activation, number } }),
    )
    const { error } = answer.body as { error: { message: string; detail: string } }
    expect(error.message).toContain('Activation 3 of this plan is known already')
    expect(JSON.parse(error.detail)).toEqual([
      { path: '/activation/number', message: expect.stringMatching(/^must be 4 or more/) },
    ])
  }
})

test('refusals of one plan leave one receipt, however many there are', () => {
  const world = aWorld()
  activate(world)
  for (const name of ['a', 'b', 'c']) activate(world, aPlan({ name }))
  expect(world.rows.all('receipt').map((row) => row.status)).toEqual(['done', 'refused'])
})

test('a change that is still New is revised as it is', () => {
  const world = aWorld()
  world.rows.update('source', world.source().sys_id, { assignment_group: '' })
  activate(world)
  expect(changeOf(world).state).toBe('-5')
  const answer = activate(world, revision(2, { endpoints: [anEndpoint(1), anEndpoint(4)] }))
  expect(answer.status).toBe(200)
  expect(revisedOf(answer)).toMatchObject({
    added: { ids: ['ep-4'], total: 1 },
    removed: { ids: ['ep-2', 'ep-3'], total: 2 },
    changes: [{ number: 'CHG0030001', was: 'new', did: 'revised' }],
  })
  expect(world.changes.all()).toHaveLength(1)
  expect(world.changes.affected(changeOf(world).sysId)).toContain(ciId(4))
})

test('a change in Assess goes back to New, gets the new CIs and is asked again', () => {
  const world = aWorld()
  activate(world)
  const answer = activate(world, revision(2, { endpoints: [anEndpoint(1), anEndpoint(4)] }))
  expect(revisedOf(answer).changes).toEqual([
    { number: 'CHG0030001', was: 'assess', did: 'asked_again' },
  ])
  expect(world.changes.all()).toHaveLength(1)
  expect(changeOf(world).state).toBe('-4')
  expect(changeOf(world).notes.join()).toContain('back to New')
  expect(world.changes.affected(changeOf(world).sysId)).toContain(ciId(4))
  expect(statuses(world)).toEqual({
    'ep-1': 'pending',
    'ep-2': 'released',
    'ep-3': 'released',
    'ep-4': 'pending',
  })
  expect(receiptOf(answer).endpoints).toMatchObject({ total: 2, prepared: 2 })
})

test('what was approved goes on, and what is added gets a change of its own', () => {
  const world = aWorld()
  activate(world)
  world.changes.set(changeOf(world).sysId, { state: '-2', approval: 'approved' })
  const answer = activate(
    world,
    revision(2, { endpoints: [anEndpoint(1), anEndpoint(2), anEndpoint(4)] }),
  )
  expect(revisedOf(answer).changes).toEqual([
    { number: 'CHG0030001', was: 'scheduled', did: 'goes_on' },
    { number: 'CHG0030002', was: null, did: 'added' },
  ])
  expect(changeOf(world).state).toBe('-2')
  expect(world.changes.affected(changeOf(world, 1).sysId)).toEqual([ciId(4)])
})

test('what a revision takes out of an approved change is released, its CI stays with a work note', () => {
  const world = aWorld()
  activate(world)
  world.changes.set(changeOf(world).sysId, { state: '-2', approval: 'approved' })
  activate(world, revision(2, { endpoints: [anEndpoint(1)] }))
  expect(statuses(world)).toEqual({ 'ep-1': 'pending', 'ep-2': 'released', 'ep-3': 'released' })
  expect(world.changes.affected(changeOf(world).sysId)).toHaveLength(3)
  expect(changeOf(world).notes.join()).toContain('ep-2, ep-3')
  expect(world.rows.all('finding').map((row) => `${row.host_id} ${row.status}`)).toEqual([
    'ep-1 open',
    'ep-2 released',
    'ep-3 released',
  ])
})

test('a new patch on an approved endpoint is an addition for that patch alone', () => {
  const world = aWorld()
  activate(world, aPlan({ endpoints: [anEndpoint(1)] }))
  world.changes.set(changeOf(world).sysId, { state: '-1', approval: 'approved' })
  const patches = [{ id: 'KB5031356' }, { id: 'KB5032190' }]
  activate(world, revision(2, { patches, endpoints: [anEndpoint(1)] }))
  const rows = world.rows.all('endpoint')
  expect(rows.map((row) => [row.endpoint_id, row.patch_ids, row.status])).toEqual([
    ['ep-1', 'KB5031356', 'pending'],
    ['ep-1', 'KB5032190', 'pending'],
  ])
  expect(rows[0]?.plan_change).not.toBe(rows[1]?.plan_change)
  expect(world.changes.affected(changeOf(world, 1).sysId)).toEqual([ciId(1)])
})

test('an endpoint that left the plan and comes back gets a place again', () => {
  const world = aWorld()
  activate(world)
  activate(world, revision(2, { endpoints: [anEndpoint(1)] }))
  activate(world, revision(3, { endpoints: [anEndpoint(1), anEndpoint(2)] }))
  expect(statuses(world)).toMatchObject({
    'ep-1': 'pending',
    'ep-2': 'pending',
    'ep-3': 'released',
  })
  expect(changeOf(world).state).toBe('-4')
})

test('new windows of a change that is asked again replace the old ones and their tasks', () => {
  const world = aWorld()
  activate(world, aPlan({ endpoints: [anEndpoint(1)] }))
  const windows = [{ start: '2026-11-25T21:00:00Z', end: '2026-11-25T23:00:00Z' }]
  const answer = activate(world, revision(2, { endpoints: [anEndpoint(1, { windows })] }))
  expect(receiptOf(answer).windows).toEqual([
    { start: '2026-11-25T21:00:00Z', end: '2026-11-25T23:00:00Z', state: 'planned', endpoints: 1 },
  ])
  const tasks = world.changes.tasks(changeOf(world).sysId)
  expect(tasks.map((task) => [task.shortDescription, task.active])).toEqual([
    ['Implement: 2026-11-22 21:00 to 2026-11-23 01:00 UTC', false],
    ['Implement: 2026-11-25 21:00 to 23:00 UTC', true],
    ['Verify', true],
  ])
  expect(changeOf(world)).toMatchObject({ startAt: Date.parse('2026-11-25T21:00:00Z') })
})

test('the tool is told of each activation that is prepared', () => {
  const world = aWorld()
  activate(world)
  activate(world, revision(2))
  expect(world.rows.all('message').map((row) => row.type)).toEqual([
    'plan.prepared',
    'plan.prepared',
  ])
})

test('neither a repeat nor a revision inserts a row that is there already', () => {
  const world = aWorld()
  activate(world)
  activate(world)
  activate(world, revision(2, { endpoints: [anEndpoint(1), anEndpoint(4)] }))
  activate(world, revision(2, { endpoints: [anEndpoint(1), anEndpoint(4)] }))
  expect(world.rows.stats.clashes).toBe(0)
})
