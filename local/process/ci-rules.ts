import type { BuiltInRule, Kernel, Row, RuleContext } from '../types'
import { abortWithReason } from '../engine/form-messages'
import { text } from './rows'
import { initialState, statesWith } from './transitions'
import { idOf } from './words'

const LOCKED = 'Configuration item cannot change for Change Requests in this state'

// Without the attribute on any state of the model, the initial state alone is open (platform.md 2.2, 2.5).
const openStates = (kernel: Kernel, modelId: string): readonly string[] =>
  statesWith(kernel, modelId, 'allow_ci_modification') ?? [initialState(kernel, modelId)]

// Asked for every attached CI, changed once in a blue moon: remembered until a state or an attribute is written.
const remembered = new WeakMap<object, Map<string, readonly string[]>>()

/** Forget which states leave CIs open (after the models were changed without rules). */
export const forgetOpenStates = (kernel: Kernel): void => void remembered.delete(kernel.records)

function openStatesOf(kernel: Kernel, modelId: string): readonly string[] {
  const known = remembered.get(kernel.records) ?? new Map<string, readonly string[]>()
  remembered.set(kernel.records, known)
  const states = known.get(modelId) ?? openStates(kernel, modelId)
  known.set(modelId, states)
  return states
}

const forgetter = (table: string): BuiltInRule => ({
  name: 'Change Model: Forget CI states',
  sysId: idOf('rule', 'forget CI states', table),
  table,
  when: 'after',
  on: ['insert', 'update', 'delete'],
  order: 100,
  run: ({ kernel }) => forgetOpenStates(kernel),
})

/** Whether CIs of this change may be added, changed or removed now. */
export const mayChangeCis = (kernel: Kernel, change: Row): boolean =>
  openStatesOf(kernel, text(change, 'chg_model')).includes(text(change, 'state'))

// A state that leaves CIs open, before the write or after it, is enough (change-model-attribute-apis, Brazil docs).
function lockChangeCi(context: RuleContext): void {
  const { kernel, previous, current } = context
  if (previous === undefined || !context.changes('cmdb_ci')) return
  if (mayChangeCis(kernel, previous) || mayChangeCis(kernel, current)) return
  abortWithReason(context, LOCKED)
}

function lockAffectedCi(context: RuleContext): void {
  const change = context.kernel.records.get('change_request', text(context.current, 'task'))
  if (change === undefined || mayChangeCis(context.kernel, change)) return
  abortWithReason(context, LOCKED)
}

/** The CI lock of platform.md 2.5. */
export const ciRules: readonly BuiltInRule[] = [
  {
    name: 'Change Model: Read only CI',
    sysId: idOf('rule', 'read only CI'),
    table: 'change_request',
    when: 'before',
    on: ['update'],
    order: 230,
    run: lockChangeCi,
  },
  {
    name: 'Change Model: Check affected CI',
    sysId: idOf('rule', 'check affected CI'),
    table: 'task_ci',
    when: 'before',
    on: ['insert', 'update', 'delete'],
    order: 200,
    run: lockAffectedCi,
  },
  forgetter('sttrm_state'),
  forgetter('sttrm_attribute'),
  forgetter('sttrm_state_attribute'),
]
