import { Webhook } from 'standardwebhooks'
import { expectStatus, type Json } from '../../demo/rest'
import type { HttpOutRequest } from '../../local/types'
import { API, DEMO_SECRET, startStory, type Story } from '../support/story'

jest.setTimeout(60_000)

const URL = 'http://127.0.0.1:9/patchloop'
let story: Story
beforeEach(async () => {
  story = await startStory({}, URL)
})

const sentTypes = (): string[] => story.sent.map(({ body }) => JSON.parse(body).type)
const activate = (planId: string, more: Json = {}): Promise<Json> =>
  story.activate(story.plan(planId, story.servers(1), more))
const header = (request: HttpOutRequest | undefined, name: string): string =>
  Object.entries(request?.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1] ?? ''
const patchSource = async (fields: Json): Promise<void> => {
  const path = `/api/now/table/x_patch_loop_source/${story.source.sys_id}`
  expectStatus(await story.admin.patch(path, fields), 200)
}
const messageRows = (): Promise<Json[]> => story.rows('x_patch_loop_message', 'ORDERBYsequence')

test('a message is sent with the headers of Standard Webhooks, signed over the very bytes, in ASCII', async () => {
  await activate('TELL-1', { extensions: { note: 'Zürich – 東京' } })
  const [request] = story.sent
  expect(request?.url).toBe(URL)
  expect(header(request, 'content-type')).toBe('application/json')
  const id = header(request, 'webhook-id')
  const at = new Date(Number(header(request, 'webhook-timestamp')) * 1000)
  const expected = new Webhook(DEMO_SECRET).sign(id, at, request?.body ?? '')
  expect(header(request, 'webhook-signature').split(' ')).toContain(expected)
  expect(request?.body).toMatch(/^[\x20-\x7e]+$/)
  expect(JSON.parse(request?.body ?? '').data.extensions).toEqual({ note: 'Zürich – 東京' })
  expect(request?.timeoutMs).toBe(10_000)
})

test('a failed delivery is tried again by the schedule, with the same id and bytes, then it is dead and a replay sends it', async () => {
  story.replies.push(...Array.from({ length: 10 }, () => ({ status: 500 })))
  await activate('TELL-2')
  expect(story.sent).toHaveLength(1)
  story.advance(1)
  expect(story.sent).toHaveLength(4)
  story.advance(24 * 5)
  expect(story.sent).toHaveLength(10)
  expect(new Set(story.sent.map(({ body }) => body)).size).toBe(1)
  expect(new Set(story.sent.map((one) => header(one, 'webhook-id'))).size).toBe(1)
  const [message] = await messageRows()
  expect(message.state).toBe('dead')
  const path = `${API}/messages/${message.message_id}/replay`
  expect((await story.tool.post(path)).status).toBe(403)
  expectStatus(await story.as('operator').post(path), 200)
  story.settle()
  expect(story.sent).toHaveLength(11)
  expect(story.sent[10]?.body).toBe(story.sent[0]?.body)
  expect((await messageRows())[0].state).toBe('sent')
})

test('410 stops pushing to the source; the feed goes on and its calls are still taken', async () => {
  story.replies.push({ status: 410 })
  const { changes } = await activate('TELL-3')
  await story.approve(changes[0].sysId)
  story.advance(1)
  expect(story.sent).toHaveLength(1)
  const source = await story.row('x_patch_loop_source', story.source.sys_id)
  expect(source.push_stopped).toBe('true')
  const feed = expectStatus(await story.tool.get(`${API}/messages`), 200).result.messages
  expect(feed.map(({ type }: Json) => type)).toEqual(['plan.prepared', 'plan.approved'])
})

test('429 honours Retry-After', async () => {
  story.replies.push({ status: 429, headers: { 'retry-after': '3600' } })
  await activate('TELL-4')
  story.advance(0.9)
  expect(story.sent).toHaveLength(1)
  story.advance(0.3)
  expect(story.sent).toHaveLength(2)
})

test("one plan's trouble does not hold up another's, and a plan's own messages keep their order", async () => {
  story.replies.push({ status: 500 })
  const { changes } = await activate('TELL-5A')
  await activate('TELL-5B')
  expect(story.sent).toHaveLength(2)
  await story.approve(changes[0].sysId)
  story.advance(1)
  const ofA = story.sent
    .map(({ body }) => JSON.parse(body))
    .filter(({ data }) => data.planId === 'TELL-5A')
    .map(({ type }) => type)
  expect([...new Set(ofA)]).toEqual(['plan.prepared', 'plan.approved'])
  expect(ofA[ofA.length - 1]).toBe('plan.approved')
})

test('a source that only polls is pushed nothing and finds everything in the feed, gap-free and in order', async () => {
  await patchSource({ delivery: 'poll' })
  for (const planId of ['TELL-6A', 'TELL-6B', 'TELL-6C']) {
    const { changes } = await activate(planId)
    await story.approve(changes[0].sysId)
  }
  expect(story.sent).toEqual([])
  const seen: Json[] = []
  for (let after = 0, isMore = true; isMore;) {
    const page = expectStatus(await story.tool.get(`${API}/messages?after=${after}&limit=2`), 200)
    seen.push(...page.result.messages)
    isMore = page.result.next !== null && page.result.messages.length > 0
    after = Number(page.result.next)
  }
  expect(seen.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6])
})

