import { API, DEMO_SECRET, loadAppData } from '../../demo/app-data'
import { approveAll } from '../../demo/manager'
import { expectStatus, type Client, type Json } from '../../demo/rest'
import type { HttpOutRequest, Instance, InstanceSettings } from '../../local/types'
import { inProcessClient, startInProcess, type Killer } from './in-process'

export { API, DEMO_SECRET }
const HOUR_MS = 3_600_000

/** What the patching tool's receiver answers next; 204 when empty. */
export type Reply = { readonly status: number; readonly headers?: Record<string, string> }
export type Story = {
  readonly instance: Instance
  readonly killer: Killer
  readonly admin: Client
  readonly tool: Client
  readonly source: Json
  /** Requests that the instance sent, and what they are answered with. */
  readonly sent: HttpOutRequest[]
  readonly replies: Reply[]
  as(user: string): Client
  /** The instance's clock plus some hours, ISO 8601. */
  at(hours: number): string
  advance(hours: number): void
  settle(): void
  rows(table: string, query: string): Promise<Json[]>
  count(table: string, query?: string): Promise<number>
  row(table: string, sysId: string): Promise<Json>
  /** New live Linux servers, as endpoints of a plan with the ids ep-1 … */
  servers(count: number, table?: string): Json[]
  /** A plan of these endpoints, from jane.roe. */
  plan(planId: string, endpoints: readonly Json[], more?: Json): Json
  /** Activates, and answers the receipt once what was queued is done. */
  activate(plan: Json): Promise<Json>
  view(planId: string): Promise<Json>
  endpoint(planId: string, endpointId: string): Promise<Json>
  /** Everybody who is asked approves. */
  approve(change: string): Promise<void>
  permit(planId: string, endpointId: string): Promise<Json>
  /** Messages about a plan, oldest first. */
  told(planId: string): Promise<Json[]>
  types(planId: string): Promise<string[]>
  /** A call that is expected to be answered with 200. */
  report(
    planId: string,
    kind: 'results' | 'scans' | 'complete' | 'cancel' | 'reopen',
    body?: Json,
  ): Promise<Json>
}

let hosts = 0

/** A whole instance in the test's process with the demo's people, one source, and a receiver that is played by the test. */
export const startStory = async (
  settings: Partial<InstanceSettings> = {},
  pushTo = '',
): Promise<Story> => {
  // A clock that only the test moves: what it computes from it stays true however slow the machine is.
  const startAt = Math.floor(Date.now() / 1000) * 1000
  const { instance, killer } = startInProcess({ startAt, ...settings })
  const sent: HttpOutRequest[] = []
  const replies: Reply[] = []
  Object.assign(instance.kernel, {
    httpOut: (request: HttpOutRequest) => {
      sent.push(request)
      const { status, headers = {} } = replies.shift() ?? { status: 204 }
      return { status, headers, body: '', errorCode: 0, errorMessage: '' }
    },
  })
  const as = (user: string): Client => inProcessClient(instance, user)
  const admin = as('admin')
  const tool = as('jetpatch')
  const source = await loadAppData(admin, pushTo)
  const at = (hours: number): string =>
    new Date(instance.kernel.clock.now() + hours * HOUR_MS).toISOString().replace(/\.\d+/, '')
  const rows = async (table: string, query: string): Promise<Json[]> =>
    expectStatus(
      await admin.get(
        `/api/now/table/${table}?sysparm_limit=2000&sysparm_query=${encodeURIComponent(query)}`,
      ),
      200,
    ).result
  const view = async (planId: string): Promise<Json> =>
    expectStatus(await tool.get(`${API}/plans/${planId}`), 200).result
  const told = async (planId: string): Promise<Json[]> =>
    (await rows('x_patch_loop_message', `plan.plan_id=${planId}^ORDERBYsequence`)).map((row) =>
      JSON.parse(row.body),
    )
  const session = instance.kernel.people.systemSession('global')
  return {
    instance,
    killer,
    admin,
    tool,
    source,
    sent,
    replies,
    as,
    at,
    rows,
    view,
    told,
    advance: (hours) => void instance.advance(hours * 3600),
    settle: () => void instance.settle(),
    count: async (table, query = '') => (await rows(table, query)).length,
    row: async (table, sysId) =>
      expectStatus(await admin.get(`/api/now/table/${table}/${sysId}`), 200).result,
    servers: (count, table = 'cmdb_ci_linux_server') =>
      Array.from({ length: count }, (_, index) => {
        hosts += 1
        const name = `story-${hosts}`
        instance.kernel.operations.insert(session, table, { name, install_status: '1' })
        return { id: `ep-${index + 1}`, hostName: name }
      }),
    plan: (planId, endpoints, more = {}) => ({
      planId,
      activation: { number: 1, at: at(0), by: { userName: 'jane.roe' } },
      name: `Plan ${planId}`,
      patches: [{ id: 'P-1', title: 'Kernel update', severity: 'high' }],
      endpoints: endpoints.map((endpoint) => ({
        windows: [{ start: at(2), end: at(4) }],
        ...endpoint,
      })),
      ...more,
    }),
    activate: async (plan) => {
      expectStatus(await tool.post(`${API}/plans`, plan), 200, 201)
      instance.settle()
      return view(plan.planId)
    },
    endpoint: async (planId, endpointId) => {
      const { endpoints } = expectStatus(
        await tool.get(`${API}/plans/${planId}/endpoints?limit=1000`),
        200,
      ).result
      return endpoints.find((endpoint: Json) => endpoint.id === endpointId)
    },
    approve: async (change) => {
      await approveAll(as, admin, change, 'change.manager')
      instance.settle()
    },
    permit: async (planId, endpointId) =>
      expectStatus(await tool.post(`${API}/plans/${planId}/endpoints/${endpointId}/permit`), 200)
        .result,
    types: async (planId) => (await told(planId)).map(({ type }) => type),
    report: async (planId, kind, body = {}) => {
      const answer = expectStatus(await tool.post(`${API}/plans/${planId}/${kind}`, body), 200)
      instance.settle()
      return answer.result
    },
  }
}
