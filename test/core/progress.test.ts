import { progressText, isProved, percentOf, statusOf, type Progress } from '../../src/core/progress'

const SCHEDULED = {
  state: '-2',
  approval: 'approved',
  onHold: false,
  startAt: 1,
  endAt: 2,
}
const progress = (more: Partial<Progress> = {}): Progress => ({
  planChange: {
    status: 'awaiting_approval',
    stage: 'asked',
    change_type: 'normal',
    complete_called: false,
  },
  change: SCHEDULED,
  endpoints: { pending: 3 },
  windows: { planned: 3 },
  missed: 0,
  unlinked: 0,
  ...more,
})
const planChange = (more: Partial<Progress['planChange']>) => ({
  planChange: { ...progress().planChange, ...more },
})

test.each<[string, string, Partial<Progress>]>([
  ['a canceled one stays canceled', 'canceled', planChange({ status: 'canceled' })],
  ['a completed one stays completed', 'completed', planChange({ status: 'completed' })],
  ['while it is prepared', 'preparing', planChange({ status: 'preparing', stage: 'attach' })],
  [
    'canceled while prepared',
    'canceled',
    { ...planChange({ stage: 'attach' }), change: { ...SCHEDULED, state: '4' } },
  ],
  ['the change is gone', 'attention', { change: null }],
  ['no change is needed', 'approved', { ...planChange({ change_type: 'none' }), change: null }],
  ['asked', 'awaiting_approval', { change: { ...SCHEDULED, state: '-4' } }],
  ['approved by the field alone', 'awaiting_approval', { change: { ...SCHEDULED, state: '-3' } }],
  ['rejected', 'rejected', { change: { ...SCHEDULED, state: '-5', approval: 'rejected' } }],
  ['on hold', 'on_hold', { change: { ...SCHEDULED, onHold: true } }],
  ['Scheduled', 'approved', {}],
  ['a window is open', 'in_progress', { windows: { open: 1, planned: 2 } }],
  ['one is at work', 'in_progress', { endpoints: { installing: 1, pending: 2 } }],
  ['some are done, others to come', 'in_progress', { endpoints: { installed: 1, pending: 2 } }],
  ['all is done, nothing proved', 'verifying', { endpoints: { installed: 3 }, windows: {} }],
  ['one failed', 'attention', { endpoints: { failed: 1, pending: 2 } }],
  ['one is unfixed', 'attention', { endpoints: { unfixed: 1, verified: 2 } }],
  ['a window was missed', 'attention', { missed: 1 }],
  [
    'a missed window that no longer matters',
    'verifying',
    { missed: 1, endpoints: { verified: 3 } },
  ],
  [
    'all is proved, though a window is open',
    'verifying',
    { endpoints: { verified: 3 }, windows: { open: 3 } },
  ],
  ['no CI, others under way', 'approved', { unlinked: 1 }],
  ['no CI, others proved', 'attention', { unlinked: 1, endpoints: { verified: 2, pending: 1 } }],
  ['complete was called too soon', 'attention', planChange({ complete_called: true })],
  [
    'in Review, proved',
    'verifying',
    { change: { ...SCHEDULED, state: '0' }, endpoints: { verified: 3 } },
  ],
  ['in Review, not proved', 'attention', { change: { ...SCHEDULED, state: '0' } }],
])('%s → %s', (_, status, more) => {
  expect(statusOf(progress(more))).toBe(status)
})

test.each<[string, boolean, Partial<Progress>]>([
  ['every endpoint is verified', true, { endpoints: { verified: 3 } }],
  ['the others left the plan', true, { endpoints: { verified: 1, released: 2 } }],
  ['all left the plan', false, { endpoints: { released: 3 } }],
  ['one is merely installed', false, { endpoints: { verified: 2, installed: 1 } }],
  ['one has no CI', false, { endpoints: { verified: 3 }, unlinked: 1 }],
  ['there is none', false, { endpoints: {} }],
])('%s: proved is %s', (_, expected, more) => {
  expect(isProved(progress(more))).toBe(expected)
})

test('progress is the share that has come to its end', () => {
  expect(percentOf({})).toBe(0)
  expect(percentOf({ verified: 1, released: 1, pending: 1 })).toBe(66)
})

test.each([
  [{}, ''],
  [{ released: 3 }, ''],
  [{ verified: 2, released: 1 }, '2 of 2 endpoints proved'],
  [
    { verified: 5, unfixed: 1, in_maintenance: 2, released: 4 },
    '5 of 8 endpoints proved; in maintenance 2, unfixed 1',
  ],
])('of %j a person reads "%s"', (endpoints, text) => {
  expect(progressText(endpoints)).toBe(text)
})
