import { CHANGE_STATES } from '../contract/states'
import type { Row } from '../contract/tables'
import { isoOf } from '../core/times'
import type { Impacted, Systems } from './impact'
import type { ChangeNow, Ports } from './ports'

/** An item of `changes[]`, and `data.change` of a message (contract.md 3.1). */
export type ChangeView = {
  readonly sysId: string | null
  readonly number: string | null
  readonly url: string | null
  readonly type: string
  readonly status: string
  readonly state: { readonly value: string; readonly label: string } | null
  readonly approval: string
  readonly endpoints: number
  readonly window: { readonly start: string; readonly end: string } | null
  readonly risk?: string
  readonly impact?: string
  readonly impactedServices?: readonly Impacted[]
  readonly impactedSystems?: Systems
  readonly requested?: string
  readonly reached?: string
  readonly why?: string
  readonly successorOf?: Named
  readonly succeededBy?: Named
}
type Rated = Pick<ChangeView, 'risk' | 'impact' | 'impactedServices' | 'impactedSystems'>
type Named = { readonly sysId: string; readonly number: string }

const labels: Readonly<Record<string, { readonly label: string }>> = CHANGE_STATES

/** A platform state by its value, with our label where the record does not give one. */
export const stateView = (
  value: string,
  label = '',
): { readonly value: string; readonly label: string } => ({
  value,
  label: label === '' ? (labels[value]?.label ?? value) : label,
})

/** The word for a platform state in "asked … reached …": its label in lower case. */
export const stateWord = (value: string): string => stateView(value).label.toLowerCase()

export const changeUrl = (ports: Ports, id: string): string =>
  `${ports.settings.instanceUrl()}change_request.do?sys_id=${id}`

/** Base of the links that the app hands out. */
export const restUrl = (ports: Ports, path: string): string =>
  `${ports.settings.instanceUrl()}api/x_patch_loop/v1/remediation${path}`

function sibling(ports: Ports, planChangeId: string): Named | undefined {
  if (planChangeId === '') return undefined
  const row = ports.rows.get('plan_change', planChangeId)
  const change = row === null ? null : ports.changes.get(row.change_request)
  return change === null ? undefined : { sysId: change.sysId, number: change.number }
}

const approvalOf = (planChange: Row<'plan_change'>, change: ChangeNow | null): string => {
  if (planChange.change_type === 'none') return 'approved'
  return change?.approval ?? 'not requested'
}

/** What was asked of the change against what it reached: only where something was asked. */
const asked = (planChange: Row<'plan_change'>) =>
  planChange.requested_state === ''
    ? {}
    : {
        requested: stateWord(planChange.requested_state),
        reached: stateWord(planChange.reached_state),
        ...(planChange.why !== '' && { why: planChange.why }),
      }

/** A plan change as everyone outside sees it: our status, the platform's state, its links. */
export function changeView(ports: Ports, planChange: Row<'plan_change'>): ChangeView {
  const change =
    planChange.change_request === '' ? null : ports.changes.get(planChange.change_request)
  const successorOf = sibling(ports, planChange.successor_of)
  const succeededBy = sibling(ports, planChange.succeeded_by)
  const { window_start: start, window_end: end } = planChange
  return {
    sysId: change?.sysId ?? null,
    number: change?.number ?? null,
    url: change === null ? null : changeUrl(ports, change.sysId),
    type: planChange.change_type,
    status: planChange.status,
    state: change === null ? null : stateView(change.state, change.stateLabel),
    approval: approvalOf(planChange, change),
    endpoints: planChange.endpoints_total,
    window: start === null || end === null ? null : { start: isoOf(start), end: isoOf(end) },
    ...(planChange.rating !== '' && (JSON.parse(planChange.rating) as Rated)),
    ...asked(planChange),
    ...(successorOf !== undefined && { successorOf }),
    ...(succeededBy !== undefined && { succeededBy }),
  }
}

/** All plan changes of a plan, oldest first. */
export function planChangesOf(ports: Ports, plan: string): readonly Row<'plan_change'>[] {
  return ports.rows.find('plan_change', [['plan', '=', plan]], { orderBy: ['name'] })
}

export const changeViews = (ports: Ports, plan: string): readonly ChangeView[] =>
  planChangesOf(ports, plan).map((row) => changeView(ports, row))

/** What was asked of the change and what it reached (contract.md 2). */
export type Asked = Required<Pick<ChangeView, 'requested' | 'reached'>> & Pick<ChangeView, 'why'>

/** Of several changes the one that lags behind what was asked of it, else the first; null: nothing was asked. */
export function askedOf(changes: readonly ChangeView[]): Asked | null {
  const all = changes.flatMap(({ requested, reached, why }) =>
    requested === undefined || reached === undefined
      ? []
      : [{ requested, reached, ...(why !== undefined && { why }) }],
  )
  return all.find(({ requested, reached }) => requested !== reached) ?? all[0] ?? null
}
