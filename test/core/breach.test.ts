import { breachesOf, type WorkFacts } from '../../src/core/breach'

const facts = (more: Partial<WorkFacts> = {}): WorkFacts => ({
  status: 'installed',
  at: 100,
  endpoint: { status: 'permitted', permitted_until: 200 },
  window: { starts_at: 50, ends_at: 200 },
  planChange: { change_type: 'normal', decided_at: 10, told_status: 'approved' },
  ...more,
})

test.each<[string, readonly string[], Partial<WorkFacts>]>([
  ['by the book', [], {}],
  ['before the window', ['outside_window'], { at: 49 }],
  [
    'after the window, begun under its permit',
    ['outside_window'],
    { at: 201, endpoint: { status: 'installing', permitted_until: 200 } },
  ],
  [
    'after the permit',
    ['without_permit'],
    { endpoint: { status: 'permitted', permitted_until: 99 } },
  ],
  [
    'begun under a permit that ended meanwhile',
    [],
    { endpoint: { status: 'installing', permitted_until: 99 } },
  ],
  [
    'without a permit',
    ['without_permit'],
    { endpoint: { status: 'pending', permitted_until: null } },
  ],
  [
    'before approval',
    ['without_approval'],
    { planChange: { change_type: 'normal', decided_at: 101, told_status: 'approved' } },
  ],
  [
    'rejected',
    ['without_approval'],
    { planChange: { change_type: 'normal', decided_at: 1, told_status: 'rejected' } },
  ],
  [
    'all at once',
    ['without_approval', 'without_permit', 'outside_window'],
    { window: null, planChange: null, endpoint: { status: 'pending', permitted_until: null } },
  ],
  ['skipped: nothing ran', [], { status: 'skipped', window: null, planChange: null }],
  [
    'no change needed, no window given',
    [],
    { window: null, planChange: { change_type: 'none', decided_at: null, told_status: '' } },
  ],
])('%s', (_, breaches, more) => {
  expect(breachesOf(facts(more))).toEqual(breaches)
})
