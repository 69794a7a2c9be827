import { API, demoHosts } from '../../demo/app-data'
import { approveAll, changeState, decide } from '../../demo/manager'
import { planFor } from '../../demo/plan'
import { expectStatus, type Json } from '../../demo/rest'
import { startWithReceiver } from '../support/instance'

jest.setTimeout(60_000)

type World = Awaited<ReturnType<typeof startWithReceiver>>
let world: World

beforeAll(async () => {
  world = await startWithReceiver()
})
afterAll(() => world.stop())

let used = 0
/** A plan of `count` demo servers in one window, two hours from now unless said otherwise. */
const activate = async (planId: string, count = 2, hoursAhead = 2): Promise<Json> => {
  const hosts = (await demoHosts(world.admin, used + count)).slice(used)
  used += count
  const now = await world.now()
  const start = now + hoursAhead * 3600_000
  const window = {
    start: new Date(start).toISOString(),
    end: new Date(start + 3600_000).toISOString(),
  }
  const plan = planFor(planId, hosts, [window], new Date(now).toISOString())
  const receipt = expectStatus(await world.tool.post(`${API}/plans`, plan), 201).result
  return { plan, receipt, change: receipt.changes[0] }
}
const planNow = async (planId: string): Promise<Json> =>
  expectStatus(await world.tool.get(`${API}/plans/${planId}`), 200).result
const pushed = (planId: string): string[] =>
  world.receiver.received
    .filter(({ message }) => message.data.planId === planId)
    .map(({ message }) => message.type)

test('a rejected change tells the tool who and why, and gives no permit', async () => {
  const { change } = await activate('E2E-REJECT')
  await world.settle()
  await decide(
    world.as('change.manager'),
    change.sysId,
    'rejected',
    'Freeze week: ask again on Monday.',
  )
  await world.settle()
  const plan = await planNow('E2E-REJECT')
  expect(plan.state).toBe('rejected')
  const rejection = world.receiver.received.find(
    ({ message }) => message.type === 'plan.rejected',
  )?.message
  expect(rejection.data.comments).toContain('Freeze week')
  const permit = await world.tool.post(`${API}/plans/E2E-REJECT/endpoints/ep-1/permit`)
  expect(permit.body.result).toMatchObject({ permitted: false, reason: 'not_approved' })
})

test('approved is told only when the change has reached Scheduled, not while the cascade flips', async () => {
  const { change } = await activate('E2E-CASCADE')
  await world.settle()
  await decide(world.as('change.manager'), change.sysId, 'approved', 'First level is fine.')
  await world.settle()
  expect((await changeState(world.admin, change.sysId)).label).toBe('Authorize')
  expect(pushed('E2E-CASCADE')).toEqual(['plan.prepared'])
  await approveAll(world.as, world.admin, change.sysId, 'change.manager')
  await world.settle()
  expect(pushed('E2E-CASCADE')).toEqual(['plan.prepared', 'plan.approved'])
})

test('a cancel by the tool cancels the change and says so once', async () => {
  const { change } = await activate('E2E-CANCEL')
  const answer = await world.tool.post(`${API}/plans/E2E-CANCEL/cancel`, {
    reason: 'Superseded by the July roll-up.',
  })
  expect(answer.status).toBe(200)
  await world.settle()
  expect((await changeState(world.admin, change.sysId)).label).toBe('Canceled')
  expect(pushed('E2E-CANCEL').filter((type) => type === 'plan.canceled')).toHaveLength(1)
})

test('a change canceled in ServiceNow tells the tool', async () => {
  const { change } = await activate('E2E-CANCELED-THERE')
  await world.settle()
  const patch = { state: '4', work_notes: 'Withdrawn by the service owner.' }
  expectStatus(
    await world.as('change.manager').patch(`/api/now/table/change_request/${change.sysId}`, patch),
    200,
  )
  await world.settle()
  expect(pushed('E2E-CANCELED-THERE')).toContain('plan.canceled')
  expect((await planNow('E2E-CANCELED-THERE')).state).toBe('canceled')
})

test('a receiver that is down loses nothing: the same bytes come later, in order', async () => {
  world.receiver.answers.push(500, 503)
  await activate('E2E-RETRY')
  await world.settle()
  await world.advance(3600)
  expect(pushed('E2E-RETRY')).toEqual(['plan.prepared'])
  const feed = expectStatus(await world.tool.get(`${API}/messages?limit=1000`), 200).result.messages
  const sequences = feed.map((message: Json) => message.sequence)
  expect(sequences).toEqual(sequences.map((_: number, index: number) => index + 1))
})

test('two identical calls at once make one change and one receipt', async () => {
  const hosts = (await demoHosts(world.admin, used + 1)).slice(used)
  used += 1
  const start = (await world.now()) + 7200_000
  const window = {
    start: new Date(start).toISOString(),
    end: new Date(start + 3600_000).toISOString(),
  }
  const plan = planFor('E2E-TWICE', hosts, [window], new Date(start - 7200_000).toISOString())
  const answers = await Promise.all([
    world.tool.post(`${API}/plans`, plan),
    world.tool.post(`${API}/plans`, plan),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 201])
  const query = encodeURIComponent('correlation_id=E2E-TWICE')
  const changes = await world.admin.get(`/api/now/table/change_request?sysparm_query=${query}`)
  expect(changes.body.result).toHaveLength(1)
})

test('every message that was pushed carries a signature that an independent library verifies', () => {
  expect(world.receiver.received.length).toBeGreaterThan(0)
  expect(world.receiver.received.filter(({ verified }) => !verified)).toEqual([])
})
