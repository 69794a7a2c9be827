import {
  BooleanColumn,
  ChoiceColumn,
  ConditionsColumn,
  IntegerColumn,
  ListColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import {
  CI_TABLES,
  DRAFT_CADENCES,
  GROUPINGS,
  ON_CONFLICT,
  SEVERITIES,
  YES_NO_ANY,
} from '../../src/contract/choices'
import { CHANGE_TYPES } from '../../src/contract/states'

export const x_patch_loop_policy = Table({
  name: 'x_patch_loop_policy',
  label: [{ label: 'Patching policy', plural: 'Patching policies', language: 'en' }],
  display: 'name',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  audit: true,
  index: [{ name: 'policy_order', unique: false, element: ['active', 'order'] }],
  schema: {
    name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true }),
    order: IntegerColumn({
      label: [
        {
          label: 'Order',
          hint: 'The first active policy that matches an endpoint wins; lowest order first.',
          language: 'en',
        },
      ],
      default: 100,
      mandatory: true,
    }),
    active: BooleanColumn({ label: 'Active', default: true }),
    match_class: StringColumn({
      label: [
        {
          label: 'CI class',
          hint: 'Tables of the CI, children included; an exclamation mark leaves one out: cmdb_ci_computer,!cmdb_ci_server. Empty: any.',
          language: 'en',
        },
      ],
      maxLength: 400,
    }),
    match_environment: StringColumn({
      label: [
        {
          label: 'Environment',
          hint: 'Environment of the CI, one or several, comma separated. Empty: any.',
          language: 'en',
        },
      ],
      maxLength: 250,
    }),
    match_criticality: StringColumn({
      label: [
        {
          label: 'Service criticality',
          hint: 'Business criticality of a service on the CI, one or several: 1,2. Empty: any.',
          language: 'en',
        },
      ],
      maxLength: 250,
    }),
    ci_table: ChoiceColumn({
      label: [
        {
          label: 'Table of the conditions',
          hint: 'Whose columns the further conditions name. A CI of another class does not meet them.',
          language: 'en',
        },
      ],
      choices: CI_TABLES,
      dropdown: 'dropdown_without_none',
      maxLength: 80,
      default: 'cmdb_ci',
    }),
    match_ci: ConditionsColumn({
      label: [
        {
          label: 'Further conditions on the CI',
          hint: 'Any condition on the CI, besides the others here. An endpoint without a CI meets none. Empty: any.',
          language: 'en',
        },
      ],
      dependent: 'ci_table',
      maxLength: 4000,
    }),
    match_emergency: ChoiceColumn({
      label: 'Emergency plan',
      choices: YES_NO_ANY,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'any',
    }),
    match_severity: ChoiceColumn({
      label: [
        {
          label: 'Highest severity',
          hint: 'The plan has a patch or vulnerability of this severity or above. Empty: any.',
          language: 'en',
        },
      ],
      choices: SEVERITIES,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    match_known_exploited: ChoiceColumn({
      label: 'Known to be exploited',
      choices: YES_NO_ANY,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'any',
    }),
    match_source: ReferenceColumn({
      label: [{ label: 'Patching tool', hint: 'Empty: any.', language: 'en' }],
      referenceTable: 'x_patch_loop_source',
    }),
    change_type: ChoiceColumn({
      label: 'Change type',
      choices: CHANGE_TYPES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'normal',
      mandatory: true,
    }),
    standard_template: StringColumn({
      label: [
        {
          label: 'Standard change template',
          hint: 'sys_id of the template. Needed where the change type is Standard.',
          language: 'en',
        },
      ],
      maxLength: 32,
    }),
    grouping: ChoiceColumn({
      label: [{ label: 'Grouping', hint: 'How many changes a plan becomes.', language: 'en' }],
      choices: GROUPINGS,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'plan',
    }),
    minimum_matched: IntegerColumn({
      label: [
        {
          label: 'Minimum matched (%)',
          hint: 'A plan with fewer endpoints found in the CMDB is refused. 0: warn only.',
          language: 'en',
        },
      ],
      default: 0,
    }),
    on_conflict: ChoiceColumn({
      label: [
        {
          label: 'On conflict',
          hint: 'What to do where another change touches the same CI in the same window.',
          language: 'en',
        },
      ],
      choices: ON_CONFLICT,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'warn',
    }),
    default_schedule: ReferenceColumn({
      label: [
        {
          label: 'Default schedule',
          hint: 'Windows of endpoints that bring none and whose CI has no maintenance schedule.',
          language: 'en',
        },
      ],
      referenceTable: 'cmn_schedule',
    }),
    ring_share: IntegerColumn({
      label: [
        {
          label: 'Ring share (%)',
          hint: 'Part of a ring that has to be verified before the next one gets permits. 0: rings do not wait.',
          language: 'en',
        },
      ],
      default: 0,
    }),
    scan_max_age: IntegerColumn({
      label: [
        {
          label: 'Oldest scan (hours)',
          hint: 'Scans older than this do not count as evidence. 0: any age after the install.',
          language: 'en',
        },
      ],
      default: 0,
    }),
    verify_share: IntegerColumn({
      label: [
        {
          label: 'Verified share (%)',
          hint: 'Part of the findings that a scan has to verify for the close code Successful; with more accepted exceptions it is Successful with issues.',
          language: 'en',
        },
      ],
      default: 100,
    }),
    notify: ListColumn({
      label: [{ label: 'Notify', hint: 'Told when a plan needs attention.', language: 'en' }],
      referenceTable: 'sys_user',
    }),
    service_capacity: IntegerColumn({
      label: [
        {
          label: 'Service capacity',
          hint: 'Endpoints of one service that may be worked on at once. 0: no limit.',
          language: 'en',
        },
      ],
      default: 0,
    }),
    draft_cadence: ChoiceColumn({
      label: [
        {
          label: 'Draft plans',
          hint: 'How often plans are drafted from scan reports.',
          language: 'en',
        },
      ],
      choices: DRAFT_CADENCES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'nightly',
    }),
    due_days_exploited: IntegerColumn({
      label: [
        {
          label: 'Known exploited, days',
          hint: 'Days within which what is known to be exploited is to be mended, from when it was found. 0: no limit.',
          language: 'en',
        },
      ],
      default: 14,
    }),
    due_days_critical: IntegerColumn({
      label: [
        {
          label: 'Critical, days',
          hint: 'The same for severity critical. 0: no limit.',
          language: 'en',
        },
      ],
      default: 15,
    }),
    due_days_high: IntegerColumn({
      label: [
        {
          label: 'High, days',
          hint: 'The same for severity high. 0: no limit.',
          language: 'en',
        },
      ],
      default: 30,
    }),
    due_days_medium: IntegerColumn({
      label: [
        {
          label: 'Medium, days',
          hint: 'The same for severity medium. 0: no limit.',
          language: 'en',
        },
      ],
      default: 90,
    }),
    due_days_low: IntegerColumn({
      label: [
        {
          label: 'Low, days',
          hint: 'The same for severity low. 0: no limit.',
          language: 'en',
        },
      ],
      default: 0,
    }),
    assignment_group: ReferenceColumn({
      label: [
        {
          label: 'Assignment group',
          hint: 'Group of its changes and their tasks, which is asked first. Empty: the group of the patching tool.',
          language: 'en',
        },
      ],
      referenceTable: 'sys_user_group',
    }),
    bypass_blackout: BooleanColumn({
      label: [
        {
          label: 'Goes through blackouts',
          hint: 'A blackout does not hold it back. Each that it goes through is recorded on its change, with the reason.',
          language: 'en',
        },
      ],
      default: false,
    }),
    implementation_plan: StringColumn({
      label: [
        {
          label: 'Implementation plan',
          hint: 'Text of the change. ${plan}, ${source}, ${windows}, ${endpoints} and ${patches} are filled in. Empty: the built-in text.',
          language: 'en',
        },
      ],
      maxLength: 4000,
    }),
    backout_plan: StringColumn({
      label: [
        {
          label: 'Backout plan',
          hint: 'Text of the change. ${plan}, ${source}, ${windows}, ${endpoints} and ${patches} are filled in. Empty: the built-in text.',
          language: 'en',
        },
      ],
      maxLength: 4000,
    }),
    test_plan: StringColumn({
      label: [
        {
          label: 'Test plan',
          hint: 'Text of the change. ${plan}, ${source}, ${windows}, ${endpoints} and ${patches} are filled in. Empty: the built-in text.',
          language: 'en',
        },
      ],
      maxLength: 4000,
    }),
    try_ci: ReferenceColumn({
      label: [
        {
          label: 'CI to try',
          hint: 'For the button "Which policy would apply?"; it changes nothing.',
          language: 'en',
        },
      ],
      referenceTable: 'cmdb_ci',
    }),
    try_plan: ReferenceColumn({
      label: [
        {
          label: 'Plan to try',
          hint: 'For the button "Which policy would apply?"; empty: an ordinary plan.',
          language: 'en',
        },
      ],
      referenceTable: 'x_patch_loop_plan',
    }),
  },
})
