import type { Row } from '../../types'
import { idOf, MODEL, STATE, STATE_LABELS } from '../../process/words'
import { attributeId, conditionTypeId } from './condition-types'

type Condition = {
  readonly type: string
  readonly name: string
  readonly fields?: readonly string[]
  readonly script?: string
  readonly sysId?: string
}
type Transition = {
  readonly from: string
  readonly to: string
  readonly conditions: readonly Condition[]
  readonly automatic?: boolean
  readonly sysId?: string
}
/** One change model, from which its rows are made. */
export type ModelDef = {
  readonly sysId: string
  readonly name: string
  readonly preset: string
  readonly isDefault: boolean
  readonly active: boolean
  readonly states: readonly string[]
  readonly transitions: readonly Transition[]
  /** States whose CIs may change; left out, the model does not say. */
  readonly openCis?: readonly string[]
}
/**
 * Which models an instance has (platform.md 2.2 and 13.19). `simplified-customised` is one whose admin had edited the
 * classic Normal model before the plugin came: it stays active beside the simplified ones.
 */
export type ModelSet = 'classic' | 'simplified' | 'customised' | 'simplified-customised'

const NOT_ON_HOLD: Condition = { type: 'Not On hold', name: 'Not On hold' }
const GROUP_GIVEN: Condition = {
  type: 'Mandatory Fields',
  name: 'Assignment group',
  fields: ['assignment_group'],
}
const APPROVED: Condition = { type: 'Task is Approved', name: 'Change request is approved' }
const CLOSE_FIELDS: Condition = {
  type: 'Mandatory Fields',
  name: 'Close information',
  fields: ['close_code', 'close_notes'],
}

const hasTasks = (terms: string): string =>
  `(function () { var task = new GlideRecord('change_task'); ` +
  `task.addQuery('change_request', current.getUniqueValue()); ${terms}` +
  `task.setLimit(1); task.query(); return task.hasNext(); })()`
const ACTIVE_TASKS = hasTasks("task.addQuery('active', true); ")
const NO_ACTIVE_TASKS: Condition = {
  type: 'Transition Script',
  name: 'No active Change Tasks',
  script: `!${ACTIVE_TASKS}`,
}
// A change without any task would go to Review as it comes to Implement, which none does: so there must have been one.
const ALL_TASKS_DONE: Condition = {
  ...NO_ACTIVE_TASKS,
  script: `${hasTasks('')} && !${ACTIVE_TASKS}`,
}

const { new: fresh, assess, authorize, scheduled, implement, review, closed, canceled } = STATE

const cancels = (...states: readonly string[]): Transition[] =>
  states.map((from) => ({ from, to: canceled, conditions: [] }))

// The sys_ids are those of Normal's own rows, from the nextstates sample (platform.md 2.4).
const fromScheduled = (isNormal: boolean): Transition[] => [
  { from: scheduled, to: implement, conditions: [NOT_ON_HOLD] },
  {
    from: implement,
    to: review,
    conditions: [
      { ...ALL_TASKS_DONE, ...(isNormal && { sysId: '3c1d2ccdc343101035ae3f52c1d3aea4' }) },
    ],
    automatic: true,
    ...(isNormal && { sysId: '7a0d2ccdc343101035ae3f52c1d3ae2e' }),
  },
  {
    from: implement,
    to: review,
    conditions: [
      { ...NOT_ON_HOLD, ...(isNormal && { sysId: '2132deb6c303101035ae3f52c1d3ae8c' }) },
    ],
    ...(isNormal && { sysId: 'db401481c343101035ae3f52c1d3aedd' }),
  },
  {
    from: implement,
    to: canceled,
    conditions: [],
    ...(isNormal && { sysId: '5327c551c343101035ae3f52c1d3aeec' }),
  },
  { from: review, to: closed, conditions: [NOT_ON_HOLD, CLOSE_FIELDS, NO_ACTIVE_TASKS] },
]

