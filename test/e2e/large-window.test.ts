import { approveAll } from '../../demo/manager'
import { KILLED } from '../support/in-process'
import { startStory, type Story } from '../support/story'

jest.setTimeout(120_000)

const CIS = 620

let story: Story
beforeEach(async () => {
  story = await startStory()
})

const approvedPlan = async (planId: string, count: number): Promise<void> => {
  const view = await story.activate(story.plan(planId, story.servers(count)))
  await story.approve(view.changes[0].sysId)
}
const inMaintenance = (): Promise<number> => story.count('cmdb_ci_linux_server', 'install_status=3')
const held = (): Promise<number> => story.count('x_patch_loop_lease', 'state=held')
const stats = () => story.instance.kernel.records.stats

test('a window of many CIs opens with at most three statements a CI, each part told once its CIs are in maintenance', async () => {
  await approvedPlan('MANY', CIS)
  story.advance(1.9)
  const before = stats().statements
  story.advance(0.2)
  expect((stats().statements - before) / CIS).toBeLessThanOrEqual(3)
  expect([await inMaintenance(), await held()]).toEqual([CIS, CIS])
  const parts = (await story.told('MANY')).filter(({ type }) => type === 'window.opened')
  expect(parts.map(({ data }) => [data.part, data.last, data.endpoints.length])).toEqual([
    [1, false, 500],
    [2, true, CIS - 500],
  ])
})

test('with queues that take their time, a window opens within a minute of its start, and the log says how late', async () => {
  story = await startStory({ queueDelaySeconds: 25 })
  const view = await story.activate(story.plan('SLOW', story.servers(120)))
  story.advance(0.1)
  await approveAll(story.as, story.admin, view.changes[0].sysId, 'change.manager', 120)
  story.advance(2)
  const windows = await story.rows('x_patch_loop_window', 'plan.plan_id=SLOW')
  const late = windows.map((row) => Date.parse(row.opened_at) - Date.parse(row.starts_at))
  expect(windows).toHaveLength(120)
  expect(Math.max(...late)).toBeLessThanOrEqual(60_000)
  const [line] = await story.rows('syslog_app_scope', 'messageLIKEevent=window_opened')
  expect(line.message).toMatch(/ late=\d+$/)
})

test('a window whose opening dies between any two statements is opened whole by what comes after', async () => {
  await approvedPlan('DIES', 120)
  story.advance(1.9)
  // Dies in the middle of the leases, of the CIs, and before and after what is written together.
  for (const n of [40, 90, 112, 150, 200, 222, 224]) {
    story.killer.armWrites(n)
    try {
      story.advance(0.2)
    } catch (error) {
      expect(String(error)).toContain(KILLED)
    }
    story.killer.arm(0)
  }
  story.advance(0.3)
  expect([await inMaintenance(), await held()]).toEqual([120, 120])
  expect(await story.count('x_patch_loop_window', 'state=open')).toBe(120)
  const opened = (await story.told('DIES')).filter(({ type }) => type === 'window.opened')
  expect(opened.map(({ data }) => [data.part, data.last, data.endpoints.length])).toEqual([
    [1, true, 120],
  ])
  expect((await story.permit('DIES', 'ep-7')).permitted).toBe(true)
})

test('a plan that is canceled between any two statements of the opening leaves no CI in maintenance', async () => {
  for (const n of [1, 5, 13, 14, 25, 26, 27, 28]) {
    const planId = `CANCEL-${n}`
    await approvedPlan(planId, 12)
    story.advance(1.9)
    const answers: unknown[] = []
    story.killer.interrupt(n, () => {
      answers.push(story.report(planId, 'cancel', { reason: 'The vendor withdrew the patch.' }))
    })
    story.advance(0.2)
    story.killer.arm(0)
    await Promise.all(answers)
    expect([n, answers.length]).toEqual([n, 1])
    story.advance(0.5)
    expect([n, (await story.view(planId)).state]).toEqual([n, 'canceled'])
    expect([n, await inMaintenance(), await held()]).toEqual([n, 0, 0])
  }
})
