import {
  ChoiceColumn,
  DateTimeColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { FINDING_STATUSES } from '../../src/contract/states'

export const x_patch_loop_finding = Table({
  name: 'x_patch_loop_finding',
  label: [{ label: 'Finding', plural: 'Findings', language: 'en' }],
  display: 'patch_id',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  index: [
    { name: 'finding_endpoint', unique: false, element: ['endpoint', 'patch_id'] },
    { name: 'finding_host', unique: false, element: ['source', 'host_id', 'patch_id'] },
    { name: 'finding_plan', unique: false, element: ['plan', 'status'] },
    { name: 'finding_patch', unique: false, element: ['patch_id', 'status'] },
    { name: 'finding_edited', unique: false, element: ['edited_at'] },
  ],
  schema: {
    source: ReferenceColumn({ label: 'Patching tool', referenceTable: 'x_patch_loop_source' }),
    host_id: StringColumn({
      label: [{ label: 'Host ID', hint: 'As the tool calls it.', language: 'en' }],
      maxLength: 100,
    }),
    ci: ReferenceColumn({ label: 'Configuration item', referenceTable: 'cmdb_ci' }),
    patch_id: StringColumn({ label: 'Patch ID', maxLength: 100 }),
    patch: ReferenceColumn({ label: 'Patch', referenceTable: 'x_patch_loop_patch' }),
    plan: ReferenceColumn({ label: 'Plan', referenceTable: 'x_patch_loop_plan' }),
    endpoint: ReferenceColumn({
      label: [{ label: 'Endpoint', hint: 'Empty until a plan takes the finding.', language: 'en' }],
      referenceTable: 'x_patch_loop_endpoint',
    }),
    status: ChoiceColumn({
      label: 'Status',
      choices: FINDING_STATUSES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'open',
    }),
    status_at: DateTimeColumn({ label: 'Status since' }),
    message: StringColumn({ label: 'Message', maxLength: 1000 }),
    installed_at: DateTimeColumn({ label: 'Installed at' }),
    verified_at: DateTimeColumn({ label: 'Verified at' }),
    scan_id: StringColumn({
      label: [{ label: 'Scan', hint: 'The scan that decided its status.', language: 'en' }],
      maxLength: 100,
    }),
    previous: ReferenceColumn({
      label: [
        {
          label: 'Seen before as',
          hint: 'The finding of a completed plan that has come back.',
          language: 'en',
        },
      ],
      referenceTable: 'x_patch_loop_finding',
    }),
    exception_reason: StringColumn({ label: 'Reason of exception', maxLength: 1000 }),
    edited_at: DateTimeColumn({
      label: [
        { label: 'Edited at', hint: 'By a person; empty once it is followed up.', language: 'en' },
      ],
    }),
  },
})
