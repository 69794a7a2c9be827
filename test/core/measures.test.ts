import { isForgotten, NO_COUNTS, summedBy } from '../../src/core/inventory'
import {
  changeMeasures,
  NONE,
  sourceMeasures,
  withSpan,
  type ChangeFacts,
} from '../../src/core/measures'
import { FINDING_STATUSES } from '../../src/contract/states'
import { STANDINGS } from '../../src/core/standing'
import { HOUR_MS, MINUTE_MS } from '../../src/core/times'

const facts = (more: Partial<ChangeFacts> = {}): ChangeFacts => ({
  activatedAt: 0,
  decidedAt: 2 * HOUR_MS,
  firstOpenedAt: 5 * HOUR_MS,
  foundToPlan: { sum: 6 * HOUR_MS, count: 3 },
  installToVerified: { sum: 3 * HOUR_MS, count: 2 },
  findings: { total: 4, verified: 3, cameBack: 1 },
  rounds: 1,
  endpoints: { unmatched: 1, installed: 4, outside: 1 },
  maintenance: { sum: 8 * HOUR_MS, count: 4 },
  work: { sum: 90 * MINUTE_MS, count: 4 },
  ...more,
})
const valuesOf = (given: ChangeFacts): Readonly<Record<string, number>> =>
  Object.fromEntries(changeMeasures(given).map(({ name, value }) => [name, value]))

test('a change is measured in minutes, percent and counts', () => {
  expect(valuesOf(facts())).toEqual({
    finding_to_plan: 120,
    plan_to_approval: 120,
    approval_to_window: 180,
    install_to_verified: 90,
    verified_share: 75,
    reopened: 2,
    unmatched: 1,
    window_adherence: 75,
    minutes_in_maintenance: 480,
    minutes_of_work: 90,
  })
})

test('what is not known has no measure, rather than a 0 that would stand in an average', () => {
  const unknown = facts({
    decidedAt: null,
    firstOpenedAt: null,
    foundToPlan: NONE,
    installToVerified: NONE,
    findings: { total: 0, verified: 0, cameBack: 0 },
    rounds: 0,
    endpoints: { unmatched: 0, installed: 0, outside: 0 },
    maintenance: NONE,
    work: NONE,
  })
  expect(valuesOf(unknown)).toEqual({ reopened: 0, unmatched: 0 })
})

test('a span that runs backwards is left out', () => {
  expect(withSpan(NONE, 5, 3)).toEqual(NONE)
  expect(withSpan(withSpan(NONE, 1, 3), 2, 7)).toEqual({ sum: 7, count: 2 })
})

test('a tool is measured by what stays unpatched', () => {
  const unpatched = { after30: 5, after60: 3, after90: 0 }
  expect(sourceMeasures({ unpatched, unmatchedHosts: 2 })).toEqual([
    { name: 'unpatched_30', value: 5, unit: 'count' },
    { name: 'unpatched_60', value: 3, unit: 'count' },
    { name: 'unpatched_90', value: 0, unit: 'count' },
    { name: 'unmatched', value: 2, unit: 'count' },
  ])
})

/** As the counts of the inventory have it. */
const standingOf = ({ status, plan }: { readonly status: string; readonly plan: string }) =>
  Object.entries(STANDINGS).find(
    ([, { statuses, isPlanned }]) =>
      statuses.some((one) => one === status) && (isPlanned ?? plan !== '') === (plan !== ''),
  )?.[0] ?? null

test('every status of a finding has a standing, or is nobody’s any more', () => {
  const standings = Object.keys(FINDING_STATUSES).map((status) => [
    status,
    standingOf({ status, plan: '' }),
    standingOf({ status, plan: 'p' }),
  ])
  expect(standings).toEqual([
    ['open', 'missing', 'in_plan'],
    ['installed', 'installed', 'installed'],
    ['failed', 'missing', 'in_plan'],
    ['not_applicable', null, null],
    ['skipped', 'missing', 'in_plan'],
    ['verified', 'verified', 'verified'],
    ['unfixed', 'missing', 'in_plan'],
    ['excepted', 'exempted', 'exempted'],
    ['gone', null, null],
    ['released', null, null],
  ])
})

test('what a CI has counts once for each of its services', () => {
  const counts = new Map([
    ['ci-1', { ...NO_COUNTS, missing: 2 }],
    ['ci-2', { ...NO_COUNTS, missing: 1, verified: 4 }],
  ])
  const services = summedBy(counts, (ci) => (ci === 'ci-1' ? ['s', 's'] : ['s', 't']))
  expect([...services].map(([key, { missing, verified }]) => [key, missing, verified])).toEqual([
    ['s', 3, 4],
    ['t', 1, 4],
  ])
})

test('forgotten is what is missing somewhere and was never in a plan', () => {
  expect(isForgotten({ ...NO_COUNTS, missing: 1, overdue: 1 })).toBe(true)
  expect(isForgotten({ ...NO_COUNTS, missing: 1, exempted: 1 })).toBe(false)
  expect(isForgotten(NO_COUNTS)).toBe(false)
})
