import type { Row } from '../contract/tables'
import { PART_SIZE } from '../core/intake'
import { MINUTE_MS } from '../core/times'
import { finishCancel } from './cancel-plan'
import { draftFromFindings } from './findings/draft-plan'
import { judgeRevised } from './judge-again'
import { openChange } from './open-change'
import type { Ports } from './ports'
import { finishPlan } from './prepare-finish'
import { contextOf, judgeEndpoints } from './prepare-judge'
import { judgePlan, refusePlan } from './prepare-refusal'
import { seatBatch } from './prepare-seats'
import { seatPatches } from './prepare-patches'
import { beginRevision } from './revise-plan'
import { releaseLeft } from './revise-release'
import { addWarnings } from './prepare-warnings'
import { headOf, readPart } from './store-plan'

/** How much of a plan may be worked on at once, counted in endpoints. */
export type Budget = { readonly endpoints: number }
export type Prepared = 'ready' | 'refused' | 'more' | 'busy' | 'stuck' | 'gone'

/** A worker that crashed loses its plan after this time. */
export const CLAIM_MS = 2 * MINUTE_MS
const RETRY_MS = 5 * MINUTE_MS
const MAX_CHANGES = 1000
/** A stage without a page of endpoints costs about this much. */
const STAGE_COST = 10
/** The cursor of a plan whose changes are being opened again. */
export const REOPENING = 1

type Turn = { readonly outcome: Prepared | 'on'; readonly cost: number }

/** Works on a plan until it is ready or the budget is spent; what is left is queued. Safe to repeat at any moment. */
export function preparePlan(ports: Ports, planId: string, budget: Budget): Prepared {
  const plan = ports.rows.get('plan', planId)
  if (plan === null) return 'gone'
  if (plan.stage === 'refused') return 'refused'
  if (plan.stage === 'ready') return settled(ports, plan)
  const now = ports.clock.now()
  if (plan.claimed_until !== null && plan.claimed_until > now) return 'busy'
  ports.rows.update('plan', planId, { claimed_until: now + CLAIM_MS })
  const outcome = work(ports, planId, budget)
  ports.rows.update('plan', planId, { claimed_until: null })
  if (outcome === 'more') ports.queue.send('prepare', planId)
  if (outcome === 'stuck') ports.queue.sendAt('prepare', planId, ports.clock.now() + RETRY_MS)
  ports.log.info('plan_prepared', { plan: plan.plan_id, outcome })
  return outcome
}

/** A slower twin of the call may have marked the receipt as stored after the plan was ready. */
function settled(ports: Ports, plan: Row<'plan'>): Prepared {
  const receipt = ports.rows.get('receipt', plan.receipt)
  if (receipt?.status === 'stored') {
    ports.rows.update('receipt', plan.receipt, { status: 'done', plan: plan.sys_id })
  }
  return 'ready'
}

function work(ports: Ports, planId: string, budget: Budget): Prepared {
  for (let left = budget.endpoints; left > 0;) {
    const plan = ports.rows.get('plan', planId)
    if (plan === null) return 'gone'
    if (plan.state === 'canceled') {
      return finishCancel(ports, plan, plan.cancel_reason) ? 'ready' : 'more'
    }
    const { outcome, cost } = turn(ports, plan, left)
    if (outcome !== 'on') return outcome
    left -= Math.max(1, cost)
  }
  return 'more'
}

/** One bounded piece of one stage. Its last write says where to go on. */
function turn(ports: Ports, plan: Row<'plan'>, left: number): Turn {
  switch (plan.stage) {
    case 'draft':
      return { outcome: draftFromFindings(ports, plan) ? 'on' : 'gone', cost: STAGE_COST }
    case 'judge':
      return judge(ports, plan)
    case 'changes':
      return openNext(ports, plan, left)
    case 'ready':
      return { outcome: 'ready', cost: 0 }
    case 'refused':
      return { outcome: 'refused', cost: 0 }
    default:
      return readEndpoints(ports, plan)
  }
}

