import type { Plan, PlanEndpoint } from '../../src/contract/schemas/plan'
import type { Row } from '../../src/contract/tables'
import { parseIso } from '../../src/core/times'
import type { Answer } from '../../src/core/result'
import type { Caller, Ci, Ports } from '../../src/flow/ports'
import { preparePlan } from '../../src/flow/prepare-plan'
import { receivePlan } from '../../src/flow/receive-plan'
import type { PlanView } from '../../src/flow/view-plan'
import type { MemoryChanges } from './memory/changes'
import type { MemoryCis } from './memory/cis'
import type { MemoryFiles } from './memory/files'
import type { MemoryPeople } from './memory/people'
import type { MemoryRows } from './memory/rows'
import { memoryPorts, type MemoryPorts } from './memory-ports'

export const at = (iso: string): number => parseIso(iso) ?? NaN
/** When the tests begin. */
export const NOW = at('2026-11-20T21:05:00Z')
export const SOURCE = 'a'.repeat(32)
export const GROUP = 'b'.repeat(32)
export const NORMAL_POLICY = 'c'.repeat(32)
export const APPROVER = 'd'.repeat(32)
export const ACTIVATOR = 'e'.repeat(32)
export const TOOL_USER = '1'.repeat(32)

/** An endpoint of a plan: `anEndpoint(3)` is ep-3, host web-3, with one window. */
export const anEndpoint = (n: number, more: Partial<PlanEndpoint> = {}): PlanEndpoint => ({
  id: `ep-${n}`,
  hostName: `web-${n}`,
  windows: [{ start: '2026-11-22T21:00:00Z', end: '2026-11-23T01:00:00Z' }],
  ...more,
})

/** A valid plan of three endpoints and one patch. */
export const aPlan = (more: Partial<Plan> = {}): Plan => ({
  planId: 'RP-2041',
  activation: {
    number: 1,
    at: '2026-11-20T21:00:00Z',
    by: { userName: 'jane.roe', name: 'Jane Roe' },
  },
  name: 'November security roll-up',
  approver: { userName: 'omar.diaz' },
  patches: [{ id: 'KB5031356', title: 'Cumulative update', severity: 'critical' }],
  endpoints: [anEndpoint(1), anEndpoint(2), anEndpoint(3)],
  ...more,
})

export const ciId = (n: number): string => `c1${String(n).padStart(30, '0')}`

/** A live Linux server: `aCi(3)` is the CI of `anEndpoint(3)`. */
export const aCi = (n: number, more: Partial<Ci> = {}): Ci => ({
  sysId: ciId(n),
  name: `web-${n}`,
  className: 'cmdb_ci_linux_server',
  installStatus: '1',
  environment: 'Production',
  maintenanceSchedule: '',
  supportGroup: '',
  correlationId: '',
  serialNumber: '',
  fqdn: '',
  macAddress: '',
  ipAddress: '',
  duplicateOf: '',
  ...more,
})

export const TOOL: Caller = {
  userId: TOOL_USER,
  userName: 'jetpatch',
  name: 'JetPatch',
  roles: ['x_patch_loop.integration'],
}

export type World = {
  readonly ports: MemoryPorts
  readonly rows: MemoryRows
  readonly changes: MemoryChanges
  readonly cis: MemoryCis
  readonly people: MemoryPeople
  readonly files: MemoryFiles
  wind(ms: number): void
  source(): Row<'source'>
}

/** A ServiceNow with one source, one normal policy, its people and the CIs of `anEndpoint(1)` to `anEndpoint(hosts)`. */
export function aWorld(hosts = 5): World {
  const ports = memoryPorts(NOW)
  const { rows, changes, cis, people, files, clock } = ports
  furnish(rows, people, cis, hosts)
  return {
    ports,
    rows,
    changes,
    cis,
    people,
    files,
    wind: (ms) => clock.wind(ms),
    source: () => rows.get('source', SOURCE) as Row<'source'>,
  }
}

