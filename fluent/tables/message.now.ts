import {
  ChoiceColumn,
  DateTimeColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { MESSAGE_STATES, MESSAGE_TYPES } from '../../src/contract/states'

export const x_patch_loop_message = Table({
  name: 'x_patch_loop_message',
  label: [
    { label: 'Message to a patching tool', plural: 'Messages to patching tools', language: 'en' },
  ],
  display: 'message_id',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  index: [
    { name: 'message_sequence', unique: true, element: ['source', 'sequence'] },
    { name: 'message_id_once', unique: true, element: ['message_id'] },
    { name: 'message_due', unique: false, element: ['state', 'next_attempt_at'] },
    { name: 'message_plan', unique: false, element: ['plan', 'sequence'] },
  ],
  schema: {
    source: ReferenceColumn({ label: 'Patching tool', referenceTable: 'x_patch_loop_source' }),
    sequence: IntegerColumn({
      label: [{ label: 'Sequence', hint: 'Counts up per tool, without a gap.', language: 'en' }],
      default: 0,
    }),
    message_id: StringColumn({
      label: [
        { label: 'Message ID', hint: 'Stays the same however often it is sent.', language: 'en' },
      ],
      maxLength: 100,
    }),
    type: ChoiceColumn({
      label: 'Type',
      choices: MESSAGE_TYPES,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    plan: ReferenceColumn({ label: 'Plan', referenceTable: 'x_patch_loop_plan' }),
    plan_change: ReferenceColumn({
      label: 'Plan change',
      referenceTable: 'x_patch_loop_plan_change',
    }),
    body: StringColumn({
      label: [{ label: 'Body', hint: 'JSON, exactly as it is signed and sent.', language: 'en' }],
      maxLength: 1000000,
    }),
    state: ChoiceColumn({
      label: 'State',
      choices: MESSAGE_STATES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'queued',
    }),
    attempts: IntegerColumn({ label: 'Attempts', default: 0 }),
    next_attempt_at: DateTimeColumn({ label: 'Next attempt' }),
    claimed_until: DateTimeColumn({
      label: [
        {
          label: 'Claimed until',
          hint: 'Another job leaves this message alone until then.',
          language: 'en',
        },
      ],
    }),
    last_status: IntegerColumn({
      label: [{ label: 'Last HTTP status', hint: '0: no answer.', language: 'en' }],
      default: 0,
    }),
    last_error: StringColumn({ label: 'Last error', maxLength: 1000 }),
    sent_at: DateTimeColumn({ label: 'Sent at' }),
    told_at: DateTimeColumn({ label: 'Put down at' }),
  },
})
