import { Agent, request } from 'node:http'
import { ciId } from './bench-store'

/** As many as a client that works in parallel has open. */
const CONNECTIONS = 8
const SECONDS = 3

export type Reads = {
  readonly kind: string
  readonly perSecond: number
  readonly bytes: number
}

const KINDS = (count: number): readonly (readonly [string, () => string])[] => {
  const any = (): number => Math.floor(Math.random() * count)
  const list = (query: string): string => `/api/now/table/cmdb_ci?sysparm_query=${query}`
  const few = 'sysparm_fields=sys_id,name,fqdn,ip_address'
  return [
    ['one CI by sys_id, all fields', () => `/api/now/table/cmdb_ci/${ciId(any())}`],
    ['one CI by sys_id, 4 fields', () => `/api/now/table/cmdb_ci/${ciId(any())}?${few}`],
    ['by name, all fields', () => list(`name=host-${any()}&sysparm_limit=1`)],
    ['by name, 4 fields', () => list(`name=host-${any()}&sysparm_limit=1&${few}`)],
    [
      '10 by prefix, 4 fields',
      () => list(`nameSTARTSWITHhost-${1000 + (any() % 8999)}&sysparm_limit=10&${few}`),
    ],
    [
      'a page of 20 of all, 4 fields',
      () => list(`&sysparm_limit=20&sysparm_offset=${any() % 1000}&${few}`),
    ],
  ]
}

/** Requests a second that one process answers over loopback, connections kept alive. */
export async function measureReads(url: string, count: number): Promise<readonly Reads[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const found: Reads[] = []
  for (const [kind, path] of KINDS(count)) found.push(await measure(agent, url, kind, path))
  agent.destroy()
  return found
}

async function measure(
  agent: Agent,
  url: string,
  kind: string,
  path: () => string,
): Promise<Reads> {
  const { length: bytes } = await get(agent, url + path())
  const before = performance.now()
  const until = before + SECONDS * 1000
  let requests = 0
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      await get(agent, url + path())
      requests += 1
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, one))
  return { kind, perSecond: requests / ((performance.now() - before) / 1000), bytes }
}

const AUTHORIZATION = `Basic ${Buffer.from('admin:admin').toString('base64')}`

const get = (agent: Agent, url: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: AUTHORIZATION, accept: 'application/json' }
    const asked = request(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(chunks))
        else reject(new Error(`${url} answered ${response.statusCode}`))
      })
    })
    asked.on('error', reject)
    asked.end()
  })
