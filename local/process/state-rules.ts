import type { BuiltInRule, Kernel, Row, RuleContext } from '../types'
import { abortWithReason } from './form-messages'
import { stamp, text } from './rows'
import { initialState, judge, transitionsFrom } from './transitions'
import { APPROVAL, idOf, STATE, STATE_LABELS } from './words'

const label = (state: string): string => STATE_LABELS[state] ?? state

function modelName(kernel: Kernel, change: Row): string {
  return text(kernel.records.get('chg_model', text(change, 'chg_model')), 'name')
}

/** Why the model forbids the move, in the words of the form message (platform.md 2.4); undefined when it allows it. */
export function refusedMove(kernel: Kernel, stored: Row, wanted: Row): string | undefined {
  const [from, to] = [text(stored, 'state'), text(wanted, 'state')]
  const sentence =
    `Change model '${modelName(kernel, stored)}' prevented state transition ` +
    `from ${label(from)} to ${label(to)}`
  const moves = transitionsFrom(kernel, text(stored, 'chg_model'), from).filter(
    (transition) => transition.to === to,
  )
  if (moves.length === 0) return sentence
  const failures = moves.map((move) =>
    judge(kernel, move, stored, wanted)
      .filter(({ passed }) => !passed)
      .map(({ condition }) => text(condition, 'name')),
  )
  if (failures.some((names) => names.length === 0)) return undefined
  return `${sentence} because these transition conditions failed: ${failures.at(-1)?.join(', ')}`
}

// Whether an instance refuses another state at insert or lands it in New is UNCONFIRMED (platform.md 2.4, 14).
function startAsNew(context: RuleContext): void {
  const { kernel, current } = context
  const initial = initialState(kernel, text(current, 'chg_model'))
  const isOther = !['', initial, '1'].includes(text(current, 'state'))
  const refuses = kernel.properties.get('local.change.insert_state', 'force') === 'abort'
  if (isOther && refuses)
    abortWithReason(context, `Change requests must be created as ${label(initial)}`)
  current.state = initial
}

function checkTransition(context: RuleContext): void {
  if (context.operation === 'insert') return startAsNew(context)
  if (context.previous === undefined || !context.changes('state')) return
  const why = refusedMove(context.kernel, context.previous, context.current)
  if (why !== undefined) abortWithReason(context, why)
}

// Actual start and end as the legacy handler sets them; that models do too is UNCONFIRMED (platform.md 2.1).
function stampMove(context: RuleContext): void {
  if (!context.changes('state')) return
  const { current } = context
  const now = stamp(context.kernel.clock.now())
  const from = text(context.previous, 'state')
  const to = text(current, 'state')
  if (to === STATE.implement && text(current, 'work_start') === '') current.work_start = now
  if (to === STATE.review && text(current, 'work_end') === '') current.work_end = now
  if (to === STATE.canceled) current.on_hold = '0'
  const leavesNew = from === STATE.new && to !== STATE.canceled
  const returns = to === STATE.new && text(current, 'approval') !== APPROVAL.rejected
  if (leavesNew || returns) current.approval = APPROVAL.none
}

function restrictType(context: RuleContext): void {
  if (!context.changes('type') && !context.changes('chg_model')) return
  if (text(context.previous, 'state') === STATE.new) return
  context.abort('The type of a change request can only be changed while it is New')
}

const EVENT = 'com.snc.change_request.event.state_updated'

/** sn_change.state.updated, where a property asks for it (platform.md 1.6); what its parameters hold is assumed. */
function tellState({ kernel, session, current, previous, changes }: RuleContext): void {
  if (!changes('state') || kernel.properties.get(`${EVENT}.enabled`, 'false') !== 'true') return
  const states = kernel.properties.get(`${EVENT}.states`).split(',').filter(Boolean)
  const state = text(current, 'state')
  if (states.length > 0 && !states.some((each) => each.trim() === state)) return
  kernel.scheduler.event(session, {
    name: 'sn_change.state.updated',
    table: 'change_request',
    sysId: text(current, 'sys_id'),
    parm1: state,
    parm2: text(previous, 'state'),
    queue: '',
  })
}

/** What a change's state may do, and what moving it stamps. */
export const stateRules: readonly BuiltInRule[] = [
  {
    name: 'Change Model: Check State Transition',
    sysId: 'b6dae9e15317101034d1ddeeff7b1278',
    table: 'change_request',
    when: 'before',
    on: ['insert', 'update'],
    order: 200,
    run: checkTransition,
  },
  {
    name: 'Change Model: Restrict change of type',
    sysId: idOf('rule', 'restrict type'),
    table: 'change_request',
    when: 'before',
    on: ['update'],
    order: 210,
    run: restrictType,
  },
  {
    name: 'Change Model: State side effects',
    sysId: idOf('rule', 'state side effects'),
    table: 'change_request',
    when: 'before',
    on: ['update'],
    order: 220,
    run: stampMove,
  },
  {
    name: 'Change: Tell state',
    sysId: idOf('rule', 'tell state'),
    table: 'change_request',
    when: 'after',
    on: ['update'],
    order: 900,
    run: tellState,
  },
]
