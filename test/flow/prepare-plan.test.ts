import {
  aCi,
  activate,
  anEndpoint,
  aPlan,
  aPolicy,
  APPROVER,
  aWorld,
  ciId,
  GROUP,
  NORMAL_POLICY,
  prepareAll,
  receiptOf,
  type World,
} from '../support/builders'

const endpoints = (count: number) => Array.from({ length: count }, (_, n) => anEndpoint(n + 1))
const types = (world: World) => world.rows.all('message').map((row) => row.type)

test('an emergency plan becomes an emergency change that is asked for in Authorize', () => {
  const world = aWorld()
  const rule = aPolicy({ order: 100, match_emergency: 'yes', change_type: 'emergency' })
  world.rows.insert('policy', rule)
  const receipt = receiptOf(activate(world, aPlan({ emergency: true })))
  expect(receipt.changes).toMatchObject([
    { type: 'emergency', requested: 'authorize', reached: 'authorize' },
  ])
})

test('a plan change of type none has no change request and is approved at once', () => {
  const world = aWorld(0)
  world.cis.add(aCi(1, { className: 'cmdb_ci_computer' }))
  const rule = { match_class: 'cmdb_ci_computer,!cmdb_ci_server', change_type: 'none', order: 200 }
  world.rows.insert('policy', aPolicy({ name: 'Workstations', ...rule }))
  const receipt = receiptOf(activate(world, aPlan({ endpoints: [anEndpoint(1)] })))
  expect(receipt).toMatchObject({
    state: 'approved',
    changes: [{ type: 'none', sysId: null, number: null, approval: 'approved', endpoints: 1 }],
  })
  expect(world.changes.all()).toEqual([])
  expect(types(world)).toEqual(['plan.prepared', 'plan.approved'])
})

test('a plan of servers and workstations has two plan changes; its state is the least advanced', () => {
  const world = aWorld(1)
  world.cis.add(aCi(2, { className: 'cmdb_ci_computer' }))
  const rule = { match_class: 'cmdb_ci_computer,!cmdb_ci_server', change_type: 'none', order: 200 }
  world.rows.insert('policy', aPolicy({ name: 'Workstations', ...rule }))
  const receipt = receiptOf(activate(world, aPlan({ endpoints: endpoints(2) })))
  expect(receipt.state).toBe('awaiting_approval')
  expect(receipt.changes.map((change) => [change.type, change.status])).toEqual([
    ['normal', 'awaiting_approval'],
    ['none', 'approved'],
  ])
})

test('grouping by server makes one change per server', () => {
  const world = aWorld()
  world.rows.update('policy', NORMAL_POLICY, { grouping: 'server' })
  const receipt = receiptOf(activate(world))
  expect(receipt.changes).toHaveLength(3)
  expect(world.changes.all().map((change) => world.changes.affected(change.sysId).length)).toEqual([
    1, 1, 1,
  ])
})

test('endpoints without a CI stay visible as rows and warnings', () => {
  const world = aWorld(3)
  world.cis.add(aCi(4, { name: 'twin' }))
  world.cis.add(aCi(5, { name: 'twin' }))
  world.cis.add(aCi(6, { name: 'gone', installStatus: '7' }))
  const hosts = [
    anEndpoint(1),
    anEndpoint(7, { hostName: 'twin' }),
    anEndpoint(8, { hostName: 'gone' }),
    anEndpoint(9, { hostName: 'nobody' }),
  ]
  const receipt = receiptOf(activate(world, aPlan({ endpoints: hosts })))
  expect(receipt.endpoints).toEqual({
    total: 4,
    prepared: 4,
    matched: 1,
    ambiguous: 1,
    unmatched: 1,
    retired: 1,
  })
  expect(receipt.warnings.map(({ code, endpoints: ids }) => [code, ids])).toEqual([
    ['endpoint_unmatched', ['ep-9']],
    ['endpoint_ambiguous', ['ep-7']],
    ['endpoint_retired', ['ep-8']],
  ])
  expect(world.rows.all('endpoint')[1]?.candidates).toBe(`${ciId(4)},${ciId(5)}`)
})

test('an attribute that points to another CI is a warning', () => {
  const world = aWorld(2)
  const host = anEndpoint(1, { ciSysId: ciId(2) })
  const receipt = receiptOf(activate(world, aPlan({ endpoints: [host] })))
  expect(world.rows.all('endpoint')[0]?.ci).toBe(ciId(2))
  expect(receipt.warnings).toMatchObject([{ code: 'identity_conflict', endpoints: ['ep-1'] }])
})

