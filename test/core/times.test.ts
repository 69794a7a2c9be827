import fc from 'fast-check'
import { lastMoment } from '../../src/core/nightly'
import { shareOf } from '../../src/core/rounds'
import { DAY_MS, HOUR_MS, isoOf, isoOrNull, parseIso, retryAfterMs } from '../../src/core/times'

const moments = fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9999, 11, 31) })

test('times are written as the language itself writes them, in whole seconds', () => {
  fc.assert(
    fc.property(moments, (at) => {
      const seconds = Math.floor(at / 1000) * 1000
      expect(isoOf(at)).toBe(new Date(seconds).toISOString().replace('.000Z', 'Z'))
      expect(parseIso(isoOf(at))).toBe(seconds)
    }),
  )
})

test.each([
  ['2026-11-20T21:05:00Z', Date.UTC(2026, 10, 20, 21, 5)],
  ['2026-11-22T22:00:00+01:00', Date.UTC(2026, 10, 22, 21)],
  ['2026-11-22T22:00:00-0530', Date.UTC(2026, 10, 23, 3, 30)],
  ['2026-11-20T21:05Z', Date.UTC(2026, 10, 20, 21, 5)],
  ['2026-11-20T21:05:00.250Z', Date.UTC(2026, 10, 20, 21, 5, 0, 250)],
  ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
])('%s is read', (text, at) => {
  expect(parseIso(text)).toBe(at)
})

test.each([
  '2026-11-20T21:05:00',
  '2026-11-20',
  '2026-02-30T00:00:00Z',
  '2025-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-20T24:00:00Z',
  '2026-11-20T21:60:00Z',
  '2026-11-20T21:05:61Z',
  '2026-11-20T21:05:00+25:00',
  'yesterday',
  '',
])('%j is no time with an offset', (text) => {
  expect(parseIso(text)).toBeNull()
})

test('an empty time stays empty', () => {
  expect([isoOrNull(null), isoOrNull(0)]).toEqual([null, '1970-01-01T00:00:00Z'])
})

test('Retry-After is seconds or an HTTP date, as the language reads it', () => {
  fc.assert(
    fc.property(moments, (at) => {
      const seconds = Math.floor(at / 1000) * 1000
      expect(retryAfterMs(new Date(seconds).toUTCString(), 0)).toBe(Math.max(0, seconds))
    }),
  )
  expect([retryAfterMs(' 90 ', 0), retryAfterMs('soon', 0)]).toEqual([90_000, null])
})

test.each([
  ['02:00', '2026-11-20T03:00:00Z', 0, '2026-11-20T02:00:00Z'],
  ['02:00', '2026-11-20T01:00:00Z', 0, '2026-11-19T02:00:00Z'],
  ['02:00', '2026-11-20T01:30:00Z', HOUR_MS, '2026-11-20T01:00:00Z'],
  ['23:30', '2026-11-20T04:00:00Z', -5 * HOUR_MS, '2026-11-19T04:30:00Z'],
])('the last %s before %s, %s ms from UTC, was %s', (time, now, offset, expected) => {
  expect(isoOf(lastMoment(time, parseIso(now) ?? NaN, offset) ?? NaN)).toBe(expected)
})

test.each(['', '2', '24:00', '02:60', 'night'])('%j is no time of day', (time) => {
  expect(lastMoment(time, DAY_MS, 0)).toBeNull()
})

test('the runs of one round share all rows among them, each once', () => {
  const hex = fc
    .array(fc.integer({ min: 0, max: 15 }), { minLength: 32, maxLength: 32 })
    .map((digits) => digits.map((digit) => digit.toString(16)).join(''))
  fc.assert(
    fc.property(hex, fc.nat(1000), fc.nat(5000), (id, first, rows) => {
      const shares = Math.max(1, Math.ceil(rows / 100))
      const hits = Array.from({ length: shares }, (_, at) => shareOf(first + at, rows, 100)).filter(
        ({ from, to }) => id >= from && (to === null || id < to),
      )
      expect(hits).toHaveLength(1)
    }),
  )
})
