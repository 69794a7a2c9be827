import { HOUR_MS, isoOf, MINUTE_MS } from '../../src/core/times'
import { reconcileChange } from '../../src/flow/reconcile-change'
import { sweep } from '../../src/flow/sweep'
import { anEndpoint, aPlan, at } from '../support/builders'
import { aLoop, CLOSES, OPENS, settle, type Loop } from '../support/loop'

const last = (loop: Loop) => loop.messages().at(-1)
const again = (loop: Loop): void => {
  for (let n = 0; n < 3; n++) reconcileChange(loop.ports, loop.change().sysId)
  sweep(loop.ports)
  settle(loop.ports)
}

test('while the cascade flips approval nothing is told; Scheduled is told once', () => {
  const loop = aLoop()
  for (const [state, approval] of [
    ['-4', 'approved'],
    ['-3', 'not requested'],
    ['-3', 'requested'],
    ['-3', 'approved'],
  ] as const) {
    loop.set({ state, approval })
  }
  expect(loop.told()).toEqual(['plan.prepared'])
  loop.set({ state: '-2', approval: 'approved' })
  again(loop)
  expect(loop.told()).toEqual(['plan.prepared', 'plan.approved'])
})

test('a rejection tells who and why, once, and the plan is rejected', () => {
  const loop = aLoop()
  const decision = { verdict: 'rejected', by: 'Omar Diaz', comments: 'Freeze week.' }
  loop.ports.changes.decide(loop.change().sysId, { ...decision, at: loop.ports.clock.now() })
  loop.set({ state: '-5', approval: 'rejected' })
  again(loop)
  expect(last(loop)).toMatchObject({
    type: 'plan.rejected',
    data: { by: { name: 'Omar Diaz' }, comments: 'Freeze week.', state: 'rejected' },
  })
  expect(loop.told()).toHaveLength(2)
  expect(loop.plan().state).toBe('rejected')
})

test('an instance that puts approval back as it rejects is understood by the approver’s row', () => {
  const loop = aLoop()
  loop.ports.clock.wind(MINUTE_MS)
  const decision = { verdict: 'rejected', by: 'Omar', comments: 'No.' }
  loop.ports.changes.decide(loop.change().sysId, { ...decision, at: loop.ports.clock.now() })
  loop.set({ state: '-5', approval: 'not requested' })
  again(loop)
  expect(loop.told()).toEqual(['plan.prepared', 'plan.rejected'])
})

test('rejected, asked again by a person and rejected once more is two messages', () => {
  const loop = aLoop()
  loop.set({ state: '-5', approval: 'rejected' })
  loop.set({ state: '-4', approval: 'requested' })
  expect(loop.plan().state).toBe('awaiting_approval')
  loop.set({ state: '-5', approval: 'rejected' })
  again(loop)
  expect(loop.told()).toEqual(['plan.prepared', 'plan.rejected', 'plan.rejected'])
})

test('each hold and each end of it is told once', () => {
  const loop = aLoop()
  loop.approve()
  for (const onHold of [true, false, true]) {
    loop.set({ onHold, onHoldReason: onHold ? 'Storage migration' : '' })
    again(loop)
  }
  expect(loop.told().slice(2)).toEqual(['plan.on_hold', 'plan.resumed', 'plan.on_hold'])
  expect(last(loop)?.data).toMatchObject({ comments: 'Storage migration', state: 'on_hold' })
  expect(loop.permit('ep-1')).toMatchObject({ reason: 'on_hold' })
})

test('both dates moved alike move every window that has not begun, and its events', () => {
  const loop = aLoop()
  loop.approve()
  const { scope_hash: before } = loop.planChange()
  const { startAt, endAt } = loop.change()
  const moved = { startAt: (startAt ?? 0) + 2 * HOUR_MS, endAt: (endAt ?? 0) + 2 * HOUR_MS }
  loop.set({ ...moved, updatedBy: 'change.manager' })
  again(loop)
  expect(loop.told().slice(2)).toEqual(['plan.rescheduled'])
  expect(last(loop)?.data).toMatchObject({
    by: { name: 'change.manager' },
    windows: [{ start: isoOf(moved.startAt), end: isoOf(moved.endAt) }],
    change: { window: { start: isoOf(moved.startAt), end: isoOf(moved.endAt) } },
  })
  expect(loop.planChange().scope_hash).not.toBe(before)
  loop.windTo(OPENS)
  expect(loop.permit('ep-1')).toMatchObject({ reason: 'before_window' })
  loop.windTo(OPENS + 2 * HOUR_MS)
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true, until: isoOf(moved.endAt) })
})

test('dates moved there and back are two messages', () => {
  const loop = aLoop()
  loop.approve()
  const { startAt, endAt } = loop.change()
  const shift = (ms: number) => ({ startAt: (startAt ?? 0) + ms, endAt: (endAt ?? 0) + ms })
  for (const ms of [HOUR_MS, 0, HOUR_MS]) loop.set(shift(ms))
  settle(loop.ports)
  expect(loop.told().slice(2)).toEqual(Array(3).fill('plan.rescheduled'))
  expect(loop.ports.rows.all('window').map(({ starts_at }) => starts_at)).toEqual(
    Array(3).fill(OPENS + HOUR_MS),
  )
})

