import fc from 'fast-check'
import { csv } from '../../src/core/csv'
import { decodeCursor, encodeCursor, pageSize } from '../../src/core/cursor'
import { isAlive, planState } from '../../src/core/plan-state'
import { mayReopen, reopeningOf } from '../../src/core/reopening'
import { planSeat, treatmentOf } from '../../src/core/revision'
import { refusalAnswer, refuse } from '../../src/core/result'
import { scopeHash } from '../../src/core/scope-hash'
import { keptWarnings, MAX_IDS, withWarning } from '../../src/core/warnings'
import { chooseWindow, envelope, windowKey, windowsUntil } from '../../src/core/window-choice'

test.each([
  [[], 'preparing'],
  [['approved', 'awaiting_approval'], 'awaiting_approval'],
  [['approved', 'preparing'], 'preparing'],
  [['in_progress', 'attention'], 'in_progress'],
  [['completed', 'attention'], 'attention'],
  [['on_hold', 'approved'], 'on_hold'],
  [['verifying', 'canceled'], 'verifying'],
  [['completed', 'canceled', 'rejected'], 'completed'],
  [['rejected', 'canceled'], 'rejected'],
  [['canceled', 'canceled'], 'canceled'],
  [['odd'], 'attention'],
] as const)('plan changes %j make the plan %s', (statuses, state) => {
  expect(planState(statuses)).toBe(state)
})

test('alive is what can still move', () => {
  expect(['approved', 'attention'].every(isAlive)).toBe(true)
  expect(['completed', 'rejected', 'canceled'].some(isAlive)).toBe(false)
})

test('a cursor comes back as it went, and nothing else is taken for one', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 50, unit: 'grapheme-ascii' }), (key) => {
      expect(decodeCursor(encodeCursor(key))).toBe(key)
    }),
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => decodeCursor(text)).not.toThrow()
    }),
  )
  expect(decodeCursor('')).toBeNull()
  expect(decodeCursor('25')).toBeNull()
  expect(decodeCursor('ff')).toBeNull()
})

test.each([
  [undefined, 100],
  [0, 100],
  [-3, 100],
  [NaN, 100],
  [7.9, 7],
  [5000, 1000],
])('a limit of %s is a page of %i', (limit, size) => {
  expect(pageSize(limit)).toBe(size)
})

test.each([
  ['canceled', '4', false, 'successor'],
  ['completed', '3', false, 'successor'],
  ['attention', '0', false, 'successor'],
  ['attention', '-1', false, 'same'],
  ['rejected', '-5', false, 'same'],
  ['canceled', '', false, 'successor'],
  ['approved', '-2', false, 'none'],
  ['canceled', '4', true, 'none'],
])(
  'a plan change that is %s with its change in %s is reopened: %s %s',
  (status, state, isSucceeded, way) => {
    expect(reopeningOf({ status, changeType: 'normal', state, isSucceeded })).toBe(way)
  },
)

test('without a change request an ended plan change gets a successor, one in attention goes on', () => {
  const base = { changeType: 'none', state: '', isSucceeded: false }
  expect(reopeningOf({ ...base, status: 'completed' })).toBe('successor')
  expect(reopeningOf({ ...base, status: 'attention' })).toBe('same')
})

test('what is over, rejected or needs a person may be reopened', () => {
  expect(['canceled', 'completed', 'rejected', 'attention'].every(mayReopen)).toBe(true)
  expect(['approved', 'preparing', 'on_hold'].some(mayReopen)).toBe(false)
})

test.each([
  ['-5', 'same'],
  ['-4', 'back_to_new'],
  ['-3', 'back_to_new'],
  ['-2', 'goes_on'],
  ['-1', 'goes_on'],
  ['0', 'goes_on'],
  ['3', 'goes_on'],
  ['4', 'goes_on'],
])('a revision meets a change in %s: %s', (state, treatment) => {
  expect(treatmentOf(state)).toBe(treatment)
})

const row = (id: string, more: object = {}) => ({
  id,
  key: 'ep-1',
  status: 'pending',
  open: false,
  patches: ['kb1'],
  ...more,
})
const seat = (rows: readonly ReturnType<typeof row>[], wanted = ['KB1']) =>
  planSeat({ key: 'ep-1', wanted, rows })

