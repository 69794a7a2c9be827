import { HOUR_MS, MINUTE_MS } from '../../src/core/times'
import { keepWindows } from '../../src/flow/keep-windows'
import { sweep } from '../../src/flow/sweep'
import { anEndpoint, aPlan, ciId } from '../support/builders'
import { aLoop, CLOSES, OPENS, settle, type Loop } from '../support/loop'

const keep = (loop: Loop): void => {
  keepWindows(loop.ports, loop.planChange().sys_id)
  settle(loop.ports)
}
const opened = (loop: Loop) => loop.messages().filter(({ type }) => type === 'window.opened')

test('CIs are in maintenance, and the change in Implement, before the window is told open', () => {
  const loop = aLoop()
  loop.approve()
  let seen: string[] = []
  const post = loop.ports.http.post
  loop.ports.http.post = (url, headers, body) => {
    if (body.includes('window.opened')) {
      seen = [loop.change().stateLabel, ...[1, 2, 3].map(loop.status)]
    }
    return post(url, headers, body)
  }
  loop.windTo(OPENS)
  expect(seen).toEqual(['Implement', '3', '3', '3'])
  expect(opened(loop)[0]?.data).toMatchObject({
    endpoints: ['ep-1', 'ep-2', 'ep-3'],
    part: 1,
    last: true,
    window: { start: '2026-11-22T21:00:00Z', end: '2026-11-23T01:00:00Z' },
  })
})

test('a window that begins on hold opens as the hold ends, not before', () => {
  const loop = aLoop()
  loop.approve()
  loop.set({ onHold: true, onHoldReason: 'Storage' })
  loop.windTo(OPENS + MINUTE_MS)
  expect([loop.status(1), opened(loop).length]).toEqual(['1', 0])
  loop.set({ onHold: false })
  settle(loop.ports)
  expect([loop.status(1), opened(loop).length]).toEqual(['3', 1])
})

test('nothing opens without approval', () => {
  const loop = aLoop()
  loop.windTo(OPENS + MINUTE_MS)
  keep(loop)
  expect([loop.status(1), opened(loop).length, loop.change().stateLabel]).toEqual([
    '1',
    0,
    'Assess',
  ])
})

test('an endpoint without a CI is not announced', () => {
  const stranger = anEndpoint(4, { hostName: 'nobody' })
  const loop = aLoop(aPlan({ endpoints: [anEndpoint(1), stranger] }))
  loop.approve()
  loop.windTo(OPENS)
  expect(opened(loop)[0]?.data).toMatchObject({ endpoints: ['ep-1'], last: true })
  expect(loop.permit('ep-4')).toMatchObject({ permitted: false, reason: 'not_approved' })
})

test('a window of more than 500 endpoints is opened in parts, each once', () => {
  const endpoints = Array.from({ length: 720 }, (_, n) => anEndpoint(n + 1))
  const loop = aLoop(aPlan({ endpoints }), 720)
  settle(loop.ports)
  loop.approve()
  loop.windTo(OPENS)
  keep(loop)
  const parts = opened(loop).map(({ data }) => data)
  expect(parts.map(({ part, last }) => [part, last])).toEqual([
    [1, false],
    [2, true],
  ])
  const ids = parts.flatMap((data) => data.endpoints as string[])
  expect([ids.length, new Set(ids).size]).toEqual([720, 720])
})

test('what never began goes back to pending as the window ends, and a person is told', () => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(CLOSES)
  expect(loop.endpoint('ep-1').status).toBe('pending')
  expect(loop.plan().state).toBe('attention')
  const attention = loop.messages().at(-1)
  expect(attention).toMatchObject({ type: 'plan.attention', data: { endpointsTotal: 3 } })
  expect((attention?.data.endpoints as { reason: string }[])[0]?.reason).toBe('not_started')
})

