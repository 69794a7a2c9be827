import fc from 'fast-check'
import type { Row } from '../../src/contract/tables'
import {
  afterResult,
  afterScan,
  isEvidence,
  type Reported,
  type Scanned,
  type Verdict,
} from '../../src/core/verdict'

type Endpoint = Row<'endpoint'>
type Finding = Row<'finding'>
const endpoint = (more: Partial<Endpoint> = {}): Endpoint =>
  ({
    sys_id: 'e1',
    status: 'permitted',
    status_at: 1,
    message: '',
    installed_at: null,
    rebooted_at: null,
    scanned_at: null,
    reachable: true,
    flags: '',
    exemption: '',
    ...more,
  }) as Endpoint
const finding = (patch: string, more: Partial<Finding> = {}): Finding =>
  ({
    sys_id: `f-${patch}`,
    patch_id: patch,
    status: 'open',
    status_at: 1,
    message: '',
    installed_at: null,
    verified_at: null,
    scan_id: '',
    ...more,
  }) as Finding
const report = (more: Partial<Reported> = {}): Reported => ({
  status: 'installed',
  at: 100,
  rebootAt: null,
  message: '',
  exemption: '',
  patches: null,
  ...more,
})
const scan = (more: Partial<Scanned> = {}): Scanned => ({
  scanId: 'S1',
  at: 200,
  reachable: true,
  missing: [],
  fixed: null,
  ...more,
})
const statuses = (verdict: Verdict): Record<string, unknown> =>
  Object.fromEntries(verdict.findings.map(({ id, values }) => [id, values.status]))

test('an endpoint installed without a word on patches has installed all of them', () => {
  const verdict = afterResult(endpoint(), [finding('KB1'), finding('KB2')], report(), [])
  expect(statuses(verdict)).toEqual({ 'f-KB1': 'installed', 'f-KB2': 'installed' })
  expect(verdict.endpoint).toEqual({ status: 'installed', status_at: 100, installed_at: 100 })
})

test('each patch has its own word, without regard to case; one that failed makes its endpoint failed', () => {
  const patches = {
    kb1: { status: 'installed', message: '' },
    kb2: { status: 'failed', message: 'exit 1603' },
  }
  const verdict = afterResult(endpoint(), [finding('KB1'), finding('Kb2')], report({ patches }), [])
  expect(statuses(verdict)).toEqual({ 'f-KB1': 'installed', 'f-Kb2': 'failed' })
  expect(verdict.findings[1]?.values.message).toBe('exit 1603')
  expect(verdict.endpoint).toMatchObject({ status: 'failed', installed_at: 100 })
})

test('a failed endpoint that names patches says nothing of the others', () => {
  const patches = { kb1: { status: 'failed', message: '' } }
  const found = [finding('KB1'), finding('KB2')]
  const verdict = afterResult(endpoint(), found, report({ status: 'failed', patches }), [])
  expect(statuses(verdict)).toEqual({ 'f-KB1': 'failed' })
})

test.each(['installing', 'rebooting'] as const)('%s says nothing of findings yet', (status) => {
  expect(afterResult(endpoint(), [finding('KB1')], report({ status }), []).findings).toEqual([])
})

test('an older report never overrules a newer one, but its install counts', () => {
  const now = endpoint({ status: 'failed', status_at: 150 })
  const verdict = afterResult(
    now,
    [finding('KB1', { status: 'failed', status_at: 150 })],
    report(),
    [],
  )
  expect(verdict).toEqual({ findings: [], endpoint: { installed_at: 100 } })
})

test('at the same moment the further status stands', () => {
  const installed = endpoint({ status: 'installed', status_at: 100, installed_at: 100 })
  expect(afterResult(installed, [], report({ status: 'installing' }), []).endpoint).toEqual({})
})

test('what a report breaks is added to what was broken before, once', () => {
  const flagged = endpoint({ flags: 'without_permit' })
  const breaches = ['outside_window', 'without_permit']
  const { flags } = afterResult(flagged, [], report(), breaches).endpoint
  expect(flags).toBe('outside_window,without_permit')
})

test('of an endpoint that left the plan, or whose change ended, only breaches are noted', () => {
  const found = [finding('KB1')]
  const released = afterResult(endpoint({ status: 'released' }), found, report(), [
    'outside_window',
  ])
  const closed = afterResult(endpoint({ status: 'verified' }), found, report(), [], true)
  expect(released).toEqual({ findings: [], endpoint: { flags: 'outside_window' } })
  expect(closed).toEqual({ findings: [], endpoint: {} })
})

test.each(['excepted', 'released', 'gone'] as const)(
  'no report moves a finding that is %s',
  (status) => {
    const found = [finding('KB1', { status })]
    expect(afterResult(endpoint(), found, report(), []).findings).toEqual([])
    expect(afterScan(endpoint(), found, scan({ missing: ['kb1'] }), 0).findings).toEqual([])
  },
)

