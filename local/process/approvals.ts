import type { Kernel, Row } from '../types'
import { personsAsked, roundOf } from './approved'
import { flowOf, type Approver } from './flow-definitions'
import { activeMembers } from './people-rules'
import { rowsWhere, text } from './rows'
import { APPROVAL, idOf, roundIn, STATE } from './words'

const PENDING: readonly string[] = [APPROVAL.none, APPROVAL.requested]

const isEmptyRound = (kernel: Kernel, change: Row): boolean =>
  roundOf(kernel, change).length === 0 && personsAsked(kernel, change).length === 0

/** The approvers of a group approval; somebody of two groups is asked once (use-apply-change-approval-policy-flow-activity). */
function approversOf(kernel: Kernel, group: Row): Row[] {
  const change = { sys_id: text(group, 'parent') }
  const round = rowsWhere(kernel, 'sysapproval_group', {
    parent: change.sys_id,
    wf_activity: text(group, 'wf_activity'),
    active: '1',
  })
  const members = new Set(activeMembers(kernel, text(group, 'assignment_group')))
  const own = text(group, 'sys_id')
  return rowsWhere(kernel, 'sysapproval_approver', {
    group: [...round.map((row) => text(row, 'sys_id')), own],
  }).filter((row) => text(row, 'group') === own || members.has(text(row, 'approver')))
}

function noteSkipped(kernel: Kernel, change: Row): void {
  const policy = flowOf(change)?.policies[text(change, 'state')]
  kernel.operations.update(
    kernel.people.systemSession(),
    'change_request',
    text(change, 'sys_id'),
    {
      approval_history:
        'No approvals were generated from matched Decisions. ' +
        `${policy?.name} has been skipped (${policy?.decisions}).`,
    },
  )
}

const isSomebody = (kernel: Kernel, approver: Approver): boolean =>
  'user' in approver ? approver.user !== '' : activeMembers(kernel, approver.group).length > 0

function ask(kernel: Kernel, change: Row, approver: Approver): void {
  const session = kernel.people.systemSession()
  const [sysId, wf_activity] = [text(change, 'sys_id'), roundIn(text(change, 'state'))]
  if ('group' in approver) {
    kernel.operations.insert(session, 'sysapproval_group', {
      parent: sysId,
      assignment_group: approver.group,
      approval: isSomebody(kernel, approver) ? APPROVAL.requested : APPROVAL.notRequired,
      wf_activity,
      short_description: flowOf(change)?.policies[text(change, 'state')]?.decisions ?? '',
    })
    return
  }
  kernel.operations.insert(session, 'sysapproval_approver', {
    approver: approver.user,
    state: APPROVAL.requested,
    ...approves(sysId),
    wf_activity,
  })
}

const approves = (change: string): Row => ({
  sysapproval: change,
  document_id: change,
  source_table: 'change_request',
})

const NOBODY: Approver = { group: '' }

/** Asks whom the policy names for the change's present state; with nobody to ask, the round counts as passed. */
export function askForApproval(kernel: Kernel, change: Row): void {
  const policy = flowOf(change)?.policies[text(change, 'state')]
  const named = policy?.approvers(kernel, change) ?? []
  const somebody = named.filter((approver) => isSomebody(kernel, approver))
  // A round of nobody is kept too: it tells that the policy has been applied.
  if (isEmptyRound(kernel, change))
    for (const approver of somebody.length > 0 ? somebody : [named[0] ?? NOBODY])
      ask(kernel, change, 'user' in approver && approver.user === '' ? NOBODY : approver)
  if (somebody.length === 0) return noteSkipped(kernel, change)
  // Last, so that a change that says 'requested' has its approvers.
  kernel.operations.update(
    kernel.people.systemSession(),
    'change_request',
    text(change, 'sys_id'),
    { approval: APPROVAL.requested },
  )
}

const approverRow = (group: Row, user: string): Row => ({
  // Known beforehand, so that asking again after an interruption asks nobody twice.
  sys_id: idOf('sysapproval_approver', text(group, 'sys_id'), user),
  approver: user,
  state: text(group, 'approval'),
  ...approves(text(group, 'parent')),
  group: text(group, 'sys_id'),
  wf_activity: text(group, 'wf_activity'),
})

/** "Creating a group approval creates one sysapproval_approver per active member" (platform.md 3.2), but for those asked already. */
export function askMembers(kernel: Kernel, group: Row): void {
  const session = kernel.people.systemSession()
  const asked = new Set(
    approversOf(kernel, group)
      .filter((row) => text(row, 'state') === APPROVAL.requested)
      .map((row) => text(row, 'approver')),
  )
  for (const user of activeMembers(kernel, text(group, 'assignment_group'))) {
    if (asked.has(user)) continue
    kernel.operations.insert(session, 'sysapproval_approver', approverRow(group, user))
  }
}

