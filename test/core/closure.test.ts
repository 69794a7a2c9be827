import {
  closeCodeOf,
  closeNotesOf,
  lastScan,
  sortTasks,
  waitsForTasks,
  type Evidence,
} from '../../src/core/closure'

const task = (sysId: string, more: object = {}) => ({
  sysId,
  number: `CTASK-${sysId}`,
  shortDescription: '',
  active: true,
  createdFrom: '',
  correlationId: '',
  ...more,
})
const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  endpoints: { total: 2, verified: 2, released: 0 },
  findings: { verified: 4 },
  lastScanAt: '2026-11-23T02:00:00Z',
  breaches: {},
  ...more,
})

const OWN = 'a1'.repeat(16)
const OTHER = 'b2'.repeat(16)

test('open tasks are the app’s own whatever id they got, Verify, the platform’s, and those of people', () => {
  const { own, verify, people } = sortTasks(
    [
      task(OWN, { correlationId: OWN }),
      task('given', { correlationId: OTHER, number: 'CTASK-1' }),
      task('verify', { correlationId: 'verify' }),
      task('flow', { createdFrom: 'workflow' }),
      task('person', { createdFrom: 'manual' }),
      task('closed', { createdFrom: 'manual', active: false }),
      task('copied', { correlationId: OWN, number: 'CTASK-0' }),
      task('copied too', { correlationId: OTHER, number: 'CTASK-2' }),
    ],
    'verify',
  )
  expect(own.map(({ sysId }) => sysId)).toEqual([OWN, 'given'])
  expect(verify?.sysId).toBe('verify')
  expect(people.map(({ sysId }) => sysId)).toEqual(['person', 'copied', 'copied too'])
})

test('a closed Verify is not closed again', () => {
  expect(sortTasks([task('verify', { active: false })], 'verify').verify).toBeNull()
})

test('what people left open is named', () => {
  expect(waitsForTasks([])).toBe('')
  expect(waitsForTasks([task('a'), task('b')])).toContain('CTASK-a, CTASK-b.')
  const many = Array.from({ length: 11 }, (_, at) => task(String(at)))
  expect(waitsForTasks(many)).toMatch(/CTASK-9 …\.$/)
})

test('proved without a breach is successful, anything on the way makes it successful with issues', () => {
  expect(closeCodeOf(evidence(), 100)).toBe('successful')
  expect(closeCodeOf(evidence({ breaches: { outside_window: 1 } }), 0)).toBe('successful_issues')
})

test.each([
  [100, { verified: 100 }, 'successful'],
  [100, { verified: 99, excepted: 1 }, 'successful_issues'],
  [100, { verified: 99, released: 1 }, 'successful_issues'],
  [95, { verified: 95, excepted: 5 }, 'successful'],
  [95, { verified: 94, excepted: 6 }, 'successful_issues'],
  [0, { excepted: 3 }, 'successful'],
] as const)('where %i %% have to be verified, %j closes as %s', (share, findings, code) => {
  expect(closeCodeOf(evidence({ findings }), share)).toBe(code)
})

test('the notes say what was proved, what was accepted and what went wrong', () => {
  expect(closeNotesOf('RP-1', evidence())).toBe(
    'Remediation plan RP-1: 4 findings on 2 endpoints verified by a scan newer than the last install and reboot.\n' +
      'Last scan: 2026-11-23T02:00:00Z.',
  )
  const notes = closeNotesOf(
    'RP-1',
    evidence({
      endpoints: { total: 2, verified: 1, released: 1 },
      findings: { verified: 1, excepted: 1 },
      breaches: { without_permit: 2 },
      lastScanAt: null,
    }),
  )
  expect(notes.split('\n').slice(1)).toEqual([
    '1 finding accepted as an exception.',
    '1 endpoint left the plan without proof.',
    '2 endpoints: without permit.',
  ])
})

test('no scan is no time', () => {
  expect([
    lastScan(undefined),
    lastScan({ scanned_at: null }),
    lastScan({ scanned_at: 0 }),
  ]).toEqual([null, null, '1970-01-01T00:00:00Z'])
})
