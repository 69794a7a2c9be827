import type { Row } from '../../src/contract/tables'
import { templateIssues, type TemplateKnown } from '../../src/core/template-edit'

const template = (more: Partial<Row<'task_template'>> = {}): Row<'task_template'> => ({
  sys_id: 'own',
  policy: 'p',
  short_description: 'Back up',
  description: '',
  order: 200,
  active: true,
  change_task_type: 'planning',
  assignment_group: '',
  per_window: false,
  gate: true,
  after_the_fact: false,
  ...more,
})
const IMPLEMENT = template({
  ...{
    sys_id: 'i',
    short_description: 'Implement',
    gate: false,
    after_the_fact: false,
    order: 300,
  },
  ...{ per_window: true, change_task_type: 'implementation' },
})

test.each<[string, Partial<Row<'task_template'>>, Partial<TemplateKnown>, string]>([
  ['gates before the work', {}, {}, ''],
  ['gates each window with a task that a person closes', { per_window: true }, {}, ''],
  [
    'is the work itself and gates it',
    { per_window: true, change_task_type: 'implementation' },
    {},
    'An implementation task per window cannot gate permits: it is done when the endpoints are, and they would wait for it.',
  ],
  [
    'is Verify and gates',
    { short_description: ' verify ', order: 900 },
    {},
    'Verify cannot gate permits: it is closed when every endpoint is proved, and without a permit none is.',
  ],
  [
    'gates, and stands behind the work',
    { order: 400 },
    {},
    'The gate "Back up" (order 400) stands behind the implementation (order 300), which waits for it.',
  ],
  [
    'gates under a policy that makes no change',
    {},
    { changeType: 'none' },
    'The policy makes no change request, so there is no task that could gate permits.',
  ],
  [
    'comes after the fact and gates',
    { after_the_fact: true, order: 900 },
    {},
    'A task after the fact is made when the change is closed: it cannot gate permits.',
  ],
  [
    'comes after the fact, for each window',
    { after_the_fact: true, gate: false, per_window: true },
    {},
    'A task after the fact is made once, when the change is closed: not one per window.',
  ],
  ['stands behind the work and does not gate', { order: 400, gate: false }, {}, ''],
  [
    'names a group that is gone',
    { assignment_group: 'g' },
    { group: null },
    'The assignment group does not exist any more.',
  ],
  [
    'names a group that is inactive',
    { assignment_group: 'g' },
    { group: { name: 'Backup', active: false } },
    'The assignment group "Backup" is not active.',
  ],
])('a template that %s is refused with a sentence, or taken', (_, more, known, why) => {
  const others = known.others ?? [IMPLEMENT]
  expect(
    templateIssues(template(more), { group: null, changeType: 'normal', ...known, others }).join(
      ' ',
    ),
  ).toBe(why)
})

test('the work that is moved before a gate of its policy is refused too', () => {
  const moved = { ...IMPLEMENT, order: 100 }
  expect(
    templateIssues(moved, { others: [template()], group: null, changeType: 'normal' }),
  ).toEqual([
    'The gate "Back up" (order 200) stands behind the implementation (order 100), which waits for it.',
  ])
})

test('a policy without a task per window gets one of its own, at order 300', () => {
  const late = template({ order: 301 })
  expect(templateIssues(late, { others: [], group: null, changeType: 'normal' })[0]).toContain(
    '(order 300)',
  )
})
