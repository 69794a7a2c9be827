import { PLAN_STAGES, PLAN_STATES } from '../../src/contract/states'
import { MINUTE_MS } from '../../src/core/times'
import { viewPlan } from '../../src/flow/view-plan'
import { anEndpoint, aPlan, APPROVER, at, GROUP, NORMAL_POLICY } from '../support/builders'
import { aLoop, CLOSES, OPENS, type Loop } from '../support/loop'

const waiting = (loop: Loop) => viewPlan(loop.ports, loop.plan()).waitingFor
const installed = (id: string, moment = '2026-11-22T22:00:00Z') =>
  ({ id, status: 'installed', at: moment }) as const
const allInstalled = ['ep-1', 'ep-2', 'ep-3'].map((id) => installed(id))

test('an approved plan waits for its window', () => {
  const loop = aLoop()
  loop.approve()
  expect(waiting(loop)).toEqual([
    {
      what: 'window',
      who: 'Patchloop',
      change: 'CHG0030001',
      message: 'The next window begins at 2026-11-22T21:00:00Z.',
    },
  ])
})

test('the second of a sequence waits for the first', () => {
  const loop = aLoop(aPlan({ sequence: { id: 'SEQ-7', position: 2 } }))
  loop.approve()
  expect(waiting(loop)).toMatchObject([{ what: 'prerequisite', who: 'patching tool' }])
})

test('a change that the platform keeps out of Implement waits for its group, with the platform’s words', () => {
  const loop = aLoop()
  loop.approve()
  loop.ports.changes.refuseMove((_, state) => (state === '-1' ? 'A freeze is in force' : null))
  loop.windTo(OPENS)
  expect(waiting(loop)).toMatchObject([
    { what: 'change', who: 'Change Management', message: 'A freeze is in force' },
  ])
})

test('within its window a plan waits for the results of the tool', () => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  loop.results(installed('ep-1'))
  expect(waiting(loop)).toMatchObject([
    {
      what: 'results',
      who: 'patching tool',
      message: 'Results of 2 endpoints are to be reported.',
    },
  ])
})

test('what is installed waits for a scan', () => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  loop.results(...allInstalled)
  loop.windTo(CLOSES)
  const [one] = waiting(loop)
  expect(one).toMatchObject({ what: 'scan', who: 'patching tool' })
  expect(one?.message).toContain('3 endpoints are to be scanned')
})

const proved = (loop: Loop): void => {
  loop.approve()
  loop.windTo(OPENS)
  loop.results(...allInstalled)
  loop.windTo(CLOSES + MINUTE_MS)
  loop.scan(['ep-1', 'ep-2', 'ep-3'].map((id) => ({ id, missing: [] })))
}

test('proved, but a task of a person is open: its group is named, and the task', () => {
  const loop = aLoop()
  loop.ports.changes.addPersonsTask(loop.change().sysId, 'Check the load balancer')
  proved(loop)
  const [one] = waiting(loop)
  expect(one).toMatchObject({ what: 'task', who: 'Change Management' })
  expect(one?.message).toContain('CTASK')
})

test('proved, but the platform refuses the closing: its words are given', () => {
  const loop = aLoop()
  const refused = 'Close code is not allowed'
  loop.ports.changes.refuseMove((_, state) => (state === '3' ? refused : null))
  proved(loop)
  expect(waiting(loop)).toMatchObject([{ what: 'closing', message: 'Close code is not allowed' }])
})

test('attention says what was told', () => {
  const loop = aLoop(aPlan({ endpoints: [anEndpoint(1)] }))
  loop.approve()
  loop.windTo(OPENS)
  loop.results({ id: 'ep-1', status: 'failed', at: '2026-11-22T22:00:00Z' })
  expect(waiting(loop)).toMatchObject([{ what: 'person', who: 'Change Management' }])
  expect(waiting(loop)[0]?.message).toContain('(failed')
})

test('a completed plan waits for nothing', () => {
  const loop = aLoop()
  proved(loop)
  expect([loop.plan().state, waiting(loop)]).toEqual(['completed', []])
  expect(loop.ports.clock.now()).toBeGreaterThan(at('2026-11-23T01:00:00Z'))
})

test('the second of a sequence says which plan it waits for, in words and as a warning', () => {
  const loop = aLoop(aPlan({ sequence: { id: 'SEQ-7', position: 2 } }))
  const view = () => viewPlan(loop.ports, loop.plan())
  loop.approve()
  expect(view().waitingFor[0]?.message).toContain('no plan has been activated there')
  const { sys_id: _, ...plan } = loop.plan()
  const before = {
    ...plan,
    plan_id: 'RP-1',
    plan_key: 'rp-1',
    sequence_position: 1,
    state: 'on_hold',
  }
  const first = loop.ports.rows.insert('plan', before) ?? ''
  expect(view().waitingFor).toMatchObject([
    { who: 'Change Management', message: expect.stringContaining('RP-1 is on hold') },
  ])
  expect(view().warnings).toMatchObject([{ code: 'sequence_waits' }])
  loop.ports.rows.update('plan', first, { state: 'completed' })
  expect(view().waitingFor).toMatchObject([{ what: 'window' }])
  expect(view().warnings).toEqual([])
})

