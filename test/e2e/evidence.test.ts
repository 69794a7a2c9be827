import { expectStatus, type Json } from '../../demo/rest'
import { API, startStory, type Story } from '../support/story'

jest.setTimeout(60_000)

let story: Story
beforeAll(async () => {
  story = await startStory()
})

/** A plan that is approved and whose window (two hours) has been open for six minutes. */
const opened = async (planId: string, count = 1, more: Json = {}): Promise<Json> => {
  const { changes } = await story.activate(story.plan(planId, story.servers(count), more))
  await story.approve(changes[0].sysId)
  story.advance(2.1)
  return changes[0]
}
const installed = (id: string, at: string, more: Json = {}): Json => ({
  id,
  status: 'installed',
  at,
  ...more,
})
const scan = (at: string, endpoints: readonly Json[], scanId = `scan-${at}`): Json => ({
  scanId,
  at,
  scanner: 'Test scanner',
  endpoints,
})
const clean = (id: string): Json => ({ id, missing: [], reachable: true })
const state = async (change: Json): Promise<string> =>
  (await story.row('change_request', change.sysId)).state

test('every finding verified closes the change by itself, and the tool is told once with the evidence', async () => {
  const change = await opened('EV-1', 2)
  for (const id of ['ep-1', 'ep-2']) expect((await story.permit('EV-1', id)).permitted).toBe(true)
  await story.report('EV-1', 'results', {
    endpoints: [installed('ep-1', story.at(0)), installed('ep-2', story.at(0))],
  })
  expect((await story.view('EV-1')).state).toBe('in_progress')
  story.advance(0.2)
  await story.report('EV-1', 'scans', scan(story.at(0), [clean('ep-1'), clean('ep-2')]))
  const row = await story.row('change_request', change.sysId)
  expect([row.state, row.close_code]).toEqual(['3', 'successful'])
  expect((await story.view('EV-1')).state).toBe('completed')
  const completed = (await story.told('EV-1')).filter(({ type }) => type === 'plan.completed')
  expect(completed).toHaveLength(1)
  expect(completed[0].data).toMatchObject({ closeCode: 'successful', state: 'completed' })
  expect(completed[0].data.evidence[0].findings).toEqual({ verified: 2 })
})

test('a scan of before the install is no evidence', async () => {
  const change = await opened('EV-2')
  await story.permit('EV-2', 'ep-1')
  const before = story.at(0)
  story.advance(0.1)
  await story.report('EV-2', 'results', { endpoints: [installed('ep-1', story.at(0))] })
  await story.report('EV-2', 'scans', scan(before, [clean('ep-1')]))
  expect(await state(change)).toBe('-1')
  expect((await story.endpoint('EV-2', 'ep-1')).status).toBe('installed')
})

test('a scan of before the reboot is no evidence either', async () => {
  const change = await opened('EV-3')
  await story.permit('EV-3', 'ep-1')
  const installedAt = story.at(0)
  const rebootAt = story.at(0.2)
  story.advance(0.3)
  await story.report('EV-3', 'results', {
    endpoints: [installed('ep-1', installedAt, { reboot: { at: rebootAt } })],
  })
  await story.report('EV-3', 'scans', scan(story.at(-0.2), [clean('ep-1')]))
  expect(await state(change)).toBe('-1')
  await story.report('EV-3', 'scans', scan(story.at(0), [clean('ep-1')]))
  expect(await state(change)).toBe('3')
})

test('an endpoint that the scanner could not reach is not verified', async () => {
  const change = await opened('EV-4')
  await story.permit('EV-4', 'ep-1')
  await story.report('EV-4', 'results', { endpoints: [installed('ep-1', story.at(0))] })
  story.advance(0.1)
  await story.report(
    'EV-4',
    'scans',
    scan(story.at(0), [{ id: 'ep-1', missing: [], reachable: false }]),
  )
  expect(await state(change)).toBe('-1')
  expect((await story.endpoint('EV-4', 'ep-1')).status).toBe('installed')
})

test('what is still missing after the install is unfixed: a person is needed, the change stays open', async () => {
  const change = await opened('EV-5', 2)
  for (const id of ['ep-1', 'ep-2']) await story.permit('EV-5', id)
  await story.report('EV-5', 'results', {
    endpoints: [installed('ep-1', story.at(0)), installed('ep-2', story.at(0))],
  })
  story.advance(0.1)
  await story.report(
    'EV-5',
    'scans',
    scan(story.at(0), [clean('ep-1'), { id: 'ep-2', missing: ['P-1'], reachable: true }]),
  )
  expect(await state(change)).toBe('-1')
  const view = await story.view('EV-5')
  expect(view.state).toBe('attention')
  const [attention] = (await story.told('EV-5')).filter(({ type }) => type === 'plan.attention')
  expect(attention.data.endpoints).toMatchObject([{ id: 'ep-2', status: 'unfixed' }])
  story.advance(0.1)
  await story.report('EV-5', 'results', { endpoints: [installed('ep-2', story.at(0))] })
  story.advance(0.1)
  await story.report('EV-5', 'scans', scan(story.at(0), [clean('ep-2')]))
  expect(await state(change)).toBe('3')
})

