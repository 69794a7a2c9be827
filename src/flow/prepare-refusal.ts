import type { Row } from '../contract/tables'
import { refusedBy, refusedByConflict, type Conflicting, type Share } from '../core/policy'
import { dropPromises } from './findings/draft-plan'
import type { Ports } from './ports'
import { settlePlanState } from './settle-plan-state'
import { tell } from './tell'
import type { Judged } from './judged'

export type PolicyRefusal = { readonly policy: string; readonly why: string }

const MAX_CHANGES = 1000
const MAX_CONFLICTS = 1000

/** Judges a plan by its rows, once all endpoints are matched; null = nothing speaks against it. */
export function judgePlan(ports: Ports, plan: Row<'plan'>): PolicyRefusal | null {
  const policies = strictPolicies(ports)
  if (policies.length === 0) return null
  const inPlan = [
    ['plan', '=', plan.sys_id],
    ['status', '!=', 'released'],
  ] as const
  const totals = ports.rows.tally('endpoint', inPlan, 'policy')
  const matched = ports.rows.tally('endpoint', [...inPlan, ['match', '=', 'matched']], 'policy')
  const shares = Object.entries(totals).map(([policy, total]): Share => ({
    policy,
    total,
    matched: matched[policy] ?? 0,
  }))
  return refusedBy(policies, shares) ?? refusedByConflict(policies, conflictingOf(ports, plan))
}

/** Endpoints whose planned window has something against it, from their rows. */
function conflictingOf(ports: Ports, plan: Row<'plan'>): readonly Conflicting[] {
  const windows = ports.rows.find(
    'window',
    [
      ['plan', '=', plan.sys_id],
      ['state', '=', 'planned'],
      ['conflicts', 'not empty'],
    ],
    { limit: MAX_CONFLICTS },
  )
  const ids = windows.map(({ endpoint }) => endpoint)
  const endpoints = ports.rows.find('endpoint', [['sys_id', 'in', ids]], { limit: MAX_CONFLICTS })
  const byId = new Map(endpoints.map((row) => [row.sys_id, row]))
  return windows.flatMap(({ endpoint, conflicts }) => {
    const row = byId.get(endpoint)
    return row === undefined ? [] : [{ policy: row.policy, endpoint: row.endpoint_id, conflicts }]
  })
}

/** Policies that can refuse at all; with none of them nothing has to be judged before rows are written. */
export const strictPolicies = (ports: Ports): readonly Row<'policy'>[] =>
  ports.rows
    .find('policy', [['active', '=', true]], { orderBy: ['order'], limit: 200 })
    .filter((policy) => policy.minimum_matched > 0 || policy.on_conflict === 'refuse')

/** Judges a plan in memory, before any row of it is written. */
export function judgeBatch(
  policies: readonly Row<'policy'>[],
  batch: readonly Judged[],
): PolicyRefusal | null {
  const ids = [...new Set(batch.map(({ policy }) => policy?.sys_id ?? ''))]
  const shares = ids.map((policy): Share => {
    const own = batch.filter((judged) => (judged.policy?.sys_id ?? '') === policy)
    const matched = own.filter((judged) => judged.found.match === 'matched').length
    return { policy, matched, total: own.length }
  })
  const conflicting = batch
    .filter(({ conflicts }) => conflicts.length > 0)
    .map(({ policy, endpoint, conflicts }) => ({
      policy: policy?.sys_id ?? '',
      endpoint: endpoint.id,
      conflicts: conflicts.join('\n'),
    }))
  return refusedBy(policies, shares) ?? refusedByConflict(policies, conflicting)
}

/** A plan that a policy refuses in the background: rejected and told, without a change request. */
export function refusePlan(ports: Ports, plan: Row<'plan'>, refusal: PolicyRefusal): void {
  const open = ports.rows.find(
    'plan_change',
    [
      ['plan', '=', plan.sys_id],
      ['stage', '!=', 'asked'],
    ],
    { limit: MAX_CHANGES },
  )
  for (const { sys_id } of open) {
    const ended = { status: 'rejected', stage: 'asked', why: refusal.why } as const
    ports.rows.update('plan_change', sys_id, { ...ended, told_status: 'rejected' })
  }
  settlePlanState(ports, plan.sys_id)
  tell(ports, {
    source: plan.source,
    plan: plan.sys_id,
    type: 'plan.rejected',
    occasion: `refused, activation ${plan.activation_number}`,
    data: { by: { policy: refusal.policy }, reason: 'policy_refused', comments: refusal.why },
  })
  dropPromises(ports, plan.sys_id)
  ports.rows.update('receipt', plan.receipt, { status: 'done', plan: plan.sys_id })
  ports.rows.update('plan', plan.sys_id, { stage: 'refused', claimed_until: null })
}
