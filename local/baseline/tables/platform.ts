import type { TableDef } from '../../types'
import {
  boolean,
  dateTime,
  documentId,
  duration,
  fieldName,
  integer,
  list,
  reference,
  script,
  table,
  tableName,
  text,
  typed,
} from './write'

const BUILD = 'a record that now-sdk 4.9.0 build writes'
const LOG = 'assumed: names as scripts on real instances use them'
const INSTALL = 'what now-sdk install reads (calls of its CLI); further columns are assumed'

/** Records of applications that the SDK describes only in part, or not at all. */
const application: readonly TableDef[] = [
  table('sys_metadata', {
    label: 'Application File',
    source: 'sdk-core',
    columns: {},
    indexed: ['sys_scope', 'sys_update_name'],
  }),
  table('sys_scope', {
    label: 'Application',
    source: BUILD,
    columns: {
      license_category: text('License category'),
      guided_setup_guid: text('Guided setup', 32),
      package_resolver_version: text('Package resolver version'),
      subscription_entitlement: text('Subscription entitlement', 32),
    },
    indexed: ['scope'],
  }),
  table('sys_module', {
    label: 'Module',
    extends: 'sys_metadata',
    source: BUILD,
    indexed: ['path'],
    columns: {
      path: text('Path', 512),
      // Whole bundles of a dependency: no documented limit.
      content: script('Content', { maxLength: 16_777_216 }),
      external_source: boolean('External source', false),
    },
  }),
  table('sysevent_queue', {
    label: 'Event Queue',
    extends: 'sys_metadata',
    display: 'queue',
    source: BUILD,
    columns: {
      name: text('Name', 100),
      queue: text('Queue'),
      process_interval: duration('Process interval'),
    },
  }),
  table('sys_choice', {
    label: 'Choice',
    display: 'label',
    source: BUILD,
    indexed: ['name,element'],
    columns: {
      name: text('Table', 80),
      element: text('Element', 80),
      label: text('Label', 255),
      value: text('Value', 255),
      sequence: integer('Sequence'),
      language: text('Language', 3, { defaultValue: 'en' }),
      dependent_value: text('Dependent value', 255),
      hint: text('Hint', 255),
      inactive: boolean('Inactive', false),
    },
  }),
  table('sys_choice_set', {
    label: 'Choice Set',
    extends: 'sys_metadata',
    source: BUILD,
    columns: { name: text('Table', 80), element: text('Element', 80) },
  }),
  table('sys_documentation', {
    label: 'Field Label',
    extends: 'sys_metadata',
    source: BUILD,
    columns: {
      name: text('Table', 80),
      element: text('Element', 80),
      label: text('Label', 80),
      plural: text('Plural', 100),
      hint: text('Hint', 1000),
      help: text('Help', 4000),
      url: text('URL', 1000),
      language: text('Language', 3),
    },
  }),
  table('sys_index', {
    label: 'Table Index',
    extends: 'sys_metadata',
    source: BUILD,
    columns: {
      logical_table_name: tableName('Table'),
      index_col_name: text('Columns', 255),
      unique_index: boolean('Unique', false),
    },
  }),
  table('sys_properties', {
    label: 'System Property',
    source: 'sdk-core',
    columns: {},
    indexed: ['name'],
  }),
  table('sys_dictionary', {
    label: 'Dictionary Entry',
    source: BUILD,
    columns: { read_only_option: text('Read only option') },
  }),
  table('sys_ws_operation', {
    label: 'Scripted REST Resource',
    source: BUILD,
    columns: { default_operation_uri: text('Default operation URI', 255) },
  }),
  ...['sys_rest_message', 'sys_rest_message_fn'].map((owner) =>
    table(`${owner}_headers`, {
      label: 'HTTP Header',
      extends: 'sys_metadata',
      source: 'assumed: the records of HTTP headers of an outbound REST message',
      columns: {
        [owner === 'sys_rest_message' ? 'rest_message' : 'rest_message_function']: reference(
          'Owner',
          owner,
        ),
        name: text('Name', 100),
        value: text('Value', 4000),
      },
    }),
  ),
  table('sys_rest_message_fn_parameters', {
    label: 'HTTP Query Parameter',
    extends: 'sys_metadata',
    source: 'assumed: the records of query parameters of an outbound REST message',
    columns: {
      rest_message_function: reference('Function', 'sys_rest_message_fn'),
      name: text('Name', 100),
      value: text('Value', 4000),
      order: integer('Order'),
    },
  }),
  table('sys_ui_policy', {
    label: 'UI Policy',
    extends: 'sys_metadata',
    source: 'platform.md 12.3; column names are assumed',
    columns: {
      short_description: text('Short description', 100),
      table: tableName('Table'),
      conditions: typed('conditions', 'Conditions', 8000),
      active: boolean('Active', true),
      order: integer('Order', { defaultValue: '100' }),
    },
  }),
  table('sys_ui_policy_action', {
    label: 'UI Policy Action',
    extends: 'sys_metadata',
    source: 'platform.md 12.3; column names are assumed',
    columns: {
      ui_policy: reference('UI Policy', 'sys_ui_policy'),
      field: fieldName('Field'),
      mandatory: text('Mandatory'),
      visible: text('Visible'),
      disabled: text('Read only'),
    },
  }),
]

