import { isoOf, MINUTE_MS } from '../../src/core/times'
import { freeIdlePlaces, takePlaces } from '../../src/flow/places'
import { sweep } from '../../src/flow/sweep'
import { aPlan, ciId } from '../support/builders'
import { aLoop, CLOSES, OPENS, type Loop } from '../support/loop'

const SHOP = { sysId: 's1'.padEnd(32, '0'), name: 'Shop', criticality: '1' }
const BANK = { sysId: 's2'.padEnd(32, '0'), name: 'Bank', criticality: '1' }

/** Hosts 1, 2 and 3 carry the shop, host 3 the bank as well; one of a service may be worked on at once. */
const atWindow = (service_capacity = 1): Loop => {
  const loop = aLoop(aPlan(), 5, { service_capacity })
  for (const n of [1, 2, 3]) loop.ports.cis.serve(ciId(n), SHOP)
  loop.ports.cis.serve(ciId(3), BANK)
  loop.approve()
  loop.windTo(OPENS)
  return loop
}
const places = (loop: Loop) => loop.ports.rows.all('place')

test('of a service no more endpoints hold a permit at once than its policy allows', () => {
  const loop = atWindow()
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true })
  expect(loop.permit('ep-2')).toMatchObject({ reason: 'capacity' })
  loop.results({ id: 'ep-1', status: 'installed', at: isoOf(OPENS) })
  expect(loop.permit('ep-2')).toMatchObject({ permitted: true })
})

test('who asks again holds one place, not two', () => {
  const loop = atWindow(2)
  loop.permit('ep-1')
  loop.permit('ep-1')
  expect(places(loop)).toHaveLength(1)
  expect(loop.permit('ep-2')).toMatchObject({ permitted: true })
})

test('an endpoint of two services needs a place in both, and keeps none if it does not get both', () => {
  const loop = atWindow()
  loop.permit('ep-1')
  expect(loop.permit('ep-3')).toMatchObject({ reason: 'capacity' })
  expect(places(loop).map(({ service }) => service)).toEqual([SHOP.sysId])
})

test('what is refused for another reason takes no place', () => {
  const loop = atWindow()
  loop.ports.changes.set(loop.change().sysId, { onHold: true })
  expect(loop.permit('ep-1')).toMatchObject({ reason: 'on_hold' })
  expect(places(loop)).toEqual([])
})

test('of two callers at the same moment one gets the last place', () => {
  const loop = atWindow()
  const [first, second] = [loop.endpoint('ep-1'), loop.endpoint('ep-2')]
  const { rows } = loop.ports
  let isNested = false
  // The second caller comes between the look and the insert of the first.
  const insert: typeof rows.insert = (table, values, id) => {
    if (table === 'place' && !isNested) {
      isNested = true
      expect(takePlaces(loop.ports, second, 1)).toBe(true)
    }
    return rows.insert(table, values, id)
  }
  expect(takePlaces({ ...loop.ports, rows: { ...rows, insert } }, first, 1)).toBe(false)
  expect(places(loop).map(({ endpoint }) => endpoint)).toEqual([second.sys_id])
})

test('a smaller capacity lets nobody in until enough have ended', () => {
  const loop = atWindow(2)
  loop.permit('ep-1')
  loop.permit('ep-2')
  const [policy] = loop.ports.rows.all('policy')
  loop.ports.rows.update('policy', policy?.sys_id ?? '', { service_capacity: 1 })
  loop.results({ id: 'ep-1', status: 'installed', at: isoOf(OPENS) })
  expect(loop.permit('ep-3')).toMatchObject({ reason: 'capacity' })
})

test('an endpoint that never began gives its place back as its window ends', () => {
  const loop = atWindow()
  loop.permit('ep-1')
  loop.windTo(CLOSES)
  expect(places(loop)).toEqual([])
})

test('an endpoint that is given up gives its place back', () => {
  const loop = atWindow()
  loop.permit('ep-1')
  loop.set({ state: '4' })
  loop.settle()
  expect(places(loop)).toEqual([])
})

test('the sweep frees what a job that died left behind, and leaves a place alone that was just taken', () => {
  const loop = atWindow()
  takePlaces(loop.ports, loop.endpoint('ep-1'), 1)
  expect(freeIdlePlaces(loop.ports, 100)).toBe(0)
  loop.ports.clock.wind(3 * MINUTE_MS)
  sweep(loop.ports)
  expect(places(loop)).toEqual([])
})
