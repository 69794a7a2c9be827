import type { Row } from '../contract/tables'
import { named } from '../core/message'
import type { News } from '../core/reconcile'
import { isoOrNull } from '../core/times'
import { extendWindows } from './extend-windows'
import { letGo } from './let-go'
import { moveWindows } from './move-windows'
import { endpointsLink } from './open-windows'
import type { ChangeNow, Ports } from './ports'
import { settlePlanChange } from './settle-plan-change'
import { tell, type Telling } from './tell'
import { tellCanceled } from './tell-plan'
import { replaceEarlyWindows } from './approved-windows'
import { distinctWindows, scheduleWindows } from './window-rows'

type PlanChange = Row<'plan_change'>
const MAX_IDS = 500

/** Tells one difference and notes that it was told. Answers the messages to be sent in this job. */
export function tellNews(
  ports: Ports,
  row: PlanChange,
  change: ChangeNow,
  item: News,
): readonly string[] {
  switch (item.is) {
    case 'approved':
      return approved(ports, row, change)
    case 'rejected':
      return rejected(ports, row, change)
    case 'asked_again':
      note(ports, row, { told_status: 'awaiting_approval', round: row.round + 1 })
      return []
    case 'on_hold':
    case 'resumed':
      return held(ports, row, change, item.is)
    case 'rescheduled':
      return rescheduled(ports, row, change)
    case 'canceled':
      return canceled(ports, row, change)
    case 'ended':
      // Closed or held up by evidence alone: close-change and the attention say which.
      return []
  }
}

const note = (ports: Ports, row: PlanChange, values: Partial<PlanChange>): void => {
  ports.rows.update('plan_change', row.sys_id, values)
}

function send(
  ports: Ports,
  row: PlanChange,
  type: Telling['type'],
  occasion: string,
  data: Telling['data'],
): string {
  const source = ports.rows.get('plan', row.plan)?.source ?? ''
  ports.log.info('change_told', { planChange: row.sys_id, type, occasion })
  return tell(ports, {
    source,
    plan: row.plan,
    planChange: row.sys_id,
    type,
    occasion,
    data,
    send: 'here',
  })
}

/** The endpoints in scope, by id: those with a CI that are still in the plan. */
export function inScope(ports: Ports, row: PlanChange): Readonly<Record<string, unknown>> {
  const where = [
    ['plan_change', '=', row.sys_id],
    ['match', '=', 'matched'],
    ['status', '!=', 'released'],
  ] as const
  const rows = ports.rows.find('endpoint', where, { orderBy: ['position'], limit: MAX_IDS })
  const total = rows.length < MAX_IDS ? rows.length : ports.rows.count('endpoint', where)
  const ids = rows.map((endpoint) => endpoint.endpoint_id)
  return named(ids, endpointsLink(ports, row.plan), total)
}

export const windowList = (ports: Ports, planChange: string) =>
  distinctWindows(ports, planChange, ['planned', 'open'])
    .map((row) => ({ start: isoOrNull(row.starts_at), end: isoOrNull(row.ends_at) }))
    .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))

function decide(
  ports: Ports,
  row: PlanChange,
  change: ChangeNow,
  verdict: 'approved' | 'rejected',
): { readonly by: { readonly name: string }; readonly comments: string } {
  const decision = ports.changes.decision(change.sysId, verdict)
  const by = decision?.by ?? change.updatedBy
  const comments = decision?.comments ?? ''
  note(ports, row, {
    decided_by: by.slice(0, 250),
    decided_comments: comments.slice(0, 4000),
    decided_at: row.decided_at ?? ports.clock.now(),
    why: '',
  })
  return { by: { name: by }, comments }
}

function approved(ports: Ports, row: PlanChange, change: ChangeNow): readonly string[] {
  const decision = decide(ports, row, change, 'approved')
  replaceEarlyWindows(ports, row.sys_id)
  settlePlanChange(ports, row.sys_id)
  scheduleWindows(ports, row.sys_id)
  const message = send(ports, row, 'plan.approved', `round ${row.round}`, {
    ...decision,
    scope: row.scope_hash,
    windows: windowList(ports, row.sys_id),
    ...inScope(ports, row),
  })
  note(ports, row, { told_status: 'approved' })
  return [message]
}

function rejected(ports: Ports, row: PlanChange, change: ChangeNow): readonly string[] {
  const decision = decide(ports, row, change, 'rejected')
  settlePlanChange(ports, row.sys_id)
  const message = send(ports, row, 'plan.rejected', `round ${row.round}`, {
    ...decision,
    reason: 'change_rejected',
    ...inScope(ports, row),
  })
  note(ports, row, { told_status: 'rejected', decided_at: null })
  return [message]
}

function held(
  ports: Ports,
  row: PlanChange,
  change: ChangeNow,
  is: 'on_hold' | 'resumed',
): readonly string[] {
  settlePlanChange(ports, row.sys_id)
  const data = { by: { name: change.updatedBy }, comments: change.onHoldReason }
  const message = send(ports, row, `plan.${is}`, `${row.told_count}`, data)
  note(ports, row, { told_hold: change.onHold, told_count: row.told_count + 1 })
  // Windows that began on hold open as it ends.
  if (is === 'resumed') scheduleWindows(ports, row.sys_id)
  return [message]
}

function rescheduled(ports: Ports, row: PlanChange, change: ChangeNow): readonly string[] {
  const dates = { start: isoOrNull(change.startAt), end: isoOrNull(change.endAt) }
  const moved = moveWindows(ports, row, change)
  note(ports, row, moved)
  extended(ports, row, change)
  const occasion = `${row.told_count} ${dates.start} ${dates.end}`
  const message = send(ports, row, 'plan.rescheduled', occasion, {
    by: { name: change.updatedBy },
    planned: dates,
    before: { start: isoOrNull(row.told_start), end: isoOrNull(row.told_end) },
    scope: moved.scope_hash ?? row.scope_hash,
    windows: windowList(ports, row.sys_id),
    ...inScope(ports, row),
  })
  const told = { told_start: change.startAt, told_end: change.endAt }
  note(ports, row, { ...told, told_count: row.told_count + 1 })
  ports.changes.note(change.sysId, movedNote(change, dates))
  return [message]
}

/** A planned end that a person moved as far as the tool had asked for is the approval of it. */
function extended(ports: Ports, row: PlanChange, { startAt, endAt }: ChangeNow): void {
  const until = row.extension_until
  if (until === null || endAt === null || endAt < until || startAt !== row.told_start) return
  extendWindows(ports, row.sys_id, until)
  note(ports, row, { extension_until: null, extension_reason: '' })
}

const movedNote = (change: ChangeNow, dates: { start: string | null; end: string | null }) =>
  `Patchloop: ${change.updatedBy} moved the planned dates to ${dates.start} … ${dates.end}. ` +
  'The windows of the plan follow, and the patching tool is told.'

function canceled(ports: Ports, row: PlanChange, change: ChangeNow): readonly string[] {
  const why = `${change.number} was canceled in ServiceNow.`
  note(ports, row, { status: 'canceled', why })
  if (!letGo(ports, row, why)) {
    ports.queue.send('reconcile', row.sys_id)
    return []
  }
  settlePlanChange(ports, row.sys_id)
  const message = tellCanceled(ports, row, { by: { name: change.updatedBy }, reason: why })
  note(ports, row, { told_status: 'canceled' })
  return [message]
}
