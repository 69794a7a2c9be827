import { expectStatus, type Json } from '../../demo/rest'
import { API, startStory, type Story } from '../support/story'

jest.setTimeout(60_000)

const sleep = (story: Story): void => {
  for (let hour = 0; hour < 25; hour += 1) story.advance(1)
}
const numbers = (row: Json): readonly string[] => [
  row.label,
  row.missing,
  row.in_plan,
  row.installed,
  row.verified,
]

test('the security officer sees what is missing, in a plan, installed and proved; a closed change is measured', async () => {
  const story = await startStory()
  const [one, two] = story.servers(2)
  const patches = [{ id: 'P-1', title: 'Kernel update', vendor: 'Debian', severity: 'low' }]
  const hosts = [one, two].map((host) => ({ ...host, missing: ['P-1'] }))
  const report = { reportId: 'SCAN', at: story.at(0), complete: true, patches, hosts }
  expectStatus(await story.tool.post(`${API}/findings`, report), 201)
  const view = await story.activate(story.plan('EVENING', [one]))
  await story.approve(view.changes[0].sysId)
  story.advance(2.1)
  await story.permit('EVENING', 'ep-1')
  story.advance(0.25)
  const done = [{ id: 'ep-1', status: 'installed', at: story.at(0) }]
  await story.report('EVENING', 'results', { endpoints: done })
  // In the first night the other host gets its plan, in the second it is counted with it.
  sleep(story)
  sleep(story)
  const [byPatch] = await story.rows('x_patch_loop_inventory', 'dimension=patch')
  expect(numbers(byPatch)).toEqual(['P-1 · Kernel update', '0', '1', '1', '0'])
  const cis = await story.rows('x_patch_loop_inventory', 'dimension=ci^ORDERBYlabel')
  expect(cis.map(numbers).map(([, ...counts]) => counts)).toEqual([
    ['0', '0', '1', '0'],
    ['0', '1', '0', '0'],
  ])
  const scan = { scanId: 'S', at: story.at(0), endpoints: [{ id: 'ep-1', missing: [] }] }
  await story.report('EVENING', 'scans', scan)
  const measures = await story.rows('x_patch_loop_measure', 'plan.plan_id=EVENING')
  const values = Object.fromEntries(measures.map(({ name, value }) => [name, Number(value)]))
  expect(values).toMatchObject({
    verified_share: 100,
    window_adherence: 100,
    minutes_of_work: 15,
    unmatched: 0,
  })
  const night = await story.rows('x_patch_loop_measure', 'plan_changeISEMPTY')
  expect(new Set(night.map(({ name }) => name))).toEqual(
    new Set(['unmatched', 'unpatched_30', 'unpatched_60', 'unpatched_90']),
  )
})
