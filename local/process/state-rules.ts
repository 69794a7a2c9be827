import type { BuiltInRule, RuleContext } from '../types'
import { isHeld, judge, type Move } from './conditions'
import { flowOf } from './flow-definitions'
import { abortWithReason } from '../engine/form-messages'
import { stamp, text } from './rows'
import { initialState, labelOf, transitionsFrom } from './transitions'
import { APPROVAL, idOf, STATE } from './words'

/** Why the model forbids the move, in the words of the form message (platform.md 2.4); undefined when it allows it. */
function refusedMove(move: Move): string | undefined {
  const { kernel, stored, wanted } = move
  const [from, to, model] = [
    text(stored, 'state'),
    text(wanted, 'state'),
    text(wanted, 'chg_model'),
  ]
  const name = text(kernel.records.get('chg_model', model), 'name')
  const [before, after] = [labelOf(kernel, model, from), labelOf(kernel, model, to)]
  const sentence = `Change model '${name}' prevented state transition from ${before} to ${after}`
  const moves = transitionsFrom(kernel, model, from).filter((transition) => transition.to === to)
  if (moves.length === 0) return sentence
  const held = isHeld(move, to) ? ['Not On hold'] : []
  const failures = moves.map((transition) => [
    ...new Set([
      ...held,
      ...judge(move, transition)
        .filter(({ passed }) => !passed)
        .map(({ condition }) => text(condition, 'name')),
    ]),
  ])
  if (failures.some((names) => names.length === 0)) return undefined
  return `${sentence} because these transition conditions failed: ${failures.at(-1)?.join(', ')}`
}

// Whether an instance refuses another state at insert or lands it in New is UNCONFIRMED (platform.md 2.4, 14).
function startAsNew(context: RuleContext): void {
  const { kernel, current } = context
  const model = text(current, 'chg_model')
  const initial = initialState(kernel, model)
  const isOther = !['', initial, '1'].includes(text(current, 'state'))
  const refuses = kernel.properties.get('local.change.insert_state', 'force') === 'abort'
  if (isOther && refuses)
    abortWithReason(
      context,
      `Change requests must be created as ${labelOf(kernel, model, initial)}`,
    )
  current.state = initial
}

function checkTransition(context: RuleContext): void {
  if (context.operation === 'insert') return startAsNew(context)
  const { kernel, session, previous, current } = context
  if (previous === undefined || !context.changes('state')) return
  const why = refusedMove({ kernel, session, stored: previous, wanted: current })
  if (why !== undefined) abortWithReason(context, why)
}

// Actual start and end as the legacy handler sets them; that models do too is UNCONFIRMED (platform.md 2.1).
function stampWork({ kernel, current }: RuleContext): void {
  if (kernel.properties.get('local.change.stamp_work', 'true') !== 'true') return
  const now = stamp(kernel.clock.now())
  const to = text(current, 'state')
  if (to === STATE.implement && text(current, 'work_start') === '') current.work_start = now
  if (to === STATE.review && text(current, 'work_end') === '') current.work_end = now
}

function stampMove(context: RuleContext): void {
  if (!context.changes('state')) return
  stampWork(context)
  const { current } = context
  const [from, to] = [text(context.previous, 'state'), text(current, 'state')]
  if (flowOf(current) === undefined) return
  const leavesNew = from === STATE.new && to !== STATE.canceled
  const returns = to === STATE.new && text(current, 'approval') !== APPROVAL.rejected
  if (leavesNew || returns) current.approval = APPROVAL.none
}

function restrictType(context: RuleContext): void {
  if (!context.changes('type') && !context.changes('chg_model')) return
  const model = text(context.previous, 'chg_model')
  if (text(context.previous, 'state') === initialState(context.kernel, model)) return
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
