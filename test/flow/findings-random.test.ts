import fc from 'fast-check'
import type { Row } from '../../src/contract/tables'
import { keyOf } from '../../src/core/ids'
import { isAlive } from '../../src/core/plan-state'
import { cancelPlan } from '../../src/flow/cancel-plan'
import { activate, anEndpoint, aPlan, NORMAL_POLICY, TOOL } from '../support/builders'
import { aHost, aScanner } from '../support/scanning'

const HOUR = 3_600_000
const HOSTS = [1, 2, 3]
const PATCHES = ['KB1', 'KB2', 'KB3']

const host = fc.constantFrom(...HOSTS)
const lacking = fc.uniqueArray(fc.constantFrom(...PATCHES), { maxLength: 3 })
const step = fc.oneof(
  fc.record({ does: fc.constant('report' as const), host, lacking, complete: fc.boolean() }),
  fc.record({ does: fc.constant('activate' as const), host, lacking }),
  fc.record({ does: fc.constant('cancel' as const), which: fc.nat() }),
  fc.record({ does: fc.constant('night' as const) }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never
type Scanner = ReturnType<typeof aScanner>

let plans = 0
function take(scanner: Scanner, one: Step): void {
  scanner.wind(HOUR)
  if (one.does === 'report') {
    scanner.send({ complete: one.complete, hosts: [aHost(one.host, one.lacking)] })
  } else if (one.does === 'activate') {
    const patches = ['KB0', ...one.lacking].map((id) => ({ id }))
    plans += 1
    activate(scanner, aPlan({ planId: `RP-${plans}`, patches, endpoints: [anEndpoint(one.host)] }))
  } else if (one.does === 'cancel') {
    const live = scanner.plans().filter(({ state }) => isAlive(state))
    const plan = live[one.which % Math.max(1, live.length)]
    if (plan !== undefined) cancelPlan(scanner.ports, { plan, caller: TOOL, reason: 'so' })
  } else scanner.wind(24 * HOUR)
  scanner.settle()
  scanner.sweep()
}

const keyOfFinding = (row: Row<'finding'>): string => `${row.host_key} ${keyOf(row.patch_id)}`
const twice = (rows: readonly Row<'finding'>[]): readonly string[] => {
  const keys = rows.map(keyOfFinding)
  return keys.filter((key, at) => keys.indexOf(key) !== at)
}
const isFree = (row: Row<'finding'>): boolean => row.status === 'open' && row.endpoint === ''

/** Open findings that plans have which are under way. */
function planned(scanner: Scanner, isMeant: (plan: Row<'plan'>) => boolean) {
  const live = scanner.plans().filter((plan) => isAlive(plan.state) && isMeant(plan))
  const ids = new Set(live.map(({ sys_id }) => sys_id))
  return scanner
    .findings()
    .filter((row) => ids.has(row.plan) && row.status === 'open' && row.endpoint !== '')
}

test('whatever is reported, planned and canceled: no finding is open twice or drafted twice, and none is forgotten', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const scanner = aScanner(HOSTS.length)
      scanner.rows.update('policy', NORMAL_POLICY, { draft_cadence: 'nightly' })
      for (const one of steps) {
        take(scanner, one)
        const free = scanner.findings().filter(isFree)
        expect(twice(free)).toEqual([])
        expect(twice(planned(scanner, (plan) => plan.drafted_by !== ''))).toEqual([])
        const taken = new Set(planned(scanner, () => true).map(keyOfFinding))
        expect(free.filter((row) => taken.has(keyOfFinding(row)))).toEqual([])
        if (one.does !== 'report') continue
        const held = scanner.findings().filter((row) => !['gone', 'released'].includes(row.status))
        const keys = new Set(held.map(keyOfFinding))
        expect(one.lacking.filter((patch) => !keys.has(`ep-${one.host} ${keyOf(patch)}`))).toEqual(
          [],
        )
      }
    }),
    { numRuns: 60 },
  )
})
