import type { Row } from '../contract/tables'
import { isEnded, news, type News } from '../core/reconcile'
import { MINUTE_MS } from '../core/times'
import { closeChange, tellIfCompleted } from './close-change'
import { deliver } from './deliver'
import { askForApproval, waitsFor } from './open-ask'
import type { ChangeNow, Ports } from './ports'
import { adoptDates } from './move-windows'
import { settleAttention } from './settle-attention'
import { changeOf, settlePlanChange } from './settle-plan-change'
import { tellNews } from './tell-news'

const NEW = '-5'
/** How long the end of a preparation is waited for before what happened to a change is told all the same. */
const PREPARING_MS = 5 * MINUTE_MS
const RETRY_MS = MINUTE_MS / 2

/** A change was touched, in whatever way and order: what it is now is compared with what was told (design: level-triggered). */
export function reconcileChange(ports: Ports, changeId: string, actor = ''): void {
  const rows = ports.rows.find('plan_change', [['change_request', '=', changeId]], { limit: 10 })
  for (const row of rows) reconcilePlanChange(ports, row.sys_id, actor)
}

/** The same for one plan change. May be repeated at any moment: what was told is not told again. */
export function reconcilePlanChange(ports: Ports, planChangeId: string, actor = ''): void {
  const row = ports.rows.get('plan_change', planChangeId)
  if (row === null || row.change_request === '') return
  const found = changeOf(ports, row)
  if (found === null) return
  const change = { ...found, updatedBy: actor === '' ? nameOf(ports, found.updatedBy) : actor }
  if (isPreparing(ports, row, change)) {
    ports.queue.sendAt('reconcile', planChangeId, ports.clock.now() + RETRY_MS)
    return
  }
  if (askAgain(ports, row, change)) return reconcilePlanChange(ports, planChangeId, actor)
  const told = news(row, factsOf(ports, row, change)).flatMap((item) =>
    take(ports, planChangeId, change, item),
  )
  settle(ports, planChangeId, change)
  for (const message of told) deliver(ports, message, true)
}

const nameOf = (ports: Ports, userName: string): string =>
  ports.people.find({ userName })?.name ?? userName

/** `plan.prepared` comes first; a change that is far along while its plan is not ready is looked at again soon. */
function isPreparing(ports: Ports, row: Row<'plan_change'>, change: ChangeNow): boolean {
  if (change.state === NEW) return false
  const plan = ports.rows.get('plan', row.plan)
  const isReady = plan === null || ['ready', 'refused'].includes(plan.stage)
  const isRecent = row.asked_at === null || ports.clock.now() - row.asked_at < PREPARING_MS
  return !isReady && isRecent
}

/** What kept a change New (no dates, no group) was given by a person: then approval is asked for as usual. */
function askAgain(ports: Ports, row: Row<'plan_change'>, change: ChangeNow): boolean {
  const isWaiting = row.stage === 'asked' && row.reached_state === NEW && change.state === NEW
  const isUndecided = row.told_status === 'awaiting_approval' && change.approval !== 'rejected'
  if (!isWaiting || !isUndecided || waitsFor(change) !== '') return false
  const { startAt: start, endAt: end } = change
  if (start !== null && end !== null) adoptDates(ports, row, { start, end })
  askForApproval(ports, row)
  const after = ports.rows.get('plan_change', row.sys_id)
  return after !== null && after.reached_state !== NEW
}

/**
 * An instance may put `approval` back as a rejected change returns to New (UNCONFIRMED, platform.md 2.3):
 * then the approver's row of this round says it.
 */
function factsOf(ports: Ports, row: Row<'plan_change'>, change: ChangeNow): ChangeNow {
  const isBack = change.state === NEW && row.reached_state !== NEW && row.stage === 'asked'
  if (!isBack || change.approval === 'rejected' || row.told_status === 'rejected') return change
  const decision = ports.changes.decision(change.sysId, 'rejected')
  const isOfThisRound =
    decision !== null && decision.at !== null && decision.at >= (row.asked_at ?? Infinity)
  return isOfThisRound ? { ...change, approval: 'rejected' } : change
}

/** Status first, then the message, then the note that it was told: a crash between any two repeats the rest. */
function take(
  ports: Ports,
  planChangeId: string,
  change: ChangeNow,
  item: News,
): readonly string[] {
  const row = ports.rows.get('plan_change', planChangeId)
  return row === null ? [] : tellNews(ports, row, change, item)
}

/** Where it stands now, who is needed, and whether it can be closed. */
function settle(ports: Ports, planChangeId: string, change: ChangeNow): void {
  const settled = settlePlanChange(ports, planChangeId)
  if (settled === null) return
  settleAttention(ports, settled)
  if (isEnded(change) || settled.status === 'verifying') closeChange(ports, planChangeId)
  // This one may have been the last that was alive, by rejection or cancellation.
  tellIfCompleted(ports, settled.plan)
}
