import type { Plan } from '../contract/schemas/plan'
import type { Row } from '../contract/tables'
import { derivedId, keyOf } from '../core/ids'
import { contentOf, decideIntake, type Intake } from '../core/intake'
import { refusalAnswer, refuse, type Answer, type Refusal } from '../core/result'
import { dryRun } from './dry-run'
import type { Caller, Ports } from './ports'
import { contextOf, judgeEndpoints } from './prepare-judge'
import { CLAIM_MS, preparePlan } from './prepare-plan'
import { judgeBatch, strictPolicies } from './prepare-refusal'
import { revisionReport, type RevisionReport } from './revise-report'
import {
  emergencyOf,
  planRowId,
  planValues,
  storePayload,
  withEmergency,
  type Arrival,
} from './store-plan'
import { viewPlan } from './view-plan'

export type Received = {
  readonly source: Row<'source'>
  readonly caller: Caller
  readonly plan: Plan
  /** The body as it came, for the record of what was refused. */
  readonly raw: string
}

/** Says what this activation would find and make, and leaves no record (contract.md 3.1, dryRun). */
export function tryPlan(ports: Ports, { source, caller, plan }: Received): Answer {
  const hash = ports.crypto.sha256Hex(contentOf(plan))
  const arrival: Arrival = { source, caller, plan, hash }
  const known = ports.rows.get('plan', planRowId(ports, source.sys_id, plan.planId))
  const decision = decide(known, arrival)
  ports.log.info('plan_tried', { plan: plan.planId, source: source.name, outcome: decision })
  if (decision === 'stale' || decision === 'conflicting') {
    return refusalAnswer(outdated(decision, known))
  }
  return { status: 200, body: { ...dryRun(ports, arrival, known), wouldBe: decision } }
}

/** Activates a plan (contract.md 3.1). The same call may come any number of times, and at once. */
export function receivePlan(ports: Ports, received: Received): Answer {
  const { source, caller, plan } = received
  const hash = ports.crypto.sha256Hex(contentOf(plan))
  const arrival: Arrival = { source, caller, plan, hash }
  const id = planRowId(ports, source.sys_id, plan.planId)
  const known = ports.rows.get('plan', id)
  const decision = decide(known, arrival)
  ports.log.info('plan_received', { plan: plan.planId, source: source.name, outcome: decision })
  switch (decision) {
    case 'new':
      return activate(ports, arrival, id)
    case 'repeated':
      return repeat(ports, arrival, id)
    case 'revised':
      return known === null ? activate(ports, arrival, id) : revise(ports, arrival, known)
    case 'stale':
    case 'conflicting':
      return turnAway(ports, arrival, outdated(decision, known))
  }
}

const decide = (known: Row<'plan'> | null, { plan, hash }: Arrival): Intake =>
  decideIntake(
    known === null ? null : { activation: known.activation_number, hash: known.activation_hash },
    { activation: plan.activation.number, hash },
  )

/** Says which number would be taken, so that the tool need not guess. */
function outdated(decision: 'stale' | 'conflicting', known: Row<'plan'> | null): Refusal {
  const number = known?.activation_number ?? 0
  const path = '/activation/number'
  const message = `must be ${number + 1} or more: activation ${number} of this plan is known already`
  if (decision === 'stale') {
    const sentence = `Activation ${number} of this plan is known already.`
    return refuse('stale_activation', sentence, [{ path, message }]).refusal
  }
  const sentence = `Activation ${number} of this plan is known already, with other content.`
  return refuse('conflicting_activation', sentence, [{ path, message }]).refusal
}

const withinCall = (ports: Ports, plan: Plan): boolean =>
  plan.endpoints.length <= ports.settings.integer('prepare_within_call', 200)

/** A small plan is prepared before the answer; a larger one, and one that somebody works on just now, by the queue. */
function prepare(ports: Ports, id: string, plan: Plan): void {
  if (!withinCall(ports, plan)) {
    ports.queue.send('prepare', id)
    return
  }
  const outcome = preparePlan(ports, id, { endpoints: Number.MAX_SAFE_INTEGER })
  if (outcome === 'busy') ports.queue.sendAt('prepare', id, ports.clock.now() + CLAIM_MS + 1000)
}