const INSTALLED = endpoint({ status: 'installed', status_at: 100, installed_at: 100 })
const DONE = finding('KB1', { status: 'installed', status_at: 100, installed_at: 100 })

test('a scan newer than the install proves what it no longer misses', () => {
  const verdict = afterScan(INSTALLED, [DONE], scan(), 0)
  expect(verdict.findings[0]?.values).toMatchObject({
    status: 'verified',
    verified_at: 200,
    scan_id: 'S1',
  })
  expect(verdict.endpoint).toEqual({ scanned_at: 200, status: 'verified', status_at: 200 })
})

test.each([
  ['older than the install', { at: 99 }, INSTALLED],
  ['of the very moment of the install', { at: 100 }, INSTALLED],
  ['older than the reboot', { at: 200 }, endpoint({ ...INSTALLED, rebooted_at: 200 })],
  ['of an unreachable host', { reachable: false }, INSTALLED],
])('a scan %s proves nothing', (_, more, row) => {
  const verdict = afterScan(row, [DONE], scan(more), 0)
  expect(verdict.findings).toEqual([])
  expect(verdict.endpoint.status).toBeUndefined()
})

test('a scan older than the policy allows proves nothing', () => {
  expect(afterScan(INSTALLED, [DONE], scan(), 201).findings).toEqual([])
})

test('what is still missing after the install is unfixed; before any try it is merely open', () => {
  const missing = scan({ missing: ['kb1'] })
  const after = afterScan(INSTALLED, [DONE], missing, 0)
  const before = afterScan(endpoint(), [finding('KB1')], missing, 0)
  expect(statuses(after)).toEqual({ 'f-KB1': 'unfixed' })
  expect(after.endpoint.status).toBe('unfixed')
  expect(before.findings).toEqual([])
  expect(before.endpoint.status).toBeUndefined()
})

test('a scan that lists what is fixed judges nothing else', () => {
  const found = [DONE, finding('KB2', { status: 'installed', status_at: 100 })]
  const verdict = afterScan(INSTALLED, found, scan({ fixed: ['kb1'] }), 0)
  expect(statuses(verdict)).toEqual({ 'f-KB1': 'verified' })
  expect(verdict.endpoint.status).toBeUndefined()
})

test('a scan that comes late changes nothing', () => {
  const seen = endpoint({ ...INSTALLED, scanned_at: 300 })
  expect(afterScan(seen, [DONE], scan({ missing: ['kb1'] }), 0)).toEqual({
    findings: [],
    endpoint: {},
  })
})

test('a new install after the proof asks for a new proof', () => {
  const proved = endpoint({ ...INSTALLED, status: 'verified', status_at: 200, scanned_at: 200 })
  const found = [finding('KB1', { ...DONE, status: 'verified', verified_at: 200 })]
  const verdict = afterResult(proved, found, report({ at: 300 }), [])
  expect(verdict.endpoint).toMatchObject({ status: 'installed', installed_at: 300 })
  expect(verdict.findings[0]?.values).toMatchObject({ status: 'installed', verified_at: null })
})

const apply = (row: Endpoint, found: readonly Finding[], verdict: Verdict) => ({
  row: { ...row, ...verdict.endpoint },
  found: found.map((one) => ({
    ...one,
    ...verdict.findings.find(({ id }) => id === one.sys_id)?.values,
  })),
})

test('a report and a scan that come again change nothing', () => {
  const status = fc.constantFrom('installing', 'rebooting', 'installed', 'failed', 'skipped')
  fc.assert(
    fc.property(
      status,
      fc.nat(300),
      fc.nat(300),
      fc.boolean(),
      (word, at, scannedAt, isMissing) => {
        const given = report({ status: word as Reported['status'], at })
        const seen = scan({ at: scannedAt, missing: isMissing ? ['kb1'] : [] })
        const one = apply(
          endpoint(),
          [finding('KB1')],
          afterResult(endpoint(), [finding('KB1')], given, []),
        )
        const two = apply(one.row, one.found, afterScan(one.row, one.found, seen, 0))
        const again = apply(two.row, two.found, afterScan(two.row, two.found, seen, 0))
        expect(again).toEqual(two)
        const twice = apply(one.row, one.found, afterResult(one.row, one.found, given, []))
        expect(twice).toEqual(one)
      },
    ),
  )
})

test('nothing is verified but by a scan newer than the last install and reboot', () => {
  const time = fc.option(fc.nat(400))
  fc.assert(
    fc.property(
      time,
      time,
      fc.nat(400),
      fc.boolean(),
      (installed_at, rebooted_at, at, reachable) => {
        const row = endpoint({ status: 'installed', installed_at, rebooted_at })
        const verdict = afterScan(row, [DONE], scan({ at, reachable }), 0)
        const isNewer = [installed_at, rebooted_at].every(
          (worked) => worked === null || at > worked,
        )
        const isVerified = verdict.endpoint.status === 'verified'
        expect(isVerified).toBe(reachable && isNewer)
        expect(isEvidence(row, scan({ at, reachable }), 0)).toBe(isVerified)
      },
    ),
  )
})
