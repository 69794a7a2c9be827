import { startInstance } from '../local/instance'
import { API, loadAppData } from './app-data'
import { median, printTable } from './bench-table'
import { planFor } from './plan'
import { clientOf, expectStatus, type Client } from './rest'

const SIZES = [10, 100, 200]
const RUNS = 3

/** CIs that a plan of this size can match, named after the run so that no two plans share one. */
const makeCis = async (admin: Client, prefix: string, count: number) => {
  const hosts = Array.from({ length: count }, (_, index) => ({
    name: `${prefix}-${index}`,
    fqdn: `${prefix}-${index}.bench.example.com`,
    os: 'Linux',
    serialNumber: `${prefix}-SN-${index}`,
  }))
  for (const host of hosts) {
    const fields = {
      name: host.name,
      fqdn: host.fqdn,
      serial_number: host.serialNumber,
      install_status: '1',
    }
    expectStatus(await admin.post('/api/now/table/cmdb_ci_linux_server', fields), 201)
  }
  return hosts
}

type Measure = {
  readonly size: number
  readonly ms: number
  readonly statements: number
  readonly writes: number
}

const measure = async (
  admin: Client,
  tool: Client,
  size: number,
  run: number,
): Promise<Measure> => {
  const hosts = await makeCis(admin, `bench${size}x${run}`, size)
  const now = Date.parse((await admin.get('/__local/clock')).body.now)
  const window = {
    start: new Date(now + 86_400_000).toISOString(),
    end: new Date(now + 90_000_000).toISOString(),
  }
  const plan = planFor(`BENCH-${size}-${run}`, hosts, [window], new Date(now).toISOString())
  await admin.post('/__local/settle')
  await admin.post('/__local/stats/reset')
  const before = performance.now()
  const receipt = expectStatus(await tool.post(`${API}/plans`, plan), 201).result
  const ms = performance.now() - before
  if (receipt.endpoints.matched !== size || receipt.state !== 'awaiting_approval') {
    throw new Error(
      `a plan of ${size} ended as ${JSON.stringify(receipt.endpoints)} ${receipt.state}`,
    )
  }
  const { body } = await admin.get('/__local/stats')
  return { size, ms, statements: body.statements, writes: body.inserts + body.updates }
}

/** What preparing a plan within its call costs, by the size of the plan. */
export const benchPlans = async (): Promise<void> => {
  const { url, stop } = await startInstance({ port: 0, app: true, queueDelaySeconds: 0 })
  const admin = clientOf(url, 'admin')
  await loadAppData(admin)
  const tool = clientOf(url, 'jetpatch')
  await measure(admin, tool, 10, 99)
  const rows: string[][] = []
  for (const size of SIZES) {
    const runs: Measure[] = []
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(admin, tool, size, run))
    const ms = median(runs.map((each) => each.ms))
    const statements = median(runs.map((each) => each.statements))
    const writes = median(runs.map((each) => each.writes))
    rows.push([
      String(size),
      ms.toFixed(0),
      (ms / size).toFixed(2),
      String(statements),
      (statements / size).toFixed(1),
      (writes / size).toFixed(1),
    ])
  }
  await stop()
  printTable(
    [
      'endpoints',
      'time (ms)',
      'ms/endpoint',
      'statements',
      'statements/endpoint',
      'writes/endpoint',
    ],
    rows,
  )
  console.log(
    `Median of ${RUNS} plans of each size; one patch an endpoint; statements are those of the SQL store.`,
  )
}
