import type { TableDef } from '../../types'
import {
  ASSUMED,
  boolean,
  choices,
  dateTime,
  integer,
  numbered,
  reference,
  table,
  text,
} from './write'

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

/** Change management beyond change_request: tasks, standard templates, workers. */
export const changeTables: readonly TableDef[] = [changeTask, ...standardChanges, worker]
