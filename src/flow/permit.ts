import type { Row } from '../contract/tables'
import { keyOf } from '../core/ids'
import { IN_MAINTENANCE } from '../core/lease'
import { permitOf, type PermitFacts } from '../core/permit'
import { isAuthorised, isEnded } from '../core/reconcile'
import { refusalAnswer, type Answer } from '../core/result'
import { endpointScope } from '../core/scope-hash'
import { isoOf, isoOrNull } from '../core/times'
import { recordBypass } from './emergency/freeze'
import { marksMaintenance } from './leases'
import type { ChangeNow, Ports } from './ports'
import { takePlaces } from './places'
import { prerequisiteOf } from './prerequisites'
import { changeOf } from './settle-plan-change'

type About = {
  readonly plan: Row<'plan'>
  readonly endpoint: Row<'endpoint'>
  readonly planChange: Row<'plan_change'> | null
  readonly change: ChangeNow | null
  readonly window: Row<'window'> | null
}

/** Rows of one endpoint id: its own, and those that a later activation added beside it. */
export function endpointsOfId(
  ports: Ports,
  plan: string,
  endpointId: string,
): readonly Row<'endpoint'>[] {
  const own = ports.rows.find('endpoint', [
    ['plan', '=', plan],
    ['endpoint_key', '=', keyOf(endpointId)],
  ])
  const beside = ports.rows.find('endpoint', [
    ['plan', '=', plan],
    ['endpoint_key', 'starts with', '#'],
    ['endpoint_id', '=', endpointId],
  ])
  return [...own, ...beside]
}

/** May the tool touch this endpoint now (contract.md 3.4)? A permit given is noted on the endpoint. */
export function permit(ports: Ports, plan: Row<'plan'>, endpointId: string): Answer {
  const rows = endpointsOfId(ports, plan.sys_id, endpointId)
  if (rows.length === 0) return refusalAnswer({ code: 'unknown_endpoint' })
  const answers = rows.map((endpoint) => permitOne(ports, plan, endpoint))
  const given = answers.find(({ body }) => body.permitted)
  const live = answers.find(({ endpoint }) => endpoint.status !== 'released')
  const { body } = given ?? live ?? answers[0] ?? { body: {} }
  return { status: 200, body }
}

function permitOne(ports: Ports, plan: Row<'plan'>, endpoint: Row<'endpoint'>) {
  const planChange = ports.rows.get('plan_change', endpoint.plan_change)
  const change = planChange === null ? null : changeOf(ports, planChange)
  const window = endpoint.window === '' ? null : ports.rows.get('window', endpoint.window)
  const about: About = { plan, endpoint, planChange, change, window }
  const verdict = permitOf(factsOf(ports, about))
  ports.log.info('permit', {
    plan: plan.plan_id,
    endpoint: endpoint.endpoint_id,
    outcome: verdict.permitted ? 'permitted' : verdict.reason,
  })
  const number = change?.number ?? null
  if (!verdict.permitted) {
    const { reason, message, retryAt } = verdict
    const body = { permitted: false, reason, message, change: number, retryAt: isoOrNull(retryAt) }
    return { endpoint, body }
  }
  noteGiven(ports, endpoint, verdict.until)
  const scope = planChange?.scope_hash ?? ''
  const body = { permitted: true, until: isoOf(verdict.until), change: number, scope }
  return { endpoint, body }
}

/** Written before it is answered: what is not on record was not given. */
function noteGiven(ports: Ports, endpoint: Row<'endpoint'>, until: number): void {
  const isFirst = ['pending', 'in_maintenance'].includes(endpoint.status)
  ports.rows.update('endpoint', endpoint.sys_id, {
    permitted_until: until,
    ...(isFirst && { status: 'permitted', status_at: ports.clock.now() }),
    ...(endpoint.started_at === null && { started_at: ports.clock.now() }),
  })
}