function furnish(rows: MemoryRows, people: MemoryPeople, cis: MemoryCis, hosts: number): void {
  rows.insert(
    'source',
    {
      name: 'JetPatch',
      user: TOOL_USER,
      active: true,
      delivery: 'poll',
      assignment_group: GROUP,
      requested_by_default: APPROVER,
    },
    SOURCE,
  )
  rows.insert('policy', aPolicy(), NORMAL_POLICY)
  people.add({ sysId: APPROVER, userName: 'omar.diaz', name: 'Omar Diaz', email: 'o@example.com' })
  people.add({ sysId: ACTIVATOR, userName: 'jane.roe', name: 'Jane Roe', email: 'j@example.com' })
  people.addGroup({ sysId: GROUP, name: 'Change Management', manager: APPROVER }, [APPROVER])
  for (let n = 1; n <= hosts; n += 1) cis.add(aCi(n))
}

/** The shipped policy for servers. */
export const aPolicy = (more: Partial<Row<'policy'>> = {}): Partial<Row<'policy'>> => ({
  name: 'Servers',
  order: 300,
  active: true,
  match_emergency: 'any',
  match_known_exploited: 'any',
  change_type: 'normal',
  grouping: 'plan',
  minimum_matched: 0,
  on_conflict: 'warn',
  verify_share: 100,
  ...more,
})

/** Activates a plan as the tool does. */
export const activate = (world: World, plan: Plan = aPlan(), ports: Ports = world.ports): Answer =>
  receivePlan(ports, { source: world.source(), caller: TOOL, plan, raw: JSON.stringify(plan) })

/** The receipt in an answer. */
export const receiptOf = (answer: Answer): PlanView & Record<string, unknown> =>
  answer.body as PlanView & Record<string, unknown>

/** Works off queued preparation, chunk by chunk; answers how many chunks it took. */
export function prepareAll(world: World, endpoints = 200): number {
  const { waiting } = world.ports.queue
  for (let runs = 0; ; runs += 1) {
    const at = waiting.findIndex(({ name }) => name === 'prepare')
    const [event] = at < 0 ? [] : waiting.splice(at, 1)
    if (event === undefined) return runs
    preparePlan(world.ports, event.about, { endpoints })
  }
}

const WRITES: Readonly<Record<string, readonly string[]>> = {
  rows: ['insert', 'update', 'remove'],
  changes: [
    'open',
    'edit',
    'move',
    'note',
    'attach',
    'addTask',
    'closeTask',
    'cancelTask',
    'noteTask',
  ],
  cis: ['setStatus'],
  files: ['write', 'remove'],
  queue: ['send', 'sendAt'],
}

/** The same ports, calling `before(n)` before the n-th write and `after(n)` behind it. */
export function watched(
  ports: Ports,
  watch: { readonly before?: (n: number) => void; readonly after?: (n: number) => void },
): Ports {
  let n = 0
  const wrap = (port: object, names: readonly string[]): object =>
    Object.fromEntries(
      Object.entries(port).map(([name, value]) => [
        name,
        !names.includes(name)
          ? value
          : (...args: readonly unknown[]): unknown => {
              n += 1
              const own = n
              watch.before?.(own)
              const result: unknown = value.apply(port, args)
              watch.after?.(own)
              return result
            },
      ]),
    )
  return Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [name, wrap(port, WRITES[name] ?? [])]),
  ) as Ports
}

/** What a job that dies throws. */
export const CRASH = 'the job died here'

/** Ports that die at the n-th write, before it or right after it came through, and at every one after that. */
export function dying(ports: Ports, n: number, when: 'before' | 'after'): Ports {
  let dead = false
  const hit = (at: number): void => {
    if (at !== n && !dead) return
    dead = true
    throw new Error(CRASH)
  }
  return watched(ports, when === 'before' ? { before: hit } : { after: hit })
}

/** How many writes an act makes. */
export function countWrites(ports: Ports, act: (ports: Ports) => void): number {
  let writes = 0
  act(watched(ports, { before: (n) => void (writes = n) }))
  return writes
}

export type Moment = { readonly n: number; readonly when: 'before' | 'after' }
/**
 * Every moment at which an act of so many writes can be killed. Each write commits by itself, so that right after one
 * the world is as before the next: only the last has an "after" of its own.
 */
export const momentsOf = (writes: number): readonly Moment[] => [
  ...Array.from({ length: writes }, (_, at) => ({ n: at + 1, when: 'before' as const })),
  { n: writes, when: 'after' },
]
