import fc from 'fast-check'
import { PERMIT_REASONS } from '../../src/contract/states'
import { permitOf, type PermitFacts } from '../../src/core/permit'
import { MINUTE_MS } from '../../src/core/times'

const NOW = 1_763_676_600_000
const open: PermitFacts = {
  now: NOW,
  isCanceled: false,
  isSuperseded: false,
  isApproved: true,
  isInScope: true,
  isOnHold: false,
  isUnbound: false,
  window: { start: NOW - 10 * MINUTE_MS, end: NOW + 60 * MINUTE_MS },
  isInMaintenance: true,
  isProved: false,
  blackouts: [],
  prerequisite: '',
  hasCapacity: true,
  permitMinutes: 0,
}
/** Each obstacle alone, in the order of the contract. */
const OBSTACLES: readonly (readonly [string, Partial<PermitFacts>])[] = [
  ['canceled', { isCanceled: true }],
  ['superseded', { isSuperseded: true }],
  ['not_approved', { isApproved: false }],
  ['on_hold', { isOnHold: true }],
  ['before_window', { window: { start: NOW + MINUTE_MS, end: NOW + 2 * MINUTE_MS } }],
  ['after_window', { window: { start: NOW - 2 * MINUTE_MS, end: NOW } }],
  ['blackout', { blackouts: ['Year end'] }],
  ['prerequisite', { prerequisite: 'Ring 1 first.' }],
  ['capacity', { hasCapacity: false }],
]
const reasonOf = (facts: PermitFacts): string => {
  const permit = permitOf(facts)
  return permit.permitted ? 'permitted' : permit.reason
}

test('with nothing in the way the permit lasts to the end of the window', () => {
  expect(permitOf(open)).toEqual({ permitted: true, until: NOW + 60 * MINUTE_MS })
})

test('a setting makes permits shorter, never longer', () => {
  expect(permitOf({ ...open, permitMinutes: 15 })).toMatchObject({ until: NOW + 15 * MINUTE_MS })
  expect(permitOf({ ...open, permitMinutes: 600 })).toMatchObject({ until: NOW + 60 * MINUTE_MS })
})

test.each(OBSTACLES)('%s is said by its own obstacle', (reason, facts) => {
  expect(reasonOf({ ...open, ...facts })).toBe(reason)
})

test('an endpoint without a CI of its own is not in the approved scope', () => {
  expect(reasonOf({ ...open, isInScope: false })).toBe('not_approved')
})

test('before its CI is in maintenance it is before the window, to be asked again in half a minute', () => {
  expect(permitOf({ ...open, isInMaintenance: false })).toMatchObject({
    reason: 'before_window',
    retryAt: NOW + MINUTE_MS / 2,
  })
})

test('before the window the time to come back is its start', () => {
  const window = { start: NOW + MINUTE_MS, end: NOW + 2 * MINUTE_MS }
  expect(permitOf({ ...open, window })).toMatchObject({ retryAt: window.start })
})

test('without a window there is no permit, unless the policy asks for no change at all', () => {
  expect(reasonOf({ ...open, window: null })).toBe('before_window')
  expect(permitOf({ ...open, window: null, isUnbound: true, isInMaintenance: false })).toEqual({
    permitted: true,
    until: NOW + 60 * MINUTE_MS,
  })
})

test('a proved endpoint needs no permit any more', () => {
  expect(reasonOf({ ...open, isProved: true, isInMaintenance: false })).toBe('after_window')
})

test('of several reasons the first of the contract is given', () => {
  const some = fc.subarray([...OBSTACLES], { minLength: 1 })
  fc.assert(
    fc.property(some, (chosen) => {
      // A window cannot lie before and after now at once.
      const facts = Object.assign({}, ...[...chosen].reverse().map(([, one]) => one))
      expect(reasonOf({ ...open, ...facts })).toBe(chosen[0]?.[0])
    }),
  )
})

test('a permit fails closed: it is given only where every single fact allows it', () => {
  const flag = fc.boolean()
  const when = fc.integer({ min: NOW - 1000, max: NOW + 1000 })
  const any = fc.record({
    now: fc.constant(NOW),
    isCanceled: flag,
    isSuperseded: flag,
    isApproved: flag,
    isInScope: flag,
    isOnHold: flag,
    isUnbound: flag,
    window: fc.option(fc.record({ start: when, end: when })),
    isInMaintenance: flag,
    isProved: flag,
    blackouts: fc.array(fc.string(), { maxLength: 1 }),
    prerequisite: fc.constantFrom('', 'Ring 1 first.'),
    hasCapacity: flag,
    permitMinutes: fc.integer({ min: -5, max: 100 }),
  })
  fc.assert(
    fc.property(any, (facts) => {
      const permit = permitOf(facts)
      const { window } = facts
      const inWindow = window !== null && window.start <= NOW && NOW < window.end
      const allowed =
        !facts.isCanceled &&
        !facts.isSuperseded &&
        facts.isApproved &&
        facts.isInScope &&
        !facts.isOnHold &&
        !facts.isProved &&
        (inWindow || (window === null && facts.isUnbound)) &&
        (facts.isInMaintenance || facts.isUnbound) &&
        facts.blackouts.length === 0 &&
        facts.prerequisite === '' &&
        facts.hasCapacity
      expect(permit.permitted).toBe(allowed)
      if (permit.permitted) expect(permit.until).toBeGreaterThan(NOW)
      if (permit.permitted && window !== null) expect(permit.until).toBeLessThanOrEqual(window.end)
      if (!permit.permitted) expect(PERMIT_REASONS).toContain(permit.reason)
    }),
    { numRuns: 2000 },
  )
})
