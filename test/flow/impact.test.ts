import { impactOf } from '../../src/flow/impact'
import { MOST_ABOVE } from '../../src/flow/policies/walk-up'
import { aCi, aWorld, ciId } from '../support/builders'

const SHOP = { sysId: '5'.repeat(32), name: 'Shop', criticality: '1 - most critical' }
const MAIL = { sysId: '6'.repeat(32), name: 'Mail', criticality: '2 - somewhat critical' }
const ELSEWHERE = '9'.repeat(32)

test('from a database upward: what runs on it, the service on top, and a service that is only a parent', () => {
  const { ports, cis } = aWorld(5)
  cis.relate(ciId(2), ciId(1))
  cis.relate(ciId(3), ciId(2))
  cis.serve(ciId(3), SHOP)
  cis.serve(ELSEWHERE, MAIL)
  cis.relate(MAIL.sysId, ciId(2))
  expect(impactOf(ports, [ciId(1)])).toEqual({
    services: [
      { ...SHOP, cis: 1 },
      { ...MAIL, cis: 1 },
    ],
    systems: { total: 2, names: ['web-2', 'web-3'], complete: true },
  })
})

test('what a CI depends on is not impacted by it', () => {
  const { ports, cis } = aWorld(3)
  cis.relate(ciId(1), ciId(2))
  cis.serve(ciId(2), SHOP)
  expect(impactOf(ports, [ciId(1)])).toMatchObject({ services: [], systems: { total: 0 } })
})

test('a system that is in the plan itself is no other system', () => {
  const { ports, cis } = aWorld(3)
  cis.relate(ciId(2), ciId(1))
  cis.serve(ciId(2), SHOP)
  const { services, systems } = impactOf(ports, [ciId(1), ciId(2)])
  expect(systems.total).toBe(0)
  expect(services).toEqual([{ ...SHOP, cis: 2 }])
})

test('the walk is as deep as the property says, and a circle in the data ends', () => {
  const { ports, cis } = aWorld(5)
  for (const n of [1, 2, 3, 4]) cis.relate(ciId(n + 1), ciId(n))
  cis.relate(ciId(1), ciId(5))
  const names = () => impactOf(ports, [ciId(1)]).systems.names
  expect(names()).toEqual(['web-2', 'web-3', 'web-4'])
  ports.settings.set('impact_depth', '99')
  expect(names()).toEqual(['web-2', 'web-3', 'web-4', 'web-5'])
  ports.settings.set('impact_depth', '0')
  expect(names()).toEqual([])
})

test('the number of statements grows with the levels, not with the CIs; a search that is too large says so', () => {
  const { ports, cis } = aWorld(1)
  const count = (many: number): number => {
    for (let n = 100; n < 100 + many; n += 1) {
      cis.add(aCi(n))
      cis.relate(ciId(n), ciId(1))
    }
    const before = cis.stats.queries
    impactOf(ports, [ciId(1)])
    return cis.stats.queries - before
  }
  expect(count(400)).toBe(count(10))
  for (let n = 0; n < MOST_ABOVE; n += 1) cis.relate(`f${String(n).padStart(31, '0')}`, ciId(1))
  const { systems } = impactOf(ports, [ciId(1)])
  expect([systems.total, systems.complete, systems.names.length]).toEqual([MOST_ABOVE, false, 20])
})
