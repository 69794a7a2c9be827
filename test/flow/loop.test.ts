import { isoOf, MINUTE_MS } from '../../src/core/times'
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
