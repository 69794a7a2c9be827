import { isoOf, MINUTE_MS } from '../../src/core/times'
import { tryPlan } from '../../src/flow/receive-plan'
import {
  activate,
  anEndpoint,
  aPlan,
  aPolicy,
  aWorld,
  GROUP,
  receiptOf,
  TOOL,
} from '../support/builders'
import { aLoop, CLOSES, OPENS, type Loop } from '../support/loop'

const SECURITY = '9'.repeat(32)
const FREEZE = { start: OPENS - 60 * MINUTE_MS, end: CLOSES }
const late = [{ id: 'CVE-1', knownExploited: true, dueAt: '2026-11-01T00:00:00Z' }]

/** A world with an emergency policy before the one for servers. */
function aWorldOfEmergencies(more: Parameters<typeof aPolicy>[0] = {}) {
  const world = aWorld(3)
  const rule = { name: 'Emergency', order: 100, match_emergency: 'yes', change_type: 'emergency' }
  const policy = world.rows.insert('policy', aPolicy({ ...rule, ...more })) ?? ''
  return { ...world, policy }
}

test('known exploited and past its due date makes an emergency change, whatever the tool calls it', () => {
  const world = aWorldOfEmergencies()
  const receipt = receiptOf(activate(world, aPlan({ vulnerabilities: late })))
  expect(receipt.changes).toMatchObject([{ type: 'emergency', requested: 'authorize' }])
  const [change] = world.changes.all()
  const why = 'CVE-1 is known to be exploited, due since 2026-11-01 00:00 UTC.'
  expect(change?.draft.description).toContain(`Emergency: ${why}`)
  expect(change?.draft.justification).toContain(why)
  expect(change?.draft.priority).toBe('1')
  expect(world.rows.all('plan')).toMatchObject([{ emergency: true, emergency_reason: why }])
})

test('the same activation is known again, though the due date has passed meanwhile', () => {
  const world = aWorldOfEmergencies()
  const soon = [{ ...late[0], id: 'CVE-1', dueAt: '2026-11-21T00:00:00Z' }]
  activate(world, aPlan({ vulnerabilities: soon }))
  world.wind(24 * 60 * MINUTE_MS)
  const again = activate(world, aPlan({ vulnerabilities: soon }))
  expect([again.status, receiptOf(again).repeated]).toEqual([200, true])
  expect(receiptOf(again).changes).toMatchObject([{ type: 'normal' }])
})

test('a revision after the due date is an emergency of its own', () => {
  const world = aWorldOfEmergencies()
  activate(world, aPlan())
  const second = { ...aPlan().activation, number: 2 }
  activate(world, aPlan({ activation: second, vulnerabilities: late }))
  expect(world.rows.all('plan')).toMatchObject([{ emergency: true }])
})

test('a dry run says that it would be an emergency', () => {
  const world = aWorldOfEmergencies()
  const plan = aPlan({ vulnerabilities: late })
  const { body } = tryPlan(world.ports, { source: world.source(), caller: TOOL, plan, raw: '' })
  expect(body).toMatchObject({
    changes: [{ type: 'emergency' }],
    policies: [{ name: 'Emergency' }],
    approversPredicted: [
      { kind: 'group', name: 'Change Management' },
      { kind: 'board', name: 'ECAB' },
    ],
  })
})

test('the changes of a policy with a group of its own, and their tasks, are that group’s', () => {
  const world = aWorldOfEmergencies({ assignment_group: SECURITY })
  world.people.addGroup({ sysId: SECURITY, name: 'Security on call', manager: '' }, [])
  const plan = aPlan({ emergency: true })
  const { body } = tryPlan(world.ports, { source: world.source(), caller: TOOL, plan, raw: '' })
  expect(body).toMatchObject({ approversPredicted: [{ name: 'Security on call' }, {}] })
  activate(world, plan)
  const [change] = world.changes.all()
  expect(change?.assignmentGroup).toBe(SECURITY)
  // The approver is of the other group: the platform would refuse the change.
  expect(change?.assignedTo).toBe('')
  activate(world, aPlan({ planId: 'RP-1', endpoints: [anEndpoint(3)] }))
  expect(world.changes.all()[1]?.assignmentGroup).toBe(GROUP)
})

