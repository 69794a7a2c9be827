import { decide } from '../../demo/manager'
import { expectStatus, type Json } from '../../demo/rest'
import { API, startStory, type Story } from '../support/story'

jest.setTimeout(60_000)

let story: Story
beforeAll(async () => {
  story = await startStory()
})

const plain = (iso: string): string => iso.replace('T', ' ').replace('Z', '')
const label = async (sysId: string): Promise<string> =>
  expectStatus(
    await story.admin.get(
      `/api/now/table/change_request/${sysId}?sysparm_fields=state&sysparm_display_value=true`,
    ),
    200,
  ).result.state
const patchChange = async (sysId: string, fields: Json): Promise<void> => {
  expectStatus(
    await story.as('change.manager').patch(`/api/now/table/change_request/${sysId}`, fields),
    200,
  )
  story.settle()
}
/** A new plan whose change stands in the given state. */
const planIn = async (where: string, planId: string, count = 1): Promise<Json> => {
  const isNew = where === 'New'
  const servers = story.servers(count).map((one) => (isNew ? { ...one, windows: undefined } : one))
  const plan = story.plan(planId, servers)
  const { changes } = await story.activate(plan)
  const [change] = changes
  if (!['New', 'Assess'].includes(where)) await story.approve(change.sysId)
  if (['Implement', 'Review'].includes(where)) story.advance(2.1)
  if (where === 'Review') await toReview(change.sysId)
  expect(await label(change.sysId)).toBe(where)
  return { plan, change }
}
const toReview = async (sysId: string): Promise<void> => {
  const tasks = await story.rows('change_task', `change_request=${sysId}^active=true`)
  for (const task of tasks) {
    const closed = { state: '3', close_code: 'successful', close_notes: 'By hand.' }
    await story.as('change.manager').patch(`/api/now/table/change_task/${task.sys_id}`, closed)
  }
  story.settle()
}
const revised = (plan: Json, more: Json): Json => ({
  ...plan,
  activation: { ...plan.activation, number: plan.activation.number + 1 },
  ...more,
})
const prove = async (planId: string, ids: readonly string[]): Promise<void> => {
  for (const id of ids) await story.permit(planId, id)
  await story.report(planId, 'results', {
    endpoints: ids.map((id) => ({ id, status: 'installed', at: story.at(0) })),
  })
  story.advance(0.1)
  await story.report(planId, 'scans', {
    scanId: `scan-${planId}`,
    at: story.at(0),
    endpoints: ids.map((id) => ({ id, missing: [], reachable: true })),
  })
}
const changesOf = (planId: string): Promise<Json[]> =>
  story.rows('change_request', `correlation_id=${planId}`)

test('a plan is canceled in every state from New to Implement, and its CIs are given back', async () => {
  for (const where of ['New', 'Assess', 'Scheduled', 'Implement']) {
    const planId = `CAN-${where}`
    const { change, plan } = await planIn(where, planId)
    const answer = await story.report(planId, 'cancel', { reason: 'No longer needed.' })
    expect([where, answer.state]).toEqual([where, 'canceled'])
    expect([where, await label(change.sysId)]).toEqual([where, 'Canceled'])
    const told = await story.types(planId)
    expect(told.filter((type) => type === 'plan.canceled')).toHaveLength(1)
    expect(told[told.length - 1]).toBe('plan.canceled')
    const [ci] = await story.rows('cmdb_ci', `name=${plan.endpoints[0].hostName}`)
    expect([where, ci.install_status]).toEqual([where, '1'])
    expect(await story.permit(planId, 'ep-1')).toMatchObject({ reason: 'canceled' })
    const again = await story.report(planId, 'cancel', { reason: 'No longer needed.' })
    expect(again.state).toBe('canceled')
    expect(await story.types(planId)).toEqual(told)
  }
})

test('in Review a cancel is refused with the reason, and nothing is canceled', async () => {
  const { change } = await planIn('Review', 'CAN-Review')
  const answer = await story.tool.post(`${API}/plans/CAN-Review/cancel`, { reason: 'Late.' })
  expect(answer.status).toBe(409)
  expect(answer.body.error.message).toContain('Review')
  expect(await label(change.sysId)).toBe('Review')
})