test('repeats and reports out of order change nothing', async () => {
  await opened('EV-6')
  await story.permit('EV-6', 'ep-1')
  const first = { endpoints: [{ id: 'ep-1', status: 'installing', at: story.at(0) }] }
  story.advance(0.1)
  const second = { endpoints: [installed('ep-1', story.at(0))] }
  expect(await story.report('EV-6', 'results', second)).toMatchObject({ taken: 1, repeated: 0 })
  expect(await story.report('EV-6', 'results', second)).toMatchObject({ taken: 0, repeated: 1 })
  await story.report('EV-6', 'results', first)
  expect((await story.endpoint('EV-6', 'ep-1')).status).toBe('installed')
  expect(await story.types('EV-6')).toEqual(['plan.prepared', 'plan.approved', 'window.opened'])
})

test('the same endpoint twice in one call: the newer word counts, whatever the order', async () => {
  await opened('EV-6B')
  await story.permit('EV-6B', 'ep-1')
  story.advance(0.3)
  const answer = await story.tool.post(`${API}/plans/EV-6B/results`, {
    endpoints: [
      {
        id: 'ep-1',
        status: 'failed',
        at: story.at(-0.1),
        patches: [{ id: 'P-1', status: 'failed', message: 'disk full' }],
      },
      {
        id: 'ep-1',
        status: 'installed',
        at: story.at(-0.2),
        patches: [{ id: 'P-1', status: 'installed' }],
      },
    ],
  })
  expectStatus(answer, 200)
  const endpoint = await story.endpoint('EV-6B', 'ep-1')
  expect(endpoint.status).toBe('failed')
  expect(endpoint.findings).toMatchObject([{ status: 'failed' }])
})

test('ids that the plan does not have are refused one by one, and the others are taken', async () => {
  await opened('EV-7')
  await story.permit('EV-7', 'ep-1')
  const answer = await story.report('EV-7', 'results', {
    endpoints: [
      installed('ep-1', story.at(0), {
        patches: [
          { id: 'P-1', status: 'installed' },
          { id: 'P-99', status: 'installed' },
        ],
      }),
      installed('ep-77', story.at(0)),
    ],
  })
  expect(answer.taken).toBe(1)
  expect(answer.refused).toHaveLength(2)
  expect(JSON.stringify(answer.refused)).toContain('ep-77')
  expect(JSON.stringify(answer.refused)).toContain('P-99')
  const scanned = await story.report(
    'EV-7',
    'scans',
    scan(story.at(0.1), [clean('ep-77'), { id: 'ep-1', missing: ['P-98'], reachable: true }]),
  )
  expect(JSON.stringify(scanned.refused)).toContain('ep-77')
})

test('work outside the window, without a permit or without approval is taken, marked and told', async () => {
  const { changes } = await story.activate(story.plan('EV-8', story.servers(3)))
  await story.report('EV-8', 'results', { endpoints: [installed('ep-1', story.at(0))] })
  await story.approve(changes[0].sysId)
  story.advance(2.1)
  await story.permit('EV-8', 'ep-3')
  await story.report('EV-8', 'results', { endpoints: [installed('ep-2', story.at(0))] })
  story.advance(2.5)
  await story.report('EV-8', 'results', { endpoints: [installed('ep-3', story.at(0))] })
  const flags = await Promise.all(
    ['ep-1', 'ep-2', 'ep-3'].map(async (id) => (await story.endpoint('EV-8', id)).flags),
  )
  expect(flags).toEqual([
    ['outside_window', 'without_approval', 'without_permit'],
    ['without_permit'],
    expect.arrayContaining(['outside_window']),
  ])
  const told = (await story.told('EV-8')).filter(({ type }) => type === 'plan.attention')
  const reasons = JSON.stringify(told)
  for (const flag of ['outside_window', 'without_approval', 'without_permit'])
    expect(reasons).toContain(flag)
})

test('a plan with flags closes with issues', async () => {
  const change = await opened('EV-9')
  await story.report('EV-9', 'results', { endpoints: [installed('ep-1', story.at(0))] })
  story.advance(0.1)
  await story.report('EV-9', 'scans', scan(story.at(0), [clean('ep-1')]))
  const row = await story.row('change_request', change.sysId)
  expect([row.state, row.close_code]).toEqual(['3', 'successful_issues'])
})

test('complete asks for a scan of what is not proved, and a plan that is proved needs none', async () => {
  await opened('EV-10', 2)
  for (const id of ['ep-1', 'ep-2']) await story.permit('EV-10', id)
  await story.report('EV-10', 'results', {
    endpoints: [installed('ep-1', story.at(0)), installed('ep-2', story.at(0))],
  })
  await story.report('EV-10', 'complete')
  await story.report('EV-10', 'complete')
  const asked = (await story.told('EV-10')).filter(({ type }) => type === 'rescan.requested')
  expect(asked).toHaveLength(1)
  expect(asked[0].data).toMatchObject({ reason: 'complete', endpoints: ['ep-1', 'ep-2'] })
  expect((await story.view('EV-10')).state).toBe('verifying')
})

