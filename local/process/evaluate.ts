import type { BuiltInRule, Kernel, Row } from '../types'
import { isOpen } from './conditions'
import { idOf } from './words'
import { isTrue, text } from './rows'
import { transitionsFrom } from './transitions'

/** An admin may draw automatic moves in a circle; a real one comes back to the beginning no more often than this. */
const MOST_MOVES = 10

function nextAutomatic(kernel: Kernel, change: Row): string | undefined {
  const session = kernel.people.systemSession()
  const move = { kernel, session, stored: change, wanted: change }
  return transitionsFrom(kernel, text(change, 'chg_model'), text(change, 'state')).find(
    (transition) => transition.automatic && isOpen(move, transition),
  )?.to
}

function moveOn(kernel: Kernel, changeId: string): boolean {
  const change = kernel.records.get('change_request', changeId)
  if (change === undefined) return false
  const state = nextAutomatic(kernel, change)
  if (state === undefined) return false
  const session = kernel.people.systemSession()
  const written = kernel.operations.update(session, 'change_request', changeId, { state })
  if (!written.ok)
    kernel.log.write('warn', 'Change model', `${text(change, 'number')}: ${written.message}`)
  return written.ok
}

// How often each change was written when it was last evaluated: its own moves ask for no other look at it.
const looked = new WeakMap<object, Map<string, string>>()

const writes = (kernel: Kernel, changeId: string): string =>
  text(kernel.records.get('change_request', changeId), 'sys_mod_count')

/** "Evaluates all applicable conditions, determines if the state should be changed and changes it if one matches" (change-flow-actions). */
export function evaluateModel(kernel: Kernel, changeId: string): void {
  for (let moves = 0; moves < MOST_MOVES && moveOn(kernel, changeId); moves += 1);
  const known = looked.get(kernel.records) ?? new Map<string, string>()
  looked.set(kernel.records, known.set(changeId, writes(kernel, changeId)))
}

/** The same after a write to the change, unless that write was the evaluation's own. */
export function evaluateWritten(kernel: Kernel, changeId: string): void {
  if (looked.get(kernel.records)?.get(changeId) !== writes(kernel, changeId))
    evaluateModel(kernel, changeId)
}

/** Work that moves no change by itself, but may let one go on: the last task that closes (platform.md 2.4). */
export const evaluationRules: readonly BuiltInRule[] = [
  {
    name: 'Change Model: Evaluate automatic transitions',
    sysId: idOf('rule', 'automatic transitions'),
    table: 'change_task',
    when: 'async',
    on: ['update', 'delete'],
    order: 500,
    run({ kernel, current }) {
      const task = kernel.records.get('change_task', text(current, 'sys_id'))
      if (task !== undefined && isTrue(task, 'active')) return
      evaluateModel(kernel, text(current, 'change_request'))
    },
  },
]
