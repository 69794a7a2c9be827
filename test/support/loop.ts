import type { Plan } from '../../src/contract/schemas/plan'
import type { Results } from '../../src/contract/schemas/results'
import type { Scan } from '../../src/contract/schemas/scan'
import type { Row } from '../../src/contract/tables'
import { isoOf } from '../../src/core/times'
import { deliver } from '../../src/flow/deliver'
import { judgePage } from '../../src/flow/findings/judge-again'
import { takeInventory } from '../../src/flow/inventory/take-inventory'
import { keepWindows } from '../../src/flow/keep-windows'
import { permit } from '../../src/flow/permit'
import type { Ports } from '../../src/flow/ports'
import { preparePlan } from '../../src/flow/prepare-plan'
import { receivePlan } from '../../src/flow/receive-plan'
import { reconcileChange, reconcilePlanChange } from '../../src/flow/reconcile-change'
import { settleResults } from '../../src/flow/settle-results'
import { takeResults } from '../../src/flow/take-results'
import { takeScan } from '../../src/flow/take-scan'
import {
  aCi,
  ACTIVATOR,
  aPlan,
  aPolicy,
  APPROVER,
  at,
  ciId,
  GROUP,
  NORMAL_POLICY,
  NOW,
  SOURCE,
  TOOL,
  TOOL_USER,
} from './builders'
import type { Queued } from './memory/queue'
import { Died, memoryPorts, type MemoryPorts } from './memory-ports'

export const SECRET = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`
export const ENDPOINT = 'https://tool.example.com/hooks'
/** The one window of `aPlan`. */
export const OPENS = at('2026-11-22T21:00:00Z')
export const CLOSES = at('2026-11-23T01:00:00Z')

/** What the platform does with an event: the work of entry/events.ts. */
export function runEvent(
  ports: Ports,
  { name, about, detail = '' }: Pick<Queued, 'name' | 'about'> & Partial<Queued>,
): void {
  if (name === 'deliver') deliver(ports, about)
  else if (name === 'window') keepWindows(ports, about)
  else if (name === 'reconcile') reconcilePlanChange(ports, about)
  else if (name === 'settle_results') settleResults(ports, about)
  else if (name === 'inventory') takeInventory(ports)
  else if (name === 'judge') judgePage(ports, about, detail)
  else if (name === 'attention') return
  else preparePlan(ports, about, { endpoints: 200 })
}

export type Loop = ReturnType<typeof aLoop>

/** A plan of `hosts` endpoints that was activated, with a receiver that listens: from here the evidence side works. */
export function aLoop(
  plan: Plan = aPlan(),
  hosts = 5,
  policy: Partial<Row<'policy'>> = {},
  before: (ports: MemoryPorts) => void = () => undefined,
) {
  const ports = memoryPorts(NOW)
  furnish(ports, hosts, policy)
  before(ports)
  receivePlan(ports, {
    source: ports.rows.get('source', SOURCE) as Row<'source'>,
    caller: TOOL,
    plan,
    raw: JSON.stringify(plan),
  })
  const loop = {
    ports,
    plan: (): Row<'plan'> => ports.rows.all('plan')[0] as Row<'plan'>,
    planChange: (): Row<'plan_change'> => ports.rows.all('plan_change')[0] as Row<'plan_change'>,
    change: () => {
      const change = ports.changes.all()[0]
      if (change === undefined) throw new Error('no change')
      return change
    },
    endpoint: (id: string): Row<'endpoint'> => {
      const row = ports.rows.all('endpoint').find((one) => one.endpoint_id === id)
      if (row === undefined) throw new Error(`no endpoint ${id}`)
      return row
    },
    /** Types of all messages, in their order. */
    told: (): string[] => messages(ports).map(({ type }) => type),
    messages: () => messages(ports),
    /** A person or the platform changes the change; its async rule runs. */
    set(fields: Parameters<MemoryPorts['changes']['set']>[1]): void {
      ports.changes.set(loop.change().sysId, fields)
      reconcileChange(ports, loop.change().sysId)
    },
    approve(comments = 'Looks fine.'): void {
      const id = loop.change().sysId
      ports.changes.decide(id, {
        verdict: 'approved',
        by: 'Omar Diaz',
        comments,
        at: ports.clock.now(),
      })
      loop.set({ state: '-2', approval: 'approved' })
      settle(ports)
    },
    /** Runs what is due until nothing more is. */
    settle: () => settle(ports),
    /** Winds the clock to that moment, stopping wherever something falls due on the way. */
    windTo(moment: number): void {
      settle(ports)
      for (let next = ports.queue.nextAt(); next !== undefined && next <= moment;) {
        ports.clock.set(Math.max(next, ports.clock.now()))
        settle(ports)
        next = ports.queue.nextAt()
      }
      ports.clock.set(moment)
      settle(ports)
    },
    permit: (id: string) => permit(ports, loop.plan(), id).body as Record<string, unknown>,
    results(...endpoints: Results['endpoints']) {
      const answer = takeResults(ports, loop.plan(), { endpoints })
      settle(ports)
      return answer.body as Record<string, unknown>
    },
    scan(endpoints: Scan['endpoints'], scanId = 'SCAN-1', moment = ports.clock.now()) {
      const answer = takeScan(ports, loop.plan(), { scanId, at: isoOf(moment), endpoints })
      settle(ports)
      return answer.body as Record<string, unknown>
    },
    status: (n: number): string => ports.cis.status(ciId(n)),
  }
  return loop
}

/** Runs due events until none is left; `pick` shuffles those that are due at once. */
export function settle(ports: MemoryPorts, pick?: (count: number) => number): void {
  for (let runs = 0; runs < 10_000; runs++) {
    const event = ports.queue.take(pick)
    if (event === undefined) return
    runEvent(ports, event)
  }
  throw new Error('the queue never ran dry')
}

export const messages = (ports: MemoryPorts) =>
  [...ports.rows.all('message')]
    .sort((a, b) => a.sequence - b.sequence)
    .map((row) => ({ ...row, data: JSON.parse(row.body).data as Record<string, unknown> }))

/** Runs work that may die; true = it did. */
export function dies(work: () => void): boolean {
  try {
    work()
    return false
  } catch (error) {
    if (error instanceof Died) return true
    throw error
  }
}

function furnish(ports: MemoryPorts, hosts: number, policy: Partial<Row<'policy'>>): void {
  ports.rows.insert(
    'source',
    {
      name: 'JetPatch',
      user: TOOL_USER,
      active: true,
      delivery: 'both',
      endpoint: ENDPOINT,
      signing_secret: SECRET,
      assignment_group: GROUP,
      requested_by_default: APPROVER,
    },
    SOURCE,
  )
  ports.rows.insert('policy', aPolicy(policy), NORMAL_POLICY)
  ports.people.callAs(TOOL)
  ports.people.add({
    sysId: APPROVER,
    userName: 'omar.diaz',
    name: 'Omar Diaz',
    email: 'o@example.com',
  })
  ports.people.add({
    sysId: ACTIVATOR,
    userName: 'jane.roe',
    name: 'Jane Roe',
    email: 'j@example.com',
  })
  ports.people.addGroup({ sysId: GROUP, name: 'Change Management', manager: APPROVER }, [APPROVER])
  for (let n = 1; n <= hosts; n += 1) ports.cis.add(aCi(n))
}
