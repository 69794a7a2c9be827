import { HOUR_MS, isoOf, MINUTE_MS } from '../../src/core/times'
import { permit } from '../../src/flow/permit'
import { anEndpoint, aPlan, ciId, SOURCE } from '../support/builders'
import { aLoop, CLOSES, OPENS, type Loop } from '../support/loop'

const atWindow = (...args: Parameters<typeof aLoop>): Loop => {
  const loop = aLoop(...args)
  loop.approve()
  loop.windTo(OPENS)
  return loop
}

test.each([
  [
    'its CI',
    (loop: Loop) =>
      loop.ports.rows.update('endpoint', loop.endpoint('ep-1').sys_id, { ci: ciId(5) }),
  ],
  [
    'its patches',
    (loop: Loop) =>
      loop.ports.rows.update('endpoint', loop.endpoint('ep-1').sys_id, { patch_ids: 'KB-OTHER' }),
  ],
  [
    'its window',
    (loop: Loop) =>
      loop.ports.rows.update('endpoint', loop.endpoint('ep-1').sys_id, {
        window: loop.endpoint('ep-2').window,
      }),
  ],
])('what was approved is frozen: with %s changed by hand there is no permit', (_, change) => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  change(loop)
  expect(loop.permit('ep-1')).toMatchObject({ permitted: false, reason: 'not_approved' })
  expect(loop.permit('ep-2')).toMatchObject({ permitted: true })
})

test('a permit names its end, the change and the approved scope, and is kept on the endpoint', () => {
  const loop = atWindow()
  expect(loop.permit('EP-1')).toEqual({
    permitted: true,
    until: isoOf(CLOSES),
    change: 'CHG0030001',
    scope: loop.planChange().scope_hash,
  })
  expect(loop.endpoint('ep-1')).toMatchObject({ status: 'permitted', permitted_until: CLOSES })
})

test('asked again it is given again, and the endpoint does not fall back', () => {
  const loop = atWindow()
  loop.permit('ep-1')
  loop.results({ id: 'ep-1', status: 'installing', at: isoOf(OPENS) })
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true })
  expect(loop.endpoint('ep-1').status).toBe('installing')
})

test('an unknown endpoint is 404', () => {
  const loop = aLoop()
  expect(permit(loop.ports, loop.plan(), 'ep-99').status).toBe(404)
})

test('before approval, before and after the window there is none, each with its reason', () => {
  const loop = aLoop()
  expect(loop.permit('ep-1')).toMatchObject({ permitted: false, reason: 'not_approved' })
  loop.approve()
  expect(loop.permit('ep-1')).toMatchObject({ reason: 'before_window', retryAt: isoOf(OPENS) })
  loop.windTo(CLOSES)
  expect(loop.permit('ep-1')).toMatchObject({ reason: 'after_window' })
})

test('a rejected plan gets none', () => {
  const loop = aLoop()
  loop.set({ state: '-5', approval: 'rejected' })
  expect(loop.permit('ep-1')).toMatchObject({ reason: 'not_approved' })
})

test('what the change is now counts, not what was last told: a hold that nobody saw yet holds', () => {
  const loop = atWindow()
  loop.ports.changes.set(loop.change().sysId, { onHold: true })
  expect(loop.permit('ep-1')).toMatchObject({ reason: 'on_hold' })
  loop.ports.changes.set(loop.change().sysId, { onHold: false, state: '0' })
  expect(loop.permit('ep-1')).toMatchObject({ reason: 'superseded' })
})

test('while its own CI is not in maintenance an endpoint waits half a minute', () => {
  const loop = atWindow()
  loop.ports.cis.setStatus(ciId(1), '1')
  expect(loop.permit('ep-1')).toMatchObject({
    reason: 'before_window',
    retryAt: isoOf(OPENS + MINUTE_MS / 2),
  })
  expect(loop.permit('ep-2')).toMatchObject({ permitted: true })
})

test('an admin who leaves CIs alone gets permits without maintenance', () => {
  const loop = aLoop()
  loop.ports.settings.set('maintenance_field', '')
  loop.approve()
  loop.windTo(OPENS)
  expect([loop.status(1), loop.permit('ep-1').permitted]).toEqual(['1', true])
})

test('a blackout on the CI is named', () => {
  const loop = atWindow()
  loop.ports.schedules.blackOut('Year end', { start: OPENS, end: CLOSES }, ciId(1))
  const refused = loop.permit('ep-1')
  expect(refused).toMatchObject({ reason: 'blackout' })
  expect(refused.message).toContain('Year end')
  expect(loop.permit('ep-2')).toMatchObject({ permitted: true })
})

test('the second of a sequence waits for the first to be completed', () => {
  const loop = atWindow(aPlan({ sequence: { id: 'SEQ-7', position: 2 } }))
  expect(loop.permit('ep-1')).toMatchObject({ reason: 'prerequisite' })
  const first = { source: SOURCE, plan_id: 'RP-1', plan_key: 'rp-1' }
  const id = loop.ports.rows.insert('plan', {
    ...first,
    sequence_id: 'SEQ-7',
    sequence_position: 1,
    state: 'in_progress',
  })
  expect(loop.permit('ep-1')).toMatchObject({ reason: 'prerequisite' })
  loop.ports.rows.update('plan', id ?? '', { state: 'completed' })
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true })
})

test('the property makes permits end sooner', () => {
  const loop = atWindow()
  loop.ports.settings.set('permit_minutes', '30')
  expect(loop.permit('ep-1')).toMatchObject({ until: isoOf(OPENS + HOUR_MS / 2) })
})

test('a proved endpoint needs no more permits', () => {
  const loop = atWindow()
  loop.permit('ep-1')
  loop.results({ id: 'ep-1', status: 'installed', at: isoOf(OPENS + MINUTE_MS) })
  loop.ports.clock.wind(HOUR_MS)
  loop.scan([{ id: 'ep-1', missing: [] }])
  expect(loop.permit('ep-1')).toMatchObject({ permitted: false, reason: 'after_window' })
})

test('a change whose record is gone gives none', () => {
  const loop = atWindow(aPlan({ endpoints: [anEndpoint(1)] }))
  const gone = { ...loop.ports.changes, get: () => null }
  const answer = permit({ ...loop.ports, changes: gone }, loop.plan(), 'ep-1')
  expect(answer.body).toMatchObject({ permitted: false, reason: 'canceled' })
})
