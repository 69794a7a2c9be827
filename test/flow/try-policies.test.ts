import { tryPolicies } from '../../src/flow/policies/try-policies'
import { viewPlan } from '../../src/flow/view-plan'
import { aCi, aPlan, aPolicy, anEndpoint, ciId, NORMAL_POLICY } from '../support/builders'
import { aLoop } from '../support/loop'

const EMERGENCY = '2'.repeat(32)
const TEST_SYSTEMS = '3'.repeat(32)
/** ep-1 and ep-2 stand on production servers, ep-3 on one for tests. */
const three = (more: object = {}) =>
  aLoop(aPlan(more), 2, {}, ({ rows, cis }) => {
    cis.add(aCi(3, { environment: 'Test' }))
    rows.insert(
      'policy',
      aPolicy({ name: 'Emergency', order: 100, match_emergency: 'yes', change_type: 'emergency' }),
      EMERGENCY,
    )
    rows.insert(
      'policy',
      aPolicy({
        ...{ name: 'Test systems', order: 200, change_type: 'none' },
        ...{ ci_table: 'cmdb_ci', match_ci: 'environment=Test' },
      }),
      TEST_SYSTEMS,
    )
  })

test('for a CI each policy says whether it applies, or which condition does not hold; then what follows', () => {
  const { ports } = three()
  expect(tryPolicies(ports, { ci: ciId(3), plan: '' })).toEqual([
    'Without a plan: judged for an ordinary one, no emergency, of no known severity, of no patching tool.',
    'Emergency: no. Emergency plan: no; asked for is yes.',
    'Test systems: yes.',
    'Servers: yes, but Test systems comes first.',
    'Test systems applies: no change request, approved at once.',
  ])
  expect(tryPolicies(ports, { ci: ciId(1), plan: '' }).slice(2)).toEqual([
    'Test systems: no. Further conditions on the CI: it does not meet environment=Test.',
    'Servers: yes.',
    'Servers applies: normal change, one change for the plan. Tasks: Implement (one per window), Verify.',
  ])
})

test('for a CI and a plan the plan is asked too', () => {
  const loop = three({ emergency: true })
  const lines = tryPolicies(loop.ports, { ci: ciId(3), plan: loop.plan().sys_id })
  expect(lines[0]).toBe('Emergency: yes.')
  expect(lines.at(-1)).toContain('Emergency applies: emergency change')
})

test('for a plan alone it is counted how many endpoints each policy takes, as the plan itself was judged', () => {
  const loop = three()
  const lines = tryPolicies(loop.ports, { ci: '', plan: loop.plan().sys_id })
  expect(lines.slice(0, 3)).toEqual([
    'Emergency: 0 of 3 endpoints.',
    'Test systems: 1 of 3 endpoints.',
    'Servers: 2 of 3 endpoints.',
  ])
  expect(loop.endpoint('ep-3').policy).toBe(TEST_SYSTEMS)
  expect(loop.endpoint('ep-1').policy).toBe(NORMAL_POLICY)
  expect(
    viewPlan(loop.ports, loop.plan())
      .changes.map(({ type }) => type)
      .sort(),
  ).toEqual(['none', 'normal'])
})

test('an endpoint without a CI meets no condition on the CI', () => {
  const loop = three({ endpoints: [anEndpoint(9)] })
  expect(loop.endpoint('ep-9').policy).toBe(NORMAL_POLICY)
})

test('a condition that is not valid any more fits no CI, rather than every one', () => {
  const loop = three()
  loop.ports.rows.update('policy', TEST_SYSTEMS, { match_ci: 'no_such_column=1' })
  expect(tryPolicies(loop.ports, { ci: ciId(3), plan: '' }).at(-1)).toContain('Servers applies')
})

test('with neither it says what to choose', () => {
  expect(tryPolicies(three().ports, { ci: '', plan: '' })).toEqual([
    'Choose a CI to try, a plan to try, or both.',
  ])
})
