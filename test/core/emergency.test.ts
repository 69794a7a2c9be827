import fc from 'fast-check'
import { dueOf } from '../../src/core/due'
import { emergencyReason } from '../../src/core/emergency'
import { priorityOf } from '../../src/core/priority'
import { DAY_MS } from '../../src/core/times'
import { aPlan, at } from '../support/builders'

const NOW = at('2026-11-20T21:05:00Z')
const exploited = (dueAt?: string) => ({
  id: 'CVE-2023-36584',
  knownExploited: true,
  ...(dueAt !== undefined && { dueAt }),
})
const reason = (more: Parameters<typeof aPlan>[0]): string =>
  emergencyReason(aPlan(more), NOW, 'Jane Roe in JetPatch')

test('a plan is no emergency unless the tool says so, or something exploited is past its due date', () => {
  expect(reason({})).toBe('')
  expect(reason({ vulnerabilities: [exploited()] })).toBe('')
  expect(reason({ vulnerabilities: [exploited('2026-12-01T00:00:00Z')] })).toBe('')
  const known = { id: 'CVE-1', dueAt: '2020-01-01T00:00:00Z' }
  expect(reason({ vulnerabilities: [known] })).toBe('')
})

test('what is known to be exploited and past its due date is the reason, in words', () => {
  expect(reason({ vulnerabilities: [exploited('2023-12-07T00:00:00Z')] })).toBe(
    'CVE-2023-36584 is known to be exploited, due since 2023-12-07 00:00 UTC.',
  )
  const sla = { end: '2026-11-01T00:00:00Z' }
  expect(reason({ vulnerabilities: [exploited()], sla })).toBe(
    'It cures what is known to be exploited, and its due date was 2026-11-01 00:00 UTC.',
  )
})

test('the reason that the tool gives comes first; without one it says who activated it', () => {
  expect(reason({ emergency: true, emergencyReason: 'Ransomware at a peer.' })).toBe(
    'Ransomware at a peer.',
  )
  expect(reason({ emergency: true })).toBe('Activated as an emergency by Jane Roe in JetPatch.')
  // A reason alone makes no emergency.
  expect(reason({ emergencyReason: 'because' })).toBe('')
})

test.each([
  [{ emergency: true }, '1'],
  [{ severity: 'critical' }, '2'],
  [{ knownExploited: true }, '2'],
  [{ knownExploited: true, criticality: '1 - most critical' }, '1'],
  [{ severity: 'critical', criticality: '1 - most critical' }, '2'],
  [{ severity: 'high' }, '3'],
  [{ severity: 'high', criticality: '1 - most critical' }, '2'],
  [{ severity: 'high', criticality: '2 - somewhat critical' }, '3'],
  [{ severity: 'low' }, '4'],
  [{ severity: 'low', criticality: '1 - most critical' }, '3'],
])('%j has priority %s', (facts, priority) => {
  const none = { emergency: false, severity: '', knownExploited: false, criticality: '' }
  expect(priorityOf({ ...none, ...facts })).toBe(priority)
})

const LIMITS = {
  due_days_exploited: 14,
  due_days_critical: 15,
  due_days_high: 30,
  due_days_medium: 90,
  due_days_low: 0,
}
const due = (more: Partial<Parameters<typeof dueOf>[0]>): number | null => {
  const date = dueOf(
    { severity: '', knownExploited: false, foundAt: 0, dueAt: null, ...more },
    LIMITS,
  )
  return date === null ? null : date / DAY_MS
}

test('a due date is the earliest of the policy’s limits and the date of a catalogue', () => {
  expect(due({ severity: 'critical' })).toBe(15)
  expect(due({ severity: 'critical', knownExploited: true })).toBe(14)
  expect(due({ severity: 'high', dueAt: 3 * DAY_MS })).toBe(3)
  expect(due({ severity: 'medium' })).toBe(90)
  expect(due({ severity: 'low' })).toBeNull()
  expect(due({ severity: 'unheard of' })).toBeNull()
})

test('a limit never moves a due date behind the date of a catalogue', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.boolean(), (foundAt, dueAt, knownExploited) => {
      const facts = { severity: 'critical', knownExploited, foundAt, dueAt }
      expect(dueOf(facts, LIMITS)).toBeLessThanOrEqual(dueAt)
    }),
  )
})
