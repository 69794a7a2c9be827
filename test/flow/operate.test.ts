import { HOUR_MS, isoOf, MINUTE_MS } from '../../src/core/times'
import { health } from '../../src/flow/health'
import { reconcilePlans } from '../../src/flow/reconcile-plans'
import { reconcileChange } from '../../src/flow/reconcile-change'
import { sweep } from '../../src/flow/sweep'
import { SOURCE } from '../support/builders'
import { aLoop, OPENS, settle, type Loop } from '../support/loop'

const sightOf = (loop: Loop) => ({ source: loop.ports.rows.get('source', SOURCE) })
const compare = (loop: Loop, plan: object) => {
  const answer = reconcilePlans(loop.ports, sightOf(loop), {
    plans: [{ planId: 'RP-2041', ...plan }],
  })
  const { plans } = answer.body as { plans: { differences: { what: string; todo: string }[] }[] }
  return plans[0]?.differences ?? []
}

test('health tells version, unsent messages and what waits', () => {
  const loop = aLoop()
  expect(health(loop.ports, sightOf(loop))).toMatchObject({
    status: 200,
    body: { messages: { queued: 1 }, oldestUnsent: isoOf(loop.ports.clock.now()) },
  })
  loop.settle()
  expect(health(loop.ports, { source: null }).body).toMatchObject({
    messages: { sent: 1 },
    oldestUnsent: null,
    plans: { awaiting_approval: 1 },
    pushStopped: 0,
  })
})

test('health tells when the sweep last ran to its end, and what waits', () => {
  const loop = aLoop()
  const runs = () => health(loop.ports, { source: null }).body
  expect(runs()).toMatchObject({
    lastJobRuns: { sweep: null },
    queues: { prepare: 0, reports: 0, deliver: 1 },
  })
  loop.ports.clock.wind(10 * MINUTE_MS)
  sweep(loop.ports)
  const at = isoOf(loop.ports.clock.now())
  loop.ports.clock.wind(MINUTE_MS)
  expect(runs()).toMatchObject({ lastJobRuns: { sweep: at }, queues: { deliver: 0 } })
})

test('a tool’s health knows nothing of another’s', () => {
  const loop = aLoop()
  const other = loop.ports.rows.insert('source', { name: 'Other', user: 'v', active: true })
  const source = loop.ports.rows.get('source', other ?? '')
  expect(health(loop.ports, { source }).body).toMatchObject({ messages: {}, plans: {} })
})

test('a tool that is in step is told so', () => {
  const loop = aLoop()
  const held = {
    activation: 1,
    state: 'awaiting_approval',
    endpoints: [{ id: 'ep-1', status: 'pending' }],
  }
  expect(compare(loop, held)).toEqual([])
})

test('what differs is named, with who should do what', () => {
  const loop = aLoop()
  const held = {
    activation: 2,
    state: 'approved',
    endpoints: [{ id: 'ep-1', status: 'installed' }, { id: 'ep-9' }, { id: 'EP-2' }],
  }
  const differences = compare(loop, held)
  expect(differences.map(({ what }) => what)).toEqual([
    'activation',
    'state',
    'endpoint ep-1',
    'endpoint ep-9',
  ])
  expect(differences[0]?.todo).toContain('Post that activation again')
  expect(differences[2]?.todo).toContain('Post its result again')
})

test('a plan that is not known here is to be activated', () => {
  const loop = aLoop()
  const [plan] = (
    reconcilePlans(loop.ports, sightOf(loop), { plans: [{ planId: 'RP-0' }] }).body as {
      plans: { differences: { what: string; who: string }[] }[]
    }
  ).plans
  expect(plan?.differences).toMatchObject([{ what: 'plan', who: 'patching tool' }])
})

test('a sweep with nothing to do writes its own trace alone and tells nothing', () => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  sweep(loop.ports)
  settle(loop.ports)
  const { stats } = loop.ports.rows
  const [writes, told] = [stats.writes, loop.told().length]
  for (let n = 0; n < 3; n++) sweep(loop.ports)
  expect([
    stats.writes,
    loop.told().length,
    loop.ports.queue.waiting.filter(({ at }) => at <= loop.ports.clock.now()),
  ]).toEqual([writes + 3, told, []])
})

test('a change that stands still costs its rule a few reads and no write', () => {
  const loop = aLoop()
  loop.approve()
  const { stats } = loop.ports.rows
  const [reads, writes] = [stats.reads, stats.writes]
  reconcileChange(loop.ports, loop.change().sysId)
  expect(stats.writes).toBe(writes)
  expect(stats.reads - reads).toBeLessThan(30)
})

test('messages that nobody sent are sent by the sweep', () => {
  const loop = aLoop()
  loop.ports.queue.waiting.length = 0
  sweep(loop.ports)
  expect(loop.ports.http.posted).toHaveLength(1)
})

test('a preparation that died is gone on with by the sweep', () => {
  const loop = aLoop()
  const id = loop.plan().sys_id
  loop.ports.rows.update('plan', id, { stage: 'changes', claimed_until: null })
  loop.ports.clock.wind(5 * MINUTE_MS)
  sweep(loop.ports)
  expect(loop.plan().stage).toBe('ready')
})

test('a run does not outlast its time: what is left is for the next one', () => {
  const loop = aLoop()
  loop.ports.queue.waiting.length = 0
  const reads = loop.ports.rows.count
  loop.ports.rows.count = (table, where) => {
    loop.ports.clock.wind(HOUR_MS)
    return reads(table, where)
  }
  sweep(loop.ports)
  loop.ports.rows.count = reads
  expect(loop.ports.http.posted).toHaveLength(0)
  sweep(loop.ports)
  expect(loop.ports.http.posted).toHaveLength(1)
})
