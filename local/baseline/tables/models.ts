import type { TableDef } from '../../types'
import {
  boolean,
  choices,
  conditions,
  integer,
  reference,
  script,
  table,
  tableName,
  text,
} from './write'

const MODELS = 'platform.md 2.2: sttrm tables of the SDK state model guide'
const SEEN = 'read from instances by two public tools; see test/local/change-models.test.ts'

const models: readonly TableDef[] = [
  table('sttrm_model', {
    label: 'State Model',
    extends: 'sys_metadata',
    display: 'name',
    source: MODELS,
    columns: {
      name: text('Name', 200),
      active: boolean('Active', true),
      description: text('Description', 4000),
      table_name: tableName('Table'),
      state_field: text('State field', 80),
    },
  }),
  table('chg_model', {
    label: 'Change Model',
    extends: 'sttrm_model',
    source: 'platform.md 2.2',
    // change-management-api.md: textSearch of models "uses full text search".
    textIndex: true,
    columns: {
      available_in_ui: boolean('Available in UI', true),
      default_change_model: boolean('Default change model', false),
      color: text('Color', 40, { defaultValue: '#cbcbcb' }),
      // Without a default: an older instance has presets and not the check box (create-a-change-model).
      apply_record_preset: boolean('Apply record preset'),
      record_preset: conditions('Record preset'),
      implementation_states: text('Implementation states', 255),
    },
  }),
]

const states: readonly TableDef[] = [
  table('sttrm_state', {
    label: 'State Model State',
    extends: 'sys_metadata',
    display: 'state_label',
    source: SEEN,
    indexed: ['sttrm_model'],
    columns: {
      sttrm_model: reference('State Model', 'sttrm_model'),
      state_value: text('State value'),
      state_label: text('State label', 100),
      initial_state: boolean('Initial state', false),
      sequence: integer('Sequence'),
    },
  }),
  table('sttrm_attribute', {
    label: 'State Model Attribute',
    extends: 'sys_metadata',
    display: 'name',
    source: 'SDK StateModel API: the table exists; column names are assumed',
    columns: { name: text('Name', 100), description: text('Description', 1000) },
  }),
  table('sttrm_state_attribute', {
    label: 'State Attribute',
    extends: 'sys_metadata',
    source: 'SDK StateModel API: links of states and attributes; column names are assumed',
    indexed: ['sttrm_state'],
    columns: {
      sttrm_state: reference('State', 'sttrm_state'),
      sttrm_attribute: reference('Attribute', 'sttrm_attribute'),
      active: boolean('Active', true),
    },
  }),
  table('sttrm_state_transition', {
    label: 'State Transition',
    extends: 'sys_metadata',
    display: 'name',
    source: MODELS,
    indexed: ['from_state', 'to_state'],
    columns: {
      name: text('Name', 200),
      from_state: reference('From state', 'sttrm_state'),
      to_state: reference('To state', 'sttrm_state'),
      automatic: boolean('Automatic', false),
    },
  }),
]

const TYPES = 'create-predefined-transition-condition-type; column names are assumed'

const transitionConditions: readonly TableDef[] = [
  table('sttrm_condition_type', {
    label: 'Condition Type',
    extends: 'sys_metadata',
    display: 'name',
    source: TYPES,
    columns: {
      name: text('Name', 100),
      description: text('Description', 4000),
      table_name: tableName('Table name'),
      condition_type: text('Condition type', 40, {
        defaultValue: 'condition',
        ...choices({ condition: 'Condition', script: 'Script' }),
      }),
      condition: conditions('Condition'),
      condition_script: script('Condition script'),
    },
  }),
  table('chg_model_condition_type', {
    label: 'Change Model Condition Type',
    extends: 'sttrm_condition_type',
    source: TYPES,
    columns: {},
  }),
  table('sttrm_transition_condition', {
    label: 'Transition Condition',
    extends: 'sys_metadata',
    display: 'name',
    source: MODELS,
    indexed: ['sttrm_state_transition'],
    columns: {
      sttrm_state_transition: reference('Transition', 'sttrm_state_transition'),
      condition: conditions('Condition'),
      condition_script: script('Condition script'),
      condition_type: reference('Requires', 'sttrm_condition_type'),
      order: integer('Order', { defaultValue: '100' }),
      active: boolean('Active', true),
      name: text('Name', 200),
      description: text('Description', 4000),
    },
  }),
  table('sttrm_transition_condition_field', {
    label: 'Mandatory Field',
    extends: 'sys_metadata',
    display: 'name',
    source: SEEN,
    indexed: ['transition_condition'],
    columns: {
      transition_condition: reference('Condition', 'sttrm_transition_condition'),
      name: text('Field', 80),
    },
  }),
]

/** State models: what a record's state may do, as records (configure-change-model-states). */
export const modelTables: readonly TableDef[] = [...models, ...states, ...transitionConditions]
