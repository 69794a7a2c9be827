import { startInstance } from '../local/instance'
import type { Instance } from '../local/types'
import { API, loadAppData } from './app-data'
import { printTable } from './bench-table'
import { approveAll } from './manager'
import { clientOf, expectStatus, type Client, type Json } from './rest'

const CIS = 5000
const REPORTED = { endpoints: 1000, patches: 10 }
const HOUR = 3_600_000

export const makeServers = (instance: Instance, prefix: string, count: number): string[] => {
  const session = instance.kernel.people.systemSession('global')
  return Array.from({ length: count }, (_, index) => {
    const name = `${prefix}-${index}`
    instance.kernel.operations.insert(session, 'cmdb_ci_linux_server', {
      name,
      install_status: '1',
    })
    return name
  })
}

const idOf = (name: string): string => `ep-${name}`

type Evening = {
  readonly instance: Instance
  readonly url: string
  readonly admin: Client
  readonly tool: Client
}

/** A plan of new servers with one window two hours from now, approved. */
const approvedPlan = async (
  { instance, url, admin, tool }: Evening,
  planId: string,
  size: { readonly endpoints: number; readonly patches: number },
): Promise<readonly string[]> => {
  const now = Date.parse((await admin.get('/__local/clock')).body.now)
  const iso = (hours: number): string => new Date(now + hours * HOUR).toISOString()
  const windows = [{ start: iso(2), end: iso(6) }]
  const names = makeServers(instance, planId.toLowerCase(), size.endpoints)
  const plan = {
    planId,
    activation: { number: 1, at: iso(0), by: { userName: 'jane.roe' } },
    name: `Evening of ${size.endpoints}`,
    patches: Array.from({ length: size.patches }, (_, n) => ({
      id: `P-${n}`,
      title: `Patch ${n}`,
      severity: 'high',
    })),
    endpoints: names.map((hostName) => ({ id: idOf(hostName), hostName, windows })),
  }
  expectStatus(await tool.post(`${API}/plans`, plan), 201)
  instance.settle()
  const view: Json = expectStatus(await tool.get(`${API}/plans/${planId}`), 200).result
  if (view.state !== 'awaiting_approval') throw new Error(`${planId} is ${view.state}`)
  await approveAll((user) => clientOf(url, user), admin, view.changes[0].sysId, 'change.manager')
  instance.settle()
  return names
}

const inMaintenance = async (admin: Client): Promise<number> => {
  const path = '/api/now/stats/x_patch_loop_lease?sysparm_count=true&sysparm_query=state=held'
  return Number((await admin.get(path)).body.result.stats.count)
}

/** What it costs to open one window of many CIs, all that falls due with it included. */
const opening = async (evening: Evening): Promise<string[][]> => {
  const { instance, admin, tool } = evening
  await approvedPlan(evening, 'OPENING', { endpoints: CIS, patches: 1 })
  instance.advance(2 * 3600 - 300)
  await admin.post('/__local/stats/reset')
  const before = performance.now()
  instance.advance(330)
  const ms = performance.now() - before
  const { body: stats } = await admin.get('/__local/stats')
  const held = await inMaintenance(admin)
  if (held !== CIS) throw new Error(`${held} of ${CIS} CIs are in maintenance`)
  const { messages } = expectStatus(await tool.get(`${API}/messages?limit=1000`), 200).result
  const parts = messages.filter(({ type }: Json) => type === 'window.opened').length
  return [
    [`window of ${CIS} CIs: statements a CI`, '3', (stats.statements / CIS).toFixed(2)],
    [
      `window of ${CIS} CIs: inserts and updates a CI`,
      '',
      ((stats.inserts + stats.updates) / CIS).toFixed(2),
    ],
    [`window of ${CIS} CIs: parts told`, '', String(parts)],
    [`window of ${CIS} CIs: whole time`, '', `${ms.toFixed(0)} ms`],
  ]
}

/** One call with the results of many endpoints: the answer, and until all is settled. */
const reporting = async (evening: Evening): Promise<string[][]> => {
  const { instance, tool } = evening
  const names = await approvedPlan(evening, 'REPORT', REPORTED)
  instance.advance(2 * 3600 + 60)
  const at = new Date(instance.kernel.clock.now()).toISOString()
  const patches = Array.from({ length: REPORTED.patches }, (_, n) => ({
    id: `P-${n}`,
    status: 'installed',
  }))
  const body = {
    endpoints: names.map((name) => ({ id: idOf(name), status: 'installed', at, patches })),
  }
  const before = performance.now()
  expectStatus(await tool.post(`${API}/plans/REPORT/results`, body), 200)
  const answered = performance.now() - before
  instance.settle()
  const settled = performance.now() - before
  return [
    [
      `results of ${REPORTED.endpoints} endpoints x ${REPORTED.patches} patches: answered in`,
      '2000 ms',
      `${answered.toFixed(0)} ms`,
    ],
    ['and settled, with what follows, in', '', `${settled.toFixed(0)} ms`],
  ]
}

/** What an evening costs: the opening of a large window, and a large report. */
export const benchEvening = async (): Promise<void> => {
  const { instance, url, stop } = await startInstance({ port: 0, app: true, queueDelaySeconds: 0 })
  const admin = clientOf(url, 'admin')
  await loadAppData(admin)
  const evening = { instance, url, admin, tool: clientOf(url, 'jetpatch') }
  const rows = [...(await opening(evening)), ...(await reporting(evening))]
  await stop()
  printTable(['evening', 'target', 'measured'], rows)
  console.log(
    'One run each; statements are those of the SQL store, from the moment that the window begins until nothing is due.',
  )
}
