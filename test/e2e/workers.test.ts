import type { Json } from '../../demo/rest'
import { startStory } from '../support/story'

jest.setTimeout(120_000)

/** A small random source that gives the same numbers in each run of one seed. */
const randomOf = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

/** What is there in the end, whoever did what in between. */
async function ending(settings: object, planId: string): Promise<Json> {
  const story = await startStory(settings)
  const { changes } = await story.activate(story.plan(planId, story.servers(3)))
  await story.approve(changes[0].sysId)
  story.advance(2.1)
  const ids = ['ep-1', 'ep-2', 'ep-3']
  for (const id of ids) await story.permit(planId, id)
  await story.report(planId, 'results', {
    endpoints: ids.map((id) => ({ id, status: 'installed', at: story.at(0) })),
  })
  story.advance(0.1)
  await story.report(planId, 'scans', {
    scanId: 'scan',
    at: story.at(0),
    scanner: 'Test scanner',
    endpoints: ids.map((id) => ({ id, missing: [], reachable: true })),
  })
  story.advance(1)
  const change = await story.row('change_request', changes[0].sysId)
  return {
    changes: await story.count('change_request', `correlation_id=${planId}`),
    endpoints: await story.count('x_patch_loop_endpoint', `plan.plan_id=${planId}`),
    state: [change.state, change.close_code],
    told: (await story.types(planId)).sort(),
    failed: await story.count('sysevent', 'state=error'),
  }
}

// auto-job-scheduling.md: a parallel queue processes several events at once; so do the workers of async rules.
test('with several workers between the statements a plan ends as with one', async () => {
  const alone = await ending({}, 'WORKERS')
  expect(alone).toMatchObject({ changes: 1, endpoints: 3, state: ['3', 'successful'], failed: 0 })
  for (const seed of [1, 2, 3]) {
    const random = randomOf(seed)
    let met = 0
    const interleave = (count: number): number => {
      if (random() >= 0.3) return -1
      met += 1
      return Math.floor(random() * count)
    }
    expect(await ending({ interleave }, 'WORKERS')).toEqual(alone)
    expect(met).toBeGreaterThan(5)
  }
})
