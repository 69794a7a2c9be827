import type { Row } from '../../src/contract/tables'
import { isoOf, MINUTE_MS } from '../../src/core/times'
import { askForExtension } from '../../src/flow/ask-extension'
import { cancelPlan } from '../../src/flow/cancel-plan'
import { completePlan } from '../../src/flow/complete-plan'
import { approveExtension } from '../../src/flow/grant-extension'
import { judgeEndpointEdit } from '../../src/flow/operator-edit'
import { permit } from '../../src/flow/permit'
import type { Ports } from '../../src/flow/ports'
import { reconcileChange } from '../../src/flow/reconcile-change'
import { releaseByHand } from '../../src/flow/release-by-hand'
import { settleEndpointEdit } from '../../src/flow/settle-edit'
import { sweep } from '../../src/flow/sweep'
import { takeResults } from '../../src/flow/take-results'
import { takeScan } from '../../src/flow/take-scan'
import { activate, anEndpoint, aPlan, aWorld, NOW, TOOL } from './builders'
import { dies, runEvent } from './loop'
import { dyingAt, type MemoryPorts } from './memory-ports'

/** What may happen in an evening: to a plan, one of its endpoints, with a number that says more. */
export type Happening = {
  readonly what: keyof typeof HAPPENINGS
  readonly plan: number
  readonly endpoint: number
  readonly n: number
  /** The job dies at its n-th write; -1: it lives. */
  readonly dies: number
}

const HOSTS = 4
export const PLANS = 3
const WINDOW_MS = 120 * MINUTE_MS
const OLGA = { userId: '7'.repeat(32), userName: 'operator', name: 'Olga Operator', roles: [] }

/** Three plans with overlapping windows on the same four servers; two of them are approved. */
export function anEvening(): MemoryPorts {
  const world = aWorld(HOSTS)
  for (let plan = 0; plan < PLANS; plan += 1) {
    const begins = NOW + (120 + plan * 45) * MINUTE_MS
    const windows = [0, 1].map((day) => ({
      start: isoOf(begins + day * 24 * 60 * MINUTE_MS),
      end: isoOf(begins + day * 24 * 60 * MINUTE_MS + WINDOW_MS),
    }))
    const endpoints = Array.from({ length: HOSTS - 1 }, (_, at) =>
      anEndpoint(((at + plan) % HOSTS) + 1, { id: `ep-${at}`, windows }),
    )
    activate(world, aPlan({ planId: `RP-${plan}`, endpoints }))
  }
  const { ports } = world
  runDue(ports, ports)
  for (const { sysId } of ports.changes.all().slice(1)) {
    ports.changes.set(sysId, { state: '-2', approval: 'approved' })
    reconcileChange(ports, sysId)
    runDue(ports, ports)
  }
  return ports
}

const runDue = (queue: MemoryPorts, ports: Ports): void => {
  for (let event = queue.queue.take(); event; event = queue.queue.take()) runEvent(ports, event)
}

type Target = {
  /** As the job sees it: it may die. */
  readonly ports: MemoryPorts
  readonly plan: Row<'plan'>
  readonly change: string
  readonly id: string
  readonly row: Row<'endpoint'> | undefined
  readonly n: number
}

const touch = ({ ports, change }: Target, fields: Parameters<MemoryPorts['changes']['set']>[1]) => {
  ports.changes.set(change, fields)
  reconcileChange(ports, change)
}
const WORDS = ['installing', 'rebooting', 'installed', 'installed', 'failed', 'skipped'] as const
const before = (ports: Ports, minutes: number): string =>
  isoOf(ports.clock.now() - minutes * MINUTE_MS)