test('an endpoint without a CI ends its plan in attention, until an operator gives it up', async () => {
  const servers = [...story.servers(1), { id: 'ep-x', hostName: 'no-such-host' }]
  const { changes } = await story.activate(story.plan('EV-11', servers))
  await story.approve(changes[0].sysId)
  story.advance(2.1)
  expect(await story.permit('EV-11', 'ep-x')).toMatchObject({ permitted: false })
  await story.permit('EV-11', 'ep-1')
  await story.report('EV-11', 'results', { endpoints: [installed('ep-1', story.at(0))] })
  story.advance(0.1)
  await story.report('EV-11', 'scans', scan(story.at(0), [clean('ep-1')]))
  expect((await story.view('EV-11')).state).toBe('attention')
  expect(await state(changes[0])).toBe('-1')
})

test('more than 500 findings are stored, answered and settled in the background', async () => {
  const patches = Array.from({ length: 60 }, (_, i) => ({ id: `B-${i}`, severity: 'low' }))
  const change = await opened('EV-12', 10, { patches })
  const ids = Array.from({ length: 10 }, (_, i) => `ep-${i + 1}`)
  for (const id of ids) await story.permit('EV-12', id)
  const answer = await story.report('EV-12', 'results', {
    endpoints: ids.map((id) => installed(id, story.at(0))),
  })
  expect(answer).toMatchObject({ taken: 10, settled: false })
  expect((await story.view('EV-12')).progress).toEqual({ installed: 10 })
  story.advance(0.1)
  await story.report('EV-12', 'scans', scan(story.at(0), ids.map(clean)))
  expect(await state(change)).toBe('3')
})

test('a task that a person added and left open holds the closing, and the plan says so until it is closed', async () => {
  const change = await opened('EV-13')
  const manager = story.as('change.manager')
  const task = expectStatus(
    await manager.post('/api/now/table/change_task', {
      change_request: change.sysId,
      short_description: 'Tell the service desk',
    }),
    201,
  ).result
  await story.permit('EV-13', 'ep-1')
  await story.report('EV-13', 'results', { endpoints: [installed('ep-1', story.at(0))] })
  story.advance(0.1)
  await story.report('EV-13', 'scans', scan(story.at(0), [clean('ep-1')]))
  expect(await state(change)).toBe('-1')
  const view = await story.view('EV-13')
  expect(JSON.stringify(view.waitingFor)).toContain(task.number)
  const patch = { state: '3', close_code: 'successful', close_notes: 'Told.' }
  expectStatus(await manager.patch(`/api/now/table/change_task/${task.sys_id}`, patch), 200)
  story.settle()
  expect(await state(change)).toBe('3')
  expect((await story.view('EV-13')).state).toBe('completed')
})

test('a change that reaches Review with open findings needs a person, and is not closed by the app', async () => {
  const change = await opened('EV-14')
  await story.permit('EV-14', 'ep-1')
  await story.report('EV-14', 'results', { endpoints: [installed('ep-1', story.at(0))] })
  const tasks = await story.rows('change_task', `change_request=${change.sysId}^active=true`)
  const manager = story.as('change.manager')
  for (const task of tasks) {
    await manager.patch(`/api/now/table/change_task/${task.sys_id}`, {
      state: '3',
      close_code: 'successful',
      close_notes: 'Closed by hand.',
    })
  }
  story.settle()
  expect(await state(change)).toBe('0')
  expect((await story.view('EV-14')).state).toBe('attention')
  expect(await story.types('EV-14')).toContain('plan.attention')
  const cancel = await story.tool.post(`${API}/plans/EV-14/cancel`, { reason: 'Too late.' })
  expect([cancel.status, cancel.body.error.message]).toEqual([409, expect.stringMatching(/Review/)])
  story.advance(0.1)
  await story.report('EV-14', 'scans', scan(story.at(0), [clean('ep-1')]))
  expect(await state(change)).toBe('3')
})

test("without the platform's own tasks on Implement everything closes the same way", async () => {
  const other = await startStory({ createTasksOnImplement: false })
  const { changes } = await other.activate(other.plan('EV-15', other.servers(1)))
  await other.approve(changes[0].sysId)
  other.advance(2.1)
  await other.permit('EV-15', 'ep-1')
  await other.report('EV-15', 'results', { endpoints: [installed('ep-1', other.at(0))] })
  other.advance(0.1)
  expect((await other.row('change_request', changes[0].sysId)).state).toBe('-1')
  await other.report('EV-15', 'scans', scan(other.at(0), [clean('ep-1')]))
  expect((await other.row('change_request', changes[0].sysId)).state).toBe('3')
})
