import {
  BooleanColumn,
  ChoiceColumn,
  DateTimeColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { CLOSE_CODES } from '../../src/contract/choices'
import { CHANGE_STAGES, CHANGE_STATES, CHANGE_TYPES, PLAN_STATES } from '../../src/contract/states'

export const x_patch_loop_plan_change = Table({
  name: 'x_patch_loop_plan_change',
  label: [{ label: 'Plan change', plural: 'Plan changes', language: 'en' }],
  display: 'name',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  index: [
    { name: 'plan_change_once', unique: true, element: ['plan', 'group_key'] },
    { name: 'plan_change_request', unique: false, element: ['change_request'] },
  ],
  schema: {
    plan: ReferenceColumn({ label: 'Plan', referenceTable: 'x_patch_loop_plan' }),
    name: StringColumn({ label: 'Name', maxLength: 250 }),
    group_key: StringColumn({
      label: [
        {
          label: 'Group',
          hint: 'What its endpoints have in common: the plan, a window, a service or a server.',
          language: 'en',
        },
      ],
      maxLength: 250,
    }),
    policy: ReferenceColumn({ label: 'Policy', referenceTable: 'x_patch_loop_policy' }),
    change_type: ChoiceColumn({
      label: 'Change type',
      choices: CHANGE_TYPES,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    status: ChoiceColumn({
      label: 'Status',
      choices: PLAN_STATES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'preparing',
    }),
    stage: ChoiceColumn({
      label: [{ label: 'Stage', hint: 'How far opening the change has come.', language: 'en' }],
      choices: CHANGE_STAGES,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    cursor: IntegerColumn({
      label: [{ label: 'Cursor', hint: 'Where opening the change goes on.', language: 'en' }],
      default: 0,
    }),
    change_request: ReferenceColumn({ label: 'Change request', referenceTable: 'change_request' }),
    verify_task: ReferenceColumn({
      label: [
        {
          label: 'Verify task',
          hint: 'Keeps the change from moving to Review before its evidence is complete.',
          language: 'en',
        },
      ],
      referenceTable: 'change_task',
    }),
    activation_number: IntegerColumn({ label: 'Activation', default: 0 }),
    requested_state: ChoiceColumn({
      label: [
        {
          label: 'Requested state',
          hint: 'What was last asked of the change request.',
          language: 'en',
        },
      ],
      choices: CHANGE_STATES,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    reached_state: ChoiceColumn({
      label: [{ label: 'Reached state', hint: 'What it answered with.', language: 'en' }],
      choices: CHANGE_STATES,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    why: StringColumn({
      label: [
        { label: 'Why', hint: 'Why the state that was asked for was not reached.', language: 'en' },
      ],
      maxLength: 4000,
    }),
    asked_at: DateTimeColumn({ label: 'Approval asked at' }),
    scope_hash: StringColumn({
      label: [
        {
          label: 'Scope hash',
          hint: 'Of the CIs, patches and windows that approval was asked for.',
          language: 'en',
        },
      ],
      maxLength: 100,
    }),
    rating: StringColumn({
      label: [
        {
          label: 'Rating',
          hint: 'JSON; risk and impact as the change was opened, and the services that stand on it.',
          language: 'en',
        },
      ],
      maxLength: 100000,
    }),
    told_status: ChoiceColumn({
      label: [{ label: 'Told status', hint: 'What the tool was last told.', language: 'en' }],
      choices: PLAN_STATES,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    told_hold: BooleanColumn({ label: 'Told on hold', default: false }),
    told_start: DateTimeColumn({ label: 'Told start' }),
    told_end: DateTimeColumn({ label: 'Told end' }),
    told_count: IntegerColumn({
      label: [{ label: 'Told count', hint: 'Counts what the tool was told.', language: 'en' }],
      default: 0,
    }),
    round: IntegerColumn({
      label: [{ label: 'Round', hint: 'Counts up with every reopening.', language: 'en' }],
      default: 0,
    }),
    decided_by: StringColumn({ label: 'Decided by', maxLength: 250 }),
    decided_comments: StringColumn({ label: 'Comments of the decision', maxLength: 4000 }),
    decided_at: DateTimeColumn({ label: 'Decided at' }),
    window_start: DateTimeColumn({ label: 'Windows begin' }),
    window_end: DateTimeColumn({ label: 'Windows end' }),
    attention: StringColumn({
      label: [{ label: 'Attention', hint: 'JSON; what a person has to look at.', language: 'en' }],
      maxLength: 1000000,
    }),
    freeze_bypass: StringColumn({
      label: [
        {
          label: 'Blackouts gone through',
          hint: 'Which, in which window, by which policy and why.',
          language: 'en',
        },
      ],
      maxLength: 4000,
    }),
    extension_until: DateTimeColumn({
      label: [
        {
          label: 'More time until',
          hint: 'The patching tool asks to go on until then. Approved on the change.',
          language: 'en',
        },
      ],
    }),
    extension_reason: StringColumn({ label: 'Why more time', maxLength: 1000 }),
    problem: ReferenceColumn({
      label: [{ label: 'Problem', hint: 'For the root cause of what failed.', language: 'en' }],
      referenceTable: 'problem',
    }),
    complete_called: BooleanColumn({
      label: [{ label: 'Tool is done', hint: 'The tool has nothing more to run.', language: 'en' }],
      default: false,
    }),
    successor_of: ReferenceColumn({
      label: 'Successor of',
      referenceTable: 'x_patch_loop_plan_change',
    }),
    succeeded_by: ReferenceColumn({
      label: 'Succeeded by',
      referenceTable: 'x_patch_loop_plan_change',
    }),
    close_code: ChoiceColumn({
      label: 'Close code',
      choices: CLOSE_CODES,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    evidence: StringColumn({
      label: [{ label: 'Evidence', hint: 'JSON; what the change was closed on.', language: 'en' }],
      maxLength: 1000000,
    }),
    completed_at: DateTimeColumn({ label: 'Completed at' }),
    endpoints_total: IntegerColumn({ label: 'Endpoints', default: 0 }),
    progress: IntegerColumn({ label: 'Progress (%)', default: 0 }),
  },
})
