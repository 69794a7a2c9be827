import { sequenceWait, sharesPosition, type InSequence } from '../../src/core/sequence'

const plan = (position: number, state: string, planId = `RP-${position}`): InSequence => ({
  planId,
  position,
  state,
})
const FIRST = 'Position 2 of sequence S is to be completed first'

test.each<[string, readonly InSequence[], string | null, string | undefined]>([
  ['nothing is there', [], `${FIRST}: no plan has been activated there.`, 'tool'],
  [
    'it awaits approval',
    [plan(1, 'completed'), plan(2, 'awaiting_approval')],
    `${FIRST}: RP-2 awaits approval.`,
    'group',
  ],
  [
    'it was canceled',
    [plan(1, 'completed'), plan(2, 'canceled')],
    `${FIRST}: RP-2 was canceled: reopen it, or activate another plan at its position.`,
    'tool',
  ],
  [
    'the one below it is on hold',
    [plan(1, 'on_hold'), plan(2, 'approved')],
    `${FIRST}, which itself waits for position 1: RP-1 is on hold.`,
    'group',
  ],
  [
    'the one below it is missing',
    [plan(2, 'approved')],
    `${FIRST}, which itself waits for position 1: no plan has been activated there.`,
    'tool',
  ],
  ['it is completed', [plan(2, 'completed')], null, undefined],
  [
    'it is completed, a canceled twin or not',
    [plan(2, 'completed'), plan(2, 'canceled', 'X')],
    null,
    undefined,
  ],
  [
    'a twin of it is at work',
    [plan(1, 'completed'), plan(2, 'completed'), plan(2, 'in_progress', 'X')],
    `${FIRST}: X is in progress.`,
    'tool',
  ],
  [
    'a tool prepares it',
    [plan(1, 'completed'), plan(2, 'preparing')],
    `${FIRST}: RP-2 is being prepared.`,
    'app',
  ],
])('position 3 of a sequence, when of position 2 %s', (_, all, message, who) => {
  const wait = sequenceWait('S', 3, all)
  expect(wait?.message ?? null).toBe(message)
  expect(wait?.who).toBe(who)
})

test('the first of a sequence, and a plan without one, wait for nothing', () => {
  expect(sequenceWait('S', 1, [])).toBeNull()
  expect(sequenceWait('', 3, [])).toBeNull()
})

test('two live plans at one position are told of one another; an ended one does not count', () => {
  const all = [plan(1, 'approved'), plan(1, 'approved', 'X'), plan(1, 'canceled', 'Y')]
  expect(sharesPosition({ planId: 'RP-1', position: 1 }, all)).toEqual(['X'])
})
