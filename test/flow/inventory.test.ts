import { takeInventory } from '../../src/flow/inventory/take-inventory'
import { aCi, activate, anEndpoint, aPlan, at, ciId, GROUP } from '../support/builders'
import { aHost, aScanner } from '../support/scanning'

const SUPPLIER = '7'.repeat(32)
const DAY = 86_400_000

const patches = [
  { id: 'KB1', title: 'Kernel', vendor: 'Debian' },
  { id: 'KB2', title: 'Browser', vendor: 'Mozilla' },
]

function aCountry() {
  const scanner = aScanner(0)
  scanner.people.addGroup({ sysId: SUPPLIER, name: 'Supplier', manager: '' }, [])
  scanner.cis.add(aCi(1, { supportGroup: GROUP }))
  scanner.cis.add(aCi(2, { supportGroup: SUPPLIER }))
  scanner.cis.serve(ciId(1), { sysId: '5'.repeat(32), name: 'Web shop', criticality: '1' })
  scanner.send({ patches, hosts: [aHost(1, ['KB1', 'KB2']), aHost(2, ['KB1', 'KB2'])] })
  return {
    ...scanner,
    /** Name, missing, in a plan, verified, exempted of one dimension. */
    counted: (dimension: string) =>
      scanner.rows
        .all('inventory')
        .filter((row) => row.dimension === dimension)
        .map((row) => [row.label, row.missing, row.in_plan, row.verified, row.exempted])
        .sort(),
  }
}

test('findings are counted by CI, service, group, vendor and patch', () => {
  const country = aCountry()
  activate(country, aPlan({ patches: [{ id: 'KB1' }], endpoints: [anEndpoint(1)] }))
  const [verified] = country
    .findings()
    .filter((row) => row.endpoint === '' && row.host_id === 'ep-2')
  country.rows.update('finding', verified?.sys_id ?? '', { status: 'excepted' })
  expect(takeInventory(country.ports)).toBe(true)
  expect(country.counted('ci')).toEqual([
    ['web-1', 1, 1, 0, 0],
    ['web-2', 1, 0, 0, 1],
  ])
  expect(country.counted('service')).toEqual([['Web shop', 1, 1, 0, 0]])
  expect(country.counted('group')).toEqual([
    ['Change Management', 1, 1, 0, 0],
    ['Supplier', 1, 0, 0, 1],
  ])
  expect(country.counted('patch')).toEqual([
    ['KB1 · Kernel', 0, 1, 0, 1],
    ['KB2 · Browser', 2, 0, 0, 0],
  ])
  expect(country.counted('vendor')).toEqual([
    ['Debian', 0, 1, 0, 1],
    ['Mozilla', 2, 0, 0, 0],
  ])
})

test('systems of another group, and software that is in no plan, are marked', () => {
  const country = aCountry()
  activate(country, aPlan({ patches: [{ id: 'KB1' }], endpoints: [anEndpoint(1)] }))
  takeInventory(country.ports)
  const marked = (mark: 'other_group' | 'forgotten', dimension: string) =>
    country.rows
      .all('inventory')
      .filter((row) => row.dimension === dimension && row[mark])
      .map((row) => row.label)
  expect(marked('other_group', 'ci')).toEqual(['web-2'])
  expect(marked('other_group', 'group')).toEqual(['Supplier'])
  expect(marked('forgotten', 'patch')).toEqual(['KB2 · Browser'])
})

test('counted again, only what changed is written, and what is gone leaves no row', () => {
  const country = aCountry()
  takeInventory(country.ports)
  const { writes } = country.rows.stats
  takeInventory(country.ports)
  expect(country.rows.stats.writes).toBe(writes)
  country.wind(DAY)
  country.send({ hosts: [aHost(1, ['KB1']), aHost(2, ['KB1'])] })
  takeInventory(country.ports)
  expect(country.counted('patch')).toEqual([['KB1 · Kernel', 2, 0, 0, 0]])
  expect(country.counted('vendor')).toEqual([['Debian', 2, 0, 0, 0]])
})

test('a large inventory is written in several jobs, and is whole at the end', () => {
  const scanner = aScanner(2100)
  scanner.send({ hosts: Array.from({ length: 2100 }, (_, n) => aHost(n + 1, ['KB1'])) })
  scanner.settle()
  expect(takeInventory(scanner.ports)).toBe(false)
  scanner.settle()
  expect(scanner.rows.all('inventory').filter((row) => row.dimension === 'ci')).toHaveLength(2100)
})

test('each night the inventory is taken and each tool measured, once', () => {
  const country = aCountry()
  country.wind(at('2026-12-25T02:05:00Z') - country.ports.clock.now())
  country.sweep()
  country.sweep()
  const measured = country.rows
    .all('measure')
    .filter((row) => row.plan_change === '')
    .map(({ name, value }) => [name, value])
  expect(measured).toEqual([
    ['unpatched_30', 4],
    ['unpatched_60', 0],
    ['unpatched_90', 0],
    ['unmatched', 0],
  ])
  expect(country.counted('patch')).toHaveLength(2)
  country.wind(DAY)
  country.sweep()
  expect(country.rows.all('measure').filter((row) => row.plan_change === '')).toHaveLength(8)
})