/** The dear questions are asked only where the cheap ones left it open; unasked ones count as no. */
function factsOf(ports: Ports, about: About): PermitFacts {
  const cheap = cheapFacts(ports, about)
  const assumed = { ...cheap, isInMaintenance: true, prerequisite: '', hasCapacity: true }
  if (!permitOf(assumed).permitted) return cheap
  const { endpoint, plan, planChange } = about
  const facts = {
    ...cheap,
    isInMaintenance: cheap.isUnbound || isInMaintenance(ports, about),
    blackouts: blackoutsOf(ports, about, cheap.now),
    prerequisite: prerequisiteOf(ports, plan, planChange, endpoint),
  }
  const isLast = permitOf({ ...facts, hasCapacity: true }).permitted
  return { ...facts, hasCapacity: isLast && hasCapacity(ports, endpoint) }
}

/** Blackouts that hold it back. Those that the policy lets it go through are recorded instead. */
function blackoutsOf(
  ports: Ports,
  { endpoint, planChange }: About,
  now: number,
): readonly string[] {
  const names = ports.schedules.blackouts(endpoint.ci, now)
  if (names.length === 0 || planChange === null) return names
  if (ports.rows.get('policy', endpoint.policy)?.bypass_blackout !== true) return names
  recordBypass(ports, planChange, names)
  return []
}

function cheapFacts(ports: Ports, about: About): PermitFacts {
  const { endpoint, planChange, change, window, plan } = about
  const isNone = planChange?.change_type === 'none'
  const isGone = planChange === null || (change === null && !isNone && isAsked(planChange))
  const { starts_at: start = null, ends_at: end = null } = window ?? {}
  return {
    now: ports.clock.now(),
    isCanceled:
      isGone ||
      endpoint.status === 'released' ||
      planChange?.status === 'canceled' ||
      plan.state === 'canceled' ||
      change?.state === '4',
    isSuperseded:
      planChange?.succeeded_by !== '' ||
      planChange.status === 'completed' ||
      (change !== null && isEnded(change)),
    isApproved: isApproved(planChange, change),
    isInScope: isInScope(ports, endpoint, window),
    isOnHold: change?.onHold === true,
    isUnbound: isNone && window === null,
    window: start === null || end === null ? null : { start, end },
    isInMaintenance: false,
    isProved: endpoint.status === 'verified',
    blackouts: [],
    prerequisite: 'not asked',
    hasCapacity: false,
    permitMinutes: ports.settings.integer('permit_minutes', 0),
  }
}

/** Exactly one live CI, and it, the patches and the window are those that approval was asked for. */
function isInScope(ports: Ports, endpoint: Row<'endpoint'>, window: Row<'window'> | null): boolean {
  const { ci, match, patch_ids, scope } = endpoint
  if (match !== 'matched' || ci === '') return false
  if (window !== null && (window.endpoint !== endpoint.sys_id || window.ci !== ci)) return false
  return scope === endpointScope(ports.crypto, ci, patch_ids)
}

const isAsked = (planChange: Row<'plan_change'>): boolean => planChange.stage === 'asked'

/** Read from the change as it is now, not from what was last told. */
function isApproved(planChange: Row<'plan_change'> | null, change: ChangeNow | null): boolean {
  if (planChange === null || !isAsked(planChange) || planChange.status === 'rejected') return false
  if (planChange.change_type === 'none') return true
  return change !== null && isAuthorised(change)
}

function isInMaintenance(ports: Ports, { endpoint, window }: About): boolean {
  if (window === null || window.state !== 'open') return false
  return !marksMaintenance(ports) || ports.cis.status(endpoint.ci) === IN_MAINTENANCE
}

/** Asked last of all: whoever asks takes a place. */
function hasCapacity(ports: Ports, endpoint: Row<'endpoint'>): boolean {
  const policy = endpoint.policy === '' ? null : ports.rows.get('policy', endpoint.policy)
  const capacity = policy?.service_capacity ?? 0
  return capacity <= 0 || takePlaces(ports, endpoint, capacity)
}