test('after a number older than what is kept: 410 with the oldest number', async () => {
  await activate('TELL-7A')
  await activate('TELL-7B')
  await activate('TELL-7C')
  const [first, second] = await messageRows()
  for (const { sys_id } of [first, second]) {
    story.instance.kernel.records.delete('x_patch_loop_message', sys_id)
  }
  const answer = await story.tool.get(`${API}/messages?after=1`)
  expect(answer.status).toBe(410)
  expect(JSON.stringify(answer.body)).toContain('3')
  expect((await story.tool.get(`${API}/messages?after=2`)).status).toBe(200)
})

test('another source sees nothing of a plan: 404, on every route', async () => {
  await activate('TELL-8')
  const [omar] = await story.rows('sys_user', 'user_name=omar.diaz')
  const role = (await story.rows('sys_user_role', 'name=x_patch_loop.integration'))[0]
  await story.admin.post('/api/now/table/sys_user_has_role', {
    user: omar.sys_id,
    role: role.sys_id,
  })
  const made = expectStatus(
    await story.admin.post('/api/now/table/x_patch_loop_source', {
      name: 'Other tool',
      user: omar.sys_id,
      active: 'true',
      delivery: 'poll',
      assignment_group: story.source.assignment_group.value,
    }),
    201,
  ).result
  const other = story.as('omar.diaz')
  const at = story.at(0)
  const calls: [string, Json?][] = [
    ['/complete', {}],
    ['/cancel', { reason: 'no' }],
    ['/reopen', { reason: 'no' }],
    ['/results', { endpoints: [{ id: 'ep-1', status: 'installed', at }] }],
    ['/scans', { scanId: 's', at, endpoints: [{ id: 'ep-1', missing: [] }] }],
    ['/endpoints/ep-1/permit', {}],
  ]
  for (const [path, body] of calls) {
    expect([path, (await other.post(`${API}/plans/TELL-8${path}`, body)).status]).toEqual([
      path,
      404,
    ])
  }
  expect((await other.get(`${API}/plans/TELL-8`)).status).toBe(404)
  expect((await other.get(`${API}/plans/TELL-8/endpoints`)).status).toBe(404)
  expect(expectStatus(await other.get(`${API}/plans`), 200).result.plans).toEqual([])
  expect(expectStatus(await other.get(`${API}/messages`), 200).result.messages).toEqual([])
  // Its own plan may bear the same id.
  expectStatus(await other.post(`${API}/plans`, story.plan('TELL-8', story.servers(1))), 201)
  const all = expectStatus(await story.as('operator').get(`${API}/plans`), 200).result.plans
  expect(all).toHaveLength(2)
  expect((await story.as('operator').get(`${API}/plans/TELL-8?source=Other%20tool`)).status).toBe(
    200,
  )
  expect(made.sys_id).not.toBe('')
})

test('an inactive source gets 403; a person without a role of the app sees nothing by REST', async () => {
  await activate('TELL-9')
  for (const path of ['/plans', '/plans/TELL-9', '/messages', '/health']) {
    expect([path, (await story.as('itil').get(API + path)).status]).toEqual([path, 403])
  }
  await patchSource({ active: 'false' })
  expect((await story.tool.get(`${API}/plans/TELL-9`)).status).toBe(403)
  const plan = story.plan('TELL-9B', story.servers(1))
  expect((await story.tool.post(`${API}/plans`, plan)).status).toBe(403)
})

test('whatever the order in which queued work runs, the end is the same', async () => {
  for (const order of ['last', 'middle', 'first'] as const) {
    const pick = { last: (n: number) => n - 1, middle: (n: number) => n >> 1, first: () => 0 }
    const other = await startStory({ shuffle: pick[order] }, URL)
    const windows = [
      { start: other.at(2), end: other.at(4) },
      { start: other.at(3), end: other.at(5) },
    ]
    const servers = other.servers(2).map((one, at) => ({ ...one, windows: [windows[at]] }))
    const { changes } = await other.activate(other.plan('SHUFFLE', servers))
    await other.approve(changes[0].sysId)
    other.advance(3.1)
    for (const id of ['ep-1', 'ep-2']) {
      expect([order, id, (await other.permit('SHUFFLE', id)).permitted]).toEqual([order, id, true])
    }
    const at = other.at(0)
    const ids = ['ep-1', 'ep-2']
    await other.report('SHUFFLE', 'results', {
      endpoints: ids.map((id) => ({ id, status: 'installed', at })),
    })
    other.advance(0.1)
    await other.report('SHUFFLE', 'scans', {
      scanId: 's-1',
      at: other.at(0),
      endpoints: ids.map((id) => ({ id, missing: [] })),
    })
    expect([order, (await other.view('SHUFFLE')).state]).toEqual([order, 'completed'])
    const pushed = other.sent.map(({ body }) => JSON.parse(body).sequence)
    expect([order, pushed]).toEqual([order, pushed.map((_, at) => at + 1)])
    expect([...new Set(await other.types('SHUFFLE'))]).toEqual([
      'plan.prepared',
      'plan.approved',
      'window.opened',
      'plan.completed',
    ])
  }
})

test('a window of which nothing is left open tells its end, and what is to be scanned', async () => {
  const { changes } = await activate('TELL-10')
  await story.approve(changes[0].sysId)
  story.advance(2.1)
  await story.permit('TELL-10', 'ep-1')
  await story.report('TELL-10', 'results', {
    endpoints: [{ id: 'ep-1', status: 'installed', at: story.at(0) }],
  })
  story.advance(2)
  expect(sentTypes()).toEqual([
    'plan.prepared',
    'plan.approved',
    'window.opened',
    'window.closing',
    'window.closed',
    'rescan.requested',
  ])
})
