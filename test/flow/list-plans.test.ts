import { findPlan, findSource, sightOf } from '../../src/flow/find-source'
import { listEndpoints } from '../../src/flow/list-endpoints'
import { listPlans } from '../../src/flow/list-plans'
import { viewPlan } from '../../src/flow/view-plan'
import type { Caller } from '../../src/flow/ports'
import { activate, anEndpoint, aPlan, aWorld, TOOL, type World } from '../support/builders'

const OPERATOR: Caller = {
  userId: 'op',
  userName: 'operator',
  name: 'Operator',
  roles: ['x_patch_loop.operator'],
}

/** A second tool with a plan of the same id. */
function twoSources(): World {
  const world = aWorld()
  activate(world)
  world.rows.insert('source', { name: 'Other', user: 'other', active: true }, '2'.repeat(32))
  world.rows.insert(
    'plan',
    { source: '2'.repeat(32), plan_id: 'RP-2041', plan_key: 'rp-2041', state: 'approved' },
    '9'.repeat(32),
  )
  return world
}
const sight = (world: World, caller: Caller, named = '') => {
  const found = sightOf(world.ports, caller, named)
  if (!found.ok) throw new Error(found.refusal.code)
  return found.value
}

test('the source of a caller is found by its user; an inactive one gets 403', () => {
  const world = aWorld()
  expect(findSource(world.ports, TOOL)).toMatchObject({ ok: true, value: { name: 'JetPatch' } })
  expect(findSource(world.ports, OPERATOR)).toMatchObject({ refusal: { code: 'no_source' } })
  world.rows.update('source', world.source().sys_id, { active: false })
  expect(findSource(world.ports, TOOL)).toMatchObject({ refusal: { code: 'inactive_source' } })
  expect(sightOf(world.ports, TOOL)).toMatchObject({ refusal: { code: 'inactive_source' } })
})

test('a source sees its own plan, whatever the case of its id, and nothing of another', () => {
  const world = twoSources()
  const own = sight(world, TOOL)
  expect(findPlan(world.ports, own, 'rp-2041')).toMatchObject({
    ok: true,
    value: { name: expect.any(String) },
  })
  expect(findPlan(world.ports, own, 'RP-2042')).toMatchObject({ refusal: { code: 'unknown_plan' } })
  const listed = listPlans(world.ports, own, {}).body as { plans: object[] }
  expect(listed.plans).toHaveLength(1)
})

test('a person with a role sees all, and names the source where an id is not unique', () => {
  const world = twoSources()
  const all = sight(world, OPERATOR)
  expect(findPlan(world.ports, all, 'RP-2041')).toMatchObject({
    refusal: { code: 'unknown_plan', message: expect.stringContaining('?source=') },
  })
  const named = sight(world, OPERATOR, 'Other')
  expect(findPlan(world.ports, named, 'RP-2041')).toMatchObject({ value: { state: 'approved' } })
  expect(sightOf(world.ports, OPERATOR, 'Nobody')).toMatchObject({ ok: false })
  expect(sightOf(world.ports, { ...OPERATOR, roles: [] })).toMatchObject({
    refusal: { code: 'no_source' },
  })
})

test('plans are listed page by page, each once', () => {
  const world = aWorld()
  for (let n = 1; n <= 5; n += 1) activate(world, aPlan({ planId: `RP-${n}` }))
  const seen: string[] = []
  let after: string | null = ''
  while (after !== null) {
    const { body } = listPlans(world.ports, sight(world, TOOL), { after, limit: 2 })
    const page = body as { plans: { planId: string }[]; next: string | null }
    seen.push(...page.plans.map(({ planId }) => planId))
    after = page.next
  }
  expect(seen.sort()).toEqual(['RP-1', 'RP-2', 'RP-3', 'RP-4', 'RP-5'])
  const none = listPlans(world.ports, sight(world, TOOL), { only: 'completed' })
  expect(none.body).toEqual({ plans: [], next: null })
})

test('a cursor that is none of ours is a 400', () => {
  const world = aWorld()
  activate(world)
  const [plan] = world.rows.all('plan')
  expect(listPlans(world.ports, sight(world, TOOL), { after: '§' }).status).toBe(400)
  if (plan === undefined) throw new Error('no plan')
  expect(listEndpoints(world.ports, plan, { after: '61' }).status).toBe(400)
})

test('endpoints are listed in the order of the plan with CI, match, window, status and findings', () => {
  const world = aWorld(2)
  activate(world, aPlan({ endpoints: [anEndpoint(2), anEndpoint(1), anEndpoint(9)] }))
  const [plan] = world.rows.all('plan')
  if (plan === undefined) throw new Error('no plan')
  const { body } = listEndpoints(world.ports, plan, { limit: 2 })
  const first = body as { endpoints: object[]; next: string }
  expect(first.endpoints).toMatchObject([
    {
      id: 'ep-2',
      status: 'pending',
      match: 'matched',
      matchedBy: 'name',
      ci: { name: 'web-2' },
      change: 'CHG0030001',
      window: { start: '2026-11-22T21:00:00Z', end: '2026-11-23T01:00:00Z', state: 'planned' },
      findings: [{ patch: 'KB5031356', status: 'open' }],
    },
    { id: 'ep-1' },
  ])
  expect(listEndpoints(world.ports, plan, { after: first.next }).body).toMatchObject({
    endpoints: [{ id: 'ep-9', match: 'unmatched', ci: null }],
    next: null,
  })
})

test('the receipt as of now has windows, progress, what it waits for, and links', () => {
  const world = aWorld()
  activate(world)
  const [plan] = world.rows.all('plan')
  if (plan === undefined) throw new Error('no plan')
  expect(viewPlan(world.ports, plan)).toMatchObject({
    windows: [{ start: '2026-11-22T21:00:00Z', end: '2026-11-23T01:00:00Z', endpoints: 3 }],
    progress: { pending: 3 },
    waitingFor: [{ what: 'approval', who: 'Change Management', change: 'CHG0030001' }],
    links: {
      self: 'https://example.service-now.com/api/x_patch_loop/v1/remediation/plans/RP-2041',
    },
  })
})
