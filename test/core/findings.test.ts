import fc from 'fast-check'
import { checkPlan } from '../../src/contract/check-plan'
import * as validators from '../../src/contract/validate'
import { draftedPlanId, occasionOf } from '../../src/core/draft-cadence'
import { draftPlan, type DraftInput } from '../../src/core/drafted-plan'
import { judgeHost, type Held } from '../../src/core/findings'
import { findingsParts } from '../../src/core/findings-parts'
import { HOUR_MS } from '../../src/core/times'
import { at } from '../support/builders'

const held = (patch_id: string, more: Partial<Held> = {}): Held => ({
  sys_id: `id of ${patch_id}`,
  patch_id,
  status: 'open',
  endpoint: '',
  seen_at: 10,
  hasEnded: false,
  ...more,
})
const judge = (rows: readonly Held[], missing: readonly string[], isComplete = true) =>
  judgeHost(rows, { at: 20, isComplete, missing })

test('what is missing is new, known or open again; what a complete scan does not name is gone', () => {
  const rows = [held('a'), held('b', { status: 'gone' }), held('c')]
  expect(judge(rows, ['A', 'b', 'd'])).toEqual({
    isLate: false,
    fresh: [{ patch: 'd', previous: '' }],
    reopened: ['id of b'],
    known: ['id of a'],
    gone: ['id of c'],
  })
  expect(judge(rows, [], false).gone).toEqual([])
})

test('what a plan holds is known here and judged there', () => {
  const rows = [held('a', { endpoint: 'e', status: 'installed' })]
  expect(judge(rows, ['a'])).toMatchObject({ known: ['id of a'], fresh: [], gone: [] })
  expect(judge(rows, [])).toMatchObject({ gone: [] })
})

test('what ended with a plan is named by the new finding, the one seen last of several', () => {
  const old = held('a', { sys_id: 'older', hasEnded: true, endpoint: 'e', status: 'verified' })
  const newer = { ...old, sys_id: 'newer', seen_at: 15 }
  expect(judge([old, newer], ['a']).fresh).toEqual([{ patch: 'a', previous: 'newer' }])
})

test('a host that a newer scan has spoken of is left as it is', () => {
  expect(judge([held('a', { seen_at: 21 })], ['b'])).toMatchObject({ isLate: true, fresh: [] })
})

test('taken twice, a report finds nothing new', () => {
  const patches = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  fc.assert(
    fc.property(patches, patches, fc.boolean(), (before, missing, isComplete) => {
      const rows = before.map((patch) => held(patch))
      const first = judge(rows, missing, isComplete)
      const after = [
        ...rows.map((row) => (first.gone.includes(row.sys_id) ? { ...row, status: 'gone' } : row)),
        ...first.fresh.map(({ patch }) => held(patch)),
      ].map((row) => ({ ...row, seen_at: 20 }))
      const second = judge(after, missing, isComplete)
      expect([second.fresh, second.reopened, second.gone]).toEqual([[], [], []])
      expect(second.known).toHaveLength(missing.length)
    }),
  )
})

const calendar = (iso: string, zoneHours = 0) => ({
  now: at(iso),
  zoneOffsetMs: zoneHours * HOUR_MS,
  time: '02:00',
  weekday: 0,
})

test.each([
  ['nightly', '2026-11-25T09:00:00Z', 0, '2026-11-25T02:00:00Z', 'PL-20261125'],
  ['nightly', '2026-11-25T01:30:00Z', 0, '2026-11-24T02:00:00Z', 'PL-20261124'],
  ['nightly', '2026-11-25T01:30:00Z', 1, '2026-11-25T01:00:00Z', 'PL-20261125'],
  ['nightly', '2026-11-25T09:00:00Z', -6, '2026-11-25T08:00:00Z', 'PL-20261125'],
  ['weekly', '2026-11-25T09:00:00Z', 0, '2026-11-22T02:00:00Z', 'PL-20261122'],
  ['weekly', '2026-11-22T02:00:00Z', 0, '2026-11-22T02:00:00Z', 'PL-20261122'],
  ['weekly', '2026-11-22T01:59:00Z', 0, '2026-11-15T02:00:00Z', 'PL-20261115'],
  ['at_once', '2026-11-25T09:07:00Z', 1, '2026-11-25T09:07:00Z', 'PL-20261125-1007'],
])('%s, at %s and %i hours ahead of UTC: of %s', (cadence, now, zone, moment, name) => {
  expect(occasionOf(cadence, calendar(now, zone))).toEqual({ moment: at(moment), name })
})