const normal = (isGlobal: boolean): Transition[] => [
  { from: fresh, to: assess, conditions: [NOT_ON_HOLD, GROUP_GIVEN] },
  { from: assess, to: fresh, conditions: [NOT_ON_HOLD] },
  { from: assess, to: authorize, conditions: [NOT_ON_HOLD, GROUP_GIVEN] },
  { from: authorize, to: fresh, conditions: [NOT_ON_HOLD] },
  { from: authorize, to: scheduled, conditions: [NOT_ON_HOLD, APPROVED] },
  ...fromScheduled(isGlobal),
  ...cancels(fresh, assess, authorize, scheduled),
]
const NORMAL = normal(true)
const NORMAL_OWN = normal(false)
const STANDARD: readonly Transition[] = [
  { from: fresh, to: scheduled, conditions: [NOT_ON_HOLD, GROUP_GIVEN] },
  ...fromScheduled(false),
  ...cancels(fresh, scheduled),
]
const EMERGENCY: readonly Transition[] = [
  { from: fresh, to: authorize, conditions: [NOT_ON_HOLD, GROUP_GIVEN] },
  { from: authorize, to: fresh, conditions: [NOT_ON_HOLD] },
  { from: authorize, to: scheduled, conditions: [NOT_ON_HOLD, APPROVED] },
  ...fromScheduled(false),
  ...cancels(fresh, authorize, scheduled),
]
const UNAUTHORIZED: readonly Transition[] = [
  { from: fresh, to: authorize, conditions: [NOT_ON_HOLD, GROUP_GIVEN] },
  { from: authorize, to: review, conditions: [NOT_ON_HOLD, APPROVED] },
  { from: review, to: closed, conditions: [NOT_ON_HOLD, CLOSE_FIELDS, NO_ACTIVE_TASKS] },
]
// States of Change Registration are UNCONFIRMED (platform.md 2.2): it records what was already done.
const REGISTRATION: readonly Transition[] = [
  { from: fresh, to: review, conditions: [NOT_ON_HOLD] },
  { from: review, to: closed, conditions: [NOT_ON_HOLD, CLOSE_FIELDS, NO_ACTIVE_TASKS] },
  ...cancels(fresh),
]

const statesOf = (transitions: readonly Transition[]): string[] => {
  const named = new Set(transitions.flatMap(({ from, to }) => [from, to]))
  return Object.values(STATE).filter((state) => named.has(state))
}

type Flags = Partial<Pick<ModelDef, 'isDefault' | 'active' | 'openCis'>>

const model = (
  sysId: string,
  name: string,
  preset: string,
  transitions: readonly Transition[],
  flags: Flags = {},
): ModelDef => ({
  isDefault: false,
  active: true,
  ...flags,
  sysId,
  name,
  preset,
  transitions,
  states: statesOf(transitions),
})

const TYPE = {
  normal: 'type=normal^EQ',
  standard: 'type=standard^EQ',
  emergency: 'type=emergency^EQ',
  unauthorized: 'type=emergency^unauthorized=true^EQ',
}

function globalModels(set: ModelSet): ModelDef[] {
  const isClassic = !set.startsWith('simplified')
  const isCustomised = set.endsWith('customised')
  // In a customised instance an admin lets CIs change in Assess too (platform.md 2.2: allow_ci_modification).
  const own: Flags = isCustomised ? { openCis: [fresh, assess] } : {}
  const classic: Flags = { active: isClassic, isDefault: isClassic }
  return [
    model(MODEL.normal, 'Normal', TYPE.normal, NORMAL, {
      ...classic,
      ...own,
      active: isClassic || isCustomised,
    }),
    model(MODEL.standard, 'Standard', TYPE.standard, STANDARD),
    model(MODEL.emergency, 'Emergency', TYPE.emergency, EMERGENCY, classic),
    model(MODEL.unauthorized, 'Unauthorized Change', TYPE.unauthorized, UNAUTHORIZED),
    model(MODEL.registration, 'Change Registration', '', REGISTRATION, { active: isClassic }),
  ]
}

