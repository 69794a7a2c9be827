import { checkPlan, remedies } from '../../src/contract/check-plan'
import { issuesOf } from '../../src/contract/issues'
import * as validators from '../../src/contract/validate'
import full from '../fixtures/plan-full.json'
import minimal from '../fixtures/plan-minimal.json'

const issues = (change: object, base: object = minimal) => {
  const body: unknown = { ...base, ...change }
  return validators.plan(body) ? checkPlan(body) : issuesOf(validators.plan.errors)
}
const paths = (change: object, base: object = minimal) => issues(change, base).map((i) => i.path)
const host = (id: string, rest: object = {}) => ({ id, hostName: id, ...rest })
const window = (start: string, end: string) => ({ windows: [{ start, end }] })

test('the plan of the contract is valid, field for field', () => {
  expect(issues({}, full)).toEqual([])
})

test('a plan with no more than it needs is valid', () => {
  expect(issues({})).toEqual([])
})

test('every field that is missing is named, not the first one', () => {
  validators.plan({})
  expect(issuesOf(validators.plan.errors)).toEqual([
    { path: '/planId', message: 'is missing' },
    { path: '/activation', message: 'is missing' },
    { path: '/name', message: 'is missing' },
    { path: '/endpoints', message: 'is missing' },
  ])
})

test('an unknown field at the top is refused, one beginning with x- is not', () => {
  expect(paths({ windws: [], 'x-mine': { any: 'thing' } })).toEqual(['/windws'])
})

test.each([
  ['2026-11-22T22:00:00Z', true],
  ['2026-11-22T22:00:00.123+01:00', true],
  ['2026-11-22T22:00-05:30', true],
  ['2024-02-29T00:00:00Z', true],
  ['2026-11-22T22:00:00', false],
  ['2026-11-22 22:00:00Z', false],
  ['2026-11-22', false],
  ['2026-02-29T00:00:00Z', false],
  ['2026-04-31T00:00:00Z', false],
  ['2026-11-22T24:00:00Z', false],
  ['2026-11-22T22:00:00+0100', false],
])('the time %s passes: %s', (at, passes) => {
  const activation = { ...minimal.activation, at }
  expect(paths({ activation })).toEqual(passes ? [] : ['/activation/at'])
})

test.each([
  ['RP-1', true],
  ['a', true],
  ['A.b_c:d-9', true],
  ['x'.repeat(100), true],
  ['x'.repeat(101), false],
  ['-a', false],
  ['a b', false],
  ['a/b', false],
  ['', false],
])('the id %s passes: %s', (planId, passes) => {
  expect(paths({ planId })).toEqual(passes ? [] : ['/planId'])
})

test('a severity outside the five is refused, and the five are named', () => {
  expect(issues({ patches: [{ id: 'p', severity: 'urgent' }] })).toEqual([
    { path: '/patches/0/severity', message: 'must be one of critical, high, medium, low, none' },
  ])
})

test('a plan needs a patch or a vulnerability', () => {
  expect(paths({ patches: [] })).toEqual(['/patches'])
  expect(paths({ patches: undefined, vulnerabilities: [{ id: 'CVE-1' }] })).toEqual([])
})

test('an endpoint needs a way to be identified', () => {
  expect(paths({ endpoints: [{ id: 'a' }, { id: 'b', ipAddresses: [] }] })).toEqual([
    '/endpoints/0',
    '/endpoints/1',
  ])
})

test('endpoint ids that differ in case alone are the same id', () => {
  expect(issues({ endpoints: [host('ep-1'), host('b'), host('EP-1')] })).toEqual([
    { path: '/endpoints/2/id', message: 'is the id of /endpoints/0 already (EP-1)' },
  ])
})

test('a window that ends before or as it starts is refused, offsets minded', () => {
  const endpoints = [
    host('a', window('2026-11-22T22:00:00+01:00', '2026-11-22T20:59:00Z')),
    host('b', window('2026-11-22T22:00:00+01:00', '2026-11-22T21:00:00Z')),
    host('c', window('2026-11-22T22:00:00+01:00', '2026-11-22T21:01:00Z')),
  ]
  expect(paths({ endpoints })).toEqual(['/endpoints/0/windows/0/end', '/endpoints/1/windows/0/end'])
})

test('a patch or group that the plan lacks is refused, case not minded', () => {
  const endpoints = [host('a', { patches: ['kb5031356', 'KB9'], groups: ['nowhere'] })]
  expect(paths({ endpoints })).toEqual(['/endpoints/0/patches/1', '/endpoints/0/groups/0'])
})

test('where a plan names vulnerabilities alone, endpoints name those', () => {
  const plan = { patches: undefined, vulnerabilities: [{ id: 'CVE-1' }] }
  expect(paths({ ...plan, endpoints: [host('a', { patches: ['CVE-1'] })] })).toEqual([])
  expect(remedies({ ...minimal, ...plan } as never)).toEqual([{ id: 'CVE-1' }])
})

test('more than 100 distinct windows are refused; the same window many times is one', () => {
  const at = (n: number) => new Date(Date.UTC(2026, 10, 22) + n * 3600000).toISOString()
  const plan = (count: number) => ({
    endpoints: Array.from({ length: 101 }, (_, n) =>
      host(`ep-${n}`, window(at(n % count), at((n % count) + 1))),
    ),
  })
  expect(paths(plan(101))).toEqual(['/endpoints'])
  expect(paths(plan(100))).toEqual([])
})

test('more than 200,000 findings are refused', () => {
  const plan = (hosts: number) => ({
    patches: Array.from({ length: 2000 }, (_, n) => ({ id: `p-${n}` })),
    endpoints: Array.from({ length: hosts }, (_, n) => host(`ep-${n}`)),
  })
  expect(paths(plan(101))).toEqual(['/endpoints'])
  expect(paths(plan(100))).toEqual([])
})

test('more than 20,000 endpoints are refused by number', () => {
  const endpoints = Array.from({ length: 20001 }, (_, n) => host(`ep-${n}`))
  expect(issues({ endpoints })).toEqual([
    { path: '/endpoints', message: 'must have 20000 or fewer entries' },
  ])
})

test('extensions that would not fit their column are refused', () => {
  expect(paths({ extensions: { text: 'x'.repeat(16001) } })).toEqual(['/extensions'])
})