const withGate = (more: object = {}) =>
  aLoop(aPlan(), 5, {}, (ports) => {
    ports.people.addGroup({ sysId: '7'.repeat(32), name: 'Backup team', manager: '' }, [APPROVER])
    ports.rows.insert('task_template', {
      ...{ policy: NORMAL_POLICY, short_description: 'Back up', order: 200, active: true },
      ...{ gate: true, change_task_type: 'planning', assignment_group: '7'.repeat(32), ...more },
    })
  })

test('a gate that is open holds the tool back, within the window too, and the group that closes it is named', () => {
  const loop = withGate()
  loop.approve()
  const gate = { what: 'task', who: 'Backup team', message: expect.stringContaining('(Back up)') }
  expect(waiting(loop)).toMatchObject([gate])
  loop.windTo(OPENS)
  expect(waiting(loop)).toMatchObject([gate])
})

test('a ring that waits for the ring before it says so once that one is at work', () => {
  const endpointGroups = [1, 2].map((ring) => ({ id: `g${ring}`, name: `Ring ${ring}`, ring }))
  const endpoints = [anEndpoint(1, { groups: ['g1'] }), anEndpoint(2, { groups: ['g2'] })]
  const loop = aLoop(aPlan({ endpointGroups, endpoints }), 4, { ring_share: 100 })
  loop.approve()
  loop.windTo(OPENS)
  expect(waiting(loop)).toMatchObject([{ what: 'results' }])
  loop.permit('ep-1')
  expect(waiting(loop)).toMatchObject([
    { what: 'prerequisite', message: expect.stringContaining('of ring 1 are verified') },
  ])
})

test('a ring of which no endpoint has a CI, or all were let go, is not waited for', () => {
  const endpointGroups = [1, 2].map((ring) => ({ id: `g${ring}`, name: `Ring ${ring}`, ring }))
  const endpoints = [
    anEndpoint(1, { hostName: 'nowhere', groups: ['g1'] }),
    anEndpoint(2, { groups: ['g1'] }),
    anEndpoint(3, { groups: ['g2'] }),
  ]
  const loop = aLoop(aPlan({ endpointGroups, endpoints }), 4, { ring_share: 100 })
  loop.approve()
  loop.windTo(OPENS)
  expect(loop.permit('ep-3')).toMatchObject({ reason: 'prerequisite' })
  loop.ports.rows.update('endpoint', loop.endpoint('ep-2').sys_id, { status: 'released' })
  expect(loop.permit('ep-3')).toMatchObject({ permitted: true })
})

test('a group without anybody in it cannot approve: the administrator is named', () => {
  const loop = aLoop()
  expect(waiting(loop)).toMatchObject([{ what: 'approval', who: 'Change Management' }])
  loop.ports.people.addGroup({ sysId: GROUP, name: 'Change Management', manager: '' }, [])
  expect(waiting(loop)).toMatchObject([{ what: 'approver', who: 'ServiceNow administrator' }])
})

test('a change request that somebody deleted is said to be gone', () => {
  const loop = aLoop()
  loop.ports.rows.update('plan_change', loop.planChange().sys_id, {
    change_request: '9'.repeat(32),
  })
  expect(waiting(loop)).toMatchObject([
    { what: 'change', message: expect.stringContaining('gone') },
  ])
})

/** Every state of a plan change, with and without a change request, with an assumption of its own or without. */
const STATES = Object.keys(PLAN_STATES).flatMap((status) =>
  ['', 'The platform said no.'].flatMap((why) =>
    [true, false].map((hasChange) => ({ status, why, hasChange })),
  ),
)
test.each(STATES)(
  'waitingFor names what and who in every state: %j',
  ({ status, why, hasChange }) => {
    const loop = aLoop()
    loop.ports.rows.update('plan_change', loop.planChange().sys_id, {
      ...{ status, why },
      ...(!hasChange && { change_request: '' }),
    })
    loop.ports.rows.update('plan', loop.plan().sys_id, { state: status })
    const all = waiting(loop)
    if (['completed', 'canceled'].includes(status)) expect(all).toEqual([])
    else expect(all.length).toBeGreaterThan(0)
    for (const { what, who, message } of all) {
      expect([what, who, message].every((word) => word.length > 2)).toBe(true)
    }
  },
)

test.each(Object.keys(PLAN_STAGES))(
  'a plan without any change yet says at stage %s that it is being prepared, or what came of it',
  (stage) => {
    const loop = aLoop()
    for (const { sys_id } of loop.ports.rows.all('plan_change')) {
      loop.ports.rows.remove('plan_change', sys_id)
    }
    loop.ports.rows.update('plan', loop.plan().sys_id, { stage, state: 'preparing' })
    const all = waiting(loop)
    expect(all).toMatchObject(['ready', 'refused'].includes(stage) ? [] : [{ what: 'preparation' }])
  },
)
