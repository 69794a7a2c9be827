import { HOUR_MS, isoOf, MINUTE_MS } from '../../src/core/times'
import { completePlan } from '../../src/flow/complete-plan'
import { findingsOf } from '../../src/flow/report-rows'
import { sweep } from '../../src/flow/sweep'
import { takeResults } from '../../src/flow/take-results'
import { anEndpoint, aPlan, aPolicy, aWorld, NORMAL_POLICY } from '../support/builders'
import { aLoop, CLOSES, OPENS, settle, type Loop } from '../support/loop'

const IDS = ['ep-1', 'ep-2', 'ep-3']
const WHEN = isoOf(OPENS + 30 * MINUTE_MS)
const KB = 'KB5031356'

/** A loop whose window is open and whose endpoints have their permits. */
const anOpenLoop = (...args: Parameters<typeof aLoop>): Loop => {
  const loop = aLoop(...args)
  loop.approve()
  loop.windTo(OPENS)
  for (const { id } of (args[0] ?? aPlan()).endpoints) loop.permit(id)
  loop.ports.clock.set(OPENS + HOUR_MS)
  return loop
}
const installed = (loop: Loop, ids: readonly string[] = IDS) =>
  loop.results(...ids.map((id) => ({ id, status: 'installed' as const, at: WHEN })))
const fixed = (ids: readonly string[] = IDS) => ids.map((id) => ({ id, missing: [], fixed: [KB] }))
const reasons = (loop: Loop): unknown[] =>
  loop
    .messages()
    .filter(({ type }) => type === 'plan.attention')
    .flatMap(({ data }) => (data.endpoints as { reason: string }[]).map(({ reason }) => reason))

test('only ids that the plan does not have are refused; the others are taken', () => {
  const loop = anOpenLoop()
  const body = loop.results(
    {
      id: 'EP-1',
      status: 'installed',
      at: WHEN,
      patches: [{ id: 'kb5031356', status: 'installed' }],
    },
    { id: 'ep-9', status: 'installed', at: WHEN },
    {
      id: 'ep-2',
      status: 'installed',
      at: WHEN,
      patches: [{ id: 'KB-OTHER', status: 'installed' }],
    },
  )
  expect(body).toMatchObject({ taken: 2, settled: true })
  expect(body.refused).toEqual([
    { id: 'ep-9', message: 'The plan has no such endpoint.' },
    { id: 'ep-2', patch: 'KB-OTHER', message: 'The plan has no such patch.' },
  ])
  expect(loop.endpoint('ep-1').status).toBe('installed')
})

test('the same report again changes nothing and says so', () => {
  const loop = anOpenLoop()
  installed(loop)
  const before = loop.ports.rows.all('endpoint')
  const told = loop.told()
  expect(installed(loop)).toMatchObject({ taken: 0, repeated: 3 })
  expect(loop.ports.rows.all('endpoint')).toEqual(before)
  expect(loop.told()).toEqual(told)
})

test('reports in any order come to the same end', () => {
  const steps = [
    { id: 'ep-1', status: 'installing' as const, at: isoOf(OPENS + 10 * MINUTE_MS) },
    { id: 'ep-1', status: 'rebooting' as const, at: isoOf(OPENS + 20 * MINUTE_MS) },
    { id: 'ep-1', status: 'installed' as const, at: WHEN },
  ]
  const orders = [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ]
  const ends = orders.map((order) => {
    const loop = anOpenLoop()
    for (const at of order) {
      const step = steps[at]
      if (step !== undefined) loop.results(step)
    }
    const { status, status_at, installed_at } = loop.endpoint('ep-1')
    return { status, status_at, installed_at }
  })
  expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(1)
  expect(ends[0]?.status).toBe('installed')
})

test('work without approval, permit and window is taken, marked and told', () => {
  const loop = aLoop()
  loop.results({ id: 'ep-1', status: 'installed', at: isoOf(loop.ports.clock.now()) })
  expect(loop.endpoint('ep-1')).toMatchObject({
    status: 'installed',
    flags: 'outside_window,without_approval,without_permit',
  })
  expect(reasons(loop)).toEqual(['outside_window', 'without_approval', 'without_permit'])
  expect(loop.plan().state).toBe('awaiting_approval')
})

