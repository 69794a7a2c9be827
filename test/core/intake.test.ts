import fc from 'fast-check'
import { canonicalJson } from '../../src/core/canonical'
import { derivedId, keyOf } from '../../src/core/ids'
import {
  contentOf,
  decideIntake,
  highestSeverity,
  isKnownExploited,
  partName,
  partsOf,
  PART_SIZE,
  severityRank,
} from '../../src/core/intake'
import { anEndpoint, aPlan } from '../support/builders'

test.each([
  [null, 1, 'a', 'new'],
  [{ activation: 2, hash: 'a' }, 2, 'a', 'repeated'],
  [{ activation: 2, hash: 'a' }, 2, 'b', 'conflicting'],
  [{ activation: 2, hash: 'a' }, 3, 'a', 'revised'],
  [{ activation: 2, hash: 'a' }, 1, 'a', 'stale'],
] as const)('known %j, arriving %i with %s: %s', (known, activation, hash, decision) => {
  expect(decideIntake(known, { activation, hash })).toBe(decision)
})

test('equal field for field gives an equal text, whatever the order of the fields', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      expect(canonicalJson(turned)).toBe(canonicalJson(value))
    }),
  )
})

test('canonical JSON keeps the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('what is undefined is not there', () => {
  expect(canonicalJson({ b: undefined, a: [undefined, 1] })).toBe('{"a":[null,1]}')
})

test('the id of a plan counts without regard to case, its content does not', () => {
  const plan = aPlan()
  expect(contentOf({ ...plan, planId: 'rp-2041' })).toBe(contentOf(plan))
  expect(contentOf({ ...plan, name: 'NOVEMBER' })).not.toBe(contentOf(plan))
})

test.each([
  [1, 2],
  [200, 2],
  [201, 3],
  [400, 3],
])('%i endpoints are kept in %i parts, and nothing is lost', (count, parts) => {
  const plan = aPlan({ endpoints: Array.from({ length: count }, (_, n) => anEndpoint(n + 1)) })
  const [head = '', ...rest] = partsOf(plan)
  expect(rest.length + 1).toBe(parts)
  const { endpoints, ...fields } = plan
  expect(JSON.parse(head)).toEqual(fields)
  expect(rest.flatMap((part) => JSON.parse(part) as unknown[])).toEqual(endpoints)
  expect(PART_SIZE).toBe(200)
})

test('a part is short in findings and characters too, so that no chunk of work grows with the patches', () => {
  const patches = Array.from({ length: 1500 }, (_, n) => ({ id: `KB${n}` }))
  const many = partsOf(aPlan({ patches, endpoints: [anEndpoint(1), anEndpoint(2)] }))
  expect(many).toHaveLength(3)
  const os = 'x'.repeat(1_500_000)
  const long = partsOf(aPlan({ endpoints: [anEndpoint(1, { os }), anEndpoint(2, { os })] }))
  expect(long).toHaveLength(3)
})

test('parts are named by number', () => {
  expect([partName(0), partName(12), partName(1000)]).toEqual([
    'part-000.json',
    'part-012.json',
    'part-1000.json',
  ])
})

test('the highest severity is that of any patch or vulnerability', () => {
  expect(highestSeverity(aPlan({ patches: [{ id: 'a', severity: 'low' }] }))).toBe('low')
  expect(
    highestSeverity(
      aPlan({
        patches: [{ id: 'a', severity: 'low' }],
        vulnerabilities: [{ id: 'b', severity: 'high' }],
      }),
    ),
  ).toBe('high')
  const { patches: _patches, ...bare } = aPlan()
  expect(highestSeverity(bare)).toBe('')
  expect([severityRank('critical'), severityRank('none'), severityRank('odd')]).toEqual([0, 4, 5])
})

test('a plan is known to be exploited when one of its vulnerabilities is', () => {
  expect(isKnownExploited(aPlan())).toBe(false)
  const vulnerabilities = [{ id: 'a' }, { id: 'b', knownExploited: true }]
  expect(isKnownExploited(aPlan({ vulnerabilities }))).toBe(true)
})

test('derived ids are 32 characters that depend on every part and on where it ends', () => {
  const crypto = { sha256Hex: (text: string) => `${text.length}:${text}`.padEnd(64, '0') }
  expect(derivedId(crypto, 'a', 'b')).toHaveLength(32)
  expect(derivedId(crypto, 'a', 'bc')).not.toBe(derivedId(crypto, 'ab', 'c'))
  expect(keyOf('RP-2041')).toBe('rp-2041')
})