test('a host is found by the native key of its source, whatever the case', () => {
  const world = aWorld(1)
  world.cis.link('JetPatch', 'ep-77', ciId(1))
  activate(world, aPlan({ endpoints: [anEndpoint(77, { id: 'EP-77', hostName: 'other' })] }))
  expect(world.rows.all('endpoint')).toMatchObject([{ ci: ciId(1), matched_by: 'sourceKey' }])
})

test('a source without assignment group: the change stays New and says what it waits for', () => {
  const world = aWorld()
  world.rows.update('source', world.source().sys_id, { assignment_group: '' })
  const receipt = receiptOf(activate(world))
  expect(receipt.changes).toMatchObject([
    { state: { label: 'New' }, requested: 'assess', reached: 'new' },
  ])
  expect(receipt.waitingFor).toMatchObject([{ what: 'assignment_group' }])
  expect(receipt.warnings.map(({ code }) => code)).toContain('approver_not_assigned')
})

test('a state that the platform refuses is never reported as reached', () => {
  const world = aWorld()
  world.changes.refuseMove(() => 'Risk must be calculated')
  expect(receiptOf(activate(world)).changes).toMatchObject([
    { requested: 'assess', reached: 'new', why: 'Risk must be calculated' },
  ])
})

test('a change that the platform will not open leaves the plan in preparation, and is tried again', () => {
  const world = aWorld()
  world.changes.refuseOpen('A freeze is in force')
  const receipt = receiptOf(activate(world))
  expect(receipt).toMatchObject({
    state: 'preparing',
    waitingFor: [{ what: 'change', message: 'A freeze is in force' }],
  })
  world.changes.refuseOpen('')
  world.wind(10 * 60_000)
  prepareAll(world)
  expect(receiptOf(activate(world)).state).toBe('awaiting_approval')
  expect(types(world)).toEqual(['plan.prepared'])
})

test('an approver outside the assignment group is not assigned, and the receipt says so', () => {
  const world = aWorld()
  world.people.addGroup({ sysId: GROUP, name: 'Change Management', manager: '' }, [])
  const receipt = receiptOf(activate(world))
  expect(receipt.warnings).toMatchObject([{ code: 'approver_not_assigned' }])
  expect(world.changes.all()[0]?.draft.assignedTo).toBe('')
  expect(world.changes.all()[0]?.draft.description).toContain('Omar Diaz (not a member')
})

test("an activating user who is unknown here: the source's default requests the change", () => {
  const world = aWorld()
  const activation = { number: 1, at: '2026-11-20T21:00:00Z', by: { userName: 'nobody' } }
  const receipt = receiptOf(activate(world, aPlan({ activation })))
  expect(receipt.warnings).toMatchObject([{ code: 'requested_by_unknown' }])
  expect(world.changes.all()[0]?.draft.requestedBy).toBe(APPROVER)
})

test('windows left out come from the schedule of the CI, then from that of the policy', () => {
  const world = aWorld(1)
  world.cis.add(aCi(2, { maintenanceSchedule: 'night' }))
  const day = 86_400_000
  const start = Date.parse('2026-11-25T00:00:00Z')
  world.ports.schedules.add('night', [{ start, end: start + 3_600_000 }])
  world.ports.schedules.add('weekend', [{ start: start + day, end: start + day + 3_600_000 }])
  world.rows.update('policy', NORMAL_POLICY, { default_schedule: 'weekend' })
  const bare = [anEndpoint(1, { windows: [] }), anEndpoint(2, { windows: [] })]
  activate(world, aPlan({ endpoints: bare }))
  expect(world.rows.all('window').map((row) => [row.origin, row.starts_at])).toEqual([
    ['policy', start + day],
    ['ci_schedule', start],
  ])
})

test('without any window the change is made and stays New until a person gives planned dates', () => {
  const world = aWorld()
  const past = [{ start: '2026-11-01T21:00:00Z', end: '2026-11-02T01:00:00Z' }]
  const receipt = receiptOf(
    activate(world, aPlan({ endpoints: [anEndpoint(1, { windows: past })] })),
  )
  expect(receipt).toMatchObject({
    changes: [{ state: { label: 'New' }, window: null }],
    waitingFor: [{ what: 'window' }],
    warnings: [{ code: 'window_missing', endpoints: ['ep-1'] }],
  })
})