/** Sets all approvers of a group approval that are in one of `from` to another state. */
function setApprovers(
  kernel: Kernel,
  groupApproval: string,
  from: readonly string[],
  to: string,
): void {
  for (const row of rowsWhere(kernel, 'sysapproval_approver', { group: groupApproval }))
    if (from.includes(text(row, 'state'))) setState(kernel, row, to)
}

function setState(kernel: Kernel, approver: Row, state: string): void {
  const session = kernel.people.systemSession()
  kernel.operations.update(session, 'sysapproval_approver', text(approver, 'sys_id'), { state })
}

function settleGroup(kernel: Kernel, row: Row, round: readonly Row[]): string {
  const states = approversOf(kernel, row).map((approver) => text(approver, 'state'))
  const outcome = [APPROVAL.rejected, APPROVAL.approved].find((state) => states.includes(state))
  if (outcome === undefined || text(row, 'approval') === outcome) return text(row, 'approval')
  // One member's approval is enough; a rejection leaves nothing to decide for the others.
  const needed = outcome === APPROVAL.approved ? neededElsewhere(kernel, row, round) : new Set()
  const to = outcome === APPROVAL.approved ? APPROVAL.notRequired : APPROVAL.cancelled
  for (const approver of rowsWhere(kernel, 'sysapproval_approver', { group: text(row, 'sys_id') }))
    if (text(approver, 'state') === APPROVAL.requested && !needed.has(text(approver, 'approver')))
      setState(kernel, approver, to)
  kernel.operations.update(
    kernel.people.systemSession(),
    'sysapproval_group',
    text(row, 'sys_id'),
    { approval: outcome },
  )
  return outcome
}

/** Who was asked once for this group and for another one that still waits. */
const neededElsewhere = (kernel: Kernel, row: Row, round: readonly Row[]): ReadonlySet<unknown> =>
  new Set(
    round
      .filter((other) => text(other, 'sys_id') !== text(row, 'sys_id'))
      .filter((other) => text(other, 'approval') === APPROVAL.requested)
      .flatMap((other) => activeMembers(kernel, text(other, 'assignment_group'))),
  )

/** The round's outcome so far: rejected by anybody, approved by all, passed unasked, or still requested; undefined = not asked yet. */
export function settleRound(kernel: Kernel, change: Row): string | undefined {
  const round = roundOf(kernel, change)
  const outcomes = [
    ...round.map((row) => settleGroup(kernel, row, round)),
    ...personsAsked(kernel, change).map((row) => text(row, 'state')),
  ]
  if (outcomes.length === 0) return undefined
  if (outcomes.includes(APPROVAL.rejected)) return APPROVAL.rejected
  if (outcomes.every((outcome) => outcome === APPROVAL.notRequired)) return APPROVAL.notRequired
  const isDone = outcomes.every((outcome) => outcome !== APPROVAL.requested)
  return isDone ? APPROVAL.approved : APPROVAL.requested
}

const OUR_ROUNDS = Object.values(STATE).map(roundIn)

/** Ends every round of a change: what is pending becomes `to`, what was decided stays on record. */
export function endRounds(kernel: Kernel, change: string, to: string): void {
  const session = kernel.people.systemSession()
  for (const row of rowsWhere(kernel, 'sysapproval_group', { parent: change, active: '1' })) {
    setApprovers(kernel, text(row, 'sys_id'), PENDING, to)
    const approval = PENDING.includes(text(row, 'approval')) ? to : text(row, 'approval')
    kernel.operations.update(session, 'sysapproval_group', text(row, 'sys_id'), {
      approval,
      active: '0',
    })
  }
  const persons = rowsWhere(kernel, 'sysapproval_approver', {
    sysapproval: change,
    'group ISEMPTY': '',
    wf_activity: OUR_ROUNDS,
  })
  for (const row of persons)
    kernel.operations.update(session, 'sysapproval_approver', text(row, 'sys_id'), {
      wf_activity: '',
      ...(PENDING.includes(text(row, 'state')) && { state: to }),
    })
}

/** On hold, pending approvals are no longer required; they are asked for again afterwards (platform.md 1.5). */
export function holdRound(kernel: Kernel, change: Row, holds: boolean): void {
  const [from, to] = holds
    ? [APPROVAL.requested, APPROVAL.notRequired]
    : [APPROVAL.notRequired, APPROVAL.requested]
  for (const row of roundOf(kernel, change))
    if (text(row, 'approval') === APPROVAL.requested)
      setApprovers(kernel, text(row, 'sys_id'), [from], to)
  for (const row of personsAsked(kernel, change))
    if (text(row, 'state') === from) setState(kernel, row, to)
}
