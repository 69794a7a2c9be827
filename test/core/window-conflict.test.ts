import { conflictsOf, type Around, type Booking } from '../../src/core/window-conflict'

const window = { start: 100, end: 200 }
const around = (more: Partial<Around> = {}): Around => ({
  window,
  own: [],
  related: [],
  blackouts: [],
  isInMaintenance: true,
  ...more,
})
const booking = (change: string, start = 150, end = 160): Booking => ({
  ci: 'x',
  change,
  start,
  end,
})

test('nothing around it is no conflict', () => {
  expect(conflictsOf(around())).toEqual([])
})

test('each reason is a sentence, in the order of the platform', () => {
  expect(
    conflictsOf(
      around({
        own: [booking('CHG1')],
        related: [booking('CHG2')],
        blackouts: ['Year end'],
        isInMaintenance: false,
      }),
    ),
  ).toEqual([
    'CI already scheduled: CHG1',
    'A CI above or below it already scheduled: CHG2',
    "Not in the CI's maintenance schedule",
    'Blackout: Year end',
  ])
})

test.each([
  ['ends as it begins', 50, 100, false],
  ['begins as it ends', 200, 250, false],
  ['reaches into it', 50, 101, true],
  ['lies around it', 50, 250, true],
])('a change that %s', (_, start, end, clashes) => {
  expect(conflictsOf(around({ own: [booking('CHG1', start, end)] }))).toHaveLength(clashes ? 1 : 0)
})

test('a change is named once, and of many the first five', () => {
  const own = ['A', 'A', 'B', 'C', 'D', 'E', 'F', 'G'].map((change) => booking(change))
  expect(conflictsOf(around({ own }))).toEqual(['CI already scheduled: A, B, C, D, E and 2 more'])
})
