import { HOUR_MS, MINUTE_MS, isoOf } from '../../src/core/times'
import { askForExtension } from '../../src/flow/ask-extension'
import { approveExtension } from '../../src/flow/grant-extension'
import { viewPlan } from '../../src/flow/view-plan'
import { anEndpoint, aPlan } from '../support/builders'
import { aLoop, CLOSES, OPENS, settle, type Loop } from '../support/loop'

const UNTIL = CLOSES + 2 * HOUR_MS
const REASON = 'The mirror is slow.'
const ask = (loop: Loop, until = UNTIL) => {
  const answer = askForExtension(loop.ports, loop.plan(), { until: isoOf(until), reason: REASON })
  settle(loop.ports)
  return answer
}
/** Half an hour before the end one host is still being worked on. */
const late = (loop = aLoop()): Loop => {
  loop.approve()
  loop.windTo(OPENS)
  loop.permit('ep-1')
  loop.windTo(CLOSES - 30 * MINUTE_MS)
  loop.results({ id: 'ep-1', status: 'installing', at: isoOf(loop.ports.clock.now()) })
  return loop
}
const ends = (loop: Loop): (number | null)[] => [
  ...new Set(loop.ports.rows.all('window').map(({ ends_at }) => ends_at)),
]
const approve = (loop: Loop): void => {
  approveExtension(loop.ports, loop.change().sysId)
  settle(loop.ports)
}
const types = (loop: Loop, type: string) => loop.messages().filter((one) => one.type === type)

test('asking changes no window: the change has a note that says until when, why, and what to do', () => {
  const loop = late()
  const before = loop.change().notes.length
  expect(ask(loop).status).toBe(200)
  expect(ends(loop)).toEqual([CLOSES])
  const [note, ...more] = loop.change().notes.slice(before)
  expect(more).toEqual([])
  expect(note).toContain(`until ${isoOf(UNTIL)}: ${REASON}`)
  expect(note).toContain('Approve more time')
  expect(viewPlan(loop.ports, loop.plan()).waitingFor).toMatchObject([
    { what: 'extension', who: 'Change Management' },
    { what: 'results' },
  ])
})

test('asked twice for the same, people are told once', () => {
  const loop = late()
  ask(loop)
  const before = loop.change().notes.length
  ask(loop)
  expect(loop.change().notes).toHaveLength(before)
})

test('approved by the button, the windows, leases and planned end go on, and the tool is told', () => {
  const loop = late()
  ask(loop)
  approve(loop)
  expect(ends(loop)).toEqual([UNTIL])
  expect(loop.change().endAt).toBe(UNTIL)
  const leases = loop.ports.rows.all('lease').map(({ until }) => until)
  expect(new Set(leases)).toEqual(new Set([UNTIL + HOUR_MS]))
  expect(types(loop, 'plan.rescheduled').map(({ data }) => data)).toMatchObject([
    {
      extension: { until: isoOf(UNTIL), reason: REASON },
      windows: [{ start: isoOf(OPENS), end: isoOf(UNTIL) }],
    },
  ])
  loop.windTo(CLOSES + MINUTE_MS)
  expect(viewPlan(loop.ports, loop.plan()).windows).toMatchObject([{ end: isoOf(UNTIL) }])
  expect(loop.permit('ep-2')).toMatchObject({ permitted: true, until: isoOf(UNTIL) })
  expect(types(loop, 'window.closed')).toEqual([])
  loop.windTo(UNTIL)
  expect(types(loop, 'window.closed')).toHaveLength(1)
})

test('the reminder before the end comes again before the new end', () => {
  const loop = late()
  loop.windTo(CLOSES - 10 * MINUTE_MS)
  expect(types(loop, 'window.closing')).toHaveLength(1)
  ask(loop)
  approve(loop)
  loop.windTo(UNTIL - 10 * MINUTE_MS)
  const closing = types(loop, 'window.closing').map(({ data }) => data['window'])
  expect(closing).toMatchObject([{ end: isoOf(CLOSES) }, { end: isoOf(UNTIL) }])
})

test('a planned end that a person moves as far as was asked is the approval too', () => {
  const loop = late()
  ask(loop)
  loop.set({ endAt: UNTIL })
  settle(loop.ports)
  expect(ends(loop)).toEqual([UNTIL])
  expect(types(loop, 'plan.rescheduled')).toHaveLength(1)
  expect(loop.planChange().extension_until).toBeNull()
})

test('a planned end that is moved less far, or unasked, extends nothing', () => {
  const asked = late()
  ask(asked)
  asked.set({ endAt: UNTIL - HOUR_MS })
  expect([ends(asked), asked.planChange().extension_until]).toEqual([[CLOSES], UNTIL])
  const unasked = late()
  unasked.set({ endAt: UNTIL })
  expect(ends(unasked)).toEqual([CLOSES])
})

test('what nobody approved before the end is forgotten, and the window closes as it was approved', () => {
  const loop = late()
  ask(loop)
  loop.windTo(CLOSES)
  expect(types(loop, 'window.closed')).toHaveLength(1)
  expect(loop.planChange().extension_until).toBeNull()
  approve(loop)
  expect(ends(loop)).toEqual([CLOSES])
})

test('where no window is open, or none ends earlier, there is nothing to extend: 409', () => {
  const loop = aLoop()
  expect(ask(loop).status).toBe(409)
  const running = late()
  expect(ask(running, CLOSES - MINUTE_MS).status).toBe(409)
  running.windTo(CLOSES)
  expect(ask(running).status).toBe(409)
})

test('only the window that is open goes on; the next one keeps its times', () => {
  const next = { start: isoOf(OPENS + 24 * HOUR_MS), end: isoOf(CLOSES + 24 * HOUR_MS) }
  const first = { start: isoOf(OPENS), end: isoOf(CLOSES) }
  const endpoints = [anEndpoint(1, { windows: [first] }), anEndpoint(2, { windows: [next] })]
  const loop = late(aLoop(aPlan({ endpoints })))
  const planned = loop.change().endAt
  ask(loop)
  approve(loop)
  expect(ends(loop)).toEqual([UNTIL, CLOSES + 24 * HOUR_MS])
  // The planned dates hold both windows already.
  expect(loop.change().endAt).toBe(planned)
  expect(types(loop, 'plan.rescheduled')).toHaveLength(1)
})

test('a platform that refuses the new planned end leaves all as it was, and says why', () => {
  const loop = late()
  ask(loop)
  loop.ports.changes.edit = () => ({ ok: false, why: 'End date is locked' })
  approve(loop)
  expect(ends(loop)).toEqual([CLOSES])
  expect(loop.planChange()).toMatchObject({ why: 'End date is locked', extension_until: UNTIL })
})

test('work that needs no change request is extended at once', () => {
  const loop = aLoop(aPlan(), 5, { change_type: 'none' })
  settle(loop.ports)
  loop.windTo(CLOSES - 30 * MINUTE_MS)
  expect(ask(loop).status).toBe(200)
  expect(ends(loop)).toEqual([UNTIL])
  expect(types(loop, 'plan.rescheduled')).toHaveLength(1)
})
