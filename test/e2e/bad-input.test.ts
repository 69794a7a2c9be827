import { expectStatus, type Answer, type Json } from '../../demo/rest'
import { API, startStory, type Story } from '../support/story'

jest.setTimeout(60_000)

let story: Story
beforeAll(async () => {
  story = await startStory()
})

const TABLES = [
  'plan',
  'plan_change',
  'patch',
  'endpoint',
  'finding',
  'window',
  'lease',
  'message',
  'receipt',
].map((name) => `x_patch_loop_${name}`)
const counts = (): Promise<number[]> =>
  Promise.all(
    [...TABLES, 'change_request', 'change_task', 'task_ci'].map((table) => story.count(table)),
  )
const issuesOf = (answer: Answer): { path: string; message: string }[] =>
  JSON.parse(answer.body.error.detail)
const raw = (body: string, type = 'application/json', path = '/plans') => {
  const { status, body: text } = story.instance.handle({
    method: 'POST',
    path: API + path,
    headers: {
      authorization: `Basic ${Buffer.from('jetpatch:jetpatch').toString('base64')}`,
      'content-type': type,
      accept: 'application/json',
    },
    body: Buffer.from(body),
  })
  return { status, text: text.toString() }
}
/** Refused with 400, and not a row is left behind. */
const refused = async (plan: Json): Promise<{ path: string; message: string }[]> => {
  const before = await counts()
  const answer = await story.tool.post(`${API}/plans`, plan)
  expect(answer.status).toBe(400)
  story.settle()
  expect(await counts()).toEqual(before)
  return issuesOf(answer)
}
const paths = (issues: { path: string }[]): string[] => issues.map(({ path }) => path).sort()

test('every issue is listed with its path, not only the first', async () => {
  const plan = story.plan('bad id!', [
    { id: 'ep-1', hostName: 'a', windows: [{ start: story.at(4), end: story.at(2) }] },
    { id: 'ep-1', hostName: 'b', patches: ['P-404'] },
    { id: 'ep-3', windows: [{ start: '2026-11-22T22:00:00', end: story.at(9) }] },
  ])
  const issues = await refused({ ...plan, colour: 'red', emergency: 'yes' })
  expect(paths(issues)).toEqual(
    expect.arrayContaining(['/planId', '/emergency', '/endpoints/2/windows/0/start']),
  )
  expect(issues.map(({ path }) => path).some((path) => path.includes('colour'))).toBe(true)
})

test('what no schema can say is listed too: reversed windows, duplicate ids, unknown patches and groups', async () => {
  const plan = story.plan('BAD-2', [
    { id: 'ep-1', hostName: 'a', windows: [{ start: story.at(4), end: story.at(2) }] },
    { id: 'EP-1', hostName: 'b' },
    { id: 'ep-3', hostName: 'c', patches: ['P-404'] },
  ])
  expect(paths(await refused(plan))).toEqual([
    '/endpoints/0/windows/0/end',
    '/endpoints/1/id',
    '/endpoints/2/patches/0',
  ])
})

test.each([
  ['a bare local time', { activation: { number: 1, at: '2026-11-22T22:00:00', by: {} } }],
  ['no endpoint', { endpoints: [] }],
  ['neither patch nor vulnerability', { patches: [] }],
  [
    'an activation number of zero',
    { activation: { number: 0, at: '2026-11-22T22:00:00Z', by: { userName: 'x' } } },
  ],
  ['an unknown severity', { patches: [{ id: 'P-1', severity: 'dire' }] }],
  ['an endpoint with nothing to identify it by', { endpoints: [{ id: 'ep-1' }] }],
  ['a date that does not exist', { sla: { end: '2026-02-30T10:00:00Z' } }],
  ['a text longer than its column', { name: 'x'.repeat(5000) }],
])('%s is refused with 400 and leaves no row', async (_what, more) => {
  const issues = await refused(story.plan('BAD-3', [{ id: 'ep-1', hostName: 'a' }], more))
  expect(issues.length).toBeGreaterThan(0)
  for (const { path, message } of issues) expect([path, message]).not.toContain('')
})

test('fields that begin with x- are let through, and extensions come back', async () => {
  const plan = story.plan('BAD-X', story.servers(1), {
    'x-trace': 'abc',
    extensions: { team: 'EU', nested: { deep: [1, 2] } },
  })
  const receipt = await story.activate(plan)
  expect(receipt.extensions).toEqual(plan.extensions)
})

