import {
  activate,
  ACTIVATOR,
  aPlan,
  APPROVER,
  aWorld,
  receiptOf,
  SOURCE,
} from '../support/builders'

test('a new plan opens one change with all CIs, asks for approval and answers 201 with the receipt', () => {
  const world = aWorld()
  const answer = activate(world)
  const receipt = receiptOf(answer)
  const [change] = world.changes.all()
  expect(answer.status).toBe(201)
  expect(receipt).toMatchObject({
    planId: 'RP-2041',
    activation: 1,
    state: 'awaiting_approval',
    sequence: 1,
    endpoints: { total: 3, prepared: 3, matched: 3, ambiguous: 0, unmatched: 0, retired: 0 },
    warnings: [],
  })
  expect(receipt.changes).toMatchObject([
    {
      sysId: change?.sysId,
      number: 'CHG0030001',
      type: 'normal',
      status: 'awaiting_approval',
      state: { value: '-4', label: 'Assess' },
      requested: 'assess',
      reached: 'assess',
      endpoints: 3,
      window: { start: '2026-11-22T21:00:00Z', end: '2026-11-23T01:00:00Z' },
    },
  ])
  expect(world.changes.affected(change?.sysId ?? '')).toHaveLength(3)
})

test('the change says who, what and when', () => {
  const world = aWorld()
  activate(world, aPlan({ sla: { end: '2026-12-01T00:00:00Z' } }))
  const [change] = world.changes.all()
  expect(change?.draft).toMatchObject({
    type: 'normal',
    requestedBy: ACTIVATOR,
    assignedTo: APPROVER,
    correlationId: 'RP-2041',
    correlationDisplay: 'JetPatch',
    dueAt: Date.parse('2026-12-01T00:00:00Z'),
    plan: world.rows.all('plan')[0]?.sys_id,
    shortDescription: 'Patching RP-2041, November security roll-up: 3 endpoints',
  })
  expect(change?.draft.description).toContain('KB5031356 · Cumulative update · critical')
})

test('a change has one task per distinct window and the Verify task of the app', () => {
  const world = aWorld()
  activate(world)
  const [change] = world.changes.all()
  const tasks = world.changes.tasks(change?.sysId ?? '')
  expect(tasks.map((task) => task.shortDescription)).toEqual([
    'Implement: 2026-11-22 21:00 to 2026-11-23 01:00 UTC',
    'Verify',
  ])
  expect(world.rows.all('plan_change')[0]?.verify_task).toBe(tasks[1]?.sysId)
})

test('the same activation again answers as before and does nothing twice', () => {
  const world = aWorld()
  activate(world)
  const writes = world.rows.stats.writes
  const again = activate(world)
  expect(again.status).toBe(200)
  expect(receiptOf(again)).toMatchObject({ repeated: true, planId: 'RP-2041' })
  expect(world.rows.stats.writes).toBe(writes)
  expect(world.changes.all()).toHaveLength(1)
})

test('the tool is told once that the plan is prepared', () => {
  const world = aWorld()
  activate(world)
  activate(world)
  expect(world.rows.all('message')).toMatchObject([
    { type: 'plan.prepared', sequence: 1, source: SOURCE },
  ])
})
