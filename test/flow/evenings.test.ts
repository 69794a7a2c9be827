import fc from 'fast-check'
import { IN_MAINTENANCE } from '../../src/core/lease'
import { MINUTE_MS } from '../../src/core/times'
import { sweep } from '../../src/flow/sweep'
import { ciId } from '../support/builders'
import { anEvening, happen, PLANS, WHATS, type Happening } from '../support/evening'
import type { MemoryPorts } from '../support/memory-ports'
import { messages, settle } from '../support/loop'

/** What an evening is made of; all else is rare, or hardly a window would open. */
const USUAL = ['wait', 'permit', 'result', 'scan'] as const
const what = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom(...USUAL) },
  { weight: 4, arbitrary: fc.constantFrom('approve', 'sweep', 'extend', 'grant') },
  { weight: 3, arbitrary: fc.constantFrom(...WHATS) },
)
const happening: fc.Arbitrary<Happening> = fc.record({
  what,
  plan: fc.nat(PLANS - 1),
  endpoint: fc.nat(2),
  n: fc.nat(1000),
  dies: fc.oneof({ weight: 4, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat(12) }),
})

/** CIs that are in maintenance although no lease holds them. */
const orphans = ({ rows, cis }: MemoryPorts): string[] => {
  const held = new Set(rows.all('lease').flatMap((one) => (one.state === 'held' ? [one.ci] : [])))
  return [1, 2, 3, 4].map(ciId).filter((ci) => cis.status(ci) === IN_MAINTENANCE && !held.has(ci))
}
/** Findings without proof under a change that was closed, unless it says that it was unsuccessful. */
const unproved = ({ rows, changes }: MemoryPorts): string[] => {
  const closed = changes
    .all()
    .filter((one) => one.state === '3' && one.closeCode !== 'unsuccessful')
  const ids = new Set(closed.map(({ sysId }) => sysId))
  const own = rows.all('plan_change').filter((one) => ids.has(one.change_request))
  const endpoints = rows
    .all('endpoint')
    .filter((one) => own.some((row) => row.sys_id === one.plan_change))
  return rows
    .all('finding')
    .filter((one) => endpoints.some(({ sys_id }) => sys_id === one.endpoint))
    .flatMap(({ status }) =>
      ['verified', 'excepted', 'released'].includes(status) ? [] : [status],
    )
}
const sequences = (ports: MemoryPorts): number[] => messages(ports).map(({ sequence }) => sequence)

test('at no time is a CI in maintenance that nobody holds, or a change closed without proof', () => {
  fc.assert(
    fc.property(fc.array(happening, { minLength: 30, maxLength: 80 }), (all) => {
      const ports = anEvening()
      for (const [at, one] of all.entries()) {
        happen(ports, one)
        expect([at, one.what, orphans(ports)]).toEqual([at, one.what, []])
        expect([at, one.what, unproved(ports)]).toEqual([at, one.what, []])
      }
      expect(sequences(ports)).toEqual(sequences(ports).map((_, at) => at + 1))
    }),
    { numRuns: 40 },
  )
})

test('however an evening went, in the end only broken servers are kept in maintenance', () => {
  fc.assert(
    fc.property(fc.array(happening, { minLength: 30, maxLength: 80 }), (all) => {
      const ports = anEvening()
      for (const one of all) happen(ports, one)
      for (let day = 0; day < 12; day += 1) {
        ports.clock.wind(12 * 60 * MINUTE_MS)
        settle(ports)
        sweep(ports)
        settle(ports)
      }
      const held = ports.rows.all('lease').filter(({ state }) => state === 'held')
      const statuses = held.map(({ endpoint }) => ports.rows.get('endpoint', endpoint)?.status)
      expect(
        statuses.filter(
          (one) => !['failed', 'unfixed', 'installing', 'rebooting'].includes(one ?? ''),
        ),
      ).toEqual([])
      expect(orphans(ports)).toEqual([])
    }),
    { numRuns: 20 },
  )
})