test('whatever a policy is called, the id of its plan is one', () => {
  const policy = fc.record({ sys_id: fc.stringMatching(/^[0-9a-f]{32}$/), name: fc.string() })
  fc.assert(
    fc.property(policy, fc.integer({ min: 1, max: 50 }), (of, part) => {
      const id = draftedPlanId({ moment: 0, name: 'PL-20261125-1007' }, of, part)
      expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/)
    }),
  )
})

const NONE = { message: '', scan_id: '', previous: '', exception_reason: '', edited_at: null }
const finding = (
  host: number,
  patch: string,
  more: object = {},
): DraftInput['findings'][number] => ({
  ...NONE,
  ...{
    sys_id: `${host} ${patch}`,
    source: 's',
    plan: 'p',
    endpoint: '',
    policy: 'o',
    patch: patch,
  },
  ...{ host_id: `H-${host}`, host_key: `h-${host}`, host_name: `web-${host}`, match: 'matched' },
  ...{ ci: 'c'.repeat(32), patch_id: patch, status: 'open', status_at: 0, priority: 3 },
  ...{ installed_at: null, verified_at: null, found_at: 1_000, seen_at: 1_000, due_at: null },
  ...{ severity: '', known_exploited: false },
  ...more,
})
const patchRow = (patch_id: string): DraftInput['patches'][number] => ({
  ...{ sys_id: patch_id, source: 's', plan: '', patch_id, kind: 'patch', title: '', vendor: '' },
  ...{ product: '', severity: 'high', cves: '', cvss: '', known_exploited: false, due_at: null },
  ...{ reboot_required: true, released_at: null, url: '', removed: false },
})
const drafted = (findings: DraftInput['findings']) =>
  draftPlan({
    planId: 'PL-1',
    at: 10 * HOUR_MS,
    by: '',
    policy: 'Servers',
    findings,
    patches: ['A', 'B'].map(patchRow),
    exploited: [],
  })

test('a drafted plan is one that a tool could have activated', () => {
  const plan = drafted([finding(2, 'B'), finding(1, 'A'), finding(1, 'B')])
  expect(validators.plan(plan) && checkPlan(plan)).toEqual([])
  expect(plan.endpoints.map(({ id, patches }) => [id, patches])).toEqual([
    ['H-1', ['A', 'B']],
    ['H-2', ['B']],
  ])
})

test('its windows are to begin before the first finding is due; what is overdue bounds none', () => {
  const soon = 20 * HOUR_MS
  expect(drafted([finding(1, 'A', { due_at: soon }), finding(2, 'A')]).sla).toEqual({
    start: '1970-01-01T00:00:01Z',
    end: '1970-01-01T20:00:00Z',
  })
  const late = drafted([finding(1, 'A', { due_at: 5 * HOUR_MS, known_exploited: true })])
  expect(late.sla).toEqual({ start: '1970-01-01T00:00:01Z' })
  expect(late).toMatchObject({
    emergency: true,
    emergencyReason:
      '1 finding known to be exploited and past the due date, the first since 1970-01-01 05:00 UTC.',
  })
})

test('a report is stored in parts that a job can work off, and nothing of it is lost', () => {
  const hosts = Array.from({ length: 250 }, (_, n) => ({
    id: `h-${n}`,
    hostName: `web-${n}`,
    missing: Array.from({ length: n % 50 }, (_, m) => `P-${m}`),
  }))
  const parts = findingsParts({ reportId: 'R', at: '2026-11-20T03:00:00Z', hosts })
  const sizes = parts.flatMap((part) => ('hosts' in part ? [part.hosts] : []))
  expect(sizes.flat()).toEqual(hosts)
  for (const some of sizes) {
    expect(some.length).toBeLessThanOrEqual(100)
    expect(some.reduce((sum, { missing = [] }) => sum + missing.length, 0)).toBeLessThanOrEqual(
      2000,
    )
  }
})
