import type { TableDef } from '../../types'
import {
  boolean,
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
      suffix: text('Suffix'),
      description: text('Description', 1000),
      automatic_processing: boolean('Automatic processing', true),
      provider: text('Provider'),
      poll_interval: duration('Poll interval'),
      processing_order: text('Processing order'),
      job_config: text('Job configuration'),
      job_config_value: integer('Job configuration value'),
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
      url_target: text('URL target'),
      language: text('Language', 3),
    },
  }),
  table('sys_glide_object', {
    label: 'Field class',
    extends: 'sys_metadata',
    display: 'label',
    source:
      'sdk-core: sys_dictionary.internal_type refers to it; columns as answers of the Table API show them',
    columns: {
      name: text('Name', 80),
      label: text('Label', 80),
      scalar_type: text('Extends', 80),
      scalar_length: integer('Length'),
      visible: boolean('Visible', true),
    },
    indexed: ['name'],
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

/** Kinds that a package may hold and the stand-in makes no use of (local/package/kinds.ts). */
const unused: readonly TableDef[] = [
  ['sys_data_policy2', 'Data Policy'],
  ['sys_data_policy_rule', 'Data Policy Rule'],
  ['sys_atf_test_suite', 'Test Suite'],
  ['sys_atf_test_suite_test', 'Test Suite Test'],
].map(([name = '', label = '']) =>
  table(name, {
    label,
    extends: 'sys_metadata',
    source: 'assumed: an application file; its own columns are left out',
    columns: {},
  }),
)

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

/** Records of applications, and parents that the vendor leaves out. */
export const applicationTables: readonly TableDef[] = [...application, ...unused, ...missing]

/**
 * Kinds that travel in packages with sys_update_name, so they extend sys_metadata, which the SDK's
 * files leave out.
 */
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
  'sys_ui_related_list_entry',
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
