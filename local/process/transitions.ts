import type { Kernel, Row } from '../types'
import { firstWhere, isTrue, rowsWhere, text, countWhere } from './rows'
import { APPROVAL, roundIn, STATE } from './words'

/** One legal move of a change model, with its stored conditions. */
export type Transition = {
  readonly sysId: string
  readonly from: string
  readonly to: string
  readonly automatic: boolean
  readonly conditions: readonly Row[]
}
export type Verdict = { readonly condition: Row; readonly passed: boolean }

function stateValues(kernel: Kernel, modelId: string): Map<string, string> {
  const states = rowsWhere(kernel, 'sttrm_state', { sttrm_model: modelId })
  return new Map(states.map((row) => [text(row, 'sys_id'), text(row, 'state_value')]))
}

/** The moves that the change's model allows out of a state. */
export function transitionsFrom(kernel: Kernel, modelId: string, from: string): Transition[] {
  const states = stateValues(kernel, modelId)
  const fromId = [...states].find(([, value]) => value === from)?.[0]
  if (fromId === undefined) return []
  return rowsWhere(kernel, 'sttrm_state_transition', { from_state: fromId }).map((row) => ({
    sysId: text(row, 'sys_id'),
    from,
    to: states.get(text(row, 'to_state')) ?? '',
    automatic: isTrue(row, 'automatic'),
    conditions: rowsWhere(
      kernel,
      'sttrm_transition_condition',
      { sttrm_state_transition: text(row, 'sys_id'), active: '1' },
      'order',
    ),
  }))
}

/** The state in which a model's records begin: the only one they may be inserted in (platform.md 2.4). */
export function initialState(kernel: Kernel, modelId: string): string {
  const row = firstWhere(kernel, 'sttrm_state', { sttrm_model: modelId, initial: '1' })
  return row === undefined ? STATE.new : text(row, 'state_value')
}

// The rounds of approval that were asked for in this state and are still in force (see approvals.ts).
function isAuthorized(kernel: Kernel, change: Row): boolean {
  const rounds = rowsWhere(kernel, 'sysapproval_group', {
    parent: text(change, 'sys_id'),
    wf_activity: roundIn(text(change, 'state')),
    active: '1',
  })
  const settled: readonly string[] = [APPROVAL.approved, APPROVAL.notRequired]
  return rounds.length > 0 && rounds.every((row) => settled.includes(text(row, 'approval')))
}

const hasActiveTasks = (kernel: Kernel, change: Row): boolean =>
  countWhere(kernel, 'change_task', { change_request: text(change, 'sys_id'), active: '1' }) > 0

function passes(kernel: Kernel, condition: Row, stored: Row, wanted: Row): boolean {
  switch (text(condition, 'condition_type')) {
    case 'Not On hold':
      return !isTrue(wanted, 'on_hold')
    case 'Mandatory Fields':
      return text(condition, 'condition')
        .split(',')
        .every((column) => text(wanted, column).trim() !== '')
    case 'Task is Approved':
      return isAuthorized(kernel, stored)
    case 'Transition Condition':
      return !hasActiveTasks(kernel, stored)
    default:
      throw new Error(
        `local: transition condition "${text(condition, 'condition_type')}" is not spoken here. ` +
          'Add it in local/process/transitions.ts.',
      )
  }
}

/** Each condition of a move, judged against what is stored and what the update would make of it. */
export const judge = (
  kernel: Kernel,
  transition: Transition,
  stored: Row,
  wanted: Row,
): Verdict[] =>
  transition.conditions.map((condition) => ({
    condition,
    passed: passes(kernel, condition, stored, wanted),
  }))
