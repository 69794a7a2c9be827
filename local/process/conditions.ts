import { holds } from '../engine/condition'
import type { Kernel, Row, Session } from '../types'
import { isApproved } from './approved'
import { firstWhere, isTrue, rowsWhere, text } from './rows'
import type { Transition } from './transitions'
import { APPROVAL, STATE } from './words'
import { own } from '../own'

/** A move as it is judged: the record as stored, and as the write would leave it. */
export type Move = {
  readonly kernel: Kernel
  readonly session: Session
  readonly stored: Row
  readonly wanted: Row
}
export type Verdict = { readonly condition: Row; readonly passed: boolean }

/** Predefined types that are no mere query or script (SDK state model guide, platform.md 2.2). */
const PREDEFINED: Readonly<Record<string, (move: Move, condition: Row) => boolean>> = {
  'Not On hold': ({ wanted }) => !isTrue(wanted, 'on_hold'),
  'Mandatory Fields': ({ kernel, wanted }, condition) =>
    rowsWhere(kernel, 'sttrm_transition_condition_field', {
      transition_condition: text(condition, 'sys_id'),
    }).every((field) => text(wanted, text(field, 'name')).trim() !== ''),
  'Task is Approved': (move) => isApproved(move.kernel, move.stored, move.wanted),
  'Task is Rejected': ({ wanted }) => text(wanted, 'approval') === APPROVAL.rejected,
  'Task has been through Approval': (move) =>
    text(move.wanted, 'approval') === APPROVAL.rejected ||
    isApproved(move.kernel, move.stored, move.wanted),
  // What these two ask is nowhere said: the stricter reading of their names.
  Authorized: (move) => isApproved(move.kernel, move.stored, move.wanted),
  'Risk evaluation': ({ wanted }) => text(wanted, 'risk') !== '',
}

/** The type's row; a package may name the type instead of its sys_id. */
const typeOf = (kernel: Kernel, condition: Row): Row | undefined => {
  const given = text(condition, 'condition_type')
  return (
    kernel.records.get('sttrm_condition_type', given) ??
    (given === '' ? undefined : firstWhere(kernel, 'sttrm_condition_type', { name: given }))
  )
}

function fits({ kernel, session, stored, wanted }: Move, asked: Row): boolean {
  const encoded = text(asked, 'condition')
  if (encoded === '') return true
  const query = kernel.records.parse('change_request', encoded)
  const record = { session, table: 'change_request', current: wanted, previous: stored }
  return holds(kernel, query, { ...record, operation: 'update' })
}

function scopeOf(kernel: Kernel, row: Row): string {
  const id = text(row, 'sys_scope')
  const owner = kernel.records.get('sys_app', id) ?? kernel.records.get('sys_scope', id)
  return text(owner, 'scope') || 'global'
}

function isScripted({ kernel, session, stored, wanted }: Move, asked: Row): boolean {
  const script = text(asked, 'condition_script')
  if (script === '') return true
  const own = { ...session, scope: scopeOf(kernel, asked) }
  const history = { previous: stored, operation: 'update' } as const
  const current = kernel.realms.glideRecord(own, 'change_request', wanted, history)
  return kernel.realms.passes(own, script, { current }, `condition ${text(asked, 'name')}`)
}

// All that a condition holds must be true: its type, the query and the script of the type, and its own.
function passes(move: Move, condition: Row): boolean {
  const type = typeOf(move.kernel, condition)
  const predefined = own(PREDEFINED, text(type, 'name'))
  if (predefined !== undefined && !predefined(move, condition)) return false
  const asked = type === undefined ? [condition] : [type, condition]
  return asked.every((row) => fits(move, row) && isScripted(move, row))
}

/** Each condition of a move, judged against what is stored and what the update would make of it. */
export const judge = (move: Move, transition: Transition): Verdict[] =>
  transition.conditions.map((condition) => ({ condition, passed: passes(move, condition) }))

/** "The change can progress only to the Canceled state while it is On Hold" (t_PlaceAChangeRequestOnHold), whatever its model asks. */
export const isHeld = ({ wanted }: Move, to: string): boolean =>
  isTrue(wanted, 'on_hold') && to !== STATE.canceled

/** Whether nothing stands in the way of a move. */
export const isOpen = (move: Move, transition: Transition): boolean =>
  !isHeld(move, transition.to) && judge(move, transition).every(({ passed }) => passed)
