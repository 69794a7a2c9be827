import { API, startStory, type Story } from '../support/story'
import { expectStatus, type Json } from '../../demo/rest'

jest.setTimeout(60_000)

let story: Story
beforeAll(async () => {
  story = await startStory()
})

const tasksOf = async (change: string): Promise<Json[]> =>
  story.rows(
    'change_task',
    `change_request=${change}^created_from!=workflow^ORDERBYplanned_start_date`,
  )
const changeOf = async (receipt: Json, at = 0): Promise<Json> =>
  story.row('change_request', receipt.changes[at].sysId)

test('the change request says who, what, when and for which plan', async () => {
  const plan = story.plan('OPEN-1', story.servers(2), {
    description: 'What the scan found.',
    predefinedText: 'Agreed with the service owners.',
    approver: { userName: 'change.manager' },
    vulnerabilities: [{ id: 'CVE-2023-36584', severity: 'medium', knownExploited: true }],
    endpointGroups: [{ id: 'grp-1', name: 'EU web tier' }],
    sla: { end: story.at(72) },
  })
  const receipt = await story.activate(plan)
  const change = await changeOf(receipt)
  const jane = (await story.rows('sys_user', 'user_name=jane.roe'))[0]
  const manager = (await story.rows('sys_user', 'user_name=change.manager'))[0]
  expect(change.requested_by.value).toBe(jane.sys_id)
  expect(change.assigned_to.value).toBe(manager.sys_id)
  expect(change.correlation_id).toBe('OPEN-1')
  expect(change.correlation_display).toBe('JetPatch')
  const [row] = await story.rows('x_patch_loop_plan', 'plan_id=OPEN-1')
  expect(change.x_patch_loop_plan.value).toBe(row.sys_id)
  for (const text of [
    'OPEN-1',
    plan.activation.at.replace('T', ' ').replace('Z', ' UTC'),
    'P-1',
    'Kernel update',
    'CVE-2023-36584',
    'EU web tier',
    'What the scan found.',
    'Agreed with the service owners.',
  ]) {
    expect(change.description).toContain(text)
  }
  expect(change.state).toBe('-4')
  expect(receipt.changes[0].state).toEqual({ value: '-4', label: 'Assess' })
  expect(await story.count('task_ci', `task=${change.sys_id}`)).toBe(2)
  const sla = plan.sla.end.replace('T', ' ').replace('Z', '')
  expect(change.due_date).toBe(sla)
})

test('one task for each distinct window, those of the policy and Verify; planned dates are the envelope', async () => {
  const windows = [
    { start: story.at(5), end: story.at(6) },
    { start: story.at(2), end: story.at(3) },
    { start: story.at(2), end: story.at(3) },
  ]
  const endpoints = story.servers(3).map((endpoint, i) => ({ ...endpoint, windows: [windows[i]] }))
  const receipt = await story.activate(story.plan('OPEN-2', endpoints))
  const change = await changeOf(receipt)
  const plain = (iso: string): string => iso.replace('T', ' ').replace('Z', '')
  expect([change.start_date, change.end_date]).toEqual([plain(story.at(2)), plain(story.at(6))])
  const tasks = await tasksOf(change.sys_id)
  const titles = tasks.map((task) => task.short_description)
  expect(
    tasks.filter(
      (task) =>
        task.planned_start_date === plain(story.at(2)) &&
        task.change_task_type === 'implementation',
    ),
  ).toHaveLength(1)
  expect(
    tasks.filter(
      (task) =>
        task.planned_start_date === plain(story.at(5)) &&
        task.change_task_type === 'implementation',
    ),
  ).toHaveLength(1)
  expect(titles.filter((title) => /^Verify/.test(title))).toHaveLength(1)
  expect(tasks).toHaveLength(5)
  expect(new Set(tasks.map((task) => task.sys_id)).size).toBe(5)
})

test('lists too long for the description are attached whole, and the description says so within 4,000 characters', async () => {
  const patches = Array.from({ length: 400 }, (_, i) => ({
    id: `KB-${i}`,
    title: `Cumulative update number ${i} for a product with a long name`,
    severity: 'high',
  }))
  const endpoints = story.servers(3)
  const receipt = await story.activate(
    story.plan('OPEN-LONG', endpoints, {
      patches,
      description: 'd'.repeat(3000),
      predefinedText: 'p'.repeat(3000),
    }),
  )
  const change = await changeOf(receipt)
  expect(change.description.length).toBeLessThanOrEqual(4000)
  expect(change.description).toContain('more: see the attached')
  const files = await story.rows('sys_attachment', `table_sys_id=${change.sys_id}`)
  const contents = await Promise.all(
    files.map(
      async (file) => (await story.admin.get(`/api/now/attachment/${file.sys_id}/file`)).body,
    ),
  )
  const all = contents.join('\n')
  for (const { id } of patches) expect(all).toContain(`${id},`)
  for (const { hostName } of endpoints) expect(all).toContain(hostName)
  expect(all).toContain('d'.repeat(3000))
  expect(all).toContain('p'.repeat(3000))
})

