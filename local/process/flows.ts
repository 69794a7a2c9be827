import type { BuiltInRule, Kernel, Row } from '../types'
import { askForApproval, settleRound } from './approvals'
import { evaluateWritten } from './evaluate'
import { flowOf } from './flow-definitions'
import { isTrue, rowsWhere, text } from './rows'
import { cancelWorkflowTasks, createFlowTasks } from './tasks'
import { transitionsFrom } from './transitions'
import { APPROVAL, idOf, STATE } from './words'

// The platform's flows (platform.md 2.3) as one function that looks at a change and does the next step, if any. It is
// started by async rules, so it runs late, survives a restart with them, and finding nothing to do is its normal end.

const put = (kernel: Kernel, change: Row, changes: Row): void => {
  const session = kernel.people.systemSession()
  const written = kernel.operations.update(
    session,
    'change_request',
    text(change, 'sys_id'),
    changes,
  )
  if (!written.ok)
    kernel.log.write('warn', 'Change flow', `${text(change, 'number')}: ${written.message}`)
}

// From Assess on to Authorize; from Authorize to Scheduled, or to Review where the model says so (unauthorized).
function nextState(kernel: Kernel, change: Row): string | undefined {
  const wanted: readonly string[] =
    text(change, 'state') === STATE.assess ? [STATE.authorize] : [STATE.scheduled, STATE.review]
  return transitionsFrom(kernel, text(change, 'chg_model'), text(change, 'state'))
    .map(({ to }) => to)
    .find((to) => wanted.includes(to))
}

function goOn(kernel: Kernel, change: Row): void {
  const state = nextState(kernel, change)
  if (state === undefined) return
  // Authorize begins its own round: 'approved' goes back to 'not requested' in between (platform.md 2.3).
  put(kernel, change, {
    state,
    ...(state === STATE.authorize && { approval: APPROVAL.none }),
  })
}

function followApprovals(kernel: Kernel, change: Row): void {
  const outcome = settleRound(kernel, change)
  if (outcome === undefined) return askForApproval(kernel, change)
  const isRecorded = text(change, 'approval') === outcome
  const isPassed = outcome === APPROVAL.notRequired && text(change, 'state') === STATE.assess
  if (isPassed) return goOn(kernel, change)
  if (outcome === APPROVAL.requested && !isRecorded) return askForApproval(kernel, change)
  if (outcome === APPROVAL.requested) return
  if (outcome === APPROVAL.rejected && isRecorded) return put(kernel, change, { state: STATE.new })
  if (outcome === APPROVAL.rejected) return put(kernel, change, { approval: outcome })
  if (text(change, 'approval') === APPROVAL.approved) return goOn(kernel, change)
  put(kernel, change, { approval: APPROVAL.approved })
}

/** Does the next step of a change's flow. Level-triggered: calling it once more than needed changes nothing. */
function followFlow(kernel: Kernel, changeId: string): void {
  const change = kernel.records.get('change_request', changeId)
  const flow = change && flowOf(change)
  if (change === undefined || flow === undefined || isTrue(change, 'on_hold')) return
  const state = text(change, 'state')
  if (flow.policies[state] !== undefined) return followApprovals(kernel, change)
  if (state === STATE.review) cancelWorkflowTasks(kernel, change)
  createFlowTasks(kernel, change)
}

// Flow first: a change in Implement has its tasks before the model is asked whether all are closed.
function followChange(kernel: Kernel, changeId: string): void {
  followFlow(kernel, changeId)
  evaluateWritten(kernel, changeId)
}

/** Looks at every change that a flow may have left in between: a stored move whose job was lost in a crash goes on. */
export function resumeFlows(kernel: Kernel): void {
  const waiting = [STATE.assess, STATE.authorize, STATE.scheduled, STATE.implement, STATE.review]
  for (const change of rowsWhere(kernel, 'change_request', { active: '1', state: waiting })) {
    const id = text(change, 'sys_id')
    kernel.scheduler.later('Change flow: resume', () => followFlow(kernel, id))
  }
}

/** What starts the flows: writes to changes and approvals, always later. */
export const flowRules: readonly BuiltInRule[] = [
  {
    name: 'Change flow: record changed',
    sysId: idOf('rule', 'flow of change'),
    table: 'change_request',
    when: 'async',
    on: ['insert', 'update'],
    order: 500,
    run: ({ kernel, current }) => followChange(kernel, text(current, 'sys_id')),
  },
  {
    name: 'Change flow: approval changed',
    sysId: idOf('rule', 'flow of approval'),
    table: 'sysapproval_approver',
    when: 'async',
    on: ['update'],
    order: 500,
    run: ({ kernel, current }) => followFlow(kernel, text(current, 'sysapproval')),
  },
]
