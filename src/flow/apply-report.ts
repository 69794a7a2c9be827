import type { Row } from '../contract/tables'
import { breachesOf } from '../core/breach'
import { keepsLease } from '../core/lease'
import { isProved } from '../core/progress'
import { HOUR_MS } from '../core/times'
import { afterResult, afterScan, type Reported, type Scanned, type Verdict } from '../core/verdict'
import { closeChange } from './close-change'
import { closeWindowTasks } from './close-window-tasks'
import { graceMs, releaseLeasesOf } from './leases'
import type { Ports } from './ports'
import { freePlaces, isActive } from './places'
import { settleAttention } from './settle-attention'
import { changeOf, progressOf, settlePlanChange } from './settle-plan-change'

type Endpoint = Row<'endpoint'>
const MISSED = ['not_started', 'overrun', 'no_window'] as const

/** Plan changes and policies that a report touches, each read once. */
export type Context = {
  readonly planChange: (id: string) => Row<'plan_change'> | null
  /** Its evidence never changes any more (contract.md 1). */
  readonly isClosed: (planChange: string) => boolean
  readonly oldestScan: (planChange: string) => number
}

export function contextOf(ports: Ports): Context {
  const rows = new Map<string, Row<'plan_change'> | null>()
  const planChange = (id: string): Row<'plan_change'> | null => {
    const known = rows.get(id)
    if (known !== undefined) return known
    const row = ports.rows.get('plan_change', id)
    rows.set(id, row)
    return row
  }
  const oldest = new Map<string, number>()
  const oldestScan = (id: string): number => {
    const known = oldest.get(id) ?? oldestOf(ports, planChange(id))
    oldest.set(id, known)
    return known
  }
  const closed = new Map<string, boolean>()
  const isClosed = (id: string): boolean => {
    const known = closed.get(id) ?? hasEnded(ports, planChange(id))
    closed.set(id, known)
    return known
  }
  return { planChange, isClosed, oldestScan }
}

const FINISHED = ['completed', 'canceled']
const CLOSED = '3'

/** Ended, or closed on complete evidence by a job that died before it could say so: the next look says it. */
function hasEnded(ports: Ports, row: Row<'plan_change'> | null): boolean {
  if (row === null || FINISHED.includes(row.status)) return true
  const change = changeOf(ports, row)
  return change?.state === CLOSED && isProved(progressOf(ports, row, change))
}

/** Scans older than the policy's age prove nothing; 0 = any age. */
function oldestOf(ports: Ports, planChange: Row<'plan_change'> | null): number {
  const id = planChange?.policy ?? ''
  const hours = id === '' ? 0 : (ports.rows.get('policy', id)?.scan_max_age ?? 0)
  return hours > 0 ? ports.clock.now() - hours * HOUR_MS : -Infinity
}

/** Takes one endpoint's result. true: something was new. */
export function applyResult(
  ports: Ports,
  context: Context,
  endpoint: Endpoint,
  findings: readonly Row<'finding'>[],
  report: Reported,
): boolean {
  const isRepeat = endpoint.status === report.status && endpoint.status_at === report.at
  if (isRepeat) return false
  const window = endpoint.window === '' ? null : ports.rows.get('window', endpoint.window)
  const { status, at } = report
  const planChange = context.planChange(endpoint.plan_change)
  const breaches = breachesOf({ status, at, endpoint, window, planChange })
  const closed = context.isClosed(endpoint.plan_change)
  const verdict = afterResult(endpoint, findings, report, breaches, closed)
  const isNew = write(ports, endpoint, verdict)
  if (isNew && !closed) after(ports, endpoint, verdict, window)
  return isNew
}

/** Takes what a scan saw of one endpoint. true: something was new. */
export function applyScan(
  ports: Ports,
  context: Context,
  endpoint: Endpoint,
  findings: readonly Row<'finding'>[],
  scan: Scanned,
): boolean {
  if (context.isClosed(endpoint.plan_change)) return false
  const oldest = context.oldestScan(endpoint.plan_change)
  const verdict = afterScan(endpoint, findings, scan, oldest)
  const isNew = write(ports, endpoint, verdict)
  if (isNew) after(ports, endpoint, verdict, null)
  return isNew
}

/** Findings first, the endpoint last: a report is taken when its endpoint says so. */
function write(ports: Ports, endpoint: Endpoint, verdict: Verdict): boolean {
  for (const { id, values } of verdict.findings) ports.rows.update('finding', id, values)
  const isChanged = Object.keys(verdict.endpoint).length > 0
  if (isChanged) ports.rows.update('endpoint', endpoint.sys_id, verdict.endpoint)
  return isChanged || verdict.findings.length > 0
}

/** What follows from a new status: the CI is given back, kept, or gets its grace; a missed window is made good. */
function after(
  ports: Ports,
  endpoint: Endpoint,
  verdict: Verdict,
  window: Row<'window'> | null,
): void {
  const { status } = verdict.endpoint
  if (status === undefined) return
  if (isActive(endpoint.status) && !isActive(status)) freePlaces(ports, [endpoint.sys_id])
  if (status === 'verified') releaseLeasesOf(ports, [endpoint.sys_id], 'verified')
  else if (!keepsLease(status) && keepsLease(endpoint.status)) renewLeases(ports, endpoint)
  const isEnd = ['installed', 'skipped', 'verified', 'failed', 'unfixed'].includes(status)
  const isMissed = window === null || MISSED.some((outcome) => outcome === window.outcome)
  if (isEnd && isMissed) makeGood(ports, endpoint)
}

/** A lease that was kept for a failure lapses again once the failure is mended. */
function renewLeases(ports: Ports, endpoint: Endpoint): void {
  const held = ports.rows.find('lease', [
    ['endpoint', '=', endpoint.sys_id],
    ['state', '=', 'held'],
    ['until', 'empty'],
  ])
  const until = ports.clock.now() + graceMs(ports)
  for (const lease of held) ports.rows.update('lease', lease.sys_id, { until, why: '' })
}

function makeGood(ports: Ports, endpoint: Endpoint): void {
  const missed = ports.rows.find('window', [
    ['endpoint', '=', endpoint.sys_id],
    ['outcome', 'in', MISSED],
  ])
  for (const row of missed) ports.rows.update('window', row.sys_id, { outcome: 'late' })
}

/** After a report: where each plan change stands, who is needed, and whether it can be closed now. */
export function settleReported(ports: Ports, planChanges: readonly string[]): void {
  for (const id of new Set(planChanges)) {
    const settled = settlePlanChange(ports, id)
    if (settled === null) continue
    settleAttention(ports, settled)
    if (!closeChange(ports, id)) closeWindowTasks(ports, settled)
  }
}
