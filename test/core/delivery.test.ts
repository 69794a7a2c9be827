import fc from 'fast-check'
import { addressFault, afterAttempt, SCHEDULE_MS, type Attempt } from '../../src/core/delivery'
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../src/core/times'

const NOW = 1_763_676_600_000
const attempt = (more: Partial<Attempt>): Attempt => ({
  attempts: 1,
  status: 500,
  retryAfter: '',
  now: NOW,
  chance: 0.5,
  ...more,
})
const waitOf = (more: Partial<Attempt>): number => {
  const next = afterAttempt(attempt(more))
  return next.do === 'retry' ? next.at - NOW : NaN
}

test.each([200, 201, 202, 204, 299])('%s is success', (status) => {
  expect(afterAttempt(attempt({ status }))).toEqual({ do: 'sent' })
})

test('410 stops pushing to the source', () => {
  expect(afterAttempt(attempt({ status: 410 }))).toEqual({ do: 'stop' })
})

test.each([0, 301, 400, 401, 404, 408, 500, 502])('%s is tried again after 5 seconds', (status) => {
  expect(waitOf({ status })).toBe(5 * SECOND_MS)
})

test('the waits are 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h', () => {
  const waits = SCHEDULE_MS.map((_, at) => waitOf({ attempts: at + 1 }))
  const h = 60 * MINUTE_MS
  expect(waits).toEqual([
    5 * SECOND_MS,
    5 * MINUTE_MS,
    30 * MINUTE_MS,
    2 * h,
    5 * h,
    10 * h,
    14 * h,
    20 * h,
    24 * h,
  ])
})

test('after the last wait the message is dead', () => {
  expect(afterAttempt(attempt({ attempts: SCHEDULE_MS.length + 1 }))).toEqual({ do: 'dead' })
})

test('waits are spread by ten percent', () => {
  expect(waitOf({ chance: 0 })).toBe(4500)
  expect(waitOf({ chance: 0.999999 })).toBe(5500)
})

test.each([
  ['seconds', '120', 120 * SECOND_MS],
  ['an HTTP date', 'Thu, 20 Nov 2025 22:11:00 GMT', MINUTE_MS],
  ['a date that has passed', 'Thu, 20 Nov 2025 22:00:00 GMT', 0],
  ['more than a day', '999999', DAY_MS],
])('429 and 503 honour Retry-After: %s', (_, retryAfter, wait) => {
  expect(waitOf({ status: 429, retryAfter })).toBe(wait)
  expect(waitOf({ status: 503, retryAfter })).toBe(wait)
})

test.each(['', 'soon', '-5', '1.5', 'Thu, 20 Foo 2025 22:11:00 GMT'])(
  'a Retry-After that says nothing (%j) leaves the schedule',
  (retryAfter) => {
    expect(waitOf({ status: 503, retryAfter })).toBe(5 * SECOND_MS)
  },
)

test('other answers do not decide when they are asked again', () => {
  expect(waitOf({ status: 500, retryAfter: '3600' })).toBe(5 * SECOND_MS)
})

test('retries always end, whatever the receiver answers, and never wait longer than a day and a tenth', () => {
  const answers = fc.array(
    fc.record({ status: fc.integer({ min: 0, max: 599 }), retryAfter: fc.string() }),
    { minLength: SCHEDULE_MS.length + 1, maxLength: 40 },
  )
  fc.assert(
    fc.property(answers, fc.double({ min: 0, max: 0.999999, noNaN: true }), (list, chance) => {
      let now = NOW
      for (const [at, answer] of list.entries()) {
        const next = afterAttempt({ ...answer, attempts: at + 1, now, chance })
        if (next.do !== 'retry') return
        expect(next.at - now).toBeGreaterThanOrEqual(0)
        expect(next.at - now).toBeLessThanOrEqual(1.1 * DAY_MS)
        now = next.at
      }
      throw new Error('it never ended')
    }),
  )
})

test.each([
  ['https://tool.example.com/hooks', false, ''],
  ['http://tool.example.com/hooks', false, 'the endpoint is not https'],
  ['http://127.0.0.1:9000/hooks', true, ''],
  ['ftp://tool.example.com', true, 'the endpoint is not an address'],
  ['', true, 'the endpoint is not an address'],
  ['https://', false, 'the endpoint is not an address'],
])('address %j, http allowed: %s → %j', (url, allowHttp, fault) => {
  expect(addressFault(url, allowHttp)).toBe(fault)
})
