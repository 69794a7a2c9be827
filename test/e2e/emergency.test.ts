import { expectStatus, type Json } from '../../demo/rest'
import { startStory, type Story } from '../support/story'

jest.setTimeout(60_000)

const stamp = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '')

/** A blackout for all CIs, from an hour ahead to ten. */
const blackOut = (story: Story, name: string): void => {
  const { operations, people } = story.instance.kernel
  const session = people.systemSession('global')
  const row = { name, type: 'blackout', time_zone: 'GMT', applies_to: 'cmdb_ci' }
  const made = operations.insert(session, 'cmn_schedule_blackout', row)
  if (!made.ok) throw new Error('the blackout was refused')
  const span = { start_date_time: stamp(story.at(1)), end_date_time: stamp(story.at(10)) }
  operations.insert(session, 'cmn_schedule_span', { schedule: made.sysId, ...span })
}

const exploited = [{ id: 'CVE-2023-36584', knownExploited: true, dueAt: '2023-12-07T00:00:00Z' }]
const WHY = 'CVE-2023-36584 is known to be exploited, due since 2023-12-07 00:00 UTC.'

test('what is exploited and overdue goes through a freeze on record, and is reviewed when it is over', async () => {
  const story = await startStory()
  blackOut(story, 'Year-end freeze')
  const plan = story.plan('URGENT', story.servers(1), { vulnerabilities: exploited })
  const view = await story.activate(plan)
  expect(view.changes).toMatchObject([{ type: 'emergency', state: { label: 'Authorize' } }])
  const { sysId } = view.changes[0]
  const change = await story.row('change_request', sysId)
  expect(change.description).toContain(`Emergency: ${WHY}`)
  expect(change.description).toContain(
    'Goes through a blackout, as its policy allows: Year-end freeze',
  )
  const [recorded] = await story.rows('x_patch_loop_plan_change', 'plan.plan_id=URGENT')
  expect(recorded.freeze_bypass).toContain(WHY)
  await story.approve(sysId)
  story.advance(2.1)
  expect(await story.permit('URGENT', 'ep-1')).toMatchObject({ permitted: true })
  const installed = [{ id: 'ep-1', status: 'installed', at: story.at(0) }]
  await story.report('URGENT', 'results', { endpoints: installed })
  story.advance(2)
  const reviews = (): Promise<Json[]> =>
    story.rows('change_task', `change_request=${sysId}^change_task_type=review`)
  expect(await reviews()).toEqual([])
  const scan = { scanId: 'S', at: story.at(0), endpoints: [{ id: 'ep-1', missing: [] }] }
  await story.report('URGENT', 'scans', scan)
  expect(await story.view('URGENT')).toMatchObject({ state: 'completed' })
  expect((await story.row('change_request', sysId)).state).toBe('3')
  const [review, ...others] = await reviews()
  expect(others).toEqual([])
  expect(review).toMatchObject({
    short_description: 'Review the emergency change after the fact',
    state: '1',
    active: 'true',
  })
  expect(review.description).toContain(WHY)
  // A person closes it; the change stays as it is.
  const closed = { state: '3', close_code: 'successful', close_notes: 'It was one.' }
  expectStatus(
    await story.as('change.manager').patch(`/api/now/table/change_task/${review.sys_id}`, closed),
    200,
  )
  story.settle()
  expect(await story.view('URGENT')).toMatchObject({ state: 'completed' })
})