/** A loop whose plan is an emergency in a freeze. */
function aFrozenLoop(policy: Parameters<typeof aPolicy>[0] = {}): Loop {
  const emergency = { match_emergency: 'yes', change_type: 'emergency', ...policy }
  const plan = aPlan({ emergency: true, emergencyReason: 'Ransomware at a peer.' })
  return aLoop(plan, 5, emergency, (ports) => ports.schedules.blackOut('Year-end freeze', FREEZE))
}

test('a blackout that the policy goes through is told to the approver, recorded with its reason, and holds no permit', () => {
  const loop = aFrozenLoop({ bypass_blackout: true, on_conflict: 'refuse' })
  const passes = 'Year-end freeze (2026-11-22 21:00 to 2026-11-23 01:00 UTC)'
  expect(loop.change().draft.description).toContain(
    `Goes through a blackout, as its policy allows: ${passes}`,
  )
  const recorded = `Goes through the blackout ${passes} by the policy Servers: Ransomware at a peer.`
  expect(loop.planChange().freeze_bypass).toBe(recorded)
  expect(loop.change().notes).toContain(recorded)
  loop.approve()
  loop.windTo(OPENS)
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true })
})

test('a dry run names the blackouts that it would go through', () => {
  const world = aWorldOfEmergencies({ bypass_blackout: true })
  world.ports.schedules.blackOut('Year-end freeze', FREEZE)
  const asked = { source: world.source(), caller: TOOL, raw: '' }
  const { body } = tryPlan(world.ports, { ...asked, plan: aPlan({ emergency: true }) })
  expect(body).toMatchObject({
    conflicts: [],
    blackoutsGoneThrough: ['Year-end freeze (2026-11-22 21:00 to 2026-11-23 01:00 UTC)'],
  })
  expect(tryPlan(world.ports, { ...asked, plan: aPlan() }).body).toMatchObject({
    conflicts: [{ conflicts: ['Blackout: Year-end freeze'] }, {}, {}],
    blackoutsGoneThrough: [],
  })
})

test('a blackout that nobody saw ahead is recorded as the first permit goes through it', () => {
  const loop = aLoop(aPlan({ emergency: true }), 5, { bypass_blackout: true })
  loop.approve()
  loop.windTo(OPENS)
  loop.ports.schedules.blackOut('Sudden freeze', FREEZE)
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true })
  loop.permit('ep-2')
  const notes = loop.change().notes.filter((note) => note.includes('Sudden freeze'))
  expect(notes).toHaveLength(1)
  expect(loop.planChange().freeze_bypass).toContain('Sudden freeze by the policy Servers')
})

test('without that policy an emergency is held back by a blackout like any plan', () => {
  const loop = aFrozenLoop()
  loop.approve()
  loop.windTo(OPENS)
  expect(loop.permit('ep-1')).toMatchObject({ permitted: false, reason: 'blackout' })
  expect(loop.planChange().freeze_bypass).toBe('')
})

test('the review after the fact is made as the change is closed, once, and is left to a person', () => {
  const loop = aLoop(aPlan({ emergency: true, endpoints: [anEndpoint(1)] }), 1)
  loop.ports.rows.insert('task_template', {
    policy: loop.planChange().policy,
    short_description: 'Review the emergency change after the fact',
    description: 'Was it one?',
    order: 900,
    active: true,
    change_task_type: 'review',
    after_the_fact: true,
  })
  const reviews = () =>
    loop.ports.changes
      .tasks(loop.change().sysId)
      .filter(({ shortDescription }) => shortDescription.startsWith('Review'))
  loop.approve()
  loop.windTo(OPENS)
  loop.permit('ep-1')
  loop.results({ id: 'ep-1', status: 'installed', at: isoOf(OPENS + MINUTE_MS) })
  expect(reviews()).toEqual([])
  loop.windTo(CLOSES + MINUTE_MS)
  loop.scan([{ id: 'ep-1', missing: [] }])
  expect([loop.planChange().status, loop.change().stateLabel]).toEqual(['completed', 'Closed'])
  expect(reviews()).toMatchObject([{ active: true }])
  loop.scan([{ id: 'ep-1', missing: [] }], 'AGAIN')
  expect(reviews()).toHaveLength(1)
})