test('an approver who is unknown is not assigned; the receipt and the change say so', async () => {
  for (const [planId, userName] of [
    ['OPEN-AP1', 'nobody.here'],
    ['OPEN-AP2', 'jane.roe'],
  ] as const) {
    const receipt = await story.activate(
      story.plan(planId, story.servers(1), { approver: { userName } }),
    )
    expect(receipt.warnings.map(({ code }: Json) => code)).toContain('approver_not_assigned')
    const change = await changeOf(receipt)
    expect(change.assigned_to).toBe('')
    expect(change.description).toContain('not assigned')
  }
})

test('an activating user who is unknown is replaced by the default of the source, with a warning', async () => {
  const plan = story.plan('OPEN-BY', story.servers(1))
  const receipt = await story.activate({
    ...plan,
    activation: { ...plan.activation, by: { userName: 'former.employee', name: 'Fred Gone' } },
  })
  expect(receipt.warnings.map(({ code }: Json) => code)).toContain('requested_by_unknown')
  const change = await changeOf(receipt)
  expect(change.requested_by.value).toBe(story.source.requested_by_default.value)
  expect(change.description).toContain('Fred Gone')
})

test('people are found by e-mail where the user name is unknown', async () => {
  const plan = story.plan('OPEN-MAIL', story.servers(1))
  const receipt = await story.activate({
    ...plan,
    activation: {
      ...plan.activation,
      by: { userName: 'CORP\\omar', email: 'omar.diaz@example.com' },
    },
  })
  expect(receipt.warnings).toEqual([])
  const change = await changeOf(receipt)
  const [omar] = await story.rows('sys_user', 'user_name=omar.diaz')
  expect(change.requested_by.value).toBe(omar.sys_id)
})

test('unmatched, ambiguous and retired endpoints stay visible as rows and warnings, with no CI', async () => {
  const endpoints = [
    ...story.servers(1),
    { id: 'ep-gone', hostName: 'no-such-host' },
    { id: 'ep-twin', hostName: 'twin-01' },
    { id: 'ep-old', hostName: 'web-old-01' },
  ]
  const receipt = await story.activate(story.plan('OPEN-MATCH', endpoints))
  expect(receipt.endpoints).toEqual({
    total: 4,
    prepared: 4,
    matched: 1,
    ambiguous: 1,
    unmatched: 1,
    retired: 1,
  })
  const warned = Object.fromEntries(receipt.warnings.map((w: Json) => [w.code, w.endpoints]))
  expect(warned).toEqual({
    endpoint_unmatched: ['ep-gone'],
    endpoint_ambiguous: ['ep-twin'],
    endpoint_retired: ['ep-old'],
  })
  const change = await changeOf(receipt)
  expect(change.description).toContain('3 endpoints without exactly one live CI')
  expect(await story.count('task_ci', `task=${change.sys_id}`)).toBe(1)
  expect((await story.endpoint('OPEN-MATCH', 'ep-twin')).candidates).toHaveLength(2)
})

test('what was asked of the change and what it reached stand side by side', async () => {
  const answer = await story.tool.post(`${API}/plans`, story.plan('OPEN-REACH', story.servers(1)))
  const [change] = expectStatus(answer, 201).result.changes
  expect(change).toMatchObject({ requested: 'assess', reached: 'assess' })
})

test('a plan without windows stays New, says what it waits for, and goes on with the dates a person gives', async () => {
  const endpoints = story.servers(2).map((endpoint) => ({ ...endpoint, windows: undefined }))
  const receipt = await story.activate(story.plan('OPEN-NOWIN', endpoints))
  const [change] = receipt.changes
  expect(change.state.label).toBe('New')
  expect(receipt.warnings.map(({ code }: Json) => code)).toContain('window_missing')
  expect(receipt.waitingFor).toMatchObject([{ what: 'window', change: change.number }])
  const dates = {
    start_date: story.at(10).replace('T', ' ').replace('Z', ''),
    end_date: story.at(12).replace('T', ' ').replace('Z', ''),
  }
  expectStatus(
    await story.as('change.manager').patch(`/api/now/table/change_request/${change.sysId}`, dates),
    200,
  )
  story.settle()
  const after = await story.view('OPEN-NOWIN')
  expect(after.changes[0].state.label).toBe('Assess')
  expect(after.windows).toEqual([
    { start: story.at(10), end: story.at(12), state: 'planned', endpoints: 2 },
  ])
  expect(after.warnings).toEqual([])
  await story.approve(change.sysId)
  story.advance(10.1)
  expect((await story.permit('OPEN-NOWIN', 'ep-1')).permitted).toBe(true)
})

