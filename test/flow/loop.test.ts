import { isoOf, MINUTE_MS } from '../../src/core/times'
import { aPlan } from '../support/builders'
import { aLoop, CLOSES, OPENS } from '../support/loop'

test('an approved plan is installed in its window, proved by a scan, and its change is closed', () => {
  const loop = aLoop()
  loop.approve()
  expect(loop.planChange().status).toBe('approved')
  loop.windTo(OPENS)
  expect(loop.change().stateLabel).toBe('Implement')
  expect([loop.status(1), loop.endpoint('ep-1').status]).toEqual(['3', 'in_maintenance'])
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true, until: isoOf(CLOSES) })
  const at = isoOf(OPENS + 10 * MINUTE_MS)
  loop.ports.clock.wind(30 * MINUTE_MS)
  for (const id of ['ep-2', 'ep-3']) loop.permit(id)
  const ids = ['ep-1', 'ep-2', 'ep-3']
  loop.results(...ids.map((id) => ({ id, status: 'installed' as const, at })))
  expect(loop.planChange().status).toBe('in_progress')
  loop.windTo(CLOSES)
  expect(loop.planChange().status).toBe('verifying')
  const answer = loop.scan(ids.map((id) => ({ id, fixed: ['KB5031356'], missing: [] })))
  expect(answer).toMatchObject({ state: 'completed', taken: 3, refused: [] })
  expect(loop.change()).toMatchObject({ stateLabel: 'Closed', closeCode: 'successful' })
  expect([1, 2, 3].map(loop.status)).toEqual(['1', '1', '1'])
  expect(loop.told()).toEqual([
    'plan.prepared',
    'plan.approved',
    'window.opened',
    'window.closing',
    'window.closed',
    'rescan.requested',
    'plan.completed',
  ])
  expect(loop.ports.http.posted.map(({ body }) => JSON.parse(body).type)).toEqual(loop.told())
})

test('a plan that needs no change request runs the same way, and completes without one', () => {
  const loop = aLoop(aPlan(), 5, { change_type: 'none' })
  loop.settle()
  expect(loop.told()).toEqual(['plan.prepared', 'plan.approved'])
  loop.windTo(OPENS)
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true, change: null })
  for (const id of ['ep-2', 'ep-3']) loop.permit(id)
  loop.ports.clock.wind(30 * MINUTE_MS)
  const at = isoOf(OPENS + 10 * MINUTE_MS)
  const ids = ['ep-1', 'ep-2', 'ep-3']
  loop.results(...ids.map((id) => ({ id, status: 'installed' as const, at })))
  loop.ports.clock.wind(MINUTE_MS)
  loop.scan(ids.map((id) => ({ id, missing: [] })))
  expect(loop.plan().state).toBe('completed')
  expect(loop.messages().at(-1)?.data.changes).toMatchObject([
    { type: 'none', sysId: null, number: null, approval: 'approved', status: 'completed' },
  ])
  expect(loop.ports.changes.all()).toEqual([])
})
