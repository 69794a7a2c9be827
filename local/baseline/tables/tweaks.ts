import type { ColumnDef } from '../../types'
import { APPROVALS } from './task'
import { choices, numbered } from './write'

/**
 * What the SDK's definitions leave out of a column that exists there (or above): mostly its
 * choices.
 */
export type Tweak = Partial<
  Pick<ColumnDef, 'choices' | 'defaultValue' | 'maxLength' | 'attributes'>
> & { readonly source: string }

const CHANGE_STATES = numbered(
  [-5, 'New'],
  [-4, 'Assess'],
  [-3, 'Authorize'],
  [-2, 'Scheduled'],
  [-1, 'Implement'],
  [0, 'Review'],
  [3, 'Closed'],
  [4, 'Canceled'],
)
const IMPORTANCE = numbered([1, '1 - High'], [2, '2 - Medium'], [3, '3 - Low'])

const SEEN_BY_CLIENTS = 'seen: the tables of states in servicenow.itsm, tested on real instances'
const BY_NAME = 'sdk-core; that it holds a name is seen in answers of the Table API'

/** table → column → what is added. */
export const TWEAKS: Readonly<Record<string, Readonly<Record<string, Tweak>>>> = {
  task: {
    state: {
      ...numbered(
        [-5, 'Pending'],
        [1, 'Open'],
        [2, 'Work in Progress'],
        [3, 'Closed Complete'],
        [4, 'Closed Incomplete'],
        [7, 'Closed Skipped'],
      ),
      source: 'sdk-core; platform.md 1.2',
    },
    approval: { ...APPROVALS, source: 'sdk-core; platform.md 1.2' },
    priority: {
      ...numbered(
        [1, '1 - Critical'],
        [2, '2 - High'],
        [3, '3 - Moderate'],
        [4, '4 - Low'],
        [5, '5 - Planning'],
      ),
      source: 'sdk-core; labels as observed, platform.md 1.3',
    },
    impact: { ...IMPORTANCE, source: 'sdk-core; platform.md 1.2' },
    urgency: { ...IMPORTANCE, source: 'sdk-core; platform.md 1.2' },
    upon_approval: {
      ...choices({
        proceed: 'Proceed to Next Task',
        do_nothing: 'Wait for a User to Close this Task',
      }),
      source: 'sdk-core; platform.md 1.2, labels assumed',
    },
    upon_reject: {
      ...choices({ cancel: 'Cancel all future Tasks', goto: 'Go to a previous Task' }),
      source: 'sdk-core; platform.md 1.2, labels assumed',
    },
  },
  sys_dictionary: {
    internal_type: { attributes: { reference_key: 'name' }, source: BY_NAME },
    reference: { attributes: { reference_key: 'name' }, source: BY_NAME },
  },
  // Values as clients of real instances map them; labels of the documentation.
  incident: {
    state: {
      ...numbered(
        [1, 'New'],
        [2, 'In Progress'],
        [3, 'On Hold'],
        [6, 'Resolved'],
        [7, 'Closed'],
        [8, 'Canceled'],
      ),
      source: SEEN_BY_CLIENTS,
    },
    hold_reason: {
      ...numbered(
        [1, 'Awaiting Caller'],
        [3, 'Awaiting Problem'],
        [4, 'Awaiting Vendor'],
        [5, 'Awaiting Change'],
      ),
      source: SEEN_BY_CLIENTS,
    },
  },
  problem: {
    state: {
      ...numbered(
        [101, 'New'],
        [102, 'Assess'],
        [103, 'Root Cause Analysis'],
        [104, 'Fix in Progress'],
        [106, 'Resolved'],
        [107, 'Closed'],
      ),
      defaultValue: '101',
      source: SEEN_BY_CLIENTS,
    },
  },
  change_request: {
    state: { ...CHANGE_STATES, defaultValue: '-5', source: 'platform.md 1.3' },
    type: {
      ...choices({ standard: 'Standard', normal: 'Normal', emergency: 'Emergency' }),
      source: 'sdk-core; platform.md 1.3',
    },
    // 1 Very High is UNCONFIRMED as a choice and left out (platform.md 1.3, 14).
    risk: {
      ...numbered([2, 'High'], [3, 'Moderate'], [4, 'Low']),
      source: 'sdk-core; platform.md 1.3',
    },
    scope: {
      ...numbered([1, 'Massive'], [2, 'Large'], [3, 'Medium'], [4, 'Small'], [5, 'Tiny']),
      source: 'sdk-core; platform.md 1.3',
    },
    phase: {
      ...choices({ requested: 'Requested', plan: 'Plan', build: 'Build', accept: 'Accept' }),
      source: 'sdk-core; platform.md 1.3',
    },
    phase_state: {
      ...choices({
        open: 'Open',
        'work in progress': 'Work in progress',
        approved: 'Approved',
        rejected: 'Rejected',
        testing: 'Testing',
        implementation: 'Implementation',
        'on hold': 'On hold',
        complete: 'Complete',
      }),
      source: 'sdk-core; platform.md 1.3',
    },
    close_code: {
      ...choices({
        successful: 'Successful',
        successful_issues: 'Successful with issues',
        unsuccessful: 'Unsuccessful',
      }),
      source: 'sdk-core; platform.md 1.3',
    },
    review_status: {
      ...numbered([1, 'Success'], [2, 'Fail']),
      source: 'sdk-core; platform.md 1.3',
    },
  },
  sysapproval_group: { approval: { ...APPROVALS, source: 'platform.md 3.2' } },
  cmdb_ci: {
    // Those that samples of the documentation name; the real list is longer and differs by plugin.
    discovery_source: {
      ...choices({
        ServiceNow: 'ServiceNow',
        'Other Automated': 'Other Automated',
        'Manual via IRE': 'Manual via IRE',
      }),
      source: 'docs: cmdb-instance-api.md, c_CIDataAPI.md, ci-form-cmdb-workspace.md',
    },
    install_status: {
      ...numbered(
        [1, 'Installed'],
        [2, 'On Order'],
        [3, 'In Maintenance'],
        [4, 'Pending Install'],
        [5, 'Pending Repair'],
        [6, 'In Stock'],
        [7, 'Retired'],
        [8, 'Stolen'],
        [100, 'Absent'],
      ),
      source: 'sdk-core; platform.md 4.2',
    },
    operational_status: {
      ...numbered(
        [1, 'Operational'],
        [2, 'Non-Operational'],
        [3, 'Repair in Progress'],
        [4, 'DR Standby'],
        [5, 'Ready'],
        [6, 'Retired'],
        [7, 'Pipeline'],
        [8, 'Catalog'],
      ),
      source: 'sdk-core; platform.md 4.2',
    },
    environment: {
      ...choices({ Production: 'Production', Test: 'Test', Development: 'Development' }),
      source: 'sdk-core; platform.md 4.2',
    },
  },
  cmdb_ci_service: {
    busines_criticality: {
      ...choices({
        '1 - most critical': '1 - most critical',
        '2 - somewhat critical': '2 - somewhat critical',
        '3 - less critical': '3 - less critical',
        '4 - not critical': '4 - not critical',
      }),
      source: 'sdk-core; platform.md 4.2, values other than the default assumed',
    },
  },
  cmn_schedule: {
    type: {
      ...choices({ excluded: 'Excluded', maintenance: 'Maintenance', blackout: 'Blackout' }),
      source: 'sdk-core; platform.md 4.5',
    },
  },
  sys_script: {
    // The SDK calls it a string without a length; on a form it is a condition builder, and those hold 4000.
    filter_condition: { maxLength: 4000, source: 'sdk-core: length of type conditions' },
    when: {
      ...choices({
        before: 'before',
        after: 'after',
        async_always: 'async',
        before_display: 'display',
      }),
      source: 'sdk-core; platform.md 7.4',
    },
  },
}
