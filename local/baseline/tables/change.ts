import type { TableDef } from '../../types'
import {
  ASSUMED,
  boolean,
  choices,
  conditions,
  dateTime,
  integer,
  numbered,
  reference,
  script,
  table,
  tableName,
  text,
} from './write'

const MODELS = 'platform.md 2.2: sttrm tables of the SDK state model guide'

const changeTask = table('change_task', {
  label: 'Change Task',
  extends: 'task',
  source: 'platform.md 1.4',
  access: ASSUMED,
  audit: true,
  // The prefix is known (platform.md 1.1), the first number is assumed.
  autoNumber: { prefix: 'CTASK', start: 10000 },
  indexed: ['change_request'],
  columns: {
    change_request: reference('Change Request', 'change_request'),
    change_task_type: text('Type', 40, {
      ...choices({
        planning: 'Planning',
        implementation: 'Implementation',
        testing: 'Testing',
        review: 'Review',
      }),
    }),
    state: integer('State', {
      defaultValue: '1',
      ...numbered([-5, 'Pending'], [1, 'Open'], [2, 'In Progress'], [3, 'Closed'], [4, 'Canceled']),
    }),
    planned_start_date: dateTime('Planned start date'),
    planned_end_date: dateTime('Planned end date'),
    on_hold: boolean('On hold', false),
    on_hold_reason: text('On hold reason', 4000),
    close_code: text('Close code', 40, {
      ...choices({
        successful: 'Successful',
        successful_issues: 'Successful with issues',
        unsuccessful: 'Unsuccessful',
      }),
    }),
    created_from: text('Created from', 40, {
      defaultValue: 'manual',
      ...choices({ workflow: 'Workflow', manual: 'Manual' }),
    }),
  },
})

const stateModels: readonly TableDef[] = [
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
    columns: {
      available_in_ui: boolean('Available in UI', true),
      default_change_model: boolean('Default change model', false),
      color: text('Color', 40, { defaultValue: '#cbcbcb' }),
      record_preset: conditions('Record preset'),
      implementation_states: text('Implementation states', 255),
    },
  }),
  table('sttrm_state', {
    label: 'State Model State',
    extends: 'sys_metadata',
    display: 'state_label',
    source: MODELS,
    indexed: ['sttrm_model'],
    columns: {
      sttrm_model: reference('State Model', 'sttrm_model'),
      state_value: text('State value'),
      state_label: text('State label', 100),
      initial: boolean('Initial', false),
      sequence: integer('Sequence'),
    },
  }),
  table('sttrm_state_attribute', {
    label: 'State Attribute',
    extends: 'sys_metadata',
    source: 'platform.md 2.2: attributes exist; column names are assumed',
    indexed: ['sttrm_state'],
    columns: {
      sttrm_state: reference('State', 'sttrm_state'),
      name: text('Name', 100),
      value: text('Value', 255),
    },
  }),
  table('sttrm_state_transition', {
    label: 'State Transition',
    extends: 'sys_metadata',
    source: MODELS,
    indexed: ['from_state', 'to_state'],
    columns: {
      from_state: reference('From state', 'sttrm_state'),
      to_state: reference('To state', 'sttrm_state'),
      automatic: boolean('Automatic', false),
    },
  }),
  table('sttrm_transition_condition', {
    label: 'Transition Condition',
    extends: 'sys_metadata',
    source: MODELS,
    indexed: ['sttrm_state_transition'],
    columns: {
      sttrm_state_transition: reference('Transition', 'sttrm_state_transition'),
      condition: conditions('Condition'),
      condition_script: script('Condition script'),
      condition_type: text('Condition type', 100),
      order: integer('Order', { defaultValue: '100' }),
      active: boolean('Active', true),
      name: text('Name', 200),
      description: text('Description', 4000),
    },
  }),
  table('sttrm_transition_condition_field', {
    label: 'Mandatory Field',
    extends: 'sys_metadata',
    source: 'platform.md 2.2: the table exists; column names are assumed',
    columns: {
      sttrm_transition_condition: reference('Condition', 'sttrm_transition_condition'),
      field: text('Field', 80),
    },
  }),
]

const STANDARD = 'platform.md 1.3, 2.2, 11.3: standard change templates; column names are assumed'

const standardChanges: readonly TableDef[] = [
  table('std_change_record_producer', {
    label: 'Standard Change Template',
    extends: 'sc_cat_item_producer',
    source: STANDARD,
    columns: {
      name: text('Name', 100),
      active: boolean('Active', true),
      current_version: reference('Current version', 'std_change_producer_version'),
      retired: boolean('Retired', false),
    },
  }),
  table('std_change_producer_version', {
    label: 'Standard Change Template Version',
    source: STANDARD,
    columns: {
      name: text('Name', 100),
      std_change_producer: reference('Template', 'std_change_record_producer'),
      version: integer('Version'),
      template_value: text('Template value', 4000),
      successful: integer('Closed successful'),
      unsuccessful: integer('Closed unsuccessful'),
    },
  }),
]

const worker = table('chg_mgt_worker', {
  label: 'Change Management Worker',
  source:
    'columns seen in an instance (global.ChangeManagementWorkerSNC); change_request is assumed',
  columns: {
    type: text('Type'),
    operation: text('Operation'),
    state: integer('State', {
      defaultValue: '1',
      ...numbered([1, 'Waiting'], [2, 'In-Progress'], [3, 'Complete'], [4, 'Error']),
    }),
    change_request: reference('Change Request', 'change_request'),
    request: text('Request', 65_000),
    response: text('Response', 65_000),
  },
})

/** Change management beyond change_request: tasks, models, standard templates, workers. */
export const changeTables: readonly TableDef[] = [
  changeTask,
  ...stateModels,
  ...standardChanges,
  worker,
]