test('reopened in Implement, the same change goes on', async () => {
  const { change } = await planIn('Implement', 'REO-Implement')
  await story.permit('REO-Implement', 'ep-1')
  await story.report('REO-Implement', 'results', {
    endpoints: [{ id: 'ep-1', status: 'failed', at: story.at(0), message: 'disk full' }],
  })
  expect((await story.view('REO-Implement')).state).toBe('attention')
  const view = await story.report('REO-Implement', 'reopen', { reason: 'Disk was cleaned.' })
  expect(view.changes.map(({ sysId }: Json) => sysId)).toEqual([change.sysId])
  expect(await changesOf('REO-Implement')).toHaveLength(1)
  expect(await story.types('REO-Implement')).toContain('plan.reopened')
  expect(await story.permit('REO-Implement', 'ep-1')).toMatchObject({ permitted: true })
  await prove('REO-Implement', ['ep-1'])
  expect(await label(change.sysId)).toBe('Closed')
})

test('reopened after Closed and after Canceled, a successor is opened, linked both ways, and lives its own life', async () => {
  for (const end of ['Closed', 'Canceled']) {
    const planId = `REO-${end}`
    const { change, plan } = await planIn('Implement', planId)
    if (end === 'Closed') await prove(planId, ['ep-1'])
    else await story.report(planId, 'cancel', { reason: 'Wrong week.' })
    expect(await label(change.sysId)).toBe(end)
    const view = await story.report(planId, 'reopen', { reason: 'Seen again.' })
    const old = view.changes.find(({ sysId }: Json) => sysId === change.sysId)
    const next = view.changes.find(({ sysId }: Json) => sysId !== change.sysId)
    expect(next.successorOf).toEqual({ sysId: change.sysId, number: change.number })
    expect(old.succeededBy).toEqual({ sysId: next.sysId, number: next.number })
    const rows = await changesOf(planId)
    expect(rows).toHaveLength(2)
    expect(new Set(rows.map((row) => row.x_patch_loop_plan.value)).size).toBe(1)
    for (const [id, other] of [
      [change.sysId, next.number],
      [next.sysId, change.number],
    ]) {
      const notes = await story.rows('sys_journal_field', `element_id=${id}^element=work_notes`)
      expect(JSON.stringify(notes)).toContain(other)
    }
    // Its windows are over: it waits for new ones, which a revision brings.
    const again = revised(plan, {
      endpoints: plan.endpoints.map((one: Json) => ({
        ...one,
        windows: [{ start: story.at(2), end: story.at(4) }],
      })),
    })
    await story.activate(again)
    const live = (await story.view(planId)).changes.filter((one: Json) => one.sysId === next.sysId)
    expect(live[0].state.label).toBe('Assess')
    await story.approve(next.sysId)
    story.advance(2.1)
    await prove(planId, ['ep-1'])
    expect(await label(next.sysId)).toBe('Closed')
    expect((await story.view(planId)).state).toBe('completed')
  }
})

test('a plan that is neither over nor in trouble is not reopened', async () => {
  await planIn('Assess', 'REO-Live')
  const answer = await story.tool.post(`${API}/plans/REO-Live/reopen`, { reason: 'Just so.' })
  expect(answer.status).toBe(409)
})

test('a lower activation and the same one with other content are conflicts; nothing changes', async () => {
  const { plan } = await planIn('Assess', 'REV-Conflict')
  const next = revised(plan, { name: 'Revised' })
  await story.activate(next)
  const before = await story.view('REV-Conflict')
  expect((await story.tool.post(`${API}/plans`, plan)).status).toBe(409)
  const other = { ...next, name: 'Something else' }
  expect((await story.tool.post(`${API}/plans`, other)).status).toBe(409)
  expect(await story.view('REV-Conflict')).toEqual(before)
  const repeat = await story.tool.post(`${API}/plans`, next)
  expect([repeat.status, repeat.body.result.repeated]).toEqual([200, true])
})

test('revised while New or in Assess: the same change, with all CIs attached, asked again', async () => {
  for (const where of ['New', 'Assess']) {
    const planId = `REV-${where}`
    const { plan, change } = await planIn(where, planId)
    const added = { ...story.servers(1)[0], id: 'ep-2' }
    const next = revised(plan, {
      endpoints: [...plan.endpoints, added].map((one) => ({
        ...one,
        windows: [{ start: story.at(3), end: story.at(5) }],
      })),
    })
    const { revised: report } = expectStatus(
      await story.tool.post(`${API}/plans`, next),
      200,
    ).result
    story.settle()
    expect(report.added.ids).toEqual(['ep-2'])
    const rows = await changesOf(planId)
    expect(rows.map(({ sys_id }) => sys_id)).toEqual([change.sysId])
    expect([where, await label(change.sysId)]).toEqual([where, 'Assess'])
    expect(await story.count('task_ci', `task=${change.sysId}`)).toBe(2)
    expect([rows[0].start_date, rows[0].end_date]).toEqual([plain(story.at(3)), plain(story.at(5))])
    await story.approve(change.sysId)
    story.advance(3.1)
    await prove(planId, ['ep-1', 'ep-2'])
    expect((await story.view(planId)).state).toBe('completed')
  }
})

