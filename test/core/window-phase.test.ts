import {
  edgesOf,
  movedRow,
  movedSpan,
  moveOf,
  outcomeAtEnd,
  phaseOf,
} from '../../src/core/window-phase'
import { windowKey } from '../../src/core/window-choice'

const HOUR = 3_600_000
const row = (more: object = {}) => ({
  starts_at: 10 * HOUR,
  ends_at: 12 * HOUR,
  origin: 'payload',
  state: 'planned',
  ...more,
})

test.each([
  [10 * HOUR - 1, 'before'],
  [10 * HOUR, 'open'],
  [11 * HOUR, 'closing'],
  [12 * HOUR, 'over'],
])('at %s the window is %s', (now, phase) => {
  expect(phaseOf(row(), now, HOUR)).toBe(phase)
})

test('a window without times has not begun', () => {
  expect(phaseOf(row({ starts_at: null }), 99 * HOUR, HOUR)).toBe('before')
})

test('edges are start, reminder and end, those ahead alone', () => {
  const span = { start: 10 * HOUR, end: 12 * HOUR }
  expect(edgesOf(span, 0, HOUR)).toEqual([10 * HOUR, 11 * HOUR, 12 * HOUR])
  expect(edgesOf(span, 10 * HOUR, HOUR)).toEqual([11 * HOUR, 12 * HOUR])
  expect(edgesOf(span, 0, 5 * HOUR)).toEqual([10 * HOUR, 12 * HOUR])
})

test.each([
  ['pending', 'not_started'],
  ['in_maintenance', 'not_started'],
  ['permitted', 'not_started'],
  ['installing', 'overrun'],
  ['rebooting', 'overrun'],
  ['installed', ''],
  ['failed', ''],
  ['verified', ''],
  ['released', ''],
])('an endpoint that is %s as its window ends: %j', (status, outcome) => {
  expect(outcomeAtEnd(status)).toBe(outcome)
})

test('both dates by the same amount shift, anything else clips', () => {
  const from = { start: 10, end: 20 }
  expect(moveOf(from, { start: 15, end: 25 })).toEqual({ by: 'shift', ms: 5 })
  expect(moveOf(from, { start: 10, end: 25 })).toEqual({
    by: 'clip',
    to: { start: 10, end: 25 },
  })
  expect(moveOf(null, { start: 1, end: 2 }).by).toBe('clip')
})

test('a clipped window is what it shares with the dates; nothing shared, nothing left', () => {
  const clip = { by: 'clip', to: { start: 15, end: 18 } } as const
  expect(movedSpan({ start: 10, end: 20 }, clip)).toEqual({ start: 15, end: 18 })
  expect(movedSpan({ start: 18, end: 20 }, clip)).toBeNull()
})

test('a window that has not begun moves whole', () => {
  const span = { start: 11 * HOUR, end: 13 * HOUR }
  expect(movedRow(row(), { by: 'shift', ms: HOUR }, 0)).toEqual({
    starts_at: span.start,
    ends_at: span.end,
    window_key: windowKey(span),
  })
})

test('one that has begun keeps its start; its end may come sooner, but not before now', () => {
  const clip = { by: 'clip', to: { start: 0, end: 10.5 * HOUR } } as const
  expect(movedRow(row({ state: 'open' }), { by: 'shift', ms: HOUR }, 11 * HOUR)).toEqual({
    ends_at: 12 * HOUR,
  })
  expect(movedRow(row({ state: 'open' }), clip, 11 * HOUR)).toEqual({ ends_at: 11 * HOUR })
})

test('an endpoint whose planned window is clipped away has none; an offered one just goes', () => {
  const clip = { by: 'clip', to: { start: 0, end: HOUR } } as const
  expect(movedRow(row(), clip, 0)).toEqual({ state: 'missed', outcome: 'no_window' })
  expect(movedRow(row({ state: 'candidate' }), clip, 0)).toEqual({ state: 'missed', outcome: '' })
})

test('a window that came from the planned dates is the planned dates', () => {
  const to = { start: 20 * HOUR, end: 30 * HOUR }
  expect(movedRow(row({ origin: 'change' }), { by: 'clip', to }, 0)).toEqual({
    starts_at: to.start,
    ends_at: to.end,
    window_key: windowKey(to),
  })
})

test('a row without times stays as it is', () => {
  expect(movedRow(row({ starts_at: null }), { by: 'shift', ms: HOUR }, 0)).toEqual({})
})
