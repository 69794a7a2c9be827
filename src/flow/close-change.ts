import type { Row } from '../contract/tables'
import {
  closeCodeOf,
  closeNotesOf,
  lastScan,
  unprovedOf,
  type CloseCode,
  type Evidence,
} from '../core/closure'
import { endingOf, totalOf, type Progress } from '../core/progress'
import { openReviews } from './emergency/open-reviews'
import { changeViews } from './change-view'
import { finishChange } from './finish-change'
import { releaseAllLeases } from './leases'
import { measureChange } from './measures/measure-change'
import type { Ports } from './ports'
import { doubtEndpoints } from './doubt-endpoints'
import { changeOf, progressOf, settlePlanChange } from './settle-plan-change'
import { settlePlanState } from './settle-plan-state'
import { tell } from './tell'
import { planRound, tellCanceled } from './tell-plan'

const BATCH = 200
const CLOSED = '3'
const FLAGS = ['outside_window', 'without_permit', 'without_approval'] as const

/**
 * Closes a plan change whose evidence is complete. Every step looks at what is there: a repeat goes on where the last
 * one stopped, and a change that somebody (or the platform) moved meanwhile is taken as it is. false = it stays open.
 */
export function closeChange(ports: Ports, planChangeId: string): boolean {
  const row = ports.rows.get('plan_change', planChangeId)
  if (row === null) return false
  if (row.status === 'completed') return completed(ports, row)
  if (row.close_code === 'unsuccessful') return tellGivenUp(ports, row)
  if (row.status === 'canceled') return false
  const progress = progressOf(ports, row, changeOf(ports, row))
  const ending = endingOf(progress)
  if (ending === null) return false
  const evidence = evidenceOf(ports, row, progress)
  if (unprovedOf(evidence) > 0 && doubtEndpoints(ports, row.sys_id) > 0) {
    settlePlanChange(ports, row.sys_id)
    return false
  }
  if (releaseAllLeases(ports, row.sys_id, 'the change is closed', BATCH) === BATCH) {
    ports.queue.send('reconcile', row.sys_id)
    return false
  }
  const planId = ports.rows.get('plan', row.plan)?.plan_id ?? ''
  const code = codeOf(ports, row, ending, evidence)
  const notes = closeNotesOf(planId, evidence)
  const why = row.change_type === 'none' ? '' : finishChange(ports, row, { code, notes })
  if (why !== '') return wait(ports, row, why)
  openReviews(ports, row)
  ports.rows.update('plan_change', row.sys_id, {
    status: ending,
    progress: 100,
    close_code: code,
    evidence: JSON.stringify(evidence),
    completed_at: ports.clock.now(),
    why: '',
    ...(row.change_type !== 'none' && { requested_state: CLOSED, reached_state: CLOSED }),
  })
  measureChange(ports, row.sys_id)
  ports.log.info('change_closed', { plan: planId, planChange: row.sys_id, code })
  return ending === 'completed' ? completed(ports, row) : tellGivenUp(ports, row)
}

function codeOf(
  ports: Ports,
  row: Row<'plan_change'>,
  ending: 'completed' | 'canceled',
  evidence: Evidence,
): CloseCode {
  const share = ports.rows.get('policy', row.policy)?.verify_share ?? 100
  return ending === 'canceled' ? 'unsuccessful' : closeCodeOf(evidence, share)
}

/** Nothing was proved and nobody waits for proof any more: the tool is told once that this change is over. */
function tellGivenUp(ports: Ports, row: Row<'plan_change'>): boolean {
  if (row.told_status === 'canceled') return true
  const reason = 'Every endpoint was given up: the change was closed as unsuccessful.'
  const message = tellCanceled(ports, row, { by: { name: 'Patchloop' }, reason })
  ports.rows.update('plan_change', row.sys_id, { told_status: 'canceled' })
  ports.queue.send('deliver', message)
  return true
}