test('revised in Scheduled, Implement and Review: what was approved goes on, what is added gets a change of its own', async () => {
  for (const where of ['Scheduled', 'Implement', 'Review']) {
    const planId = `REV-${where}`
    const { plan, change } = await planIn(where, planId, 2)
    const added = {
      ...story.servers(1)[0],
      id: 'ep-3',
      windows: [{ start: story.at(6), end: story.at(8) }],
    }
    const next = revised(plan, { endpoints: [plan.endpoints[0], added] })
    const { revised: report } = expectStatus(
      await story.tool.post(`${API}/plans`, next),
      200,
    ).result
    story.settle()
    expect(report).toMatchObject({ added: { ids: ['ep-3'] }, removed: { ids: ['ep-2'] } })
    const rows = await changesOf(planId)
    expect([where, rows.length]).toEqual([where, 2])
    expect(await label(change.sysId)).toBe(where)
    expect(await story.count('task_ci', `task=${change.sysId}`)).toBe(2)
    const [released] = await story.rows(
      'x_patch_loop_endpoint',
      `plan.plan_id=${planId}^endpoint_id=ep-2`,
    )
    expect([where, released.status]).toEqual([where, 'released'])
    expect(await story.permit(planId, 'ep-2')).toMatchObject({ reason: 'canceled' })
    const notes = await story.rows('sys_journal_field', `element_id=${change.sysId}`)
    expect(JSON.stringify(notes)).toContain('ep-2')
    const second = rows.find(({ sys_id }) => sys_id !== change.sysId)
    expect(await label(second.sys_id)).toBe('Assess')
    await story.approve(second.sys_id)
    if (where === 'Scheduled') story.advance(2.1)
    await prove(planId, ['ep-1'])
    expect([where, await label(change.sysId)]).toEqual([where, 'Closed'])
    expect((await story.view(planId)).state).not.toBe('completed')
    story.advance(6)
    await prove(planId, ['ep-3'])
    expect((await story.view(planId)).state).toBe('completed')
    expect((await story.types(planId)).filter((type) => type === 'plan.completed')).toHaveLength(1)
  }
})

test('on hold gives no permit, resumed does; both are told', async () => {
  const { change } = await planIn('Implement', 'HOLD')
  await patchChange(change.sysId, { on_hold: 'true', on_hold_reason: 'Storm warning.' })
  expect((await story.view('HOLD')).state).toBe('on_hold')
  expect(await story.permit('HOLD', 'ep-1')).toMatchObject({
    permitted: false,
    reason: 'on_hold',
  })
  expect(JSON.stringify((await story.view('HOLD')).waitingFor)).toContain('Storm warning.')
  await patchChange(change.sysId, { on_hold: 'false' })
  expect(await story.permit('HOLD', 'ep-1')).toMatchObject({ permitted: true })
  const types = await story.types('HOLD')
  expect(types.slice(-2)).toEqual(['plan.on_hold', 'plan.resumed'])
})

test('planned dates moved by the same amount move the windows; the scope hash is renewed and told', async () => {
  const { change } = await planIn('Scheduled', 'MOVE')
  const approved = (await story.told('MOVE')).find(({ type }) => type === 'plan.approved')
  const to = { start: story.at(26), end: story.at(28) }
  await patchChange(change.sysId, { start_date: plain(to.start), end_date: plain(to.end) })
  const view = await story.view('MOVE')
  expect(view.windows).toEqual([{ ...to, state: 'planned', endpoints: 1 }])
  const told = (await story.told('MOVE')).find(({ type }) => type === 'plan.rescheduled')
  expect(told.data.windows).toEqual([expect.objectContaining(to)])
  expect(told.data.by.name).toBe('Clara Mendes')
  story.advance(2.2)
  expect(await story.permit('MOVE', 'ep-1')).toMatchObject({ reason: 'before_window' })
  story.advance(24)
  const permit = await story.permit('MOVE', 'ep-1')
  expect(permit.permitted).toBe(true)
  expect(permit.scope).toMatch(/^sha256:/)
  expect(permit.scope).not.toBe(approved.data.scope)
})