test('what never began takes the next window that was offered', () => {
  const windows = [
    { start: '2026-11-22T21:00:00Z', end: '2026-11-23T01:00:00Z' },
    { start: '2026-11-24T21:00:00Z', end: '2026-11-25T01:00:00Z' },
  ]
  const loop = aLoop(aPlan({ endpoints: [anEndpoint(1, { windows })] }))
  loop.approve()
  loop.windTo(CLOSES)
  expect(loop.plan().state).toBe('approved')
  expect(loop.told()).not.toContain('plan.attention')
  loop.windTo(OPENS + 48 * HOUR_MS)
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true })
})

test('CIs are given back when the grace after the window is over; a broken one stays', () => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  for (const id of ['ep-1', 'ep-2']) loop.permit(id)
  const when = '2026-11-22T21:30:00Z'
  loop.ports.clock.wind(HOUR_MS)
  loop.results(
    { id: 'ep-1', status: 'installed', at: when },
    { id: 'ep-2', status: 'failed', at: when },
  )
  loop.windTo(CLOSES + 59 * MINUTE_MS)
  sweep(loop.ports)
  expect([1, 2, 3].map(loop.status)).toEqual(['3', '3', '3'])
  loop.windTo(CLOSES + 61 * MINUTE_MS)
  sweep(loop.ports)
  expect([1, 2, 3].map(loop.status)).toEqual(['1', '3', '1'])
  sweep(loop.ports)
  expect(loop.ports.rows.all('lease').filter(({ state }) => state === 'held')).toHaveLength(1)
})

test('a value that a person set meanwhile is left alone', () => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  loop.ports.cis.setStatus(ciId(1), '7')
  loop.windTo(CLOSES + 2 * HOUR_MS)
  sweep(loop.ports)
  expect(loop.status(1)).toBe('7')
})

test('two plans on one CI do not release each other', () => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  const other = loop.ports.rows.insert('lease', {
    ci: ciId(1),
    plan_change: 'another',
    state: 'held',
    earlier_status: '1',
    taken_at: loop.ports.clock.now(),
  })
  loop.set({ state: '4' })
  settle(loop.ports)
  expect([1, 2].map(loop.status)).toEqual(['3', '1'])
  expect(loop.ports.rows.get('lease', other ?? '')?.state).toBe('held')
})

test('a maintenance value that the platform refuses is kept as a reason, and gives no permit', () => {
  const loop = aLoop()
  loop.approve()
  loop.ports.cis.refuseStatus('The scope may not write this field.')
  loop.windTo(OPENS)
  expect(loop.ports.rows.all('lease')[0]?.why).toContain('may not write')
  expect(loop.permit('ep-1')).toMatchObject({ permitted: false, reason: 'before_window' })
})

test('edges that were lost are found by the sweep', () => {
  const loop = aLoop()
  loop.approve()
  for (const moment of [OPENS + MINUTE_MS, CLOSES - MINUTE_MS, CLOSES + MINUTE_MS]) {
    loop.ports.queue.waiting.length = 0
    loop.ports.clock.set(moment)
    sweep(loop.ports)
    settle(loop.ports)
  }
  expect(loop.told().filter((type) => type.startsWith('window.'))).toEqual([
    'window.opened',
    'window.closing',
    'window.closed',
  ])
})

test('an overrunning endpoint keeps its CI and needs a person, until it reports its end', () => {
  const loop = aLoop(aPlan({ endpoints: [anEndpoint(1)] }))
  loop.approve()
  loop.windTo(OPENS)
  loop.permit('ep-1')
  loop.results({ id: 'ep-1', status: 'installing', at: '2026-11-22T21:10:00Z' })
  loop.windTo(CLOSES + 2 * HOUR_MS)
  sweep(loop.ports)
  expect([loop.status(1), loop.plan().state]).toEqual(['3', 'attention'])
  loop.results({ id: 'ep-1', status: 'installed', at: '2026-11-23T03:00:00Z' })
  expect(loop.plan().state).toBe('verifying')
})
