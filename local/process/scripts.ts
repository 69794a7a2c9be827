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

/** A script include of another scope wants a privilege to execute it (platform.md 2.7, 10.2). */
function checkPrivilege(kernel: Kernel, session: Session, include: string): void {
  if (session.scope === 'global') return
  const rows = rowsWhere(kernel, 'sys_scope_privilege', {
    target_name: include,
    operation: 'execute',
    status: 'allowed',
  })
  const isOurs = (row: Row): boolean => {
    const id = text(row, 'source_scope')
    const owner = kernel.records.get('sys_app', id) ?? kernel.records.get('sys_scope', id)
    return id === session.scope || text(owner, 'scope') === session.scope
  }
  if (!rows.some(isOurs))
    throw new Error(
      `Execute operation on script include '${include}' from scope '${session.scope}' was denied. ` +
        `The application '${session.scope}' must declare a cross scope access privilege.`,
    )
}

/** What the script includes of glide/change-scripts.ts ask of the process. */
export function provideScripts(kernel: Kernel): void {
  for (const [name, call] of Object.entries(CALLS))
    kernel.realms.provide(name, (session, [changeId = '', argument = '']) => {
      checkPrivilege(kernel, session, name.split('.')[0] ?? '')
      const change = kernel.records.get('change_request', changeId)
      return JSON.stringify(
        change === undefined ? null : (call(kernel, session, change, argument) ?? null),
      )
    })
}