test('shorter dates clip the windows; an endpoint left without one needs a person', () => {
  const early = { start: '2026-11-22T21:00:00Z', end: '2026-11-22T23:00:00Z' }
  const late = { start: '2026-11-22T23:00:00Z', end: '2026-11-23T01:00:00Z' }
  const endpoints = [anEndpoint(1, { windows: [early] }), anEndpoint(2, { windows: [late] })]
  const loop = aLoop(aPlan({ endpoints }))
  loop.approve()
  loop.set({ startAt: OPENS + 30 * MINUTE_MS, endAt: at(early.end) })
  settle(loop.ports)
  const row = loop.ports.rows
    .all('window')
    .find(({ endpoint }) => endpoint === loop.endpoint('ep-1').sys_id)
  expect(row?.starts_at).toBe(OPENS + 30 * MINUTE_MS)
  expect(loop.told().slice(2)).toEqual(['plan.rescheduled', 'plan.attention'])
  expect(last(loop)?.data.endpoints).toMatchObject([{ id: 'ep-2', reason: 'no_window' }])
  expect(loop.plan().state).toBe('attention')
})

test('a change canceled in ServiceNow tells the tool once, and gives the CIs back', () => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  expect(loop.status(1)).toBe('3')
  loop.set({ state: '4', updatedBy: 'change.manager' })
  again(loop)
  expect(loop.told().filter((type) => type === 'plan.canceled')).toHaveLength(1)
  expect(loop.plan().state).toBe('canceled')
  expect([1, 2, 3].map(loop.status)).toEqual(['1', '1', '1'])
  expect(loop.endpoint('ep-1').status).toBe('released')
  expect(loop.permit('ep-1')).toMatchObject({ permitted: false, reason: 'canceled' })
})

test('a change that a person moves to Review with open findings is not closed: a person is needed', () => {
  const loop = aLoop()
  loop.approve()
  loop.set({ state: '0' })
  again(loop)
  expect(loop.change().stateLabel).toBe('Review')
  expect(loop.plan().state).toBe('attention')
  expect(loop.told().slice(2)).toEqual(['plan.attention'])
  expect(last(loop)?.data.endpoints).toMatchObject([{ reason: 'ended_without_evidence' }])
})

test('an approval whose rule was lost is found by the sweep', () => {
  const loop = aLoop()
  loop.ports.changes.set(loop.change().sysId, { state: '-2', approval: 'approved' })
  sweep(loop.ports)
  settle(loop.ports)
  expect(loop.told()).toEqual(['plan.prepared', 'plan.approved'])
})

test('a plan without windows is asked for as soon as a person gives dates, which are then its window', () => {
  const { windows: _, ...bare } = anEndpoint(1)
  const loop = aLoop(aPlan({ endpoints: [bare] }))
  expect(loop.change().stateLabel).toBe('New')
  again(loop)
  expect(loop.told()).toEqual(['plan.prepared'])
  loop.set({ startAt: OPENS, endAt: CLOSES })
  expect(loop.change().stateLabel).toBe('Assess')
  loop.approve()
  loop.windTo(OPENS)
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true, until: isoOf(CLOSES) })
})

test('a window that passed before approval gives way to the next one offered', () => {
  const next = { start: '2026-11-24T21:00:00Z', end: '2026-11-24T23:00:00Z' }
  const first = { start: '2026-11-22T21:00:00Z', end: '2026-11-23T01:00:00Z' }
  const loop = aLoop(aPlan({ endpoints: [anEndpoint(1, { windows: [first, next] })] }))
  loop.windTo(CLOSES + MINUTE_MS)
  expect(loop.plan().state).toBe('awaiting_approval')
  loop.approve()
  expect(last(loop)?.data.windows).toEqual([next])
  loop.windTo(at(next.start))
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true, until: next.end })
})

test('approved after its only window has passed, a plan needs a person', () => {
  const loop = aLoop()
  loop.windTo(CLOSES + MINUTE_MS)
  loop.approve()
  expect(loop.plan().state).toBe('attention')
  expect(last(loop)).toMatchObject({ type: 'plan.attention', data: { endpointsTotal: 3 } })
})

test('a change that is not of this app is left alone', () => {
  const loop = aLoop()
  reconcileChange(loop.ports, 'f'.repeat(32))
  expect(loop.told()).toEqual(['plan.prepared'])
})

test('events in any order lead to the same messages', () => {
  const tell = (seed: number): string[] => {
    const loop = aLoop()
    let state = seed
    const pick = (count: number): number => (state = (state * 7919 + 13) % 104729) % count
    loop.ports.changes.set(loop.change().sysId, { state: '-2', approval: 'approved' })
    for (let n = 0; n < 3; n++) reconcileChange(loop.ports, loop.change().sysId)
    for (let now = loop.ports.clock.now(); now < CLOSES; now += 10 * MINUTE_MS) {
      loop.ports.clock.set(now)
      settle(loop.ports, pick)
      if (pick(3) === 0) sweep(loop.ports)
      if (pick(3) === 0) reconcileChange(loop.ports, loop.change().sysId)
    }
    loop.ports.clock.set(CLOSES)
    settle(loop.ports, pick)
    return loop.told()
  }
  const first = tell(1)
  expect(first).toContain('window.closed')
  for (let seed = 2; seed < 12; seed++) expect(tell(seed)).toEqual(first)
})
