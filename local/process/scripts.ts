import type { Kernel, Row, Session } from '../types'
import { nextStates } from './change-actions'
import { evaluateModel } from './evaluate'
import { rowsWhere, text } from './rows'
import { refreshImpactedServices } from './services'
import { initialState, statesWith } from './transitions'

type Call = (kernel: Kernel, session: Session, change: Row, argument: string) => unknown

const attributesOf = (kernel: Kernel, change: Row): string[] =>
  rowsWhere(kernel, 'sttrm_attribute', {})
    .map((row) => text(row, 'name'))
    .filter((name) =>
      statesWith(kernel, text(change, 'chg_model'), name)?.includes(text(change, 'state')),
    )

function manualStates(kernel: Kernel, session: Session, change: Row): string[] {
  const moves = nextStates(kernel, session, text(change, 'sys_id'))?.state_transitions.flat() ?? []
  const manual = moves.filter((move) => move.transition_available && !move.automatic_transition)
  return [...new Set(manual.map((move) => move.to_state))]
}

const openStates = (kernel: Kernel, session: Session, change: Row): string[] =>
  (nextStates(kernel, session, text(change, 'sys_id'))?.available_states ?? []).filter(
    (state) => state !== text(change, 'state'),
  )

const CALLS: Readonly<Record<string, Call>> = {
  'ChangeRequest.getNextStates': openStates,
  'ChangeRequest.getNextManualStates': manualStates,
  'ChangeRequest.canMoveTo': (kernel, session, change, state) =>
    openStates(kernel, session, change).includes(state),
  'ChangeRequest.getInitialState': (kernel, _session, change) =>
    initialState(kernel, text(change, 'chg_model')),
  'ChangeRequest.getStateAttributes': (kernel, _session, change) => attributesOf(kernel, change),
  'ChangeRequest.modelContainsAttribute': (kernel, _session, change, name) =>
    statesWith(kernel, text(change, 'chg_model'), name) !== undefined,
  'ChangeUtils.refreshImpactedServices': (kernel, _session, change) =>
    refreshImpactedServices(kernel, text(change, 'sys_id')),
  'ChangeManagementEventHandler.process': (kernel, _session, change, event) =>
    event === 'change_model.evaluate'
      ? evaluateModel(kernel, text(change, 'sys_id'))
      : refreshImpactedServices(kernel, text(change, 'sys_id')),
}

/** What the script includes of glide/change-scripts.ts ask of the process. */
export function provideScripts(kernel: Kernel): void {
  for (const [name, call] of Object.entries(CALLS))
    kernel.realms.provide(name, (session, [changeId = '', argument = '']) => {
      const change = kernel.records.get('change_request', changeId)
      return JSON.stringify(
        change === undefined ? null : (call(kernel, session, change, argument) ?? null),
      )
    })
}
