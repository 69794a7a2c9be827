import type { Kernel, Refusal, Row, Session, Written } from '../types'
import { checkConflicts as runConflictCheck } from './conflicts'
import { rowsWhere, text } from './rows'
import { isHeld, judge } from './conditions'
import { initialState, labelOf, transitionsFrom } from './transitions'
import { APPROVAL, STATE } from './words'

/** The answer of sn_chg_rest …/nextstates (platform.md 2.7), without its envelope. */
export type NextStates = {
  readonly available_states: readonly string[]
  readonly state_transitions: readonly (readonly StateTransition[])[]
  readonly state_label: Readonly<Record<string, string>>
}
type StateTransition = {
  readonly sys_id: string
  readonly display_value: string
  readonly from_state: string
  readonly to_state: string
  readonly automatic_transition: boolean
  readonly transition_available: boolean
  readonly conditions: readonly {
    readonly passed: boolean
    readonly condition: {
      readonly name: string
      /** As in the page's sample, null where there is none. */
      readonly description: string | null
      readonly sys_id: string
    }
  }[]
}

function described(kernel: Kernel, session: Session, change: Row): StateTransition[] {
  const [from, model] = [text(change, 'state'), text(change, 'chg_model')]
  const label = (state: string): string => labelOf(kernel, model, state)
  const move = { kernel, session, stored: change, wanted: change }
  return transitionsFrom(kernel, model, from).map((transition) => {
    const verdicts = judge(move, transition)
    const isAllowed = verdicts.every(({ passed }) => passed) && !isHeld(move, transition.to)
    return {
      sys_id: transition.sysId,
      display_value: `${label(from)} to ${label(transition.to)}`,
      from_state: from,
      to_state: transition.to,
      automatic_transition: transition.automatic,
      transition_available: isAllowed,
      conditions: verdicts.map(({ condition, passed }) => ({
        passed,
        condition: {
          name: text(condition, 'name'),
          description: text(condition, 'description') || null,
          sys_id: text(condition, 'sys_id'),
        },
      })),
    }
  })
}

/** Where the change may go now and what each move lacks; undefined for a change that does not exist. */
export function nextStates(
  kernel: Kernel,
  session: Session,
  sysId: string,
): NextStates | undefined {
  const change = kernel.records.get('change_request', sysId)
  if (change === undefined) return undefined
  const moves = described(kernel, session, change)
  const open = moves.filter((move) => move.transition_available).map((move) => move.to_state)
  const states = [...new Set(moves.map((move) => move.to_state))]
  const available = [...new Set([text(change, 'state'), ...open])]
  const model = text(change, 'chg_model')
  return {
    available_states: available,
    state_transitions: states.map((state) => moves.filter((move) => move.to_state === state)),
    state_label: Object.fromEntries(
      [...new Set([...available, ...states])].map((state) => [
        state,
        labelOf(kernel, model, state),
      ]),
    ),
  }
}

const refused = (message: string): Refusal => ({ ok: false, kind: 'data', message })

/** The approver row of this user that waits for a decision on the change. */
export const ownApproval = (
  kernel: Kernel,
  session: Session,
  changeSysId: string,
): Row | undefined =>
  rowsWhere(kernel, 'sysapproval_approver', {
    sysapproval: changeSysId,
    approver: session.userId,
    state: APPROVAL.requested,
  })[0]

/** Records a decision on one approver row, as its approver or as an admin. */
export function decideApprover(
  kernel: Kernel,
  session: Session,
  approver: Row,
  decision: string,
  comments: string,
): Written {
  const isOwn = text(approver, 'approver') === session.userId
  if (!isOwn && !session.roles.has('admin'))
    return refused('User does not have the authority to approve or reject this change')
  if (text(approver, 'state') !== APPROVAL.requested)
    return refused('This approval is not waiting for a decision')
  if (decision !== APPROVAL.approved && decision !== APPROVAL.rejected)
    return refused("state must be 'approved' or 'rejected'")
  if (decision === APPROVAL.rejected && comments.trim() === '')
    return refused('Comments are required when rejecting an approval')
  return kernel.operations.update(session, 'sysapproval_approver', text(approver, 'sys_id'), {
    state: decision,
    ...(comments.trim() !== '' && { comments }),
  })
}

/** PATCH …/approvals: acts on the current user's own approval row (platform.md 3.3). */
export function decideApproval(
  kernel: Kernel,
  session: Session,
  changeSysId: string,
  decision: string,
  comments: string,
): Written {
  const own = ownApproval(kernel, session, changeSysId)
  if (own === undefined)
    return refused('User does not have the authority to approve or reject this change')
  return decideApprover(kernel, session, own, decision, comments)
}

/** Attaches CIs that are not attached yet; stops at the first refusal, as the CI lock refuses all alike. */
export function attachCis(
  kernel: Kernel,
  session: Session,
  changeSysId: string,
  ciSysIds: readonly string[],
): { readonly attached: number; readonly refusal?: Refusal } {
  const attached = rowsWhere(kernel, 'task_ci', { task: changeSysId })
  const known = new Set(attached.map((row) => text(row, 'ci_item')))
  let count = 0
  for (const ci of new Set(ciSysIds)) {
    if (known.has(ci)) continue
    const written = kernel.operations.insert(session, 'task_ci', { task: changeSysId, ci_item: ci })
    if (!written.ok) return { attached: count, refusal: written }
    count += 1
  }
  return { attached: count }
}

/** Conflicts of a change, checked now. */
export function checkConflicts(kernel: Kernel, changeSysId: string): Row[] {
  runConflictCheck(kernel, changeSysId)
  return rowsWhere(kernel, 'conflict', { change: changeSysId })
}

/** Cancels a change with its reason in the work notes (platform.md 2.6). */
export const cancelChange = (
  kernel: Kernel,
  session: Session,
  changeSysId: string,
  reason: string,
): Written =>
  reason.trim() === ''
    ? refused('A reason is required to cancel a change request')
    : kernel.operations.update(session, 'change_request', changeSysId, {
        state: STATE.canceled,
        work_notes: reason,
      })

/** Puts a change on hold or takes it off. */
export const holdChange = (
  kernel: Kernel,
  session: Session,
  changeSysId: string,
  reason: string | undefined,
): Written =>
  kernel.operations.update(
    session,
    'change_request',
    changeSysId,
    reason === undefined
      ? { on_hold: '0', on_hold_reason: '' }
      : { on_hold: '1', on_hold_reason: reason },
  )

/** The state that asking for approval leads to: the first manual way out of New that is no cancel. */
export function stateAfterNew(kernel: Kernel, change: Row): string | undefined {
  const model = text(change, 'chg_model')
  const moves = transitionsFrom(kernel, model, initialState(kernel, model))
  return moves.find(({ to }) => to !== STATE.canceled)?.to
}
