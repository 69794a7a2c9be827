import { isAuthorised, news, type ChangeFacts, type Told } from '../../src/core/reconcile'

const told = (more: Partial<Told> = {}): Told => ({
  status: 'awaiting_approval',
  stage: 'asked',
  told_status: 'awaiting_approval',
  told_hold: false,
  told_start: 100,
  told_end: 200,
  ...more,
})
const change = (more: Partial<ChangeFacts> = {}): ChangeFacts => ({
  state: '-4',
  approval: 'requested',
  onHold: false,
  startAt: 100,
  endAt: 200,
  ...more,
})
const words = (a: Told, b: ChangeFacts): string[] => news(a, b).map(({ is }) => is)

test.each(['requested', 'approved', 'not requested', 'rejected'])(
  'while the approval cascade runs (%s) nothing is told before Scheduled',
  (approval) => {
    expect(words(told(), change({ state: '-4', approval }))).toEqual([])
    expect(words(told(), change({ state: '-3', approval }))).toEqual([])
  },
)

test.each(['-2', '-1'])('in state %s approval is told, once', (state) => {
  expect(words(told(), change({ state, approval: 'approved' }))).toEqual(['approved'])
  expect(words(told({ told_status: 'approved' }), change({ state, approval: 'approved' }))).toEqual(
    [],
  )
})

test('a standard change is approved by its state alone', () => {
  expect(words(told(), change({ state: '-2', approval: 'not requested' }))).toEqual(['approved'])
})

test('rejected is told as the change is back in New, once', () => {
  const rejected = change({ state: '-5', approval: 'rejected' })
  expect(words(told(), rejected)).toEqual(['rejected'])
  expect(words(told({ told_status: 'rejected' }), rejected)).toEqual([])
})

test('a rejected change that is asked again begins a new round', () => {
  expect(words(told({ told_status: 'rejected' }), change({ state: '-4' }))).toEqual(['asked_again'])
})

test('canceled stands alone, and is told even of a change that was never asked for', () => {
  const canceled = change({ state: '4', onHold: true, startAt: 1 })
  expect(words(told({ stage: 'attach' }), canceled)).toEqual(['canceled'])
  expect(words(told({ told_status: 'canceled' }), canceled)).toEqual([])
})

test('while a change is being prepared its states mean nothing', () => {
  const fields = change({ state: '-2', startAt: 1, onHold: true })
  expect(words(told({ stage: 'tasks' }), fields)).toEqual([])
})

test('hold and its end, and moved dates, each are one piece of news', () => {
  expect(words(told(), change({ onHold: true }))).toEqual(['on_hold'])
  expect(words(told({ told_hold: true }), change())).toEqual(['resumed'])
  expect(words(told(), change({ endAt: 300 }))).toEqual(['rescheduled'])
})

test('dates that a person takes away are no new dates', () => {
  expect(words(told(), change({ startAt: null }))).toEqual([])
})

test('several differences are told together, the decision first', () => {
  const all = change({ state: '-2', approval: 'approved', onHold: true, startAt: 1 })
  expect(words(told(), all)).toEqual(['approved', 'rescheduled', 'on_hold'])
})

test.each(['0', '3'])(
  'a change in state %s has ended; an approval that nobody saw is told first',
  (state) => {
    const ended = change({ state, approval: 'approved' })
    expect(words(told(), ended)).toEqual(['approved', 'ended'])
    expect(words(told({ told_status: 'approved' }), ended)).toEqual(['ended'])
    expect(words(told({ told_status: 'completed' }), ended)).toEqual([])
  },
)

test.each([
  ['-5', 'approved', false],
  ['-3', 'approved', false],
  ['-2', 'approved', true],
  ['-1', 'approved', true],
  ['-2', 'rejected', false],
  ['0', 'approved', false],
  ['4', 'approved', false],
])('state %s with approval %s is authorised: %s', (state, approval, expected) => {
  expect(isAuthorised({ state, approval })).toBe(expected)
})