function advance(
  ports: Ports,
  plan: Row<'plan'>,
  values: Partial<Row<'plan'>>,
  cost: number,
): Turn {
  // A newer activation begins from the start: where the older one stood means nothing to it.
  if (isInForce(ports, plan)) {
    const claimed_until = ports.clock.now() + CLAIM_MS
    ports.rows.update('plan', plan.sys_id, { ...values, claimed_until })
    yieldToNewer(ports, plan)
  }
  return { outcome: 'on', cost }
}

/** One that came between the look and the write above begins again: every chunk may be repeated. true = there was one. */
function yieldToNewer(ports: Ports, plan: Row<'plan'>): boolean {
  if (isInForce(ports, plan)) return false
  const claimed_until = ports.clock.now() + CLAIM_MS
  ports.rows.update('plan', plan.sys_id, { stage: 'endpoints', cursor: 0, claimed_until })
  return true
}

const isInForce = (ports: Ports, plan: Row<'plan'>): boolean =>
  ports.rows.get('plan', plan.sys_id)?.receipt === plan.receipt

function readEndpoints(ports: Ports, plan: Row<'plan'>): Turn {
  const source = ports.rows.get('source', plan.source)
  const receipt = ports.rows.get('receipt', plan.receipt)
  if (source === null || receipt === null) {
    throw new Error(`plan ${plan.sys_id} has lost its source or receipt`)
  }
  const head = headOf(ports, plan)
  if (plan.cursor === 0) {
    if (plan.activation_number > 1) beginRevision(ports, plan)
    seatPatches(ports, plan, head)
  }
  const endpoints = readPart(ports, plan.receipt, plan.cursor + 1)
  const context = contextOf(ports, source, head, receipt.received_at ?? ports.clock.now())
  const batch =
    plan.activation_number > 1
      ? judgeRevised(ports, context, plan.sys_id, endpoints)
      : judgeEndpoints(ports, context, endpoints)
  seatBatch(ports, { plan, head }, batch, plan.cursor * PART_SIZE)
  const cursor = plan.cursor + 1
  const warnings = addWarnings(plan.warnings, batch)
  const isLast = cursor >= receipt.parts - 1
  return advance(
    ports,
    plan,
    isLast ? { stage: 'judge', cursor: 0, warnings } : { cursor, warnings },
    endpoints.length,
  )
}

/** What a revision no longer has leaves the plan first; then the policies say whether the rest may go on. */
function judge(ports: Ports, plan: Row<'plan'>): Turn {
  const released = plan.activation_number > 1 ? releaseLeft(ports, plan, PART_SIZE) : 0
  if (released > 0) return { outcome: 'on', cost: released }
  const refusal = judgePlan(ports, plan)
  if (refusal !== null) {
    refusePlan(ports, plan, refusal)
    return { outcome: 'refused', cost: 1 }
  }
  return advance(ports, plan, { stage: 'changes', cursor: 0 }, 1)
}

function openNext(ports: Ports, plan: Row<'plan'>, left: number): Turn {
  const source = ports.rows.get('source', plan.source)
  if (source === null) throw new Error(`plan ${plan.sys_id} has lost its source`)
  const head = headOf(ports, plan)
  const pending = ports.rows.find(
    'plan_change',
    [
      ['plan', '=', plan.sys_id],
      ['stage', '!=', 'asked'],
    ],
    { orderBy: ['name'], limit: MAX_CHANGES },
  )
  for (const planChange of pending) {
    const step = openChange(ports, { plan, source, head, planChange }, Math.min(left, PART_SIZE))
    // One that is stuck does not hold up the others.
    if (step.is !== 'stuck') return advance(ports, plan, {}, step.cost)
  }
  if (pending.length > 0) return { outcome: 'stuck', cost: 1 }
  if (!isInForce(ports, plan)) return { outcome: 'on', cost: 1 }
  finishPlan(ports, plan)
  return { outcome: yieldToNewer(ports, plan) ? 'on' : 'ready', cost: 1 }
}
