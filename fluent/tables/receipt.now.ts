import {
  ChoiceColumn,
  DateTimeColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { RECEIPT_KINDS, RECEIPT_STATES } from '../../src/contract/states'

export const x_patch_loop_receipt = Table({
  name: 'x_patch_loop_receipt',
  label: [{ label: 'Receipt of a delivery', plural: 'Receipts of deliveries', language: 'en' }],
  display: 'subject',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  index: [
    {
      name: 'receipt_subject',
      unique: false,
      element: ['source', 'kind', 'subject', 'activation_number'],
    },
    { name: 'receipt_open', unique: false, element: ['status', 'received_at'] },
  ],
  schema: {
    source: ReferenceColumn({ label: 'Patching tool', referenceTable: 'x_patch_loop_source' }),
    kind: ChoiceColumn({
      label: 'Kind',
      choices: RECEIPT_KINDS,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    subject: StringColumn({
      label: [
        { label: 'Subject', hint: 'Plan, scan or report that was delivered.', language: 'en' },
      ],
      maxLength: 100,
    }),
    plan: ReferenceColumn({ label: 'Plan', referenceTable: 'x_patch_loop_plan' }),
    activation_number: IntegerColumn({ label: 'Activation', default: 0 }),
    hash: StringColumn({
      label: [
        { label: 'Hash', hint: 'Tells a repeated delivery from a changed one.', language: 'en' },
      ],
      maxLength: 100,
    }),
    status: ChoiceColumn({
      label: 'Status',
      choices: RECEIPT_STATES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'open',
    }),
    http_status: IntegerColumn({
      label: [
        { label: 'HTTP status', hint: 'What the delivery was answered with.', language: 'en' },
      ],
      default: 0,
    }),
    answer: StringColumn({
      label: [{ label: 'Answer', hint: 'JSON', language: 'en' }],
      maxLength: 1000000,
    }),
    received_at: DateTimeColumn({ label: 'Received at' }),
    received_by: ReferenceColumn({ label: 'Received by', referenceTable: 'sys_user' }),
    parts: IntegerColumn({
      label: [{ label: 'Parts', hint: 'Attachments that hold the payload.', language: 'en' }],
      default: 0,
    }),
    cursor: IntegerColumn({
      label: [{ label: 'Next part', hint: 'Where settling goes on.', language: 'en' }],
      default: 0,
    }),
  },
})
