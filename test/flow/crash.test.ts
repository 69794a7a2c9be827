import type { Ports } from '../../src/flow/ports'
import { reconcileChange } from '../../src/flow/reconcile-change'
import { sweep } from '../../src/flow/sweep'
import { takeResults } from '../../src/flow/take-results'
import { takeScan } from '../../src/flow/take-scan'
import { permit } from '../../src/flow/permit'
import { isoOf, MINUTE_MS } from '../../src/core/times'
import { at } from '../support/builders'
import { aLoop, CLOSES, dies, OPENS, runEvent, settle, type Loop } from '../support/loop'
import { dyingAt } from '../support/memory-ports'

const IDS = ['ep-1', 'ep-2', 'ep-3']
const INSTALLED = at('2026-11-22T21:40:00Z')

/** What happens in the world before each job, and the job itself. */
type Step = { readonly before: (loop: Loop) => void; readonly job: (p: Ports, l: Loop) => void }

const events = (ports: Ports, loop: Loop): void => {
  for (let event = loop.ports.queue.take(); event; event = loop.ports.queue.take()) {
    runEvent(ports, event)
  }
}
const touch = (ports: Ports, loop: Loop): void => {
  reconcileChange(ports, loop.change().sysId)
  events(ports, loop)
}

const STEPS: Readonly<Record<string, Step>> = {
  approval: {
    before(loop) {
      const id = loop.change().sysId
      loop.ports.changes.decide(id, { verdict: 'approved', by: 'Omar', comments: '', at: 1 })
      loop.ports.changes.set(id, { state: '-2', approval: 'approved' })
    },
    job: touch,
  },
  opening: { before: (loop) => loop.ports.clock.set(OPENS), job: events },
  results: {
    before(loop) {
      loop.ports.clock.set(INSTALLED)
      for (const id of IDS) permit(loop.ports, loop.plan(), id)
    },
    job(ports, loop) {
      const endpoints = IDS.map((id) => ({
        id,
        status: id === 'ep-3' ? ('failed' as const) : ('installed' as const),
        at: isoOf(INSTALLED),
      }))
      takeResults(ports, loop.plan(), { endpoints })
      events(ports, loop)
    },
  },
  closing: { before: (loop) => loop.ports.clock.set(CLOSES), job: events },
  again: {
    before: (loop) => loop.ports.clock.wind(MINUTE_MS),
    job(ports, loop) {
      const moment = isoOf(CLOSES + MINUTE_MS)
      const endpoints = [{ id: 'ep-3', status: 'installed' as const, at: moment }]
      takeResults(ports, loop.plan(), { endpoints })
      events(ports, loop)
    },
  },
  scan: {
    before: (loop) => loop.ports.clock.set(CLOSES + 10 * MINUTE_MS),
    job(ports, loop) {
      const endpoints = IDS.map((id) => ({ id, missing: [], fixed: ['KB5031356'] }))
      const moment = isoOf(CLOSES + 5 * MINUTE_MS)
      takeScan(ports, loop.plan(), { scanId: 'SCAN-1', at: moment, endpoints })
      events(ports, loop)
    },
  },
}

/** Plays the loop; the job of one step dies at its n-th write, its events are lost, and the sweep comes. */
function play(step = '', n = -1, after = false): { readonly loop: Loop; readonly died: boolean } {
  const loop = aLoop()
  let died = false
  loop.settle()
  for (const [name, { before, job }] of Object.entries(STEPS)) {
    before(loop)
    if (name !== step) {
      job(loop.ports, loop)
      settle(loop.ports)
      continue
    }
    died = dies(() => job(dyingAt(loop.ports, n, after), loop))
    if (!died) continue
    // Whatever was queued for now is lost with the job; the caller of a call gets no answer and repeats it.
    const later = loop.ports.queue.waiting.filter((event) => event.at > loop.ports.clock.now())
    loop.ports.queue.waiting.splice(0, Infinity, ...later)
    if (['results', 'again', 'scan'].includes(name)) job(loop.ports, loop)
    loop.ports.clock.wind(2 * MINUTE_MS)
    sweep(loop.ports)
    settle(loop.ports)
  }
  loop.ports.clock.wind(2 * MINUTE_MS)
  sweep(loop.ports)
  settle(loop.ports)
  return { loop, died }
}

const outcome = (loop: Loop) => ({
  told: loop.told(),
  sequences: loop.messages().map(({ sequence }) => sequence),
  unsent: loop.messages().filter(({ state }) => state !== 'sent').length,
  plan: loop.plan().state,
  status: loop.planChange().status,
  change: [loop.change().stateLabel, loop.change().closeCode],
  cis: [1, 2, 3].map(loop.status),
  leases: loop.ports.rows.all('lease').map(({ state }) => state),
  endpoints: IDS.map((id) => loop.endpoint(id).status),
  windows: loop.ports.rows.all('window').map(({ state }) => state),
  tasks: loop.ports.changes.tasks(loop.change().sysId).map(({ active }) => active),
})
const expected = outcome(play().loop)
/** Bytes that left more than once did so with the same id: the receiver knows a repeat. */
const bodiesById = (loop: Loop): number =>
  new Set(loop.ports.http.posted.map(({ headers, body }) => headers['webhook-id'] + body)).size

test('the undisturbed loop ends completed', () => {
  expect(expected).toMatchObject({
    plan: 'completed',
    change: ['Closed', 'successful_issues'],
    cis: ['1', '1', '1'],
    leases: ['released', 'released', 'released'],
    unsent: 0,
  })
  expect(expected.told).toEqual([
    'plan.prepared',
    'plan.approved',
    'window.opened',
    'plan.attention',
    'window.closed',
    'rescan.requested',
    'plan.attention',
    'plan.completed',
  ])
})

const expectSameEnd = (where: string, loop: Loop): void => {
  expect({ where, ...outcome(loop) }).toEqual({ where, ...expected })
  expect(bodiesById(loop)).toBe(expected.told.length)
}

test.each(Object.keys(STEPS))(
  'a job that dies at any write of %s leads to the same end, nothing twice',
  (step) => {
    let n = 0
    for (let run = play(step, n); run.died; run = play(step, ++n)) {
      expectSameEnd(`before write ${n} of ${step}`, run.loop)
    }
    expect(n).toBeGreaterThan(3)
    // After any other write the world is as before the next one.
    const last = play(step, n - 1, true)
    expect(last.died).toBe(true)
    expectSameEnd(`after the last write of ${step}`, last.loop)
  },
)