function activate(ports: Ports, arrival: Arrival, id: string): Answer {
  const { source, plan } = arrival
  const refusal = judgeAhead(ports, arrival)
  if (refusal !== null) return turnAway(ports, arrival, refusal)
  const receipt = storePayload(ports, arrival)
  const row: Partial<Row<'plan'>> = {
    ...planValues(ports, arrival, receipt),
    source: source.sys_id,
    plan_id: plan.planId,
    plan_key: keyOf(plan.planId),
    state: 'preparing',
  }
  if (ports.rows.insert('plan', row, id) === null) {
    // Another call was faster. What it brought decides, as if it had come long before.
    return receivePlan(ports, { ...arrival, raw: '' })
  }
  prepare(ports, id, plan)
  return answer(ports, id, 201, {})
}

function repeat(ports: Ports, arrival: Arrival, id: string): Answer {
  prepare(ports, id, arrival.plan)
  return answer(ports, id, 200, { repeated: true })
}

function revise(ports: Ports, arrival: Arrival, known: Row<'plan'>): Answer {
  const { plan } = arrival
  const isCanceled = known.state === 'canceled'
  if (isCanceled && known.stage !== 'ready') {
    const message = 'The plan is still being canceled. Send this activation again in a minute.'
    return refusalAnswer({ code: 'wrong_state', message })
  }
  const refusal = judgeAhead(ports, arrival)
  if (refusal !== null) return turnAway(ports, arrival, refusal)
  const receipt = storePayload(ports, arrival)
  const report = revisionReport(ports, known, plan)
  // The claim stays: whoever still works on the activation before goes on with this one at its next turn.
  ports.rows.update('plan', known.sys_id, {
    ...planValues(ports, arrival, receipt),
    completed_at: null,
    // Activated anew after its end: what was canceled stays so, and what it has now gets changes of its own.
    ...(isCanceled && { state: 'preparing', cancel_reason: '' }),
  })
  prepare(ports, known.sys_id, plan)
  const revised: RevisionReport = report()
  return answer(ports, known.sys_id, 200, { revised })
}

/** What a policy refuses of a small plan leaves no row behind: judged before the first is written. */
function judgeAhead(ports: Ports, arrival: Arrival): Refusal | null {
  const { source, plan } = arrival
  if (!withinCall(ports, plan)) return null
  const policies = strictPolicies(ports)
  if (policies.length === 0) return null
  const head = withEmergency(plan, emergencyOf(ports, arrival))
  const context = contextOf(ports, source, head, ports.clock.now())
  const refusal = judgeBatch(policies, judgeEndpoints(ports, context, plan.endpoints))
  if (refusal === null) return null
  const detail = [{ path: '/endpoints', message: refusal.why }]
  const message = `Policy "${refusal.policy}" refuses this plan.`
  return refuse('refused_by_policy', message, detail).refusal
}

/** Refused: nothing but one receipt per plan id remembers it, however often it comes. */
function turnAway(ports: Ports, { source, caller, plan, hash }: Arrival, refusal: Refusal): Answer {
  const answered = refusalAnswer(refusal)
  const id = derivedId(ports.crypto, 'receipt', source.sys_id, keyOf(plan.planId), 'refused')
  const row: Partial<Row<'receipt'>> = {
    source: source.sys_id,
    kind: 'plan',
    subject: plan.planId,
    activation_number: plan.activation.number,
    hash,
    status: 'refused',
    http_status: answered.status,
    answer: JSON.stringify(answered.body),
    received_at: ports.clock.now(),
    received_by: caller.userId,
  }
  if (ports.rows.insert('receipt', row, id) === null) ports.rows.update('receipt', id, row)
  return answered
}

function answer(
  ports: Ports,
  id: string,
  status: number,
  more: Readonly<Record<string, unknown>>,
): Answer {
  const plan = ports.rows.get('plan', id)
  if (plan === null) throw new Error(`plan ${id} is gone`)
  return { status, body: { ...viewPlan(ports, plan), ...more } }
}