// Inactive where the plugin is not there (change-model-defaults-for-simplified-change-management).
function simplifiedModels(set: ModelSet): ModelDef[] {
  const active = set.startsWith('simplified')
  const flags: Flags = { active, isDefault: active }
  const { simplifiedNormal, simplifiedEmergency, simplifiedRegistration } = MODEL
  return [
    model(simplifiedNormal, 'Normal (simplified)', TYPE.normal, NORMAL_OWN, flags),
    model(simplifiedEmergency, 'Emergency (simplified)', TYPE.emergency, EMERGENCY, flags),
    model(simplifiedRegistration, 'Change Registration (simplified)', '', REGISTRATION, { active }),
  ]
}

/** The models of an instance. */
export const changeModels = (set: ModelSet): ModelDef[] => [
  ...globalModels(set),
  ...simplifiedModels(set),
]

type NamedRow = { readonly table: string; readonly row: Row }

const stateId = (def: ModelDef, state: string): string => idOf('sttrm_state', def.sysId, state)

function modelRow(def: ModelDef): NamedRow {
  return {
    table: 'chg_model',
    row: {
      sys_id: def.sysId,
      name: def.name,
      active: def.active ? '1' : '0',
      description: `${def.name} change`,
      table_name: 'change_request',
      state_field: 'state',
      available_in_ui: def.active ? '1' : '0',
      default_change_model: def.isDefault ? '1' : '0',
      color: '#cbcbcb',
      apply_record_preset: def.preset === '' ? '0' : '1',
      record_preset: def.preset,
      implementation_states: STATE.implement,
    },
  }
}

const stateRows = (def: ModelDef): NamedRow[] =>
  def.states.map((state, at) => ({
    table: 'sttrm_state',
    row: {
      sys_id: stateId(def, state),
      sttrm_model: def.sysId,
      state_value: state,
      state_label: STATE_LABELS[state] ?? state,
      initial_state: state === STATE.new ? '1' : '0',
      sequence: String(at * 100),
    },
  }))

function transitionRows(def: ModelDef): NamedRow[] {
  return def.transitions.flatMap((transition) => {
    const { from, to, automatic } = transition
    const sysId =
      transition.sysId ?? idOf('sttrm_state_transition', def.sysId, from, to, String(automatic))
    const row = {
      sys_id: sysId,
      name: `${STATE_LABELS[from]} to ${STATE_LABELS[to]}`,
      from_state: stateId(def, from),
      to_state: stateId(def, to),
      automatic: automatic ? '1' : '0',
    }
    return [
      { table: 'sttrm_state_transition', row },
      ...transition.conditions.flatMap((condition, at) => conditionRows(sysId, condition, at)),
    ]
  })
}

function conditionRows(transition: string, condition: Condition, at: number): NamedRow[] {
  const { type, name, fields = [], script = '' } = condition
  const sys_id = condition.sysId ?? idOf('sttrm_transition_condition', transition, name)
  const row = {
    sys_id,
    sttrm_state_transition: transition,
    condition_type: conditionTypeId(type),
    name,
    condition_script: script,
    order: String((at + 1) * 100),
    active: '1',
  }
  return [
    { table: 'sttrm_transition_condition', row },
    ...fields.map((field) => ({
      table: 'sttrm_transition_condition_field',
      row: {
        sys_id: idOf('sttrm_transition_condition_field', sys_id, field),
        transition_condition: sys_id,
        name: field,
      },
    })),
  ]
}

const link = (def: ModelDef, state: string, name: string, active: boolean): NamedRow => ({
  table: 'sttrm_state_attribute',
  row: {
    sys_id: idOf('sttrm_state_attribute', def.sysId, state, name),
    sttrm_state: stateId(def, state),
    sttrm_attribute: attributeId(name),
    active: active ? '1' : '0',
  },
})

// Inactive links stay in the set, so that another set can switch them off.
const attributeRows = (def: ModelDef): NamedRow[] =>
  def.states.flatMap((state) => [
    link(def, state, 'allow_ci_modification', def.openCis?.includes(state) ?? false),
    ...(state === STATE.implement ? [link(def, state, 'allow_implementation', true)] : []),
  ])

/** Every row of a set of change models, the models first. */
export const modelRows = (set: ModelSet): NamedRow[] =>
  changeModels(set).flatMap((def) => [
    modelRow(def),
    ...stateRows(def),
    ...transitionRows(def),
    ...attributeRows(def),
  ])
