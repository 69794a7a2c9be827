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
import { FINDING_STATUSES, MATCHES } from '../../src/contract/states'

export const x_patch_loop_finding = Table({
  name: 'x_patch_loop_finding',
  label: [{ label: 'Finding', plural: 'Findings', language: 'en' }],
  display: 'patch_id',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  index: [
    { name: 'finding_endpoint', unique: false, element: ['endpoint', 'patch_id'] },
    { name: 'finding_host', unique: false, element: ['source', 'host_key', 'status'] },
    { name: 'finding_policy', unique: false, element: ['source', 'policy', 'status'] },
    { name: 'finding_due', unique: false, element: ['source', 'known_exploited', 'due_at'] },
    { name: 'finding_previous', unique: false, element: ['previous'] },
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
    host_key: StringColumn({
      label: [
        {
          label: 'Host ID, lower case',
          hint: 'Ids are compared without regard to case.',
          language: 'en',
        },
      ],
      maxLength: 100,
    }),
    host_name: StringColumn({ label: 'Host name', maxLength: 255 }),
    ci: ReferenceColumn({ label: 'Configuration item', referenceTable: 'cmdb_ci' }),
    match: ChoiceColumn({
      label: [
        {
          label: 'Match',
          hint: 'How its host was matched to a CI by the newest report. Only what is matched gets into drafted plans.',
          language: 'en',
        },
      ],
      choices: MATCHES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'pending',
    }),
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
          hint: 'The finding of an earlier plan that this one follows: it has come back, or was never proved.',
          language: 'en',
        },
      ],
      referenceTable: 'x_patch_loop_finding',
    }),
    found_at: DateTimeColumn({
      label: [
        {
          label: 'Found at',
          hint: 'The scan that reported it first. Empty where only a plan named it.',
          language: 'en',
        },
      ],
    }),
    seen_at: DateTimeColumn({
      label: [{ label: 'Seen at', hint: 'The newest scan that spoke of it.', language: 'en' }],
    }),
    severity: ChoiceColumn({
      label: 'Severity',
      choices: SEVERITIES,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    known_exploited: BooleanColumn({ label: 'Known to be exploited', default: false }),
    policy: ReferenceColumn({
      label: [{ label: 'Policy', hint: 'The policy that drafts a plan of it.', language: 'en' }],
      referenceTable: 'x_patch_loop_policy',
    }),
    due_at: DateTimeColumn({
      label: [
        {
          label: 'Due',
          hint: "By the policy's time limits, or by the catalogue of exploited vulnerabilities.",
          language: 'en',
        },
      ],
    }),
    priority: IntegerColumn({
      label: [
        {
          label: 'Priority',
          hint: '1 is the most pressing, 4 the least: from severity, exploitation and the services on the CI.',
          language: 'en',
        },
      ],
    }),
    exception_reason: StringColumn({ label: 'Reason of exception', maxLength: 1000 }),
    edited_at: DateTimeColumn({
      label: [
        { label: 'Edited at', hint: 'By a person; empty once it is followed up.', language: 'en' },
      ],
    }),
  },
})