/** What was asked and what was reached stand side by side: a state that did not move is never reported as moved. */
function wait(ports: Ports, row: Row<'plan_change'>, text: string): boolean {
  const why = text.slice(0, 4000)
  const reached_state = changeOf(ports, row)?.state ?? row.reached_state
  if (row.why !== why || row.reached_state !== reached_state) {
    ports.rows.update('plan_change', row.sys_id, { why, requested_state: CLOSED, reached_state })
  }
  return false
}

function evidenceOf(ports: Ports, row: Row<'plan_change'>, progress: Progress): Evidence {
  const own = ['plan_change', '=', row.sys_id] as const
  const { verified = 0, released = 0 } = progress.endpoints
  const newest = { orderBy: ['scanned_at'], descending: true, limit: 1 } as const
  const [last] = ports.rows.find('endpoint', [own, ['scanned_at', 'not empty']], newest)
  const flagged = ports.rows.tally('endpoint', [own, ['flags', 'not empty']], 'flags')
  const counts = FLAGS.map((flag) => [flag, countFlag(flagged, flag)] as const)
  return {
    endpoints: { total: totalOf(progress.endpoints), verified, released },
    findings: findingsOf(ports, row),
    lastScanAt: lastScan(last),
    breaches: Object.fromEntries(counts.filter(([, count]) => count > 0)),
  }
}

const countFlag = (flagged: Readonly<Record<string, number>>, flag: string): number =>
  Object.entries(flagged)
    .filter(([flags]) => flags.split(',').includes(flag))
    .reduce((sum, [, count]) => sum + count, 0)

/** Findings by status. A finding knows its endpoint, not its plan change, so they are counted page by page. */
function findingsOf(ports: Ports, row: Row<'plan_change'>): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {}
  let from = 0
  for (let isMore = true; isMore;) {
    const page = ports.rows.find(
      'endpoint',
      [
        ['plan_change', '=', row.sys_id],
        ['position', '>=', from],
      ],
      { orderBy: ['position'], limit: BATCH },
    )
    const ids = page.map(({ sys_id }) => sys_id)
    const counts =
      ids.length === 0 ? {} : ports.rows.tally('finding', [['endpoint', 'in', ids]], 'status')
    for (const [status, count] of Object.entries(counts)) sums[status] = (sums[status] ?? 0) + count
    isMore = page.length === BATCH
    from = (page[page.length - 1]?.position ?? 0) + 1
  }
  return sums
}

/** The plan's own end, once: as the last of its changes ends with proof. */
function completed(ports: Ports, row: Row<'plan_change'>): boolean {
  settlePlanState(ports, row.plan)
  tellIfCompleted(ports, row.plan)
  if (row.told_status !== 'completed') {
    ports.rows.update('plan_change', row.sys_id, { told_status: 'completed' })
  }
  return true
}

/** `plan.completed` comes once per plan and round, as the last of its changes has ended (contract.md 4). */
export function tellIfCompleted(ports: Ports, planId: string): void {
  const plan = ports.rows.get('plan', planId)
  // While an activation is prepared, what it adds is not there yet.
  if (plan?.state !== 'completed' || plan.stage !== 'ready') return
  const rows = ports.rows.find('plan_change', [
    ['plan', '=', planId],
    ['status', '=', 'completed'],
  ])
  const views = changeViews(ports, planId)
  tell(ports, {
    source: plan.source,
    plan: planId,
    type: 'plan.completed',
    occasion: planRound(ports, planId),
    data: {
      changes: views,
      closeCode: rows.some((row) => row.close_code !== 'successful')
        ? 'successful_issues'
        : 'successful',
      evidence: rows.map((row) => ({
        change: row.change_request === '' ? null : row.change_request,
        closeCode: row.close_code,
        ...(JSON.parse(row.evidence === '' ? '{}' : row.evidence) as object),
      })),
    },
  })
  if (plan.completed_at === null) {
    ports.rows.update('plan', planId, { completed_at: ports.clock.now() })
  }
}
