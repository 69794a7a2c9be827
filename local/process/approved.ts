import type { Kernel, Row } from '../types'
import { flowOf } from './flow-definitions'
import { rowsWhere, text } from './rows'
import { APPROVAL, roundIn } from './words'

const SETTLED: readonly string[] = [APPROVAL.approved, APPROVAL.notRequired]

/** Group approvals of the round that was asked for in the change's present state and is still in force. */
export const roundOf = (kernel: Kernel, change: Row): Row[] =>
  rowsWhere(kernel, 'sysapproval_group', {
    parent: text(change, 'sys_id'),
    wf_activity: roundIn(text(change, 'state')),
    active: '1',
  })

/** Approvals of the same round that were asked of a person and not of a group. */
export const personsAsked = (kernel: Kernel, change: Row): Row[] =>
  rowsWhere(kernel, 'sysapproval_approver', {
    sysapproval: text(change, 'sys_id'),
    wf_activity: roundIn(text(change, 'state')),
    'group ISEMPTY': '',
  })

/**
 * Where a flow of the platform asks for approval, its round decides, and not who can write the approval field; a model
 * without such a flow has the field alone, which its own process sets (SDK state model guide).
 */
export function isApproved(kernel: Kernel, stored: Row, wanted: Row): boolean {
  if (flowOf(stored)?.policies[text(stored, 'state')] === undefined)
    return text(wanted, 'approval') === APPROVAL.approved
  const outcomes = [
    ...roundOf(kernel, stored).map((row) => text(row, 'approval')),
    ...personsAsked(kernel, stored).map((row) => text(row, 'state')),
  ]
  return outcomes.length > 0 && outcomes.every((outcome) => SETTLED.includes(outcome))
}
