import type { BuiltInRule, RuleContext } from '../types'
import { askMembers, endRounds, holdRound } from './approvals'
import { flowOf } from './flow-definitions'
import { stamp, text } from './rows'
import { APPROVAL, idOf, STATE } from './words'

function askGroup({ kernel, session, current }: RuleContext): void {
  if (text(current, 'approval') !== APPROVAL.requested) return
  askMembers(kernel, current)
  const change = text(current, 'parent')
  const group = kernel.records.get('sys_user_group', text(current, 'assignment_group'))
  if (kernel.records.get('change_request', change) === undefined) return
  kernel.operations.update(session, 'change_request', change, {
    approval_history: `${text(group, 'name')} group approval requested to approve task`,
  })
}

// New, Canceled, and a person's own move out of Assess leave nobody with a question that no longer counts.
function endRoundsOnMove(context: RuleContext): void {
  const { kernel, current, previous = {} } = context
  const flow = flowOf(previous)
  if (flow === undefined || !context.changes('state')) return
  const ends: readonly string[] = [STATE.new, STATE.canceled]
  if (ends.includes(text(current, 'state')))
    endRounds(kernel, text(current, 'sys_id'), APPROVAL.cancelled)
  else if (flow.policies[text(previous, 'state')] !== undefined)
    endRounds(kernel, text(current, 'sys_id'), APPROVAL.notRequired)
}

function holdApprovals(context: RuleContext): void {
  const { kernel, current } = context
  if (context.changes('on_hold')) holdRound(kernel, current, text(current, 'on_hold') === '1')
}

function stampDecision(context: RuleContext): void {
  if (!context.changes('approval')) return
  context.current.approval_set = stamp(context.kernel.clock.now())
}

const MAY_DECIDE = ['admin', 'approval_admin']

// The Approve button is the approver's (platform.md 3.3); flows act as the system, which has every role.
function checkApprover(context: RuleContext): void {
  const { session, current } = context
  const isDecision = [APPROVAL.approved, APPROVAL.rejected].some(
    (state) => state === text(current, 'state'),
  )
  if (!context.changes('state') || !isDecision) return
  const mayDecide = MAY_DECIDE.some((role) => session.roles.has(role))
  if (!mayDecide && session.userId !== text(current, 'approver'))
    context.abort('Only the approver may decide on an approval')
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
    run: askGroup,
  },
  {
    name: 'Approval: Decided by the approver',
    sysId: idOf('rule', 'decided by the approver'),
    table: 'sysapproval_approver',
    when: 'before',
    on: ['update'],
    order: 100,
    run: checkApprover,
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