/** Everything that the tool, people and time may do, in any order. */
const HAPPENINGS = {
  wait: ({ ports, n }: Target) => ports.clock.wind((n % 90) * MINUTE_MS),
  approve: (target: Target) => {
    const state = target.ports.changes.get(target.change)?.state ?? ''
    if (!['-4', '-3'].includes(state)) return
    touch(target, { state: '-2', approval: 'approved' })
  },
  reject: (target: Target) => {
    const state = target.ports.changes.get(target.change)?.state ?? ''
    if (['-4', '-3'].includes(state)) touch(target, { state: '-5', approval: 'rejected' })
  },
  hold: (target: Target) => touch(target, { onHold: target.n % 2 === 0 }),
  permit: ({ ports, plan, id }: Target) => permit(ports, plan, id),
  result: ({ ports, plan, id, n }: Target) => {
    const status = WORDS[n % WORDS.length] ?? 'installed'
    takeResults(ports, plan, { endpoints: [{ id, status, at: before(ports, n % 50) }] })
  },
  scan: ({ ports, plan, id, n }: Target) => {
    const seen = n % 3 === 0 ? { missing: ['KB5031356'] } : { missing: [], fixed: ['KB5031356'] }
    const reachable = n % 7 !== 0
    const endpoints = [{ id, reachable, ...seen }]
    takeScan(ports, plan, { scanId: `S-${n}`, at: before(ports, n % 40), endpoints })
  },
  complete: ({ ports, plan }: Target) => completePlan(ports, plan),
  cancel: ({ ports, plan }: Target) =>
    cancelPlan(ports, { plan, caller: TOOL, reason: 'Withdrawn.' }),
  extend: ({ ports, plan, n }: Target) => {
    const until = isoOf(ports.clock.now() + (n % 200) * MINUTE_MS)
    askForExtension(ports, plan, { until, reason: 'Slow.' })
  },
  grant: ({ ports, change }: Target) => approveExtension(ports, change),
  move: (target: Target) => {
    const change = target.ports.changes.get(target.change)
    if (change?.startAt === null || change?.startAt === undefined || change.endAt === null) return
    const ms = ((target.n % 120) - 40) * MINUTE_MS
    touch(target, { startAt: change.startAt + ms, endAt: change.endAt + ms })
  },
  giveUp: ({ ports, row, n }: Target) => {
    if (row === undefined) return
    const values = { status: 'released', exception_reason: n % 2 === 0 ? 'Retired soon' : '' }
    ports.people.callAs(OLGA)
    const judgement = judgeEndpointEdit(ports, row, { ...row, ...values })
    ports.people.callAs(TOOL)
    if (!judgement.ok) return
    ports.rows.update('endpoint', row.sys_id, { ...values, ...judgement.values })
    settleEndpointEdit(ports, row.sys_id)
  },
  handBack: ({ ports, row }: Target) => {
    const held = ports.rows.find('lease', [
      ['endpoint', '=', row?.sys_id ?? 'none'],
      ['state', '=', 'held'],
    ])
    for (const { sys_id } of held) releaseByHand(ports, sys_id)
  },
  sweep: ({ ports }: Target) => sweep(ports),
} as const

export const WHATS = Object.keys(HAPPENINGS) as Happening['what'][]

/** Lets it happen, with what it sets off. A job that dies loses its events; the sweep comes by later. */
export function happen(ports: MemoryPorts, happening: Happening): void {
  const plan = ports.rows.all('plan')[happening.plan] as Row<'plan'>
  const planChange = ports.rows.all('plan_change').find((one) => one.plan === plan.sys_id)
  const id = `ep-${happening.endpoint}`
  const row = ports.rows
    .all('endpoint')
    .find((one) => one.plan === plan.sys_id && one.endpoint_id === id)
  const job = happening.dies < 0 ? ports : dyingAt(ports, happening.dies)
  const target = { ports: job, plan, change: planChange?.change_request ?? '', id, row }
  const isDead = dies(() => {
    HAPPENINGS[happening.what]({ ...target, n: happening.n })
    runDue(ports, job)
  })
  if (isDead) ports.queue.waiting.splice(0)
}
