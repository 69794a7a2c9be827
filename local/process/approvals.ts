import type { BuiltInRule, Kernel, Row, RuleContext } from '../types'
import { activeMembers } from './people-rules'
import { rowsWhere, stamp, text } from './rows'
import { APPROVAL, GROUP, idOf, roundIn, STATE } from './words'

/** Decision sets of the Normal Change Policy (platform.md 2.3). */
const POLICY: Readonly<Record<string, string>> = {
  [STATE.assess]: 'Technical approvals',
  [STATE.authorize]: 'Risk approvals',
}

/** States in which a change waits for approvals. */
export const isApprovalState = (state: string): boolean => state in POLICY

const approvingGroup = (change: Row): string =>
  text(change, 'state') === STATE.assess ? text(change, 'assignment_group') : GROUP.cabApproval

/** Group approvals of the round that was asked for in the change's present state and is still in force. */
export const roundOf = (kernel: Kernel, change: Row): Row[] =>
  rowsWhere(kernel, 'sysapproval_group', {
    parent: text(change, 'sys_id'),
    wf_activity: roundIn(text(change, 'state')),
    active: '1',
  })

export const approversOf = (kernel: Kernel, groupApproval: string): Row[] =>
  rowsWhere(kernel, 'sysapproval_approver', { group: groupApproval })

function noteSkipped(kernel: Kernel, change: Row): void {
  const policy = POLICY[text(change, 'state')]
  kernel.operations.update(
    kernel.people.systemSession(),
    'change_request',
    text(change, 'sys_id'),
    {
      approval_history:
        'No approvals were generated from matched Decisions. ' +
        `Normal Change Policy has been skipped (${policy}).`,
    },
  )
}

/** Asks the group that decides in the change's present state; with nobody to ask, the round counts as passed. */
export function askForApproval(kernel: Kernel, change: Row): void {
  const session = kernel.people.systemSession()
  const group = approvingGroup(change)
  const hasMembers = activeMembers(kernel, group).length > 0
  if (roundOf(kernel, change).length === 0) {
    kernel.operations.insert(session, 'sysapproval_group', {
      parent: text(change, 'sys_id'),
      assignment_group: group,
      approval: hasMembers ? APPROVAL.requested : APPROVAL.notRequired,
      wf_activity: roundIn(text(change, 'state')),
      short_description: POLICY[text(change, 'state')] ?? '',
    })
  }
  if (!hasMembers) return noteSkipped(kernel, change)
  // Last, so that a change that says 'requested' has its approvers.
  kernel.operations.update(session, 'change_request', text(change, 'sys_id'), {
    approval: APPROVAL.requested,
  })
}

function approverRow(context: RuleContext, user: string): Row {
  const { current } = context
  return {
    // Known beforehand, so that asking again after an interruption asks nobody twice.
    sys_id: idOf('sysapproval_approver', text(current, 'sys_id'), user),
    approver: user,
    state: text(current, 'approval'),
    sysapproval: text(current, 'parent'),
    document_id: text(current, 'parent'),
    source_table: 'change_request',
    group: text(current, 'sys_id'),
    wf_activity: text(current, 'wf_activity'),
  }
}

// "Creating a group approval creates one sysapproval_approver per active member" (platform.md 3.2).
function askMembers(context: RuleContext): void {
  const { kernel, current } = context
  if (text(current, 'approval') !== APPROVAL.requested) return
  const change = text(current, 'parent')
  const group = text(current, 'assignment_group')
  for (const user of activeMembers(kernel, group)) {
    kernel.operations.insert(context.session, 'sysapproval_approver', approverRow(context, user))
  }
  const name = text(kernel.records.get('sys_user_group', group), 'name')
  if (kernel.records.get('change_request', change) === undefined) return
  kernel.operations.update(context.session, 'change_request', change, {
    approval_history: `${name} group approval requested to approve task`,
  })
}

/** Sets all approvers of a group approval that are in one of `from` to another state. */
export function setApprovers(
  kernel: Kernel,
  groupApproval: string,
  from: readonly string[],
  to: string,
): void {
  const session = kernel.people.systemSession()
  for (const row of approversOf(kernel, groupApproval)) {
    if (!from.includes(text(row, 'state'))) continue
    kernel.operations.update(session, 'sysapproval_approver', text(row, 'sys_id'), { state: to })
  }
}