test('planned dates moved otherwise clip the windows, and an endpoint left without one needs a person', async () => {
  const servers = story.servers(2)
  const plan = story.plan('CLIP', [
    { ...servers[0], windows: [{ start: story.at(2), end: story.at(6) }] },
    { ...servers[1], windows: [{ start: story.at(10), end: story.at(12) }] },
  ])
  const { changes } = await story.activate(plan)
  await story.approve(changes[0].sysId)
  await patchChange(changes[0].sysId, { end_date: plain(story.at(4)) })
  const view = await story.view('CLIP')
  expect(view.windows.find((one: Json) => one.state === 'planned')).toMatchObject({
    start: story.at(2),
    end: story.at(4),
  })
  expect(view.state).toBe('attention')
  const told = (await story.told('CLIP')).find(({ type }) => type === 'plan.attention')
  expect(told.data.endpoints).toMatchObject([{ id: 'ep-2' }])
})

test('workstations need no change request: approved at once, and proved like the others', async () => {
  const hosts = story.servers(2, 'cmdb_ci_computer')
  const receipt = await story.activate(story.plan('WS', hosts))
  expect(receipt.state).toBe('approved')
  expect(receipt.changes).toMatchObject([
    { type: 'none', sysId: null, number: null, approval: 'approved', status: 'approved' },
  ])
  expect(await changesOf('WS')).toEqual([])
  expect(await story.types('WS')).toEqual(['plan.prepared', 'plan.approved'])
  expect(await story.permit('WS', 'ep-1')).toMatchObject({ reason: 'before_window' })
  story.advance(2.1)
  await prove('WS', ['ep-1', 'ep-2'])
  expect((await story.view('WS')).state).toBe('completed')
  expect(await story.types('WS')).toContain('plan.completed')
})

test('servers and workstations in one plan are two plan changes, each with its own end', async () => {
  const servers = story.servers(1)
  const [ws] = story.servers(1, 'cmdb_ci_computer')
  const receipt = await story.activate(story.plan('MIX', [...servers, { ...ws, id: 'ep-2' }]))
  expect(receipt.changes.map((one: Json) => one.type).sort()).toEqual(['none', 'normal'])
  expect(receipt.state).toBe('awaiting_approval')
  expect(await changesOf('MIX')).toHaveLength(1)
  const change = receipt.changes.find((one: Json) => one.type === 'normal')
  expect(await story.count('task_ci', `task=${change.sysId}`)).toBe(1)
  await story.approve(change.sysId)
  story.advance(2.1)
  await prove('MIX', ['ep-2'])
  expect((await story.view('MIX')).state).not.toBe('completed')
  await prove('MIX', ['ep-1'])
  expect((await story.view('MIX')).state).toBe('completed')
  expect((await story.types('MIX')).filter((type) => type === 'plan.completed')).toHaveLength(1)
})

test('CIs are in maintenance while a window is open, and what they were before comes back, also with two plans on one CI', async () => {
  const [server] = story.servers(1)
  const status = async (): Promise<string> =>
    (await story.rows('cmdb_ci', `name=${server.hostName}`))[0].install_status
  const windows = [
    [{ start: story.at(2), end: story.at(6) }],
    [{ start: story.at(3), end: story.at(8) }],
  ]
  for (const [at, planId] of ['CI-A', 'CI-B'].entries()) {
    const { changes } = await story.activate(
      story.plan(planId, [{ ...server, windows: windows[at] }]),
    )
    await story.approve(changes[0].sysId)
  }
  expect(await status()).toBe('1')
  story.advance(2.1)
  expect(await status()).toBe('3')
  story.advance(1)
  await prove('CI-A', ['ep-1'])
  expect((await story.view('CI-A')).state).toBe('completed')
  expect(await status()).toBe('3')
  await prove('CI-B', ['ep-1'])
  expect(await status()).toBe('1')
})

test('a window that passed while the instance was down: a person is needed, and no permit is given', async () => {
  const { changes } = await story.activate(story.plan('MISS', story.servers(1)))
  await story.approve(changes[0].sysId)
  // Time passes, and nothing that was queued runs.
  story.instance.kernel.clock.wind(5 * 3_600_000)
  expect(await story.permit('MISS', 'ep-1')).toMatchObject({
    permitted: false,
    reason: 'after_window',
  })
  story.settle()
  expect((await story.view('MISS')).state).toBe('attention')
  expect(await story.types('MISS')).toContain('plan.attention')
  expect(await story.types('MISS')).not.toContain('window.opened')
  expect((await story.view('MISS')).windows).toMatchObject([{ state: 'missed' }])
})

