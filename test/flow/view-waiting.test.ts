import { MINUTE_MS } from '../../src/core/times'
import { viewPlan } from '../../src/flow/view-plan'
import { aPlan, anEndpoint, at } from '../support/builders'
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