function settleGroup(kernel: Kernel, row: Row): string {
  const states = approversOf(kernel, text(row, 'sys_id')).map((approver) => text(approver, 'state'))
  const outcome = [APPROVAL.rejected, APPROVAL.approved].find((state) => states.includes(state))
  if (outcome === undefined || text(row, 'approval') === outcome) return text(row, 'approval')
  // One member's approval is enough; a rejection leaves nothing to decide for the others.
  const others = outcome === APPROVAL.approved ? APPROVAL.notRequired : APPROVAL.cancelled
  setApprovers(kernel, text(row, 'sys_id'), [APPROVAL.requested], others)
  kernel.operations.update(
    kernel.people.systemSession(),
    'sysapproval_group',
    text(row, 'sys_id'),
    { approval: outcome },
  )
  return outcome
}

/** The round's outcome so far: rejected by any group, approved by all, passed unasked, or still requested. */
export function settleRound(kernel: Kernel, round: readonly Row[]): string {
  const outcomes = round.map((row) => settleGroup(kernel, row))
  if (outcomes.includes(APPROVAL.rejected)) return APPROVAL.rejected
  if (outcomes.every((outcome) => outcome === APPROVAL.notRequired)) return APPROVAL.notRequired
  const isDone = outcomes.every((outcome) => outcome !== APPROVAL.requested)
  return isDone ? APPROVAL.approved : APPROVAL.requested
}

/** Ends every round of a change: what is pending becomes `to`, what was decided stays on record. */
export function endRounds(kernel: Kernel, change: string, to: string): void {
  const session = kernel.people.systemSession()
  const pending: readonly string[] = [APPROVAL.none, APPROVAL.requested]
  for (const row of rowsWhere(kernel, 'sysapproval_group', { parent: change, active: '1' })) {
    setApprovers(kernel, text(row, 'sys_id'), pending, to)
    const approval = pending.includes(text(row, 'approval')) ? to : text(row, 'approval')
    kernel.operations.update(session, 'sysapproval_group', text(row, 'sys_id'), {
      approval,
      active: '0',
    })
  }
}

// New, Canceled, and a person's own move out of Assess leave nobody with a question that no longer counts.
function endRoundsOnMove(context: RuleContext): void {
  if (!context.changes('state')) return
  const { kernel, current } = context
  const to = text(current, 'state')
  const ends: readonly string[] = [STATE.new, STATE.canceled]
  if (ends.includes(to)) endRounds(kernel, text(current, 'sys_id'), APPROVAL.cancelled)
  else if (isApprovalState(text(context.previous, 'state')))
    endRounds(kernel, text(current, 'sys_id'), APPROVAL.notRequired)
}

// Pending approvals are no longer required while on hold and are asked for again afterwards (platform.md 1.5).
function holdApprovals(context: RuleContext): void {
  if (!context.changes('on_hold')) return
  const { kernel, current } = context
  const holds = text(current, 'on_hold') === '1'
  const [from, to] = holds
    ? [APPROVAL.requested, APPROVAL.notRequired]
    : [APPROVAL.notRequired, APPROVAL.requested]
  for (const row of roundOf(kernel, current)) {
    if (text(row, 'approval') === APPROVAL.requested)
      setApprovers(kernel, text(row, 'sys_id'), [from], to)
  }
}

function stampDecision(context: RuleContext): void {
  if (!context.changes('approval')) return
  context.current.approval_set = stamp(context.kernel.clock.now())
}

/** Group approvals, their approvers, and what becomes of them when the change moves. */
export const approvalRules: readonly BuiltInRule[] = [
  {
    name: 'Create approvals of group members',
    sysId: idOf('rule', 'group members'),
    table: 'sysapproval_group',
    when: 'after',
    on: ['insert'],
    order: 100,
    run: askMembers,
  },
  {
    name: 'Change: End approvals',
    sysId: idOf('rule', 'end approvals'),
    table: 'change_request',
    when: 'after',
    on: ['update'],
    order: 100,
    run: endRoundsOnMove,
  },
  {
    name: 'Change: Approvals on hold',
    sysId: idOf('rule', 'hold approvals'),
    table: 'change_request',
    when: 'after',
    on: ['update'],
    order: 110,
    run: holdApprovals,
  },
  {
    name: 'Change: Approval set',
    sysId: idOf('rule', 'approval set'),
    table: 'change_request',
    when: 'before',
    on: ['update'],
    order: 240,
    run: stampDecision,
  },
]
