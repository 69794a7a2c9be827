import type { Plan } from '../../src/contract/schemas/plan'
import { receivePlan, tryPlan } from '../../src/flow/receive-plan'
import {
  anEndpoint,
  aPlan,
  aWorld,
  ciId,
  NORMAL_POLICY,
  TOOL,
  type World,
} from '../support/builders'

const received = (world: World, plan: Plan) => ({
  source: world.source(),
  caller: TOOL,
  plan,
  raw: JSON.stringify(plan),
})
const tried = (world: World, plan: Plan = aPlan()) => {
  const { status, body } = tryPlan(world.ports, received(world, plan))
  return { status, body: body as Record<string, any> } // eslint-disable-line @typescript-eslint/no-explicit-any
}

test('it says what would be matched, changed, asked and when, and writes nothing', () => {
  const world = aWorld()
  const plan = aPlan({ endpoints: [anEndpoint(1), anEndpoint(2), anEndpoint(9)] })
  const before = { ...world.rows.stats }
  const { status, body } = tried(world, plan)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    dryRun: true,
    wouldBe: 'new',
    state: 'awaiting_approval',
    endpoints: { total: 3, matched: 2, unmatched: 1 },
    changes: [
      { sysId: null, number: null, type: 'normal', endpoints: 3, state: { label: 'Assess' } },
    ],
    windows: [{ start: '2026-11-22T21:00:00Z', end: '2026-11-23T01:00:00Z', endpoints: 3 }],
    warnings: [{ code: 'endpoint_unmatched', endpoints: ['ep-9'] }],
    policies: [{ name: 'Servers', changeType: 'normal', endpoints: 3 }],
    approversPredicted: [
      { kind: 'group', name: 'Change Management' },
      { kind: 'board', name: 'CAB' },
    ],
    refused: null,
  })
  expect(world.rows.stats.writes).toBe(before.writes)
  expect(world.changes.all()).toEqual([])
})

test('what it says is what an activation then does', () => {
  const world = aWorld()
  const plan = aPlan({ endpoints: [anEndpoint(1), anEndpoint(2, { windows: [] }), anEndpoint(9)] })
  const { body: would } = tried(world, plan)
  const { body: did } = receivePlan(world.ports, received(world, plan)) as { body: typeof would }
  const shown = (view: typeof would) => ({
    state: view['state'],
    matched: view['endpoints'].matched,
    warnings: view['warnings'].map(({ code, endpoints }: typeof would) => [code, endpoints]),
    windows: view['windows'],
    changes: view['changes'].map((one: typeof would) => [
      one['type'],
      one['status'],
      one['endpoints'],
      one['window'],
      one['state'],
    ]),
  })
  expect(shown(would)).toEqual(shown(did))
})

test('what a policy would refuse is said, with why', () => {
  const world = aWorld()
  world.rows.update('policy', NORMAL_POLICY, { minimum_matched: 90 })
  const { body } = tried(world, aPlan({ endpoints: [anEndpoint(1), anEndpoint(9)] }))
  expect(body).toMatchObject({ state: 'rejected', refused: { policy: 'Servers' } })
})

test('the services that stand on the CIs are named, the most critical first', () => {
  const world = aWorld()
  const shop = { sysId: 'a5'.repeat(16), name: 'Shop', criticality: '1 - most critical' }
  const mail = { sysId: 'b5'.repeat(16), name: 'Mail', criticality: '3 - less critical' }
  world.cis.serve(ciId(1), mail)
  world.cis.relate(ciId(4), ciId(2))
  world.cis.serve(ciId(4), shop)
  const { body } = tried(world)
  expect(body['impactedServices']).toEqual([
    { ...shop, cis: 1 },
    { ...mail, cis: 1 },
  ])
})

test('of a known plan it says that it would be a repeat or a revision, and of a lower number why not', () => {
  const world = aWorld()
  receivePlan(world.ports, received(world, aPlan()))
  expect(tried(world).body['wouldBe']).toBe('repeated')
  const activation = { ...aPlan().activation, number: 2 }
  expect(tried(world, aPlan({ activation })).body['wouldBe']).toBe('revised')
  receivePlan(world.ports, received(world, aPlan({ activation })))
  expect(tried(world).status).toBe(409)
})

test('without an assignment group, or without a window, it says what would hold the change up', () => {
  const world = aWorld()
  const endpoints = [anEndpoint(1, { windows: [] })]
  expect(tried(world, aPlan({ endpoints })).body['waitingFor']).toMatchObject([{ what: 'window' }])
  world.rows.update('source', world.source().sys_id, { assignment_group: '' })
  expect(tried(world).body['waitingFor']).toMatchObject([{ what: 'assignment_group' }])
})