/** Queues, logs and history of the running instance. */
const running: readonly TableDef[] = [
  table('sysevent', {
    label: 'Event',
    source: LOG,
    indexed: ['name', 'state'],
    columns: {
      name: text('Name', 40),
      table: tableName('Table'),
      instance: text('Instance', 32),
      parm1: text('Parm1', 4000),
      parm2: text('Parm2', 4000),
      queue: text('Queue', 40),
      state: text('State', 40, { defaultValue: 'ready' }),
      process_on: dateTime('Process on'),
      processed: dateTime('Processed'),
      processing_duration: integer('Processing duration'),
      user_id: text('User ID', 32),
      user_name: text('User name'),
      claimed_by: text('Claimed by', 255),
      error_message: text('Error message', 4000),
    },
  }),
  table('syslog', {
    label: 'Log Entry',
    source: LOG,
    columns: {
      level: text('Level', 40),
      message: text('Message', 16_000),
      source: text('Source', 255),
      type: text('Type'),
      sequence: text('Sequence'),
    },
  }),
  table('sys_audit', {
    label: 'Audit',
    source: LOG,
    indexed: ['documentkey'],
    columns: {
      tablename: tableName('Table name'),
      fieldname: fieldName('Field name'),
      documentkey: documentId('Document key'),
      oldvalue: text('Old value', 65_000),
      newvalue: text('New value', 65_000),
      user: text('User'),
      reason: text('Reason', 255),
      record_checkpoint: integer('Update count'),
    },
  }),
  table('sys_journal_field', {
    label: 'Journal Entry',
    source: 'sdk-core',
    columns: {},
    indexed: ['element_id'],
  }),
  table('sys_trigger', {
    label: 'Schedule Item',
    source: LOG,
    indexed: ['next_action'],
    columns: {
      name: text('Name', 100),
      state: integer('State', { defaultValue: '0' }),
      trigger_type: integer('Trigger type'),
      next_action: dateTime('Next action'),
      document: tableName('Document'),
      document_key: documentId('Document key'),
      job_id: reference('Job ID', 'sys_job'),
      job_context: text('Job context', 4_000_000),
      script: script('Script'),
      run_as: reference('Run as', 'sys_user'),
      priority: integer('Priority', { defaultValue: '100' }),
      claimed_by: text('Claimed by', 255),
      repeat: duration('Repeat'),
    },
  }),
  table('sys_attachment', {
    label: 'Attachment',
    source: 'sdk-core',
    columns: {},
    indexed: ['table_sys_id'],
  }),
  table('sys_attachment_doc', {
    label: 'Attachment Document',
    source: LOG,
    indexed: ['sys_attachment,position'],
    columns: {
      sys_attachment: reference('Attachment', 'sys_attachment'),
      position: integer('Position'),
      length: integer('Length'),
      data: text('Data', 4_000_000),
    },
  }),
  table('sys_upgrade_history', {
    label: 'Upgrade History',
    source: INSTALL,
    columns: {
      from_version: text('From', 255),
      to_version: text('To', 255),
      upgrade_started: dateTime('Upgrade started'),
      upgrade_finished: dateTime('Upgrade finished'),
      changes_processed: integer('Changes processed'),
    },
  }),
  table('sys_execution_tracker', {
    label: 'Execution Tracker',
    source: INSTALL,
    columns: {
      name: text('Name', 255),
      state: text('State'),
      message: text('Message', 4000),
      detail_message: text('Detail message', 4000),
      percent_complete: integer('Percent complete'),
      result: text('Result', 65_000),
      source: documentId('Source'),
      source_table: tableName('Source table'),
      start_time: dateTime('Start time'),
      completion_time: dateTime('Completion time'),
    },
  }),
  table('sys_progress_worker', {
    label: 'Progress Worker',
    source: INSTALL,
    columns: {
      name: text('Name', 255),
      state: text('State'),
      state_code: text('State code'),
      message: text('Message', 4000),
      total_complete: integer('Total complete'),
      output_summary: text('Output summary', 65_000),
      error_message: text('Error message', 4000),
      user_id: reference('User', 'sys_user'),
    },
  }),
]

/** What the vendor's definitions extend or refer to without defining it. */
const missing: readonly TableDef[] = [
  table('sys_hub_flow_component', {
    label: 'Flow Component',
    extends: 'sys_metadata',
    source: 'sdk-core: parent of sys_hub_flow_logic_instance_v2; column names are assumed',
    columns: { flow: reference('Flow', 'sys_hub_flow_base'), order: integer('Order') },
  }),
  table('wf_activity', {
    label: 'Workflow Activity',
    display: 'name',
    source: 'sdk-core: referenced by task.wf_activity; column names are assumed',
    columns: { name: text('Name', 100), watch_list: list('Watch list', 'sys_user') },
  }),
]

/** The platform under the applications: their records, its queues and logs. */
export const platformTables: readonly TableDef[] = [...application, ...running, ...missing]

/** Kinds that travel in packages with sys_update_name, so they extend sys_metadata, which the SDK's files leave out. */
export const APPLICATION_FILES: ReadonlySet<string> = new Set([
  'sys_app_module',
  'sys_number',
  'sys_package',
  'sys_properties',
  'sys_scope_privilege',
  'sys_script',
  'sys_security_acl_role',
  'sys_ui_annotation',
  'sys_ui_list',
  'sys_ux_app_config',
  'sys_ux_app_route',
  'sys_ux_macroponent',
  'sys_ux_page_registry',
  'sys_ux_screen',
  'sys_ux_screen_type',
  'sys_ws_definition',
  'sys_ws_query_parameter',
  'sys_ws_version',
])
