import { checkResults, checkScan } from '../../src/contract/check-reports'
import { issuesOf } from '../../src/contract/issues'
import * as validators from '../../src/contract/validate'

const at = '2026-11-22T22:00:00Z'

test('results take the statuses that a tool may report, and no other', () => {
  const result = (status: string) => ({ endpoints: [{ id: 'ep-1', status, at }] })
  expect(
    ['installing', 'rebooting', 'installed', 'failed', 'skipped'].map((status) =>
      validators.results(result(status)),
    ),
  ).toEqual([true, true, true, true, true])
  expect(validators.results(result('verified'))).toBe(false)
})

test('results of a call name at most 10,000 findings', () => {
  const patches = Array.from({ length: 2000 }, (_, n) => ({
    id: `p-${n}`,
    status: 'installed' as const,
  }))
  const results = (count: number) => ({
    endpoints: Array.from({ length: count }, (_, n) => ({
      id: `ep-${n}`,
      status: 'installed' as const,
      at,
      patches,
    })),
  })
  expect(checkResults(results(5))).toEqual([])
  expect(checkResults(results(6)).map((issue) => issue.path)).toEqual(['/endpoints'])
})

test('a scan of a call names at most 10,000 findings, missing and fixed together', () => {
  const ids = (n: number) => Array.from({ length: n }, (_, i) => `p-${i}`)
  const scan = (fixed: number) => ({
    scanId: 's',
    at,
    endpoints: [1, 2, 3, 4, 5].map((n) => ({
      id: `ep-${n}`,
      missing: ids(1000),
      fixed: ids(fixed),
    })),
  })
  expect(checkScan(scan(1000))).toEqual([])
  expect(checkScan(scan(1001))).toHaveLength(1)
})

test('a call takes at most 1,000 endpoints', () => {
  const endpoints = Array.from({ length: 1001 }, (_, n) => ({ id: `ep-${n}` }))
  expect(validators.scan({ scanId: 's', at, endpoints })).toBe(false)
  expect(issuesOf(validators.scan.errors)).toEqual([
    { path: '/endpoints', message: 'must have 1000 or fewer entries' },
  ])
})

test.each(['cancel', 'reopen'] as const)('to %s needs a reason', (call) => {
  expect(validators[call]({ reason: 'Wrong week' })).toBe(true)
  expect(validators[call]({})).toBe(false)
  expect(validators[call]({ reason: '' })).toBe(false)
  expect(validators[call]({ reason: 'Wrong week', force: true })).toBe(false)
})

test.each([[[]], ['text'], [7], [null]])('a body that is %j is not an object', (body) => {
  expect(validators.plan(body)).toBe(false)
  expect(issuesOf(validators.plan.errors)).toEqual([{ path: '', message: 'must be an object' }])
})

test('reconcile takes plans with what the tool holds of them', () => {
  expect(
    validators.reconcile({
      plans: [{ planId: 'RP-1', activation: 1, state: 'approved', endpoints: [{ id: 'ep-1' }] }],
    }),
  ).toBe(true)
})

test('the scan report of the contract is valid', () => {
  expect(
    validators.findings({
      reportId: 'SCAN-2026-11-20',
      at,
      scanner: 'scanner',
      complete: true,
      patches: [{ id: 'KB5031356', severity: 'critical' }],
      hosts: [{ id: 'ep-1', hostName: 'web-eu-01', reachable: true, missing: ['KB5031356'] }],
    }),
  ).toBe(true)
})
