import Ajv, { type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import type { Answer } from '../../demo/rest'
import { openapi } from '../../src/contract/openapi'
import { ROUTES, type RouteName } from '../../src/contract/routes'
import plan from '../fixtures/plan-full.json'
import { inProcessClient, startInProcess } from '../support/in-process'

const BASE = '/api/x_patch_loop/v1/remediation'
const ajv = new Ajv({ strict: false })
addFormats(ajv)
ajv.addSchema(JSON.parse(JSON.stringify(openapi())), 'api')

const shape = (name: string): ValidateFunction => {
  const validate = ajv.getSchema(`api#/components/schemas/${name}`)
  if (validate === undefined) throw new Error(`no schema ${name}`)
  return validate
}
const expectShape = (name: string, value: unknown): void => {
  const validate = shape(name)
  expect({ ok: validate(value), errors: validate.errors }).toEqual({ ok: true, errors: null })
}
const expectAnswer = (route: RouteName, { status, body }: Answer): void => {
  const { statuses, answer } = ROUTES[route]
  expect(statuses).toContain(status)
  expectShape(answer, body.result)
}

const started = startInProcess()
afterAll(() => started.instance.stop())
const tool = inProcessClient(started.instance, 'jetpatch')
const operator = inProcessClient(started.instance, 'operator')

/** The source of the demo has to be there before anything is activated. */
beforeAll(async () => {
  const admin = inProcessClient(started.instance, 'admin')
  const user = await admin.get('/api/now/table/sys_user?sysparm_query=user_name=jetpatch')
  const group = await admin.get('/api/now/table/sys_user_group?sysparm_limit=1')
  const made = await admin.post('/api/now/table/x_patch_loop_source', {
    name: 'JetPatch',
    user: user.body.result[0].sys_id,
    active: 'true',
    delivery: 'poll',
    assignment_group: group.body.result[0].sys_id,
  })
  expect(made.status).toBe(201)
  expectAnswer('postPlan', await tool.post(`${BASE}/plans`, plan))
  started.instance.settle()
})

test('the views and lists answer in the shapes that are described', async () => {
  expectAnswer('getPlan', await tool.get(`${BASE}/plans/RP-2041`))
  expectAnswer('getPlans', await tool.get(`${BASE}/plans`))
  expectAnswer('getEndpoints', await tool.get(`${BASE}/plans/RP-2041/endpoints`))
  expectAnswer('getMessages', await tool.get(`${BASE}/messages`))
  expectAnswer('getHealth', await operator.get(`${BASE}/health`))
})

test('a permit, results, a scan and reconcile answer in the shapes that are described', async () => {
  const at = '2026-11-22T21:30:00Z'
  const path = `${BASE}/plans/RP-2041`
  expectAnswer('postPermit', await tool.post(`${path}/endpoints/ep-1/permit`))
  const endpoints = [{ id: 'ep-1', status: 'installed', at }]
  expectAnswer('postResults', await tool.post(`${path}/results`, { endpoints }))
  const scan = { scanId: 'S-1', at, endpoints: [{ id: 'ep-1', missing: [] }] }
  expectAnswer('postScan', await tool.post(`${path}/scans`, scan))
  const plans = [{ planId: 'RP-2041', activation: 1, state: 'approved' }, { planId: 'nope' }]
  expectAnswer('postReconcile', await tool.post(`${BASE}/reconcile`, { plans }))
})

test('more time is asked for as the schema says, and refused where no window is open', async () => {
  const path = `${BASE}/plans/RP-2041/extension`
  const body = { until: '2026-11-23T05:00:00Z', reason: 'The mirror is slow.' }
  expect((await tool.post(path, { until: '2026-11-23T05:00:00' })).status).toBe(400)
  const { status, body: answer } = await tool.post(path, body)
  expect(status).toBe(409)
  expectShape('error', answer)
})

test('cancel and reopen answer the receipt', async () => {
  const path = `${BASE}/plans/RP-2041`
  expectAnswer('postCancel', await tool.post(`${path}/cancel`, { reason: 'Wrong week' }))
  expectAnswer('postReopen', await tool.post(`${path}/reopen`, { reason: 'Right week' }))
})

test('a refusal has the envelope, and its detail is a JSON text of issues', async () => {
  const { status, body } = await tool.post(`${BASE}/plans`, { planId: 'RP-1' })
  expect(status).toBe(400)
  expectShape('error', body)
  expect(JSON.parse(body.error.detail)).toContainEqual({ path: '/name', message: 'is missing' })
})

test('the description is answered without the envelope, as it stands in the repository', async () => {
  const { status, body } = await tool.get(`${BASE}/openapi`)
  expect(status).toBe(200)
  expect(body).toEqual(JSON.parse(JSON.stringify(openapi())))
})

test('a dry run answers a receipt that says so, and makes no plan', async () => {
  const dry = await tool.post(`${BASE}/plans?dryRun=true`, { ...plan, planId: 'RP-DRY' })
  expectAnswer('postPlan', dry)
  expect(dry.body.result).toMatchObject({ dryRun: true, wouldBe: 'new' })
  expect((await tool.get(`${BASE}/plans/RP-DRY`)).status).toBe(404)
})

test('a scan report is answered with what it came to, and a malformed one with what is wrong', async () => {
  const hosts = [{ id: 'scan-1', hostName: 'app-eu-01', missing: ['KB1', 'KB2'] }]
  const report = { reportId: 'SCAN-1', at: '2026-11-20T03:00:00Z', complete: true, hosts }
  const first = await tool.post(`${BASE}/findings`, report)
  expectAnswer('postFindings', first)
  expect(first.body.result).toMatchObject({ settled: true, findings: { new: 2 } })
  expect((await tool.post(`${BASE}/findings`, report)).status).toBe(200)
  const { status, body } = await tool.post(`${BASE}/findings`, { ...report, hosts: [{ id: 'x' }] })
  expect([status, JSON.parse(body.error.detail)]).toEqual([
    400,
    [{ path: '/hosts/0', message: expect.stringContaining('to be identified') }],
  ])
})

test('an operator may not activate, a tool may not replay', async () => {
  expect((await operator.post(`${BASE}/plans`, plan)).status).toBe(403)
  expect((await tool.post(`${BASE}/messages/msg_1/replay`)).status).toBe(403)
})
