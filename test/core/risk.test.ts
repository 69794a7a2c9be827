import { rate, type RiskFacts } from '../../src/core/risk'
import { aPlan } from '../support/builders'

const facts = (more: Partial<RiskFacts> = {}): RiskFacts => ({
  head: aPlan({ patches: [{ id: 'KB1' }] }),
  cis: 3,
  production: 0,
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
  const rating = rate(facts(more))
  expect([rating.risk, rating.impact]).toEqual([risk, impact])
})

test('each rule that applied is told with its points, so that a person can check the sum', () => {
  const head = aPlan({ patches: [{ id: 'KB1', rebootRequired: true }] })
  const history = { proved: 98, broken: 2 }
  const { reasons } = rate(facts({ head, services: [shop], production: 4, cis: 25, history }))
  expect(reasons).toEqual([
    'Risk of doing it: High, 5 points (High from 5, Moderate from 2).',
    '- +3: a most critical service stands on it (Shop)',
    '- +1: 25 systems, more than 20',
    '- +1: patches that need a restart: 1',
    '- +1: systems in production: 4',
    '- -1: these patches were proved on 98 % of 100 hosts so far',
  ])
})