test('work after a cancel is marked; the canceled plan stays as it is', () => {
  const loop = anOpenLoop()
  loop.set({ state: '4' })
  settle(loop.ports)
  loop.ports.clock.set(CLOSES + MINUTE_MS)
  loop.results({ id: 'ep-1', status: 'installed', at: isoOf(CLOSES + MINUTE_MS) })
  expect(loop.endpoint('ep-1')).toMatchObject({
    status: 'released',
    flags: 'outside_window,without_permit',
  })
  expect(loop.plan().state).toBe('canceled')
})

test('a failed endpoint needs a person at once, and holds up nobody else', () => {
  const loop = anOpenLoop()
  loop.results({ id: 'ep-1', status: 'failed', at: WHEN, message: 'Disk full.' })
  expect(loop.plan().state).toBe('attention')
  expect(loop.messages().at(-1)?.data.endpoints).toEqual([
    { id: 'ep-1', status: 'failed', reason: 'failed', message: 'Disk full.' },
  ])
  expect(loop.permit('ep-2')).toMatchObject({ permitted: true })
})

test('a scan older than the install proves nothing; a newer one closes the change', () => {
  const loop = anOpenLoop()
  installed(loop)
  loop.scan(fixed(), 'EARLY', OPENS)
  expect(loop.endpoint('ep-1').status).toBe('installed')
  loop.scan(fixed(), 'LATER')
  expect(loop.change().stateLabel).toBe('Closed')
  expect(loop.messages().at(-1)).toMatchObject({
    type: 'plan.completed',
    data: {
      closeCode: 'successful',
      changes: [{ status: 'completed', requested: 'closed', reached: 'closed' }],
      evidence: [{ endpoints: { total: 3, verified: 3 }, findings: { verified: 3 } }],
    },
  })
})

test('an unreachable host is not proved', () => {
  const loop = anOpenLoop()
  installed(loop)
  loop.scan([...fixed(['ep-1', 'ep-2']), { id: 'ep-3', reachable: false }])
  expect([loop.endpoint('ep-3').status, loop.endpoint('ep-3').reachable]).toEqual([
    'installed',
    false,
  ])
  expect(loop.plan().state).toBe('in_progress')
})

test('what was proved under a closed change and is reported again is told, and the evidence stays', () => {
  const loop = anOpenLoop()
  installed(loop)
  loop.ports.clock.set(CLOSES)
  loop.scan(fixed())
  expect(loop.plan().state).toBe('completed')
  const before = loop.change().notes.length
  const missing = [{ id: 'ep-2', missing: [KB] }]
  loop.ports.clock.wind(HOUR_MS)
  loop.scan(missing, 'SCAN-9')
  loop.scan(missing, 'SCAN-9')
  const told = loop.messages().at(-1)
  expect(told).toMatchObject({
    type: 'plan.attention',
    data: { endpoints: [{ id: 'ep-2', reason: 'found_again' }], endpointsTotal: 1 },
  })
  expect(reasons(loop).filter((reason) => reason === 'found_again')).toHaveLength(1)
  expect(loop.change().notes.slice(before)).toEqual([expect.stringContaining('Reopen the plan')])
  expect(loop.plan().state).toBe('completed')
  const [, old, , again, ...others] = loop.ports.rows.all('finding')
  expect(others).toEqual([])
  expect(old).toMatchObject({ host_id: 'ep-2', status: 'verified' })
  expect(again).toMatchObject({ status: 'open', endpoint: '', previous: old?.sys_id })
})

test('a scan older than the policy allows is no evidence', () => {
  const loop = anOpenLoop()
  loop.ports.rows.update('policy', NORMAL_POLICY, aPolicy({ scan_max_age: 1 }))
  installed(loop)
  loop.ports.clock.wind(3 * HOUR_MS)
  loop.scan(fixed(), 'OLD', loop.ports.clock.now() - 2 * HOUR_MS)
  expect(loop.endpoint('ep-1').status).toBe('installed')
  loop.scan(fixed(), 'NEW')
  expect(loop.plan().state).toBe('completed')
})

