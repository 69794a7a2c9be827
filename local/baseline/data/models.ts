import type { Row } from '../../types'
import { idOf, MODEL, STATE, STATE_LABELS } from '../../process/words'

type Condition = readonly [type: string, name: string, fields?: string]
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
}
/** Which models an instance has (platform.md 2.2 and 13.19). */
export type ModelSet = 'classic' | 'simplified' | 'customised'

const NOT_ON_HOLD: Condition = ['Not On hold', 'Not On hold']
const GROUP_GIVEN: Condition = ['Mandatory Fields', 'Assignment group', 'assignment_group']
const APPROVED: Condition = ['Task is Approved', 'Change request is approved']
const NO_ACTIVE_TASKS: Condition = ['Transition Condition', 'No active Change Tasks']
const CLOSE_FIELDS: Condition = ['Mandatory Fields', 'Close information', 'close_code,close_notes']

const { new: fresh, assess, authorize, scheduled, implement, review, closed, canceled } = STATE

const cancels = (...states: readonly string[]): Transition[] =>
  states.map((from) => ({ from, to: canceled, conditions: [] }))

// The last three sys_ids are those of Normal's own rows, from the nextstates sample (platform.md 2.4).
const fromScheduled = (isNormal: boolean): Transition[] => [
  { from: scheduled, to: implement, conditions: [NOT_ON_HOLD] },
  {
    from: implement,
    to: review,
    conditions: [NOT_ON_HOLD, NO_ACTIVE_TASKS],
    automatic: true,
    ...(isNormal && { sysId: '7a0d2ccdc343101035ae3f52c1d3ae2e' }),
  },
  {
    from: implement,
    to: review,
    conditions: [NOT_ON_HOLD],
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

const NORMAL: readonly Transition[] = [
  { from: fresh, to: assess, conditions: [NOT_ON_HOLD, GROUP_GIVEN] },
  { from: assess, to: fresh, conditions: [NOT_ON_HOLD] },
  { from: assess, to: authorize, conditions: [NOT_ON_HOLD, GROUP_GIVEN] },
  { from: authorize, to: fresh, conditions: [NOT_ON_HOLD] },
  { from: authorize, to: scheduled, conditions: [NOT_ON_HOLD, APPROVED] },
  ...fromScheduled(true),
  ...cancels(fresh, assess, authorize, scheduled),
]
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

const model = (
  sysId: string,
  name: string,
  preset: string,
  transitions: readonly Transition[],
  flags: { readonly isDefault?: boolean; readonly active?: boolean } = {},
): ModelDef => ({
  sysId,
  name,
  preset,
  transitions,
  states: statesOf(transitions),
  isDefault: flags.isDefault ?? false,
  active: flags.active ?? true,
})

/** The models of an instance. The simplified set's sys_ids are UNCONFIRMED and made up here (platform.md 14). */
export function changeModels(set: ModelSet): ModelDef[] {
  const simplified = set === 'simplified'
  const classic = { active: !simplified }
  const models = [
    model(MODEL.normal, 'Normal', 'type=normal^EQ', NORMAL, { ...classic, isDefault: !simplified }),
    model(MODEL.standard, 'Standard', 'type=standard^EQ', STANDARD),
    model(MODEL.emergency, 'Emergency', 'type=emergency^EQ', EMERGENCY, classic),
    model(
      MODEL.unauthorized,
      'Unauthorized Change',
      'type=emergency^unauthorized=true^EQ',
      UNAUTHORIZED,
    ),
    model(MODEL.registration, 'Change Registration', '', REGISTRATION, classic),
  ]
  if (!simplified) return models
  return [
    ...models,
    model(
      idOf('chg_model', 'Normal (simplified)'),
      'Normal (simplified)',
      'type=normal^EQ',
      NORMAL,
      {
        isDefault: true,
      },
    ),
    model(
      idOf('chg_model', 'Emergency (simplified)'),
      'Emergency (simplified)',
      'type=emergency^EQ',
      EMERGENCY,
    ),
    model(
      idOf('chg_model', 'Change Registration (simplified)'),
      'Change Registration (simplified)',
      '',
      REGISTRATION,
    ),
  ]
}

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
      initial: state === STATE.new ? '1' : '0',
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
      from_state: stateId(def, from),
      to_state: stateId(def, to),
      automatic: automatic ? '1' : '0',
    }
    return [
      { table: 'sttrm_state_transition', row },
      ...transition.conditions.map((condition, at) => conditionRow(sysId, condition, at)),
    ]
  })
}

function conditionRow(transition: string, condition: Condition, at: number): NamedRow {
  const [type, name, fields] = condition
  return {
    table: 'sttrm_transition_condition',
    row: {
      sys_id: idOf('sttrm_transition_condition', transition, name),
      sttrm_state_transition: transition,
      condition_type: type,
      name,
      description: name,
      // The platform keeps mandatory fields in a table of their own; its columns are UNCONFIRMED, so they stand here.
      condition: fields ?? '',
      order: String((at + 1) * 100),
      active: '1',
    },
  }
}

/** In a customised instance an admin lets CIs change in Assess too (platform.md 2.2: allow_ci_modification). */
function attributeRows(def: ModelDef, set: ModelSet): NamedRow[] {
  if (set !== 'customised' || def.sysId !== MODEL.normal) return []
  return [STATE.new, STATE.assess].map((state) => ({
    table: 'sttrm_state_attribute',
    row: {
      sys_id: idOf('sttrm_state_attribute', def.sysId, state),
      sttrm_state: stateId(def, state),
      name: 'allow_ci_modification',
      value: 'true',
    },
  }))
}

/** Every row of a set of change models, the models first. */
export const modelRows = (set: ModelSet): NamedRow[] =>
  changeModels(set).flatMap((def) => [
    modelRow(def),
    ...stateRows(def),
    ...transitionRows(def),
    ...attributeRows(def, set),
  ])
