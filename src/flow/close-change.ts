import type { Row } from '../contract/tables'
import {
  closeCodeOf,
  closeNotesOf,
  lastScan,
  sortTasks,
  waitsForTasks,
  type Evidence,
} from '../core/closure'
import { isProved, totalOf, type Progress } from '../core/progress'
import { changeViews } from './change-view'
import { releaseAllLeases } from './leases'
import type { ChangeNow, Ports } from './ports'
import { changeOf, progressOf } from './settle-plan-change'
import { settlePlanState } from './settle-plan-state'
import { tell } from './tell'
import { planRound } from './tell-plan'

const BATCH = 200
const CLOSED = '3'
const FLAGS = ['outside_window', 'without_permit', 'without_approval'] as const

/**
 * Closes a plan change whose evidence is complete. Every step looks at what is there: a repeat goes on where the last
 * one stopped, and a change that somebody (or the platform) moved meanwhile is taken as it is. false = it stays open.
 */
export function closeChange(ports: Ports, planChangeId: string): boolean {
  const row = ports.rows.get('plan_change', planChangeId)
  if (row === null || row.status === 'canceled') return false
  if (row.status === 'completed') return completed(ports, row)
  const progress = progressOf(ports, row, changeOf(ports, row))
  if (!isProved(progress)) return false
  const evidence = evidenceOf(ports, row, progress)
  if (releaseAllLeases(ports, row.sys_id, 'every finding is verified', BATCH) === BATCH) {
    ports.queue.send('reconcile', row.sys_id)
    return false
  }
  const planId = ports.rows.get('plan', row.plan)?.plan_id ?? ''
  const share = ports.rows.get('policy', row.policy)?.verify_share ?? 100
  const code = closeCodeOf(evidence, share)
  const notes = closeNotesOf(planId, evidence)
  const why = row.change_type === 'none' ? '' : finishChange(ports, row, { code, notes })
  if (why !== '') return wait(ports, row, why)
  ports.rows.update('plan_change', row.sys_id, {
    status: 'completed',
    progress: 100,
    close_code: code,
    evidence: JSON.stringify(evidence),
    completed_at: ports.clock.now(),
    why: '',
    ...(row.change_type !== 'none' && { requested_state: CLOSED, reached_state: CLOSED }),
  })
  ports.log.info('change_closed', { plan: planId, planChange: row.sys_id, code })
  return completed(ports, row)
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

type Ending = { readonly code: string; readonly notes: string }

/** Tasks, then Verify, then Review, then Closed. '' or what it waits for. */
function finishChange(ports: Ports, row: Row<'plan_change'>, ending: Ending): string {
  const change = changeOf(ports, row)
  if (change === null) return 'The change request is gone.'
  if (change.state === '3') return ''
  if (change.onHold) return `${change.number} is on hold.`
  const tasks = sortTasks(ports.changes.tasks(change.sysId), row.verify_task)
  if (tasks.people.length > 0) return waitsForTasks(tasks.people)
  for (const task of tasks.own) {
    const outcome = ports.changes.closeTask(task.sysId, ending.code, ending.notes)
    if (!outcome.ok) return outcome.why
  }
  if (tasks.verify !== null) {
    // The platform may move the change to Review as its last task closes; then the next step finds it there.
    const outcome = ports.changes.closeTask(tasks.verify.sysId, ending.code, ending.notes)
    if (!outcome.ok) return outcome.why
  }
  return moveToEnd(ports, change.sysId, ending)
}

/** The states on the way to Closed, in order; each is asked for only from the one before. */
const WAY: Readonly<Record<string, string>> = { '-2': '-1', '-1': '0', '0': '3' }

function moveToEnd(ports: Ports, changeId: string, { code, notes }: Ending): string {
  for (let steps = 0; steps < 4; steps++) {
    const change: ChangeNow | null = ports.changes.get(changeId)
    if (change === null) return 'The change request is gone.'
    if (change.state === '3') return ''
    const next = WAY[change.state]
    if (next === undefined) return `${change.number} is in ${change.stateLabel}.`
    const fields = next === '3' ? { closeCode: code, closeNotes: notes } : {}
    const { reached, why } = ports.changes.move(changeId, next, fields)
    if (reached === change.state) return why === '' ? `${change.number} did not move.` : why
  }
  return 'The change did not reach Closed.'
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