test('a plan whose window is missed goes on in the next one that the tool offered', async () => {
  const windows = [
    { start: story.at(2), end: story.at(3) },
    { start: story.at(26), end: story.at(27) },
  ]
  const servers = story.servers(1).map((one) => ({ ...one, windows }))
  const { changes } = await story.activate(story.plan('NEXT', servers))
  await story.approve(changes[0].sysId)
  story.instance.kernel.clock.wind(4 * 3_600_000)
  story.settle()
  expect((await story.view('NEXT')).state).not.toBe('attention')
  story.advance(22.1)
  await prove('NEXT', ['ep-1'])
  expect((await story.view('NEXT')).state).toBe('completed')
})

test('reopened after a rejection, the same change is asked again', async () => {
  const { change } = await planIn('Assess', 'REO-Rejected')
  await decide(story.as('change.manager'), change.sysId, 'rejected', 'Not this week.')
  story.settle()
  const view = await story.report('REO-Rejected', 'reopen', { reason: 'Agreed by phone.' })
  expect(view.changes.map(({ sysId }: Json) => sysId)).toEqual([change.sysId])
  expect(await label(change.sysId)).toBe('Assess')
  await story.approve(change.sysId)
  expect((await story.view('REO-Rejected')).state).toBe('approved')
})

test('reopened in Review, a successor takes over with the next window', async () => {
  const windows = [
    { start: story.at(2), end: story.at(4) },
    { start: story.at(6), end: story.at(8) },
  ]
  const servers = story.servers(1).map((one) => ({ ...one, windows }))
  const { changes } = await story.activate(story.plan('REO-Review', servers))
  await story.approve(changes[0].sysId)
  story.advance(2.1)
  await toReview(changes[0].sysId)
  expect((await story.view('REO-Review')).state).toBe('attention')
  const view = await story.report('REO-Review', 'reopen', { reason: 'Not done yet.' })
  expect(view.changes).toHaveLength(2)
  const next = view.changes.find(({ sysId }: Json) => sysId !== changes[0].sysId)
  expect(next.successorOf.number).toBe(changes[0].number)
  await story.approve(next.sysId)
  expect(await story.permit('REO-Review', 'ep-1')).toMatchObject({ reason: 'before_window' })
  story.advance(4)
  await prove('REO-Review', ['ep-1'])
  expect(await label(next.sysId)).toBe('Closed')
})

test('a rejected plan that is revised is asked again, in the same change', async () => {
  const { plan, change } = await planIn('Assess', 'REV-Rejected')
  await decide(story.as('change.manager'), change.sysId, 'rejected', 'Not this week.')
  story.settle()
  expect((await story.view('REV-Rejected')).state).toBe('rejected')
  await story.activate(revised(plan, { description: 'Now with a backout plan.' }))
  const view = await story.view('REV-Rejected')
  expect([view.state, view.changes.length]).toEqual(['awaiting_approval', 1])
  await story.approve(change.sysId)
  expect((await story.view('REV-Rejected')).state).toBe('approved')
  expect(await story.types('REV-Rejected')).toEqual([
    'plan.prepared',
    'plan.rejected',
    'plan.prepared',
    'plan.approved',
  ])
})

test('a canceled and a completed plan that are activated anew get a new change', async () => {
  for (const end of ['canceled', 'completed']) {
    const planId = `ANEW-${end}`
    const { plan, change } = await planIn('Implement', planId)
    if (end === 'completed') await prove(planId, ['ep-1'])
    else await story.report(planId, 'cancel', { reason: 'Wrong week.' })
    expect((await story.view(planId)).state).toBe(end)
    const windows = [{ start: story.at(2), end: story.at(4) }]
    const added = { ...story.servers(1)[0], id: 'ep-2', windows }
    const endpoints = [{ ...plan.endpoints[0], windows }, added]
    const view = await story.activate(revised(plan, { endpoints }))
    expect([end, view.state]).toEqual([end, 'awaiting_approval'])
    const live = view.changes.filter(({ status }: Json) => status === 'awaiting_approval')
    expect([end, live.length]).toEqual([end, 1])
    expect(live[0].sysId).not.toBe(change.sysId)
    expect(live[0].endpoints).toBe(end === 'canceled' ? 2 : 1)
    await story.approve(live[0].sysId)
    story.advance(2.1)
    await prove(planId, end === 'canceled' ? ['ep-1', 'ep-2'] : ['ep-2'])
    expect([end, (await story.view(planId)).state]).toEqual([end, 'completed'])
    const ends = (await story.types(planId)).filter((type) => /completed|canceled/.test(type))
    expect(ends).toEqual([`plan.${end}`, 'plan.completed'])
  }
})
