import type { Row } from '../contract/tables'
import { shortened } from '../core/shortened'
import { windowRowId } from './prepare-endpoints'
import type { Judged } from './judged'
import { freePlaces } from './places'
import { openAgain } from './findings/free-again'
import type { Ports } from './ports'

const PAGE = 200
const MAX_NOTE = 3500
const LIVE_WINDOWS = ['candidate', 'planned']
const MISSED = ['not_started', 'overrun', 'no_window']
/** An endpoint that has come to its end is not touched again. */
const ENDS = ['released', 'verified']

/** Takes an endpoint out of the plan without proof: it, its open findings and its coming windows. */
export function releaseEndpoint(ports: Ports, id: string, activation: number): void {
  release(ports, id, `Left the plan with activation ${activation}.`)
}

type Ending = { readonly status: string; readonly exception_reason?: string }

/** The same for whatever reason; `ending` is what becomes of its open findings. */
export function release(
  ports: Ports,
  id: string,
  why: string,
  ending: Ending = { status: 'released' },
): void {
  const now = ports.clock.now()
  const findings = ports.rows.find(
    'finding',
    [
      ['endpoint', '=', id],
      ['status', 'in', ['open', 'failed', 'installed', 'skipped', 'unfixed']],
    ],
    { limit: 2000 },
  )
  // Before they end: a job that dies between the two is repeated, and makes no second one.
  if (ending.status === 'released') openAgain(ports, findings)
  for (const { sys_id } of findings) {
    ports.rows.update('finding', sys_id, { ...ending, status_at: now })
  }
  endWindows(ports, id, now)
  freePlaces(ports, [id])
  // Last, so that a crash before it leaves the endpoint to be found again.
  ports.rows.update('endpoint', id, {
    status: 'released',
    status_at: now,
    message: why.slice(0, 4000),
  })
}

/** Its coming windows are dropped; what was missed in those before no longer needs anybody. */
function endWindows(ports: Ports, endpoint: string, now: number): void {
  for (const { sys_id } of liveWindows(ports, endpoint)) {
    ports.rows.update('window', sys_id, { state: 'dropped' })
  }
  const own = ['endpoint', '=', endpoint] as const
  for (const { sys_id } of ports.rows.find('window', [own, ['state', '=', 'open']])) {
    ports.rows.update('window', sys_id, { state: 'closed', closed_at: now })
  }
  for (const { sys_id } of ports.rows.find('window', [own, ['outcome', 'in', MISSED]])) {
    ports.rows.update('window', sys_id, { outcome: 'released' })
  }
}

const liveWindows = (ports: Ports, endpoint: string): readonly Row<'window'>[] =>
  ports.rows.find('window', [
    ['endpoint', '=', endpoint],
    ['state', 'in', LIVE_WINDOWS],
  ])

/** Drops the coming windows of an endpoint that its newest activation no longer offers, and plans the chosen one. */
export function dropWindows(ports: Ports, endpoint: string, judged: Judged): void {
  const idOf = (span: { start: number; end: number }) => windowRowId(ports, endpoint, span)
  const chosen = judged.window === null ? '' : idOf(judged.window)
  const offered = new Set([...judged.spans.map(idOf), chosen])
  const own = ports.rows.find('window', [
    ['endpoint', '=', endpoint],
    ['state', 'in', [...LIVE_WINDOWS, 'dropped']],
  ])
  for (const row of own) {
    const kept = row.sys_id === chosen ? 'planned' : 'candidate'
    const state = offered.has(row.sys_id) ? kept : 'dropped'
    if (row.state !== state || row.ci !== judged.found.ci) {
      ports.rows.update('window', row.sys_id, { state, ci: judged.found.ci })
    }
  }
}

/** Releases endpoints that an activation no longer has, a bounded number of them; answers how many it did. */
export function releaseLeft(ports: Ports, plan: Row<'plan'>, limit: number): number {
  const left = ports.rows.find(
    'endpoint',
    [
      ['plan', '=', plan.sys_id],
      ['activation_number', '<', plan.activation_number],
      ['status', 'not in', ENDS],
    ],
    { orderBy: ['position'], limit: Math.min(limit, PAGE) },
  )
  // Before they are released: a note that comes twice after a crash is better than one that never comes.
  noteReleased(ports, plan, left)
  for (const row of left) releaseEndpoint(ports, row.sys_id, plan.activation_number)
  return left.length
}

/** Their task_ci rows stay, for the platform locks them after New: a work note says that they are out. */
function noteReleased(ports: Ports, plan: Row<'plan'>, rows: readonly Row<'endpoint'>[]): void {
  for (const id of new Set(rows.map((row) => row.plan_change))) {
    const change = ports.rows.get('plan_change', id)?.change_request ?? ''
    const ids = rows.filter((row) => row.plan_change === id).map((row) => row.endpoint_id)
    const text = `Activation ${plan.activation_number} no longer has these endpoints; no permit is given for them: `
    if (change !== '') ports.changes.note(change, text + shortened(ids.join(', '), MAX_NOTE))
  }
}

/** Releases the endpoints of a plan change that ends without proof; answers how many it did. */
export function releaseEndpointsOf(
  ports: Ports,
  planChange: string,
  why: string,
  limit: number,
): number {
  const left = ports.rows.find(
    'endpoint',
    [
      ['plan_change', '=', planChange],
      ['status', 'not in', ENDS],
    ],
    { orderBy: ['position'], limit },
  )
  for (const row of left) release(ports, row.sys_id, why)
  return left.length
}
