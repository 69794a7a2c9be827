import type { Json } from '../../demo/rest'
import { startStory, type Story } from '../support/story'

jest.setTimeout(60_000)

const HOUR_MS = 3_600_000
const fixed = (ids: readonly string[]): Json =>
  ids.map((id) => ({ id, missing: [], reachable: true }))
const typesOf = async (story: Story, planId: string): Promise<string[]> =>
  (await story.types(planId)).filter((type) => type.startsWith('window.'))

test.each([
  ['as clocks go back', '2026-10-24T10:00:00Z', '2026-10-24T20:00:00Z', '2026-10-25T03:00:00Z'],
  ['as clocks go forward', '2027-03-27T10:00:00Z', '2027-03-27T21:00:00Z', '2027-03-28T02:00:00Z'],
])(
  "a CI's own schedule, 22:00 to 04:00 in Berlin, holds past midnight %s",
  async (_, today, opens, closes) => {
    const story = await startStory({ startAt: Date.parse(today) })
    const endpoints = [{ id: 'ep-1', hostName: 'app-eu-01', windows: undefined }]
    const { changes, windows } = await story.activate(story.plan('NIGHT', endpoints))
    expect(windows).toMatchObject([{ start: opens, end: closes }])
    await story.approve(changes[0].sysId)
    const until = (iso: string): void =>
      story.advance((Date.parse(iso) - story.instance.kernel.clock.now()) / HOUR_MS)
    until(opens)
    expect(await typesOf(story, 'NIGHT')).toEqual(['window.opened'])
    // Two in the morning comes twice, or never.
    until(new Date(Date.parse(closes) - 1.5 * HOUR_MS).toISOString())
    expect((await story.permit('NIGHT', 'ep-1')).permitted).toBe(true)
    until(new Date(Date.parse(closes) - 600_000).toISOString())
    expect(await typesOf(story, 'NIGHT')).toEqual(['window.opened', 'window.closing'])
    until(closes)
    expect(await typesOf(story, 'NIGHT')).toContain('window.closed')
    expect((await story.permit('NIGHT', 'ep-1')).reason).toBe('after_window')
  },
)

test('plans that overlap on the same servers hold each CI until the last of them lets go, and give it back as it was', async () => {
  const story = await startStory()
  const servers = story.servers(4)
  const plans = [0, 1, 2, 3, 4].map((n) => `OVER-${n}`)
  for (const [n, planId] of plans.entries()) {
    const windows = [{ start: story.at(2 + n), end: story.at(4.5 + n) }]
    const endpoints = servers.map((server) => ({ ...server, windows }))
    const view = await story.activate(story.plan(planId, endpoints))
    await story.approve(view.changes[0].sysId)
  }
  const statuses = async (): Promise<string[]> => {
    const names = servers.map(({ hostName }) => hostName).join()
    const rows = await story.rows('cmdb_ci', `nameIN${names}`)
    return [...new Set(rows.map(({ install_status }) => install_status))]
  }
  const held = (): Promise<number> => story.count('x_patch_loop_lease', 'state=held')
  expect(await statuses()).toEqual(['1'])
  story.advance(1.9)
  const seen: [string[], boolean][] = []
  for (let hour = 2; hour < 12; hour += 1) {
    story.advance(hour === 2 ? 0.2 : 1)
    for (const planId of plans) {
      if ((await story.permit(planId, 'ep-1')).permitted !== true) continue
      const endpoints = servers.map(({ id }) => ({ id, status: 'installed', at: story.at(0) }))
      await story.report(planId, 'results', { endpoints })
    }
    seen.push([await statuses(), (await held()) > 0])
  }
  // In maintenance exactly as long as somebody holds them: until an hour after the last window.
  expect(seen.map(([status, isHeld]) => [status, isHeld])).toEqual(
    seen.map(([, isHeld]) => [[isHeld ? '3' : '1'], isHeld]),
  )
  expect(seen.filter(([, isHeld]) => isHeld).length).toBeGreaterThan(6)
  expect(seen.at(-1)).toEqual([['1'], false])
})

test('of plans that overlap, a proved one gives back nothing that another still works on', async () => {
  const story = await startStory()
  const servers = story.servers(2)
  for (const planId of ['FIRST', 'SECOND']) {
    const view = await story.activate(story.plan(planId, servers))
    await story.approve(view.changes[0].sysId)
  }
  story.advance(2.1)
  const ids = servers.map(({ id }) => id as string)
  const inMaintenance = (): Promise<number> => story.count('cmdb_ci', 'install_status=3')
  expect(await inMaintenance()).toBe(2)
  for (const planId of ['FIRST', 'SECOND']) {
    for (const id of ids) await story.permit(planId, id)
    const endpoints = ids.map((id) => ({ id, status: 'installed', at: story.at(0) }))
    await story.report(planId, 'results', { endpoints })
    story.advance(0.1)
    const scan = { scanId: `S-${planId}`, at: story.at(0), endpoints: fixed(ids) }
    await story.report(planId, 'scans', scan)
    expect((await story.view(planId)).state).toBe('completed')
    expect(await inMaintenance()).toBe(planId === 'FIRST' ? 2 : 0)
  }
})

test('an executor that dies after its permit: the CI is kept until a person was told, and the plan says what it waits for', async () => {
  const story = await startStory()
  const view = await story.activate(story.plan('DEAD', story.servers(1)))
  await story.approve(view.changes[0].sysId)
  story.advance(2.1)
  await story.permit('DEAD', 'ep-1')
  const endpoints = [{ id: 'ep-1', status: 'installing', at: story.at(0) }]
  await story.report('DEAD', 'results', { endpoints })
  story.advance(6)
  const told = (await story.told('DEAD')).filter(({ type }) => type === 'plan.attention')
  const reasons = told.flatMap(({ data }) => data.endpoints.map(({ reason }: Json) => reason))
  expect(reasons).toEqual(expect.arrayContaining(['silent', 'overrun']))
  expect(await story.count('cmdb_ci', 'install_status=3')).toBe(1)
  expect((await story.view('DEAD')).waitingFor).toMatchObject([{ what: 'person' }])
})