test('a closed change is evidence: later reports and scans change nothing of it but their marks', () => {
  const loop = anOpenLoop()
  installed(loop)
  loop.scan(fixed())
  const findings = loop.ports.rows.all('finding')
  loop.ports.clock.set(CLOSES + HOUR_MS)
  loop.results({ id: 'ep-1', status: 'installed', at: isoOf(CLOSES + HOUR_MS) })
  loop.scan([{ id: 'ep-1', missing: [KB] }], 'SCAN-2')
  const after = loop.ports.rows.all('finding')
  expect(after.slice(0, findings.length)).toEqual(findings)
  expect(after.slice(findings.length)).toMatchObject([{ status: 'open', endpoint: '' }])
  expect(loop.endpoint('ep-1')).toMatchObject({
    status: 'verified',
    flags: 'outside_window,without_permit',
  })
  expect(loop.plan().state).toBe('completed')
})

test('an endpoint without a CI ends the plan in attention, not completed', () => {
  const stranger = anEndpoint(9, { hostName: 'nobody' })
  const loop = anOpenLoop(aPlan({ endpoints: [anEndpoint(1), stranger] }))
  installed(loop, ['ep-1'])
  loop.scan(fixed(['ep-1']))
  expect(loop.plan().state).toBe('attention')
  expect(loop.change().stateLabel).toBe('Implement')
  expect(reasons(loop)).toEqual(['unmatched'])
})

test('a task that a person left open holds the closing; the platform’s own do not', () => {
  const loop = anOpenLoop()
  const change = loop.change().sysId
  const task = loop.ports.changes.addPersonsTask(change, 'Tell the shop')
  loop.ports.changes.addPersonsTask(change, 'Post implementation testing', 'workflow')
  installed(loop)
  const body = loop.scan(fixed())
  expect(body.changes).toMatchObject([{ requested: 'closed', reached: 'implement' }])
  expect(loop.planChange().why).toContain('open tasks made by people')
  expect(loop.plan().state).toBe('verifying')
  loop.ports.changes.closeTask(task, 'successful', 'done')
  loop.set({})
  settle(loop.ports)
  expect(loop.change().stateLabel).toBe('Closed')
})

test('a change that slid into Review as its last task closed is closed from there', () => {
  const loop = anOpenLoop()
  const { closeTask } = loop.ports.changes
  loop.ports.changes.closeTask = (id, code, notes) => {
    const outcome = closeTask(id, code, notes)
    const isLast = !loop.ports.changes.tasks(loop.change().sysId).some(({ active }) => active)
    if (isLast) loop.ports.changes.set(loop.change().sysId, { state: '0' })
    return outcome
  }
  installed(loop)
  loop.scan(fixed())
  expect(loop.change()).toMatchObject({ stateLabel: 'Closed', closeCode: 'successful' })
})

test('a platform that refuses to close is quoted, and asked again by the sweep', () => {
  const loop = anOpenLoop()
  loop.ports.changes.refuseMove((_, state) => (state === '3' ? 'Closing is frozen.' : null))
  installed(loop)
  const body = loop.scan(fixed())
  expect(body.changes).toMatchObject([
    { requested: 'closed', reached: 'review', why: 'Closing is frozen.' },
  ])
  loop.ports.changes.refuseMove(() => null)
  sweep(loop.ports)
  settle(loop.ports)
  expect([loop.change().stateLabel, loop.plan().state]).toEqual(['Closed', 'completed'])
})