test("windows left out are those of the CI's own maintenance schedule", async () => {
  const receipt = await story.activate(
    story.plan('OPEN-SCHED', [{ id: 'ep-1', hostName: 'app-eu-01', windows: undefined }]),
  )
  expect(receipt.windows).toHaveLength(1)
  expect(receipt.changes[0].state.label).toBe('Assess')
  const { start, end } = receipt.windows[0]
  expect(Date.parse(end) - Date.parse(start)).toBe(6 * 3_600_000)
})

test('a source without an assignment group: its plans stay New and say so, and go on once a person gives one', async () => {
  const path = `/api/now/table/x_patch_loop_source/${story.source.sys_id}`
  const group = story.source.assignment_group.value
  expectStatus(await story.admin.patch(path, { assignment_group: '' }), 200)
  const receipt = await story.activate(story.plan('OPEN-NOGRP', story.servers(1)))
  expectStatus(await story.admin.patch(path, { assignment_group: group }), 200)
  expect(receipt.changes[0]).toMatchObject({ requested: 'assess', reached: 'new' })
  expect(receipt.changes[0].why).not.toBe('')
  expect(receipt.waitingFor).toMatchObject([{ what: 'assignment_group' }])
  const [, patched] = [receipt, `/api/now/table/change_request/${receipt.changes[0].sysId}`]
  expectStatus(await story.as('change.manager').patch(patched, { assignment_group: group }), 200)
  story.settle()
  expect((await story.view('OPEN-NOGRP')).changes[0].state.label).toBe('Assess')
})

test('an emergency plan takes the emergency path', async () => {
  const receipt = await story.activate(
    story.plan('OPEN-EMERG', story.servers(1), { emergency: true }),
  )
  expect(receipt.changes[0]).toMatchObject({ type: 'emergency', status: 'awaiting_approval' })
  const change = await changeOf(receipt)
  expect([change.type, change.state]).toEqual(['emergency', '-3'])
  await story.approve(change.sys_id)
  expect((await story.view('OPEN-EMERG')).state).toBe('approved')
})

test('two identical calls at once, again and again, make everything once', async () => {
  for (let n = 0; n < 5; n += 1) {
    const plan = story.plan(`OPEN-TWICE-${n}`, story.servers(2))
    const answers = await Promise.all([0, 1, 2].map(() => story.tool.post(`${API}/plans`, plan)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201])
    story.settle()
    expect(await story.count('change_request', `correlation_id=${plan.planId}`)).toBe(1)
    expect(await story.types(plan.planId)).toEqual(['plan.prepared'])
  }
})

test('the change manager reads which services stand on it, what it is rated at, and why', async () => {
  const insert = (table: string, values: Record<string, string>): string => {
    const session = story.instance.kernel.people.systemSession()
    const written = story.instance.kernel.operations.insert(session, table, values)
    if (!written.ok) throw new Error(written.message)
    return written.sysId
  }
  const servers = story.servers(3)
  const names = servers.map(({ hostName }) => hostName).join()
  const cis = await story.rows('cmdb_ci', `nameIN${names}`)
  const service = insert('cmdb_ci_service', {
    name: 'Order entry',
    busines_criticality: '1 - most critical',
  })
  for (const { sys_id } of cis) insert('svc_ci_assoc', { service_id: service, ci_id: sys_id })
  const app = insert('cmdb_ci_linux_server', { name: 'order-app-01' })
  insert('cmdb_rel_ci', { parent: app, child: String(cis[0].sys_id) })
  const patches = [{ id: 'P-1', title: 'Kernel', severity: 'critical', rebootRequired: true }]
  const plan = story.plan('OPEN-RISK', servers, { patches })
  const dry = expectStatus(await story.tool.post(`${API}/plans?dryRun=true`, plan), 200).result
  const receipt = await story.activate(plan)
  const change = await changeOf(receipt)
  expect([change.risk, change.impact]).toEqual(['3', '1'])
  for (const line of [
    'Impacted services: Order entry (1 - most critical, 3 systems).',
    'Other systems that depend on them: 1 (order-app-01).',
    'Risk of doing it: Moderate, 4 points',
    '- +3 (impact +2): a most critical service stands on it (Order entry)',
    '- +1: patches that need a restart: 1',
  ])
    expect(change.risk_impact_analysis).toContain(line)
  expect(dry.impactedServices).toMatchObject([{ name: 'Order entry', cis: 3 }])
  expect(receipt.changes[0]).toMatchObject({
    risk: '3',
    impact: '1',
    impactedServices: dry.impactedServices,
    impactedSystems: { total: 1, names: ['order-app-01'], complete: true },
  })
})
