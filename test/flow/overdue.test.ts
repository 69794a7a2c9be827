import { DAY_MS, HOUR_MS, isoOf, MINUTE_MS } from '../../src/core/times'
import { sweep } from '../../src/flow/sweep'
import { aPlan } from '../support/builders'
import { aLoop, CLOSES, OPENS, type Loop } from '../support/loop'

const atWindow = (): Loop => {
  const loop = aLoop(aPlan())
  loop.approve()
  loop.windTo(OPENS)
  return loop
}
/** Reasons of the attention that was told since the n-th message, with the endpoints. */
const attention = (loop: Loop, from = 0) =>
  loop
    .messages()
    .slice(from)
    .filter(({ type }) => type === 'plan.attention')
    .flatMap(({ data }) => data.endpoints as { id: string; reason: string; message: string }[])
    .map(({ id, reason, message }) => ({ id, reason, message }))

test('an endpoint that falls silent at work is told, once for its last word', () => {
  const loop = atWindow()
  loop.permit('ep-1')
  loop.results({ id: 'ep-1', status: 'installing', at: isoOf(OPENS + MINUTE_MS) })
  loop.ports.clock.set(OPENS + HOUR_MS)
  sweep(loop.ports)
  expect(attention(loop)).toEqual([])
  loop.ports.clock.wind(2 * MINUTE_MS)
  sweep(loop.ports)
  sweep(loop.ports)
  expect(attention(loop)).toEqual([
    {
      id: 'ep-1',
      reason: 'silent',
      message: `It was last heard of (${isoOf(OPENS + MINUTE_MS)}), installing.`,
    },
  ])
})

test('one that is heard of again and falls silent again is told again', () => {
  const loop = atWindow()
  loop.permit('ep-1')
  for (const hour of [0, 1]) {
    const at = OPENS + hour * HOUR_MS + (hour + 1) * 2 * MINUTE_MS
    loop.ports.clock.set(at)
    loop.results({ id: 'ep-1', status: 'installing', at: isoOf(at) })
    loop.ports.clock.wind(HOUR_MS)
    sweep(loop.ports)
  }
  expect(attention(loop).map(({ reason }) => reason)).toEqual(['silent', 'silent'])
})

test('where the property is 0 nobody is called silent', () => {
  const loop = atWindow()
  loop.ports.settings.set('silent_minutes', '0')
  loop.permit('ep-1')
  loop.results({ id: 'ep-1', status: 'installing', at: isoOf(OPENS) })
  loop.ports.clock.wind(2 * HOUR_MS)
  sweep(loop.ports)
  expect(attention(loop)).toEqual([])
})

test('a CI that stays in maintenance for a failure is told anew with every day, until it is mended', () => {
  const loop = atWindow()
  for (const n of [1, 2, 3, 4, 5]) loop.permit(`ep-${n}`)
  loop.results({ id: 'ep-1', status: 'failed', at: isoOf(OPENS + MINUTE_MS), message: 'No space' })
  loop.windTo(CLOSES + 2 * HOUR_MS)
  sweep(loop.ports)
  expect(loop.status(1)).toBe('3')
  const before = loop.messages().length
  const reminders = () =>
    attention(loop, before)
      .filter(({ reason }) => reason === 'kept_in_maintenance')
      .map(({ id, message }) => `${id}: ${message}`)
  for (const day of [1, 2]) {
    loop.ports.clock.set(OPENS + day * DAY_MS + HOUR_MS)
    sweep(loop.ports)
    sweep(loop.ports)
  }
  expect(reminders()).toEqual([
    'ep-1: Its CI has been in maintenance for 1 day.',
    'ep-1: Its CI has been in maintenance for 2 days.',
  ])
})
