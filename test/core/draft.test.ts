import fc from 'fast-check'
import { draftChange, type DraftInput } from '../../src/core/draft'
import { shortened } from '../../src/core/shortened'
import { plannedTasks } from '../../src/core/tasks'
import { aPlan, at } from '../support/builders'

const span = { start: at('2026-11-22T21:00:00Z'), end: at('2026-11-23T01:00:00Z') }
const input = (more: Partial<DraftInput> = {}): DraftInput => ({
  planId: 'RP-2041',
  activation: 1,
  activatedAt: at('2026-11-20T21:00:00Z'),
  activatedBy: 'Jane Roe',
  approver: 'Omar Diaz',
  approverAssigned: true,
  source: 'JetPatch',
  head: aPlan(),
  counts: { total: 3, matched: 3, ambiguous: 0, unmatched: 0, retired: 0 },
  unlinked: [],
  windows: [{ ...span, endpoints: 3 }],
  span,
  dueAt: null,
  part: '',
  rating: { risk: '4', impact: '3', reasons: ['Risk of doing it: Low, 0 points.'] },
  blackouts: [],
  services: [],
  texts: { implementation: '', backout: '', test: '' },
  systems: { total: 0, names: [], complete: true },
  ...more,
})
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `KB${5000000 + n}`, title: 'x'.repeat(60) }))

test('the description names plan, activation, patches, vulnerabilities, groups and the predefined text', () => {
  const head = aPlan({
    predefinedText: 'Call the duty phone first.',
    description: 'Monthly.',
    vulnerabilities: [{ id: 'CVE-1', severity: 'high', cvss: 5.4, knownExploited: true }],
    endpointGroups: [{ id: 'grp-eu', name: 'EU web tier' }, { id: 'grp-2' }],
  })
  const { description } = draftChange(input({ head }))
  for (const text of [
    'RP-2041',
    '2026-11-20 21:00 UTC by Jane Roe in JetPatch, activation 1',
    'KB5031356',
    'CVE-1 · high · CVSS 5.4 · known exploited',
    'EU web tier (grp-eu)',
    'grp-2 (grp-2)',
    'Call the duty phone first.',
    'Monthly.',
    'Approver: Omar Diaz',
    'When: 1 window, 2026-11-22 21:00 to 2026-11-23 01:00 UTC',
  ]) {
    expect(description).toContain(text)
  }
})

test('a list that does not fit says how much it leaves out and where that stands', () => {
  const { description } = draftChange(input({ head: aPlan({ patches: many(400) }) }))
  expect(description).toMatch(/Patches \(400\):/)
  expect(description).toMatch(/… and \d+ more: see the attached lists/)
})

test('no text is longer than its column, whatever the plan', () => {
  const text = (max: number) => fc.string({ maxLength: max })
  fc.assert(
    fc.property(
      text(120),
      text(4000),
      text(4000),
      fc.integer({ min: 1, max: 300 }),
      fc.boolean(),
      (name, description, predefinedText, count, emergency) => {
        const patches = many(count)
        const head = aPlan({ name, description, predefinedText, patches, emergency })
        const draft = draftChange(input({ planId: 'P'.repeat(100), head, part: 'x'.repeat(200) }))
        expect(draft.shortDescription.length).toBeLessThanOrEqual(160)
        for (const long of Object.values(draft)) expect(long.length).toBeLessThanOrEqual(4000)
      },
    ),
    { numRuns: 50 },
  )
})

test('long predefined text is shortened where everyone sees it', () => {
  const head = aPlan({ predefinedText: 'y'.repeat(4000) })
  expect(draftChange(input({ head })).description).toContain('y… (see the attached lists)')
})

test('an approver who could not be assigned is named', () => {
  const { description } = draftChange(input({ approverAssigned: false }))
  expect(description).toContain('Omar Diaz (not a member of the assignment group')
  expect(draftChange(input({ approver: '' })).description).not.toContain('pprover')
})

test('endpoints without a CI are said to be out of scope', () => {
  const counts = { total: 5, matched: 2, ambiguous: 1, unmatched: 1, retired: 1 }
  const { description, riskAndImpact } = draftChange(input({ counts }))
  const said = 'Not in scope: 3 endpoints without exactly one live CI (1 unmatched, 1 ambiguous'
  expect(description).toContain(said)
  expect(riskAndImpact).toContain(said)
})

test('hosts that were not matched are named, and those that are not named are counted', () => {
  const counts = { total: 20, matched: 4, ambiguous: 0, unmatched: 16, retired: 0 }
  const hosts = Array.from({ length: 10 }, (_, n) => `ghost-${n}`)
  const { description } = draftChange(input({ counts, unlinked: hosts }))
  expect(description).toContain('ghost-9 and 6 more (see the attached lists)')
})

test('what a decision needs stands above all lists: what, when, what is left out, what a no does', () => {
  const counts = { total: 400, matched: 399, ambiguous: 0, unmatched: 1, retired: 0 }
  const windows = [
    { ...span, endpoints: 100 },
    { start: span.end, end: span.end + 3600_000, endpoints: 300 },
  ]
  const { description } = draftChange(input({ counts, unlinked: ['ghost'], windows }))
  const [top = '', list = ''] = description.split('\n\n')
  expect(top).toContain('on 399 of 400 endpoints')
  expect(top).toContain('When: 2 windows')
  expect(top).toContain('no permit for them: ghost')
  expect(top).toContain('If rejected: nothing is installed, and JetPatch is told')
  expect(list).toContain('- 2026-11-23 01:00 to 02:00 UTC: 300 endpoints')
})

