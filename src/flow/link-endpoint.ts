import type { Row } from '../contract/tables'
import type { PlanHead } from '../core/intake'
import { groupKeyOf, planChangeId, seatEndpoint, seatPlanChange } from './prepare-endpoints'
import { judgeAgain } from './judge-again'
import { takeoverFor } from './findings/take-over'
import type { Ports } from './ports'
import type { Judged } from './judged'
import { contextOf } from './prepare-judge'
import { CLAIM_MS } from './prepare-plan'
import { dropWindows } from './revise-release'
import { changeOf } from './settle-plan-change'
import { headOf } from './store-plan'

const NEW = '-5'
const MAX_LINKED = 1000
/** Links that follow each other within this time share one change request: a sitting is one question to the approvers. */
const GATHER_MS = CLAIM_MS

/**
 * Takes an endpoint into scope whose CI a person linked. What was asked for or approved did not contain it, and the
 * platform locks CIs after New: while its change is New it goes in there, else into a plan change of its own, as an
 * addition by revision would. (Taking a question back from Assess would throw away the approvals given for all
 * others.) Answers the plan changes that it touches; null: not now, the sweep comes again.
 */
export function linkEndpoint(ports: Ports, row: Row<'endpoint'>): readonly string[] | null {
  const plan = ports.rows.get('plan', row.plan)
  const source = plan === null ? null : ports.rows.get('source', plan.source)
  if (plan === null || source === null || row.ci === '') return []
  if (['endpoints', 'judge'].includes(plan.stage)) return null
  const head = headOf(ports, plan)
  const [judged] = judgeAgain(ports, contextOf(ports, source, head, ports.clock.now()), [row])
  if (judged === undefined || judged.found.ci !== row.ci) {
    // Retired between the edit and now.
    ports.rows.update('endpoint', row.sys_id, { ci: '', matched_by: '', match: 'retired' })
    return [row.plan_change]
  }
  // Match and place are one write: an endpoint that bears both was seated by a job that died after it.
  const isSeated = row.match === 'matched'
  const home = isSeated ? row.plan_change : seat(ports, { plan, head, row, judged })
  follow(ports, row.sys_id, judged, home)
  for (const id of new Set([row.plan_change, home])) recount(ports, id)
  if (isSeated) ask(ports, plan, home)
  return [row.plan_change]
}

type Linking = {
  readonly plan: Row<'plan'>
  readonly head: PlanHead
  readonly row: Row<'endpoint'>
  readonly judged: Judged
}

/** Puts the endpoint into the change that is to take it; preparation is held back before, so that it finds both. */
function seat(ports: Ports, { plan, head, row, judged }: Linking): string {
  hold(ports, plan)
  const home = homeOf(ports, { plan, row, judged })
  reopen(ports, home)
  if (home !== row.plan_change) noteMoved(ports, row)
  seatEndpoint(
    ports,
    judged,
    { plan, head, ...placeOf(ports, plan, row) },
    {
      id: row.sys_id,
      key: row.endpoint_key,
      planChange: home,
      patches: row.patch_ids.split(','),
      position: row.position,
    },
  )
  return home
}

const placeOf = (ports: Ports, plan: Row<'plan'>, row: Row<'endpoint'>) => ({
  there: new Set([row.sys_id, ...windows(ports, row.sys_id).map(({ sys_id }) => sys_id)]),
  findings: takeoverFor(ports, plan, { hosts: [row.endpoint_id], endpoints: [row.sys_id] }),
})
const windows = (ports: Ports, endpoint: string) =>
  ports.rows.find('window', [['endpoint', '=', endpoint]])
const findings = (ports: Ports, endpoint: string) =>
  ports.rows.find('finding', [['endpoint', '=', endpoint]], { limit: 2000 })

/** A plan change for links that a job which died left empty: preparation took it for nothing to do. */
const isLeftEmpty = (row: Row<'plan_change'>): boolean =>
  row.status === 'canceled' && row.change_request === '' && / l\d+$/.test(row.group_key)

/** A plan change that can still take a CI: not opened yet, or with a change that is New and not rejected. */
function canTake(ports: Ports, row: Row<'plan_change'>): boolean {
  if (isLeftEmpty(row)) return true
  const isOver = ['completed', 'canceled', 'rejected'].includes(row.status)
  if (isOver || row.succeeded_by !== '') return false
  if (row.change_request === '') return row.stage !== 'asked'
  return changeOf(ports, row)?.state === NEW
}

/** Its own change where that can still take it, else the first of its group that can, else a new one. */
function homeOf(ports: Ports, { plan, row: endpoint, judged }: Omit<Linking, 'head'>): string {
  const own = ports.rows.get('plan_change', endpoint.plan_change)
  const isSamePolicy = own !== null && own.policy === (judged.policy?.sys_id ?? '')
  if (isSamePolicy && canTake(ports, own)) return own.sys_id
  for (let n = 0; n < MAX_LINKED; n++) {
    const round = n === 0 ? '' : `l${n}`
    const id = planChangeId(ports, plan.sys_id, groupKeyOf(judged, round))
    const row = ports.rows.get('plan_change', id)
    if (row === null) return seatPlanChange(ports, judged, { plan }, round)
    if (canTake(ports, row)) return id
  }
  throw new Error(`no plan change for linked endpoint ${endpoint.sys_id}`)
}

function noteMoved(ports: Ports, row: Row<'endpoint'>): void {
  const change = ports.rows.get('plan_change', row.plan_change)?.change_request ?? ''
  const text = `Patchloop: ${row.endpoint_id}: ${row.message} It is not in what was asked for here, so it goes on in a change of its own.`
  if (change !== '') ports.changes.note(change, text)
}

/** Windows and findings go where their endpoint went. */
function follow(ports: Ports, endpoint: string, judged: Judged, planChange: string): void {
  dropWindows(ports, endpoint, judged)
  const { ci } = judged.found
  for (const row of windows(ports, endpoint)) {
    if (row.plan_change !== planChange || row.ci !== ci) {
      ports.rows.update('window', row.sys_id, { plan_change: planChange, ci })
    }
  }
  for (const row of findings(ports, endpoint)) {
    if (row.ci !== ci) ports.rows.update('finding', row.sys_id, { ci })
  }
}

function recount(ports: Ports, planChange: string): void {
  const total = ports.rows.count('endpoint', [
    ['plan_change', '=', planChange],
    ['status', '!=', 'released'],
  ])
  ports.rows.update('plan_change', planChange, { endpoints_total: total })
}

/** Preparation goes on a little later: by the same steps as any. */
function hold(ports: Ports, plan: Row<'plan'>): void {
  const at = ports.clock.now() + GATHER_MS
  ports.rows.update('plan', plan.sys_id, { stage: 'changes', cursor: 0, claimed_until: at })
  ports.queue.sendAt('prepare', plan.sys_id, at + 1000)
}

/** A change that is New takes its CIs once more before it is asked for. */
function reopen(ports: Ports, home: string): void {
  const row = ports.rows.get('plan_change', home)
  if (row === null) return
  const stage = row.change_request === '' ? 'open' : 'attach'
  ports.rows.update('plan_change', home, { stage, cursor: 0, status: 'preparing' })
}

/** Seated by a job that died: is the change still to be asked for, or was that done meanwhile? */
function ask(ports: Ports, plan: Row<'plan'>, home: string): void {
  if (ports.rows.get('plan_change', home)?.stage !== 'asked') hold(ports, plan)
}