test('a wrong content type is 415, an empty body, an array, null and broken JSON are 400', async () => {
  const before = await counts()
  expect(raw('{}', 'text/plain').status).toBe(415)
  expect(raw('<plan/>', 'application/xml').status).toBe(415)
  for (const body of ['', '   ', '[]', 'null', '"text"', '{"planId":', '{}']) {
    const { status, text } = raw(body)
    expect([body, status]).toEqual([body, 400])
    expect(JSON.parse(text).error.message).not.toBe('')
  }
  expect(await counts()).toEqual(before)
})

test('a body over the size limit is refused and leaves no row', async () => {
  const before = await counts()
  const plan = story.plan('BAD-BIG', [{ id: 'ep-1', hostName: 'a' }])
  const { status } = raw(JSON.stringify({ ...plan, extensions: { x: 'y'.repeat(10_600_000) } }))
  expect([400, 413]).toContain(status)
  expect(await counts()).toEqual(before)
})

test('deeply nested or hostile JSON is refused or taken as data, never an error of ours', async () => {
  for (const body of [
    '['.repeat(20_000),
    `{"__proto__":{"planId":"x"},"constructor":1}`,
    JSON.stringify(story.plan('BAD-H', [{ id: 'ep-1', hostName: "'; DROP TABLE--^ORname=x" }])),
  ]) {
    expect(raw(body).status).toBeLessThan(500)
  }
})

test('a plan that a policy refuses leaves its receipt and no other row', async () => {
  const [policy] = await story.rows('x_patch_loop_policy', 'name=Servers')
  const path = `/api/now/table/x_patch_loop_policy/${policy.sys_id}`
  expectStatus(await story.admin.patch(path, { minimum_matched: '90' }), 200)
  const before = await counts()
  const plan = story.plan('BAD-POLICY', [...story.servers(1), { id: 'ep-2', hostName: 'nowhere' }])
  const answer = await story.tool.post(`${API}/plans`, plan)
  expect(answer.status).toBe(422)
  expect(answer.body.error.detail).not.toBe('')
  story.settle()
  const after = await counts()
  expect(after.map((count, at) => count - (before[at] ?? 0))).toEqual(
    TABLES.map((table) => (table.endsWith('receipt') ? 1 : 0)).concat([0, 0, 0]),
  )
  expectStatus(await story.admin.patch(path, { minimum_matched: '0' }), 200)
})

test('reports are checked as strictly as plans', async () => {
  await story.activate(story.plan('BAD-REP', story.servers(1)))
  const bad: [string, Json][] = [
    ['/results', { endpoints: [{ id: 'ep-1', status: 'done', at: story.at(0) }] }],
    ['/results', { endpoints: [{ id: 'ep-1', status: 'installed', at: '2026-11-22 22:00' }] }],
    ['/results', { endpoints: [] }],
    ['/scans', { at: story.at(0), endpoints: [{ id: 'ep-1' }] }],
    ['/scans', { scanId: 's', at: 'today', endpoints: [{ id: 'ep-1', missing: 'P-1' }] }],
    ['/cancel', {}],
    ['/reopen', { reason: 7 }],
    [
      '/results',
      {
        endpoints: Array.from({ length: 1001 }, (_, i) => ({
          id: `ep-${i}`,
          status: 'installed',
          at: story.at(0),
        })),
      },
    ],
  ]
  for (const [path, body] of bad) {
    const answer = await story.tool.post(`${API}/plans/BAD-REP${path}`, body)
    expect([path, answer.status]).toEqual([path, 400])
    expect(issuesOf(answer).length).toBeGreaterThan(0)
  }
})

test('unknown plans and endpoints are 404, wrong query parameters 400', async () => {
  await story.activate(story.plan('BAD-404', story.servers(1)))
  expect((await story.tool.get(`${API}/plans/NO-SUCH`)).status).toBe(404)
  expect((await story.tool.post(`${API}/plans/NO-SUCH/complete`)).status).toBe(404)
  expect((await story.tool.post(`${API}/plans/BAD-404/endpoints/ep-9/permit`)).status).toBe(404)
  expect((await story.tool.get(`${API}/plans/bad-404`)).status).toBe(200)
  for (const query of ['limit=0', 'limit=x', 'state=done', 'after=%00']) {
    expect([query, (await story.tool.get(`${API}/plans?${query}`)).status]).toEqual([query, 400])
  }
  expect((await story.tool.get(`${API}/messages?after=-1`)).status).toBe(400)
})