test('a plan without windows says that a person has to give dates', () => {
  expect(draftChange(input({ span: null, windows: [] })).description).toContain(
    'no window is known',
  )
})

test.each([
  [aPlan({ emergency: true }), '1'],
  [aPlan(), '2'],
  [aPlan({ patches: [{ id: 'a', severity: 'high' }] }), '3'],
  [aPlan({ patches: [{ id: 'a' }] }), '4'],
  [aPlan({ patches: [], vulnerabilities: [{ id: 'a', knownExploited: true }] }), '2'],
])('priority follows emergency and severity (%#)', (head, priority) => {
  expect(draftChange(input({ head })).priority).toBe(priority)
})

test('reboots and the due date are said', () => {
  const patches = [{ id: 'a', rebootRequired: true, cves: ['1', '2', '3', '4', '5', '6'] }]
  const draft = draftChange(input({ head: aPlan({ patches }), dueAt: span.end, part: 'EU' }))
  expect(draft.riskAndImpact).toContain('Patches that need a reboot: 1.')
  expect(draft.justification).toContain('To be done by 2026-11-23 01:00 UTC')
  expect(draft.description).toContain('1 2 3 4 5 …')
  expect(draft.description).toContain('RP-2041 (EU)')
  const { patches: _none, ...bare } = aPlan({ emergency: true })
  expect(draftChange(input({ head: bare })).shortDescription).toContain('Emergency patching')
})

test('shortened text ends in a sign', () => {
  expect(shortened('abcdef', 4)).toBe('abc…')
  expect(shortened('abc', 4)).toBe('abc')
})

const template = (more: object = {}) => ({
  sys_id: 't',
  short_description: 'Back up',
  description: 'd',
  order: 200,
  change_task_type: 'planning',
  assignment_group: '',
  per_window: false,
  ...more,
})

test('a policy without a template per window gets one task per window all the same, and Verify', () => {
  const tasks = plannedTasks([template()], [span, { start: span.end, end: span.end + 1000 }], 'g')
  expect(tasks.map((task) => [task.shortDescription, task.type, task.assignmentGroup])).toEqual([
    ['Back up', 'planning', 'g'],
    ['Implement: 2026-11-22 21:00 to 2026-11-23 01:00 UTC', 'implementation', 'g'],
    ['Implement: 2026-11-23 01:00 to 01:00:01 UTC', 'implementation', 'g'],
    ['Verify', 'testing', 'g'],
  ])
})

test('a template called Verify describes the task of the app and makes no second one', () => {
  const verify = template({
    sys_id: 'v',
    short_description: ' verify',
    change_task_type: 'odd',
    assignment_group: 'own',
  })
  const tasks = plannedTasks([template({ per_window: true, sys_id: 'w' }), verify], [span], 'g')
  expect(tasks.map((task) => [task.key, task.shortDescription, task.assignmentGroup])).toEqual([
    ['w 2026-11-22T21:00:00Z/2026-11-23T01:00:00Z', expect.stringContaining('Back up:'), 'g'],
    ['verify', 'Verify', 'own'],
  ])
  expect(tasks[1]).toMatchObject({ description: 'd', type: 'implementation', order: 200 })
})

test('systems that depend on those of the plan are counted, and the first are named', () => {
  const names = Array.from({ length: 20 }, (_, n) => `app-${n + 1}`)
  const text = (complete: boolean) =>
    draftChange(input({ systems: { total: 25, names, complete } })).riskAndImpact
  expect(text(true)).toContain('Other systems that depend on them: 25 (app-1, ')
  expect(text(true)).toContain('app-10 and 15 more).')
  expect(text(true)).not.toContain('The search ended')
  expect(text(false)).toContain('The search ended there: there may be others.')
})

test('texts of the policy take the place of the built-in ones, with the values of the plan', () => {
  const texts = {
    implementation: '${plan} of ${source}: ${patches} on ${ endpoints }.',
    backout: 'Between ${windows}, and never ${plan}.',
    test: '  ',
  }
  const head = aPlan({ patches: [{ id: 'KB1' }, { id: 'KB2' }] })
  const draft = draftChange(input({ texts, head, source: 'Tool ${plan}' }))
  expect(draft.implementationPlan).toBe('RP-2041 of Tool ${plan}: KB1, KB2 on 3 endpoints.')
  expect(draft.backoutPlan).toBe(
    'Between 1 window, 2026-11-22 21:00 to 2026-11-23 01:00 UTC, and never RP-2041.',
  )
  expect(draft.testPlan).toContain('every endpoint is scanned again')
})

test('a filled text that is longer than its column is shortened where everyone sees it', () => {
  const texts = { implementation: 'x${patches}'.repeat(20), backout: '', test: '' }
  const { implementationPlan } = draftChange(input({ texts, head: aPlan({ patches: many(400) }) }))
  expect(implementationPlan.length).toBe(4000)
  expect(implementationPlan).toMatch(/… \(see the attached lists\)$/)
})
