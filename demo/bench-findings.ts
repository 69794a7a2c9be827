import { startInstance } from '../local/instance'
import { API, loadAppData } from './app-data'
import { makeServers } from './bench-evening'
import { printTable } from './bench-table'
import { clientOf, expectStatus, type Client, type Json } from './rest'

const PATCHES = 100
const SIZES = [250, 500, 1000]
/** Hosts of one call. */
const HOSTS_A_CALL = 200
const HOUR = 3_600_000

type Cost = { readonly calls: number; readonly answeredMs: number; readonly settledMs: number }
type Scan = { readonly names: readonly string[]; readonly at: string; readonly reportId: string }

const bodyOf = ({ names, at, reportId }: Scan): Json => ({
  reportId,
  at,
  complete: true,
  patches: Array.from({ length: PATCHES }, (_, n) => ({
    id: `P-${n}`,
    title: `Patch ${n}`,
    vendor: 'Debian',
    severity: 'high',
  })),
  hosts: names.map((hostName) => ({
    id: `ep-${hostName}`,
    hostName,
    missing: Array.from({ length: PATCHES }, (_, n) => `P-${n}`),
  })),
})

/** A scan of all hosts, in calls of 200 hosts, and the statements until all of it is settled. */
const report = async (tool: Client, settle: () => void, scan: Scan): Promise<Cost> => {
  const began = performance.now()
  let calls = 0
  for (let from = 0; from < scan.names.length; from += HOSTS_A_CALL) {
    const names = scan.names.slice(from, from + HOSTS_A_CALL)
    expectStatus(await tool.post(`${API}/findings`, bodyOf({ ...scan, names })), 201)
    calls += 1
  }
  const answeredMs = performance.now() - began
  settle()
  return { calls, answeredMs, settledMs: performance.now() - began }
}

/** What scan reports cost, by their size: the first of new hosts, a second one that finds the same, and the night's draft. */
export const benchFindings = async (): Promise<void> => {
  const rows: string[][] = []
  for (const size of SIZES) rows.push(...(await measure(size)))
  printTable(
    ['scan report', 'findings', 'calls', 'answered (ms)', 'settled (ms)', 'statements', '/finding'],
    rows,
  )
  console.log(
    `${PATCHES} missing patches a host, ${HOSTS_A_CALL} hosts a call; settled: with all queued work done; statements are those of the SQL store.`,
  )
}

async function measure(size: number): Promise<string[][]> {
  const { url, stop, instance } = await startInstance({ port: 0, app: true, queueDelaySeconds: 0 })
  const admin = clientOf(url, 'admin')
  await loadAppData(admin)
  const tool = clientOf(url, 'jetpatch')
  const names = makeServers(instance, `scan${size}`, size)
  const findings = size * PATCHES
  const row = async (title: string, work: () => Promise<Cost>): Promise<string[]> => {
    await admin.post('/__local/stats/reset')
    const { calls, answeredMs, settledMs } = await work()
    const { statements } = (await admin.get('/__local/stats')).body
    return [
      title,
      String(findings),
      calls === 0 ? '' : String(calls),
      answeredMs.toFixed(0),
      settledMs.toFixed(0),
      String(statements),
      (statements / findings).toFixed(3),
    ]
  }
  const now = Date.parse((await admin.get('/__local/clock')).body.now)
  const at = (hours: number): string => new Date(now + hours * HOUR).toISOString()
  const settle = (): void => void instance.settle()
  const first = await row('first, all new', () =>
    report(tool, settle, { names, at: at(-2), reportId: 'FIRST' }),
  )
  const second = await row('second, the same', () =>
    report(tool, settle, { names, at: at(-1), reportId: 'SECOND' }),
  )
  const night = await row("the night's draft", async () => {
    const began = performance.now()
    for (let hour = 0; hour < 25; hour += 1) instance.advance(3600)
    return { calls: 0, answeredMs: 0, settledMs: performance.now() - began }
  })
  const plans = expectStatus(await tool.get(`${API}/plans`), 200).result.plans as Json[]
  const planned = plans.filter(({ planId }) => String(planId).startsWith('PL-'))
  if (planned.reduce((sum, { endpoints }) => sum + Number(endpoints), 0) !== size) {
    throw new Error(`the night drafted ${JSON.stringify(planned)}`)
  }
  await stop()
  return [first, second, night]
}
