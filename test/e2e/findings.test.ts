import { expectStatus, type Json } from '../../demo/rest'
import { API, startStory, type Story } from '../support/story'

jest.setTimeout(60_000)

const PATCHES = [
  { id: 'KB1', title: 'Kernel', vendor: 'Debian', severity: 'high', cves: ['CVE-2026-1'] },
  { id: 'KB2', title: 'Browser', vendor: 'Mozilla', severity: 'low' },
]

const report = async (story: Story, hosts: readonly Json[], more: Json = {}): Promise<Json> => {
  const body = { reportId: `R-${story.at(0)}`, at: story.at(0), complete: true, hosts, ...more }
  const answer = expectStatus(await story.tool.post(`${API}/findings`, body), 200, 201)
  story.settle()
  return answer.result
}
/** To just after the next two o'clock in the morning of the instance. */
const sleep = (story: Story): void => {
  for (let hour = 0; hour < 25; hour += 1) story.advance(1)
}
const drafted = async (story: Story): Promise<Json[]> =>
  story.rows('x_patch_loop_plan', 'plan_idSTARTSWITHPL-')

test('from a scan to a closed change: found, drafted at night, approved, patched, proved by the next scan', async () => {
  const story = await startStory()
  const [one, two] = story.servers(2)
  const hosts = [
    { ...one, missing: ['KB1', 'KB2'] },
    { ...two, missing: ['KB1'] },
  ]
  const taken = await report(story, hosts, { patches: PATCHES })
  expect(taken).toMatchObject({
    settled: true,
    hosts: { total: 2, matched: 2 },
    findings: { new: 3, known: 0, gone: 0 },
    plans: [],
  })
  sleep(story)
  const [plan, ...others] = await drafted(story)
  expect(others).toEqual([])
  const { plan_id: planId } = plan
  expect(planId).toMatch(/^PL-\d{8}-Servers-/)
  const view = await story.view(planId)
  expect(view).toMatchObject({ state: 'awaiting_approval', endpoints: { total: 2, matched: 2 } })
  expect(await story.types(planId)).toEqual(['plan.prepared'])
  // No schedule says when: a person gives the planned dates.
  const { sysId } = view.changes[0]
  const manager = story.as('change.manager')
  const local = (hours: number): string => story.at(hours).replace('T', ' ').replace('Z', '')
  expectStatus(
    await manager.patch(`/api/now/table/change_request/${sysId}`, {
      start_date: local(2),
      end_date: local(4),
    }),
    200,
  )
  story.settle()
  await story.approve(sysId)
  expect(await story.types(planId)).toContain('plan.approved')
  for (let tenth = 0; tenth < 13; tenth += 1) story.advance(1 / 6)
  const { endpoints } = expectStatus(
    await story.tool.get(`${API}/plans/${planId}/endpoints`),
    200,
  ).result
  expect(endpoints.map((each: Json) => [each.id, each.findings.length])).toEqual([
    ['ep-1', 2],
    ['ep-2', 1],
  ])
  for (const { id } of endpoints) {
    expect(await story.permit(planId, id)).toMatchObject({ permitted: true })
  }
  const done = endpoints.map(({ id }: Json) => ({ id, status: 'installed', at: story.at(0) }))
  await story.report(planId, 'results', { endpoints: done })
  story.advance(3)
  await report(story, [
    { ...one, missing: [] },
    { ...two, missing: [] },
  ])
  expect(await story.view(planId)).toMatchObject({ state: 'completed' })
  expect((await story.row('change_request', sysId)).state).toBe('3')
  // Seen once more later, it is a new finding: the evidence of the closed change stays as it is.
  story.advance(1)
  await report(story, [{ ...one, missing: ['KB1'] }])
  const findings = await story.rows(
    'x_patch_loop_finding',
    'host_id=ep-1^patch_id=KB1^ORDERBYsys_created_on',
  )
  expect(
    findings.map(({ status, previous, plan: own }) => [status, previous !== '', own !== '']),
  ).toEqual([
    ['verified', false, true],
    ['open', true, false],
  ])
})

test('a large report survives being killed between two statements, and is taken once', async () => {
  const story = await startStory()
  const hosts = story.servers(30).map((host) => ({
    ...host,
    missing: Array.from({ length: 40 }, (_, n) => `P-${n}`),
  }))
  const body = { reportId: 'LARGE', at: story.at(0), complete: true, hosts }
  expect(expectStatus(await story.tool.post(`${API}/findings`, body), 201).result).toMatchObject({
    settled: false,
  })
  story.killer.arm(700)
  story.settle()
  expect(story.killer.hasKilled()).toBe(true)
  story.killer.arm(0)
  for (let tenth = 0; tenth < 4; tenth += 1) story.advance(1 / 6)
  expect(await story.count('x_patch_loop_finding', 'scan_id=LARGE')).toBe(1200)
  const again = expectStatus(await story.tool.post(`${API}/findings`, body), 200).result
  expect(again).toMatchObject({ settled: true, hosts: { total: 30 } })
})
