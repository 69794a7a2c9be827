import type { TableDef } from '../../types'
import {
  boolean,
  dateTime,
  fieldName,
  integer,
  list,
  reference,
  table,
  tableName,
  text,
} from './write'

const ASSUMED_NAMES = 'assumed: names as scripts on real instances use them'

/** Who belongs where and may do what, beyond sys_user, sys_user_group and sys_user_role. */
export const peopleTables: readonly TableDef[] = [
  table('sys_user', {
    label: 'User',
    source: 'sdk-core',
    columns: {},
    indexed: ['name', 'email', 'manager'],
  }),
  table('cmn_department', {
    label: 'Department',
    source: 'sdk-core',
    columns: {},
    indexed: ['parent'],
  }),
  table('cmn_location', {
    label: 'Location',
    source: 'sdk-core',
    columns: {},
    indexed: ['parent'],
  }),
  table('sys_record_hierarchy', {
    label: 'Record Hierarchy',
    display: 'label',
    source: 'create-record-hierarchy.md; column names are assumed',
    columns: {
      label: text('Label', 100),
      name: text('Name', 100),
      table: tableName('Table'),
      reference_field: fieldName('Reference Field'),
    },
  }),
  table('sys_user_grmember', {
    label: 'Group Member',
    source: 'platform.md 3.2: the members of a group',
    indexed: ['user', 'group'],
    columns: {
      user: reference('User', 'sys_user'),
      group: reference('Group', 'sys_user_group'),
    },
  }),
  table('sys_user_has_role', {
    label: 'User Role',
    source: ASSUMED_NAMES,
    indexed: ['user', 'role'],
    columns: {
      user: reference('User', 'sys_user'),
      role: reference('Role', 'sys_user_role'),
      granted_by: reference('Granted by', 'sys_user_group'),
      included_in_role: reference('Included in role', 'sys_user_role'),
      inherited: boolean('Inherited', false),
      state: text('State', 40, { defaultValue: 'active' }),
    },
  }),
  table('sys_group_has_role', {
    label: 'Group Role',
    source: ASSUMED_NAMES,
    indexed: ['group', 'role'],
    columns: {
      group: reference('Group', 'sys_user_group'),
      role: reference('Role', 'sys_user_role'),
      granted_by: reference('Granted by', 'sys_user_group'),
      inherits: boolean('Inherits', true),
    },
  }),
  table('sys_user_group_type', {
    label: 'Group Type',
    display: 'name',
    source: ASSUMED_NAMES,
    columns: { name: text('Name'), description: text('Description', 255) },
  }),
  table('sys_user_session', {
    label: 'User Session',
    source: ASSUMED_NAMES,
    columns: {
      id: text('Session ID', 100),
      name: text('Name', 100),
      last_accessed: dateTime('Last accessed'),
      invalidated: dateTime('Invalidated'),
    },
  }),
  table('cmn_notif_device', {
    label: 'Notification Device',
    display: 'name',
    source: 'platform.md 12.2; column names are assumed',
    indexed: ['user'],
    columns: {
      name: text('Name', 100),
      user: reference('User', 'sys_user'),
      type: text('Type', 40, { defaultValue: 'Email' }),
      active: boolean('Active', true),
      primary_email: boolean('Primary email', false),
      email_address: text('Email address', 100),
      phone_number: text('Phone number'),
      service_provider: reference('Service provider', 'cmn_notif_service_provider'),
      order: integer('Order', { defaultValue: '100' }),
      schedule: reference('Schedule', 'cmn_schedule'),
    },
  }),
  table('cmn_notif_service_provider', {
    label: 'Service Provider',
    display: 'name',
    source: 'platform.md 12.2; column names are assumed',
    columns: {
      name: text('Name', 100),
      type: text('Type', 40, { defaultValue: 'SMS' }),
      active: boolean('Active', true),
      email_prefix: text('SMS Provider Email Prefix', 100),
      email_suffix: text('SMS Provider Email Suffix', 100),
      advanced_notification: boolean('Advanced notification', false),
      construct_address_manually: boolean('Construct address manually', false),
    },
  }),
  table('sys_user_delegate', {
    label: 'Delegate',
    source: ASSUMED_NAMES,
    indexed: ['user', 'delegate'],
    columns: {
      user: reference('User', 'sys_user'),
      delegate: reference('Delegate', 'sys_user'),
      starts: dateTime('Starts'),
      ends: dateTime('Ends'),
      approvals: boolean('Approvals', true),
      assignments: boolean('Assignments', true),
      notifications: list('Notifications', 'sys_notification_category'),
    },
  }),
]