test.each([
  [
    'an unknown endpoint gets a new row',
    [],
    ['KB1'],
    { update: '', key: 'ep-1', patches: ['KB1'] },
  ],
  [
    'an endpoint of an open change is brought up to date',
    [row('a', { open: true })],
    ['KB1', 'KB2'],
    { update: 'a', key: 'ep-1', patches: ['KB1', 'KB2'], keep: [] },
  ],
  [
    'an approved endpoint with nothing new goes on',
    [row('a')],
    ['kb1'],
    { keep: ['a'], patches: [], update: '' },
  ],
  [
    'a new patch of an approved endpoint gets a row with a key of its own',
    [row('a')],
    ['KB1', 'KB2'],
    { keep: ['a'], patches: ['KB2'], update: '', key: '', rename: '' },
  ],
  [
    'that row is brought up to date by the next revision',
    [row('a'), row('b', { open: true, key: '#b', patches: ['kb2'] })],
    ['KB1', 'KB3'],
    { keep: ['a'], patches: ['KB3'], update: 'b', key: '' },
  ],
  [
    'that row goes when its patch does',
    [row('a'), row('b', { open: true, key: '#b', patches: ['kb2'] })],
    ['KB1'],
    { keep: ['a'], patches: [], release: ['b'] },
  ],
  [
    'one that had left a closed change comes back as a new row, which takes over the key',
    [row('a', { status: 'released' })],
    ['KB1'],
    { keep: [], patches: ['KB1'], update: '', key: 'ep-1', rename: 'a' },
  ],
])('%s', (_name, rows, wanted, decision) => {
  expect(seat(rows, wanted)).toMatchObject(decision)
})

test('the window is the first that begins after now and before the end', () => {
  const span = (start: number, end = start + 10) => ({ start, end })
  expect(chooseWindow([span(50), span(20), span(5)], 10, 100)).toEqual(span(20))
  expect(chooseWindow([span(20, 40), span(20, 30)], 10, 100)).toEqual(span(20, 30))
  expect(chooseWindow([span(10), span(100)], 10, 100)).toBeNull()
  expect(chooseWindow([], 10, 100)).toBeNull()
})

test('windows are looked for until the SLA ends, else for 90 days', () => {
  expect(windowsUntil(1000, 5000)).toBe(5000)
  expect(windowsUntil(0, null)).toBe(90 * 24 * 3600 * 1000)
})

test('the envelope of windows runs from the first start to the last end', () => {
  expect(
    envelope([
      { start: 5, end: 9 },
      { start: 3, end: 4 },
    ]),
  ).toEqual({ start: 3, end: 9 })
  expect(envelope([])).toBeNull()
  expect(windowKey({ start: 0, end: 60_000 })).toBe('1970-01-01T00:00:00Z/1970-01-01T00:01:00Z')
})

test('the scope hash does not depend on order or case of patches, but on every CI, patch and window', () => {
  const crypto = { sha256Hex: (text: string) => text }
  const item = { ci: 'a', patches: 'KB1,kb2', window: 'w' }
  const other = { ...item, ci: 'b' }
  const hash = (...items: (typeof item)[]) => scopeHash(crypto, items)
  expect(hash(item, other)).toBe(hash(other, { ...item, patches: 'KB2,KB1' }))
  for (const changed of [{ ci: 'c' }, { patches: 'kb1' }, { window: 'v' }]) {
    expect(hash({ ...item, ...changed })).not.toBe(hash(item))
  }
  expect(hash(item)).toMatch(/^sha256:/)
})

test('a warning lists at most 500 ids, with the total', () => {
  const ids = (from: number) => Array.from({ length: 300 }, (_, n) => `ep-${from + n}`)
  const once = withWarning([], { code: 'x', message: 'm', endpoints: ids(0) })
  const twice = withWarning(once, { code: 'x', message: 'm', endpoints: ids(300) })
  expect(twice).toHaveLength(1)
  expect(twice[0]?.endpoints).toHaveLength(MAX_IDS)
  expect(twice[0]?.total).toBe(600)
  expect(withWarning(twice, { code: 'y', message: 'n' })).toHaveLength(2)
})

test('kept warnings are read back, and nothing else is taken for them', () => {
  expect(keptWarnings('')).toEqual([])
  expect(keptWarnings('{}')).toEqual([])
  expect(keptWarnings('[{"code":"x","message":"m"}]')).toEqual([{ code: 'x', message: 'm' }])
})

test('no cell of a CSV is taken for a formula, and commas and quotes stay inside', () => {
  expect(csv([['=1+1', 'a,b', 'say "no"', 'plain', '@x']])).toBe(
    `'=1+1,"a,b","say ""no""",plain,'@x\r\n`,
  )
})

test('a refusal is the error envelope of the platform, its detail a JSON text', () => {
  const { refusal } = refuse('malformed', undefined, [{ path: '/name', message: 'is missing' }])
  expect(refusalAnswer(refusal)).toEqual({
    status: 400,
    body: {
      error: {
        message: 'The body does not match the schema.',
        detail: '[{"path":"/name","message":"is missing"}]',
      },
      status: 'failure',
    },
  })
  expect(refusalAnswer(refuse('unknown_plan', 'Which?').refusal)).toMatchObject({
    status: 404,
    body: { error: { message: 'Which?', detail: '' } },
  })
})
