import {
  BooleanColumn,
  ChoiceColumn,
  DateTimeColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { SEVERITIES } from '../../src/contract/choices'
import { PLAN_STAGES, PLAN_STATES } from '../../src/contract/states'

export const x_patch_loop_plan = Table({
  name: 'x_patch_loop_plan',
  label: [{ label: 'Patch plan', plural: 'Patch plans', language: 'en' }],
  display: 'plan_id',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  index: [
    { name: 'plan_once', unique: true, element: ['source', 'plan_key'] },
    { name: 'plan_state', unique: false, element: ['state'] },
    {
      name: 'plan_sequence',
      unique: false,
      element: ['source', 'sequence_id', 'sequence_position'],
    },
  ],
  schema: {
    source: ReferenceColumn({ label: 'Patching tool', referenceTable: 'x_patch_loop_source' }),
    plan_id: StringColumn({
      label: [{ label: 'Plan ID', hint: 'As the tool calls it.', language: 'en' }],
      maxLength: 100,
    }),
    plan_key: StringColumn({
      label: [{ label: 'Plan key', hint: 'The plan ID in lower case.', language: 'en' }],
      maxLength: 100,
    }),
    name: StringColumn({ label: 'Name', maxLength: 160 }),
    description: StringColumn({ label: 'Description', maxLength: 4000 }),
    predefined_text: StringColumn({
      label: [
        {
          label: 'Predefined text',
          hint: 'Goes into the description of the change as it is.',
          language: 'en',
        },
      ],
      maxLength: 4000,
    }),
    state: ChoiceColumn({
      label: [
        {
          label: 'State',
          hint: 'The least advanced of its changes that is still alive.',
          language: 'en',
        },
      ],
      choices: PLAN_STATES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'preparing',
    }),
    stage: ChoiceColumn({
      label: [{ label: 'Stage', hint: 'How far preparation has come.', language: 'en' }],
      choices: PLAN_STAGES,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    cursor: IntegerColumn({
      label: [{ label: 'Cursor', hint: 'Where preparation goes on.', language: 'en' }],
      default: 0,
    }),
    claimed_until: DateTimeColumn({
      label: [
        {
          label: 'Claimed until',
          hint: 'Another job leaves this plan alone until then.',
          language: 'en',
        },
      ],
    }),
    activation_number: IntegerColumn({ label: 'Activation', default: 0 }),
    activation_hash: StringColumn({
      label: [
        {
          label: 'Activation hash',
          hint: 'Tells a repeated delivery from a changed one.',
          language: 'en',
        },
      ],
      maxLength: 100,
    }),
    activated_at: DateTimeColumn({ label: 'Activated at' }),
    activated_by: ReferenceColumn({ label: 'Activated by', referenceTable: 'sys_user' }),
    activated_by_text: StringColumn({ label: 'Activated by (as given)', maxLength: 400 }),
    emergency: BooleanColumn({ label: 'Emergency', default: false }),
    emergency_reason: StringColumn({
      label: [
        {
          label: 'Reason of emergency',
          hint: 'Given by the tool, or what is known to be exploited and past its due date.',
          language: 'en',
        },
      ],
      maxLength: 1000,
    }),
    highest_severity: ChoiceColumn({
      label: 'Highest severity',
      choices: SEVERITIES,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    known_exploited: BooleanColumn({ label: 'Known to be exploited', default: false }),
    approver: ReferenceColumn({ label: 'Approver', referenceTable: 'sys_user' }),
    approver_text: StringColumn({ label: 'Approver (as given)', maxLength: 400 }),
    sla_start: DateTimeColumn({ label: 'SLA start' }),
    sla_end: DateTimeColumn({
      label: [{ label: 'SLA end', hint: 'Due date of its changes.', language: 'en' }],
    }),
    sequence_id: StringColumn({
      label: [
        {
          label: 'Sequence',
          hint: 'Plans of one sequence are run one after the other.',
          language: 'en',
        },
      ],
      maxLength: 100,
    }),
    sequence_position: IntegerColumn({ label: 'Position in sequence', default: 0 }),
    receipt: ReferenceColumn({
      label: [
        {
          label: 'Receipt',
          hint: 'Holds what the tool sent with the activation in force.',
          language: 'en',
        },
      ],
      referenceTable: 'x_patch_loop_receipt',
    }),
    warnings: StringColumn({
      label: [{ label: 'Warnings', hint: 'JSON', language: 'en' }],
      maxLength: 1000000,
    }),
    extensions: StringColumn({
      label: [
        {
          label: 'Extensions',
          hint: 'JSON; free data of the tool, sent back with every message.',
          language: 'en',
        },
      ],
      maxLength: 16000,
    }),
    last_sequence: IntegerColumn({
      label: [
        {
          label: 'Last message',
          hint: 'Sequence number of the last message about this plan.',
          language: 'en',
        },
      ],
      default: 0,
    }),
    drafted_by: ReferenceColumn({
      label: [
        {
          label: 'Drafted by',
          hint: 'The policy that made it of findings. Empty: the patching tool activated it.',
          language: 'en',
        },
      ],
      referenceTable: 'x_patch_loop_policy',
    }),
    endpoints_total: IntegerColumn({ label: 'Endpoints', default: 0 }),
    progress: IntegerColumn({ label: 'Progress (%)', default: 0 }),
    progress_text: StringColumn({ label: 'Progress', maxLength: 255 }),
    cancel_reason: StringColumn({ label: 'Reason of cancellation', maxLength: 1000 }),
    completed_at: DateTimeColumn({ label: 'Completed at' }),
  },
})