test('a policy that asks for more matches refuses with 422 and leaves no row but the receipt', () => {
  const world = aWorld(1)
  world.rows.update('policy', NORMAL_POLICY, { minimum_matched: 80 })
  const answer = activate(world)
  expect(answer.status).toBe(422)
  expect(JSON.stringify(answer.body)).toContain('1 of 3 do')
  expect(world.rows.all('receipt')).toMatchObject([{ status: 'refused', http_status: 422 }])
  for (const table of ['plan', 'plan_change', 'endpoint', 'finding', 'window', 'patch'] as const) {
    expect(world.rows.all(table)).toEqual([])
  }
})

test('a large plan is answered at once and prepared in the background, in chunks, once', () => {
  const world = aWorld(1000)
  const plan = aPlan({ endpoints: endpoints(1000) })
  const answer = activate(world, plan)
  expect(answer.status).toBe(201)
  expect(receiptOf(answer)).toMatchObject({
    state: 'preparing',
    endpoints: { total: 1000, prepared: 0 },
    waitingFor: [{ what: 'preparation' }],
  })
  expect(prepareAll(world)).toBeGreaterThan(9)
  const receipt = receiptOf(activate(world, plan))
  expect(receipt).toMatchObject({
    repeated: true,
    state: 'awaiting_approval',
    endpoints: { total: 1000, prepared: 1000, matched: 1000 },
  })
  expect(world.changes.all()).toHaveLength(1)
  expect(world.changes.affected(world.changes.all()[0]?.sysId ?? '')).toHaveLength(1000)
  expect(types(world)).toEqual(['plan.prepared'])
})

test('what a policy refuses of a large plan is told as rejected, without a change request', () => {
  const world = aWorld(1)
  world.rows.update('policy', NORMAL_POLICY, { minimum_matched: 80 })
  activate(world, aPlan({ endpoints: endpoints(300) }))
  prepareAll(world)
  expect(world.changes.all()).toEqual([])
  expect(world.rows.all('plan')).toMatchObject([{ state: 'rejected', stage: 'refused' }])
  const [message] = world.rows.all('message')
  expect(JSON.parse(message?.body ?? '{}')).toMatchObject({
    type: 'plan.rejected',
    data: { state: 'rejected', by: { policy: 'Servers' }, reason: 'policy_refused' },
  })
})

test('statements per endpoint do not grow with the plan', () => {
  const cost = (count: number): number => {
    const world = aWorld(count)
    activate(world, aPlan({ endpoints: endpoints(count) }))
    return (world.rows.stats.reads + world.rows.stats.writes) / count
  }
  expect(cost(200)).toBeLessThanOrEqual(cost(100))
  expect(cost(200)).toBeLessThan(5)
})

test('CI matching asks for many hosts in one query', () => {
  const queries = (count: number): number => {
    const world = aWorld(count)
    activate(world, aPlan({ endpoints: endpoints(count) }))
    return world.cis.stats.queries
  }
  expect(queries(200)).toBe(queries(10))
})

test('hostile texts are kept as they are and break nothing', () => {
  const world = aWorld(0)
  const nasty = `'; DROP TABLE x; -- ^ORactive=true ^NQ <script> \u202e \ud83d\ude00 \u0000`
  const host = anEndpoint(1, { hostName: nasty, os: nasty, serialNumber: '=cmd|calc' })
  const plan = aPlan({ name: nasty.slice(0, 60), description: nasty, endpoints: [host] })
  expect(activate(world, plan).status).toBe(201)
  expect(world.rows.all('endpoint')).toMatchObject([{ host_name: nasty, match: 'unmatched' }])
  expect(activate(world, plan).status).toBe(200)
})

test('each write says what it asked of the change, what that reached, and why it did not move', () => {
  const world = aWorld()
  world.changes.refuseMove((_, state) => (state === '-4' ? 'A freeze is in force' : null))
  expect(receiptOf(activate(world)).change).toEqual({
    requested: 'assess',
    reached: 'new',
    why: 'A freeze is in force',
  })
  expect(receiptOf(activate(aWorld())).change).toEqual({ requested: 'assess', reached: 'assess' })
})
