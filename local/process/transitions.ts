import type { Kernel, Row } from '../types'
import { firstWhere, isTrue, rowsWhere, text } from './rows'
import { STATE, STATE_LABELS } from './words'

/** One legal move of a change model, with its stored conditions. */
export type Transition = {
  readonly sysId: string
  readonly from: string
  readonly to: string
  readonly automatic: boolean
  readonly conditions: readonly Row[]
}

const statesOf = (kernel: Kernel, modelId: string): Row[] =>
  rowsWhere(kernel, 'sttrm_state', { sttrm_model: modelId }, 'sequence')

/** The moves that the change's model allows out of a state. */
export function transitionsFrom(kernel: Kernel, modelId: string, from: string): Transition[] {
  const states = statesOf(kernel, modelId)
  // Two states of one value are allowed (SDK StateModel API).
  const ids = states.filter((row) => text(row, 'state_value') === from)
  const values = new Map(states.map((row) => [text(row, 'sys_id'), text(row, 'state_value')]))
  if (ids.length === 0) return []
  const rows = rowsWhere(kernel, 'sttrm_state_transition', {
    from_state: ids.map((row) => text(row, 'sys_id')),
  })
  return rows.map((row) => ({
    sysId: text(row, 'sys_id'),
    from,
    to: values.get(text(row, 'to_state')) ?? '',
    automatic: isTrue(row, 'automatic'),
    conditions: conditionsOf(kernel, text(row, 'sys_id')),
  }))
}

const conditionsOf = (kernel: Kernel, transition: string): Row[] =>
  rowsWhere(
    kernel,
    'sttrm_transition_condition',
    { sttrm_state_transition: transition, active: '1' },
    'order',
  )

/** The state in which a model's records begin: the only one they may be inserted in (platform.md 2.4). */
export function initialState(kernel: Kernel, modelId: string): string {
  const row = firstWhere(kernel, 'sttrm_state', { sttrm_model: modelId, initial_state: '1' })
  return row === undefined ? STATE.new : text(row, 'state_value')
}

/** A state's label: the model's own, else that of the column's choices. */
export function labelOf(kernel: Kernel, modelId: string, state: string): string {
  const row = firstWhere(kernel, 'sttrm_state', { sttrm_model: modelId, state_value: state })
  const choices = kernel.dictionary.column('change_request', 'state')?.choices ?? []
  const choice = choices.find(({ value }) => value === state)?.label
  return text(row, 'state_label') || (choice ?? STATE_LABELS[state] ?? state)
}

/** Values of the states that carry an attribute; undefined where no state of the model does (platform.md 2.2). */
export function statesWith(
  kernel: Kernel,
  modelId: string,
  attribute: string,
): readonly string[] | undefined {
  const states = statesOf(kernel, modelId)
  const named = firstWhere(kernel, 'sttrm_attribute', { name: attribute })
  if (named === undefined || states.length === 0) return undefined
  const links = rowsWhere(kernel, 'sttrm_state_attribute', {
    sttrm_state: states.map((state) => text(state, 'sys_id')),
    sttrm_attribute: text(named, 'sys_id'),
    active: '1',
  })
  const carrying = new Set(links.map((link) => text(link, 'sttrm_state')))
  const found = states.filter((state) => carrying.has(text(state, 'sys_id')))
  return found.length === 0 ? undefined : found.map((state) => text(state, 'state_value'))
}