test('more than 500 findings are stored, answered at once, and settled in the background, once', () => {
  const endpoints = Array.from({ length: 520 }, (_, n) => anEndpoint(n + 1))
  const loop = aLoop(aPlan({ endpoints }), 520)
  settle(loop.ports)
  loop.approve()
  loop.windTo(OPENS)
  loop.ports.clock.set(OPENS + HOUR_MS)
  const items = endpoints.map(({ id }) => ({ id, status: 'installed' as const, at: WHEN }))
  const answer = takeResults(loop.ports, loop.plan(), {
    endpoints: [...items, { ...items[0]!, id: 'ep-x' }],
  })
  expect(answer.body).toMatchObject({ taken: 520, settled: false, refused: [{ id: 'ep-x' }] })
  expect(loop.endpoint('ep-1').status).toBe('in_maintenance')
  takeResults(loop.ports, loop.plan(), { endpoints: items })
  expect(loop.ports.rows.all('receipt').filter(({ kind }) => kind === 'results')).toHaveLength(1)
  settle(loop.ports)
  expect(loop.ports.rows.all('endpoint').every(({ status }) => status === 'installed')).toBe(true)
  loop.ports.queue.waiting.length = 0
  loop.scan(endpoints.map(({ id }) => ({ id, missing: [] })))
  expect(loop.plan().state).toBe('completed')
})

test('a stored report whose event was lost is settled by the sweep', () => {
  const endpoints = Array.from({ length: 520 }, (_, n) => anEndpoint(n + 1))
  const loop = aLoop(aPlan({ endpoints }), 520)
  settle(loop.ports)
  const items = endpoints.map(({ id }) => ({ id, status: 'skipped' as const, at: WHEN }))
  takeResults(loop.ports, loop.plan(), { endpoints: items })
  loop.ports.queue.waiting.length = 0
  loop.ports.clock.wind(10 * MINUTE_MS)
  sweep(loop.ports)
  settle(loop.ports)
  expect(loop.endpoint('ep-520').status).toBe('skipped')
})

test('complete asks for a scan of what was worked on, once, and names what never began', () => {
  const loop = anOpenLoop()
  installed(loop, ['ep-1', 'ep-2'])
  for (let n = 0; n < 2; n++) {
    expect(completePlan(loop.ports, loop.plan()).status).toBe(200)
    settle(loop.ports)
  }
  const asked = loop.messages().filter(({ type }) => type === 'rescan.requested')
  expect(asked.map(({ data }) => [data.reason, data.endpoints])).toEqual([
    ['complete', ['ep-1', 'ep-2']],
  ])
  expect(reasons(loop)).toEqual(['not_run'])
  expect(loop.plan().state).toBe('attention')
})

test('complete on a canceled plan is 409', () => {
  const loop = anOpenLoop()
  loop.set({ state: '4' })
  settle(loop.ports)
  expect(completePlan(loop.ports, loop.plan()).status).toBe(409)
})

test('each night a scan is asked for of what is not proved, once a night', () => {
  const loop = anOpenLoop()
  installed(loop)
  loop.windTo(CLOSES)
  const nights = () =>
    loop
      .messages()
      .filter(({ data }) => data.reason === 'nightly')
      .map(({ data }) => data.endpoints)
  for (let hours = 0; hours < 48; hours++) {
    loop.windTo(loop.ports.clock.now() + HOUR_MS)
    sweep(loop.ports)
    settle(loop.ports)
  }
  expect(nights()).toEqual([IDS, IDS])
})

test('what was worked on after the night is asked for in the next one, not at once', () => {
  const loop = anOpenLoop()
  loop.ports.settings.set('rescan_time', '20:00')
  installed(loop)
  sweep(loop.ports)
  expect(loop.messages().filter(({ data }) => data.reason === 'nightly')).toEqual([])
})

test('an endpoint is judged by all of its findings, however many the endpoints of a report have', () => {
  const { ports } = aWorld()
  const count = 12_000
  for (let n = 0; n < count; n += 1) {
    ports.rows.insert('finding', { endpoint: n % 2 === 0 ? 'a' : 'b', patch_id: `P-${n}` })
  }
  const found = findingsOf(ports, ['a', 'b'])
  expect([found.get('a')?.length, found.get('b')?.length]).toEqual([count / 2, count / 2])
})

test('why an endpoint was left out is kept as a word, and forgotten with the next report', () => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  loop.results({ id: 'ep-1', status: 'skipped', at: isoOf(OPENS), exemption: 'powered_off' })
  expect(loop.endpoint('ep-1').exemption).toBe('powered_off')
  loop.results({ id: 'ep-1', status: 'installing', at: isoOf(OPENS + MINUTE_MS) })
  expect(loop.endpoint('ep-1').exemption).toBe('')
})
