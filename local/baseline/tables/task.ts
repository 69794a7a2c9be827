import type { TableDef } from '../../types'
import {
  ASSUMED,
  boolean,
  choices,
  dateTime,
  documentId,
  journal,
  reference,
  table,
  tableName,
  text,
} from './write'

/** State of an approval, in the words of task.approval too (platform.md 1.2, 3.1). */
export const APPROVALS = choices({
  'not requested': 'Not Yet Requested',
  requested: 'Requested',
  approved: 'Approved',
  rejected: 'Rejected',
  cancelled: 'Cancelled',
  not_required: 'No Longer Required',
  duplicate: 'Duplicate',
})

const associations: readonly TableDef[] = [
  table('task_ci', {
    label: 'Affected CI',
    source: 'platform.md 4.1',
    access: ASSUMED,
    // No unique index is documented (platform.md 4.1): the same CI may be attached twice.
    indexed: ['task', 'ci_item'],
    columns: {
      task: reference('Task', 'task'),
      ci_item: reference('Configuration Item', 'cmdb_ci'),
      manual_proposed_change: boolean('Manual proposed change', false),
    },
  }),
  table('task_cmdb_ci_service', {
    label: 'Impacted Service',
    source: 'platform.md 4.1',
    access: ASSUMED,
    indexed: ['task', 'cmdb_ci_service'],
    columns: {
      task: reference('Task', 'task'),
      cmdb_ci_service: reference('Service', 'cmdb_ci_service'),
      manually_added: boolean('Manually added', false),
    },
  }),
  table('task_service_offering', {
    label: 'Impacted Service Offering',
    source: 'platform.md 4.1; manually_added is UNCONFIRMED there',
    access: ASSUMED,
    indexed: ['task', 'service_offering'],
    columns: {
      task: reference('Task', 'task'),
      service_offering: reference('Service offering', 'service_offering'),
      manually_added: boolean('Manually added', false),
    },
  }),
  table('conflict', {
    label: 'Conflict',
    source: 'platform.md 4.6',
    access: ASSUMED,
    indexed: ['change', 'configuration_item', 'conflicting_change'],
    columns: {
      change: reference('Change', 'change_request'),
      configuration_item: reference('Affected CI', 'cmdb_ci'),
      type: text('Type', 40, {
        ...choices({
          ci_already_scheduled: 'Affected CI Already Scheduled',
          child_ci_already_scheduled: 'Child CI Already Scheduled',
          parent_ci_already_scheduled: 'Parent CI Already Scheduled',
          not_in_maintenance_window: 'Affected CI Not In Maintenance Window',
          child_not_in_maintenance_window: 'Child CI Not In Maintenance Window',
          parent_not_in_maintenance_window: 'Parent CI Not In Maintenance Window',
          blackout: 'Blackout',
          child_blackout: 'Child Blackout',
          parent_blackout: 'Parent Blackout',
          assigned_to_already_scheduled: 'Assigned To Already Scheduled',
        }),
      }),
      conflicting_change: reference('Conflicting change', 'change_request'),
      related_configuration_item: reference('Related configuration item', 'cmdb_ci'),
      schedule: reference('Schedule', 'cmn_schedule'),
      impacted_service: reference('Impacted service', 'cmdb_ci_service'),
      last_checked: dateTime('Last checked'),
    },
  }),
]

const approvals: readonly TableDef[] = [
  table('sysapproval_approver', {
    label: 'Approval',
    source: 'platform.md 3.1',
    access: ASSUMED,
    indexed: ['sysapproval', 'approver', 'document_id', 'group'],
    columns: {
      sysapproval: reference('Approval for', 'task'),
      document_id: documentId('Approving'),
      source_table: tableName('Source table'),
      approver: reference('Approver', 'sys_user'),
      state: text('State', 40, { defaultValue: 'not requested', ...APPROVALS }),
      group: reference('Group assignment', 'sysapproval_group'),
      wf_activity: reference('Workflow activity', 'wf_activity'),
      expected_start: dateTime('Expected start'),
      due_date: dateTime('Due date'),
      comments: journal('Comments'),
      approval_source: text('Approval source', 100),
    },
  }),
  table('sysapproval_group', {
    label: 'Group approval',
    // UNCONFIRMED: inferred from its columns (platform.md 3.2).
    extends: 'task',
    source: 'platform.md 3.2',
    access: ASSUMED,
    autoNumber: { prefix: 'GAPRV', start: 10000 },
    columns: { approval_user: reference('Approval user', 'sys_user') },
  }),
]

/** What hangs on a task: affected CIs and services, conflicts, approvals. */
const problemTask = table('problem_task', {
  label: 'Problem Task',
  extends: 'task',
  access: ASSUMED,
  source:
    'docs: it-service-management/problem-management/create-problem-task.md; columns are assumed',
  autoNumber: { prefix: 'PTASK', start: 10_000 },
  columns: {
    problem: reference('Problem', 'problem'),
    problem_task_type: text(
      'Problem task type',
      40,
      choices({ rca: 'Root Cause Analysis', general: 'General' }),
    ),
    close_code: text('Close code'),
  },
})

export const taskTables: readonly TableDef[] = [...associations, ...approvals, problemTask]
