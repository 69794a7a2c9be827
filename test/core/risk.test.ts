import { rate, type RiskFacts } from '../../src/core/risk'
import { aPlan } from '../support/builders'
import { LIMITS, SHIPPED_RULES } from '../support/risk-rules'

const facts = (more: Partial<RiskFacts> = {}): RiskFacts => ({
  head: aPlan({ patches: [{ id: 'KB1' }] }),
  cis: 3,
  production: 0,
  ring: 0,
  services: [],
  history: { proved: 0, broken: 0 },
  ...more,
})
const shop = { name: 'Shop', criticality: '1 - most critical' }
const mail = { name: 'Mail', criticality: '2 - somewhat critical' }

test.each<[string, Partial<RiskFacts>, string, string]>([
  ['a few systems that nothing stands on', {}, '4', '3'],
  ['a critical service', { services: [mail] }, '3', '2'],
  ['a most critical service', { services: [shop] }, '3', '1'],
  [
    'a most critical service in production, with many systems',
    { services: [shop], production: 9, cis: 150 },
    '2',
    '1',
  ],
  ['a critical service on many systems', { services: [mail], cis: 150 }, '3', '1'],
  ['many systems alone', { cis: 150 }, '3', '2'],
  ['patches that failed before', { history: { proved: 5, broken: 5 } }, '3', '3'],
  ['too few outcomes to say anything', { history: { proved: 1, broken: 5 } }, '4', '3'],
  [
    'a critical service, and patches that were proved before',
    { services: [mail], history: { proved: 99, broken: 0 } },
    '4',
    '2',
  ],
])('%s: risk and impact', (_, more, risk, impact) => {
  const rating = rate(facts(more), SHIPPED_RULES, LIMITS)
  expect([rating.risk, rating.impact]).toEqual([risk, impact])
})

test('each rule that applied is told with its points, so that a person can check the sum', () => {
  const head = aPlan({ patches: [{ id: 'KB1', rebootRequired: true }] })
  const history = { proved: 98, broken: 2 }
  const { reasons } = rate(
    facts({ head, services: [shop], production: 4, cis: 25, history }),
    SHIPPED_RULES,
    LIMITS,
  )
  expect(reasons).toEqual([
    'Risk of doing it: High, 5 points (High from 5, Moderate from 2).',
    'Impact: High, 2 points (High from 2, Medium from 1).',
    '- +3 (impact +2): a most critical service stands on it (Shop)',
    '- +1: 25 systems, more than 20',
    '- +1: patches that need a restart: 1',
    '- +1: systems in production: 4',
    '- -1: these patches were proved on 98 % of 100 hosts so far',
  ])
})

const rated = (what: string, threshold: number, more: Partial<RiskFacts>) =>
  rate(facts(more), [{ what, threshold, points: 9, impact_points: 0 }], LIMITS).reasons.slice(2)

test.each<[string, number, Partial<RiskFacts>, string]>([
  ['ring_within', 1, { ring: 1 }, 'all of it is in the rings up to 1'],
  ['ring_above', 2, { ring: 3 }, 'it reaches ring 3, beyond 2'],
  ['emergency', 0, { head: aPlan({ emergency: true }) }, 'it is an emergency'],
  [
    'exploited',
    0,
    { head: aPlan({ vulnerabilities: [{ id: 'CVE-1', knownExploited: true }] }) },
    'a vulnerability that it closes is known to be exploited',
  ],
  [
    'criticality',
    3,
    { services: [{ name: 'Wiki', criticality: '3 - less critical' }] },
    'a service of criticality 3 stands on it (Wiki)',
  ],
])('a rule on %s from %i applies, and says why', (what, threshold, more, why) => {
  expect(rated(what, threshold, more)).toEqual([`- +9: ${why}`])
  expect(rated(what, threshold, {})).toEqual([])
})

test('an endpoint without a ring is in no ring up to the first', () => {
  expect(rated('ring_within', 1, { ring: 0 })).toEqual([])
  expect(rated('ring_within', 1, { ring: 2 })).toEqual([])
})

test('the limits are the admin’s', () => {
  const rules = [{ what: 'systems', threshold: 1, points: 3, impact_points: 2 }]
  const strict = { high: 3, moderate: 1, highImpact: 1, mediumImpact: 1 }
  expect(rate(facts(), rules, strict)).toMatchObject({ risk: '2', impact: '1' })
  const mild = { high: 4, moderate: 4, highImpact: 3, mediumImpact: 3 }
  expect(rate(facts(), rules, mild)).toMatchObject({ risk: '4', impact: '3' })
})

test('without any rule risk and impact are left to the platform, and the text says so', () => {
  expect(rate(facts(), [], LIMITS)).toMatchObject({
    risk: '',
    impact: '',
    reasons: ['No risk rule is active: risk and impact are left to the platform.'],
  })
})
