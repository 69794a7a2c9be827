import { expectStatus, type Json } from '../../demo/rest'
import { API, startStory, type Story } from '../support/story'

jest.setTimeout(240_000)

/** Every statement in `npm run test:long`; every STEPth in `npm test`. */
const STEP = Number(process.env.CRASH_STEP ?? 17)

let story: Story
beforeAll(async () => {
  story = await startStory()
})

/** Lets `act` happen between two statements of a script, as a call on another node would: once, before the n-th. */
const between = (n: number, act: () => void): { readonly happened: () => boolean } => {
  let seen = 0
  const beforeStatement = (): void => {
    seen += 1
    if (seen === n) act()
  }
  Object.assign(story.instance.kernel.settings, { beforeStatement })
  return { happened: () => seen >= n }
}
const alone = (): void =>
  void Object.assign(story.instance.kernel.settings, { beforeStatement: () => undefined })

const rowsOf = async (planId: string): Promise<Json> => ({
  changes: await story.count('change_request', `correlation_id=${planId}`),
  cis: await story.count('task_ci', `task.correlation_id=${planId}`),
  tasks: await story.count(
    'change_task',
    `change_request.correlation_id=${planId}^created_from!=workflow`,
  ),
  endpoints: await story.count('x_patch_loop_endpoint', `plan.plan_id=${planId}`),
  findings: await story.count('x_patch_loop_finding', `plan.plan_id=${planId}`),
  windows: await story.count('x_patch_loop_window', `plan.plan_id=${planId}`),
  planChanges: await story.count('x_patch_loop_plan_change', `plan.plan_id=${planId}`),
  receipts: await story.count('x_patch_loop_receipt', `subject=${planId}`),
  told: await story.types(planId),
})

const planOf = (planId: string): Json => {
  const [one, two] = story.servers(2)
  return story.plan(planId, [
    { ...one, windows: [{ start: story.at(2), end: story.at(4) }] },
    { ...two, windows: [{ start: story.at(5), end: story.at(6) }] },
  ])
}

test('the same activation coming in between any two statements of itself makes everything once', async () => {
  await story.activate(planOf('WHOLE'))
  const whole = await rowsOf('WHOLE')
  expect(whole).toMatchObject({ changes: 1, cis: 2, receipts: 1, told: ['plan.prepared'] })
  let met = 0
  for (let n = 1; ; n += STEP) {
    const plan = planOf(`AT-ONCE-${n}`)
    const second: Promise<Json>[] = []
    const other = between(n, () => void second.push(story.tool.post(`${API}/plans`, plan)))
    const first = await story.tool.post(`${API}/plans`, plan)
    alone()
    if (!other.happened()) break
    met += 1
    const statuses = [first.status, (await second[0]).status].sort()
    expect([n, statuses]).toEqual([n, [200, 201]])
    // A claim that one of them held lapses, and the sweep comes by.
    story.instance.advance(1300)
    expect([n, await rowsOf(plan.planId)]).toEqual([n, whole])
  }
  expect(met * STEP).toBeGreaterThan(100)
})

test('a cancel coming in between any two statements of an activation leaves no live change behind', async () => {
  let met = 0
  for (let n = 1; ; n += 2 * STEP) {
    const plan = planOf(`CANCEL-IN-${n}`)
    const second: Promise<Json>[] = []
    const cancel = (): void =>
      void second.push(
        story.tool.post(`${API}/plans/${plan.planId}/cancel`, { reason: 'Sent by mistake.' }),
      )
    const other = between(n, cancel)
    await story.tool.post(`${API}/plans`, plan)
    alone()
    if (!other.happened()) break
    met += 1
    const { status } = await second[0]
    // Before the plan's row is there, nothing is known of it.
    if (status === 404) continue
    expect([n, status]).toEqual([n, 200])
    story.instance.advance(1300)
    expect([n, (await story.view(plan.planId)).state]).toEqual([n, 'canceled'])
    const live = `correlation_id=${plan.planId}^state!=4`
    expect([n, await story.count('change_request', live)]).toEqual([n, 0])
    const types = await story.types(plan.planId)
    expect([n, types.filter((type) => type === 'plan.canceled').length]).toEqual([n, 1])
  }
  expect(met).toBeGreaterThan(3)
})

test('a revision coming in between any two statements of an activation is what stands in the end', async () => {
  let met = 0
  for (let n = 1; ; n += 2 * STEP) {
    const plan = planOf(`REVISE-IN-${n}`)
    const added = { ...story.servers(1)[0], id: 'ep-3', windows: plan.endpoints[0].windows }
    const next = {
      ...plan,
      activation: { ...plan.activation, number: 2 },
      endpoints: [plan.endpoints[0], added],
    }
    const second: Promise<Json>[] = []
    const other = between(n, () => void second.push(story.tool.post(`${API}/plans`, next)))
    const first = await story.tool.post(`${API}/plans`, plan)
    alone()
    if (!other.happened()) break
    met += 1
    expect([n, expectStatus(await second[0], 200, 201).status]).toEqual([n, undefined])
    expect([200, 201, 409]).toContain(first.status)
    story.instance.advance(1300)
    const view = await story.view(plan.planId)
    expect([n, view.activation, view.state]).toEqual([n, 2, 'awaiting_approval'])
    expect([n, view.endpoints.total, view.endpoints.matched]).toEqual([n, 2, 2])
    const live = view.changes.filter(({ status }: Json) => status === 'awaiting_approval')
    expect([n, live.length, live[0]?.endpoints]).toEqual([n, 1, 2])
    expect([n, await story.count('change_request', `correlation_id=${plan.planId}`)]).toEqual([
      n,
      1,
    ])
  }
  expect(met).toBeGreaterThan(3)
})
