import {
  BooleanColumn,
  ChoiceColumn,
  DateTimeColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { EXEMPTIONS } from '../../src/contract/choices'
import { ENDPOINT_STATUSES, MATCHES } from '../../src/contract/states'

export const x_patch_loop_endpoint = Table({
  name: 'x_patch_loop_endpoint',
  label: [{ label: 'Endpoint of a plan', plural: 'Endpoints of plans', language: 'en' }],
  display: 'endpoint_id',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  index: [
    { name: 'endpoint_once', unique: true, element: ['plan', 'endpoint_key'] },
    { name: 'endpoint_change', unique: false, element: ['plan_change', 'status'] },
    { name: 'endpoint_position', unique: false, element: ['plan', 'position'] },
    { name: 'endpoint_ci', unique: false, element: ['ci'] },
    { name: 'endpoint_edited', unique: false, element: ['edited_at'] },
  ],
  schema: {
    plan: ReferenceColumn({ label: 'Plan', referenceTable: 'x_patch_loop_plan' }),
    plan_change: ReferenceColumn({
      label: 'Plan change',
      referenceTable: 'x_patch_loop_plan_change',
    }),
    policy: ReferenceColumn({ label: 'Policy', referenceTable: 'x_patch_loop_policy' }),
    endpoint_id: StringColumn({
      label: [{ label: 'Endpoint ID', hint: 'As the tool calls it.', language: 'en' }],
      maxLength: 100,
    }),
    endpoint_key: StringColumn({
      label: [{ label: 'Endpoint key', hint: 'The endpoint ID in lower case.', language: 'en' }],
      maxLength: 100,
    }),
    position: IntegerColumn({
      label: [{ label: 'Position', hint: 'Place in the plan that the tool sent.', language: 'en' }],
      default: 0,
    }),
    host_name: StringColumn({ label: 'Host name', maxLength: 255 }),
    fqdn: StringColumn({ label: 'Fully qualified domain name', maxLength: 255 }),
    ip_addresses: StringColumn({
      label: [{ label: 'IP addresses', hint: 'Comma separated.', language: 'en' }],
      maxLength: 4000,
    }),
    mac_addresses: StringColumn({
      label: [{ label: 'MAC addresses', hint: 'Comma separated.', language: 'en' }],
      maxLength: 4000,
    }),
    serial_number: StringColumn({ label: 'Serial number', maxLength: 255 }),
    ci_given: StringColumn({
      label: [{ label: 'CI as given', hint: 'sys_id that the tool named.', language: 'en' }],
      maxLength: 32,
    }),
    os: StringColumn({ label: 'Operating system', maxLength: 255 }),
    endpoint_groups: StringColumn({
      label: [{ label: 'Groups', hint: 'Comma separated.', language: 'en' }],
      maxLength: 8000,
    }),
    ring: IntegerColumn({ label: 'Ring', default: 0 }),
    patch_ids: StringColumn({
      label: [
        { label: 'Patches', hint: 'Comma separated. Empty: all of the plan.', language: 'en' },
      ],
      maxLength: 210000,
    }),
    ci: ReferenceColumn({
      label: [
        {
          label: 'Configuration item',
          hint: 'Set it by hand where the endpoint was not found or could not be told apart.',
          language: 'en',
        },
      ],
      referenceTable: 'cmdb_ci',
    }),
    match: ChoiceColumn({
      label: 'Match',
      choices: MATCHES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'pending',
    }),
    scope: StringColumn({
      label: [
        {
          label: 'Approved scope',
          hint: 'Hash of CI and patches as they went into the change: with others there is no permit.',
          language: 'en',
        },
      ],
      maxLength: 40,
    }),
    matched_by: StringColumn({
      label: [{ label: 'Matched by', hint: 'The attribute that found the CI.', language: 'en' }],
      maxLength: 40,
    }),
    candidates: StringColumn({
      label: [{ label: 'Candidates', hint: 'CIs that it could be.', language: 'en' }],
      maxLength: 4000,
    }),
    window: ReferenceColumn({ label: 'Window', referenceTable: 'x_patch_loop_window' }),
    status: ChoiceColumn({
      label: 'Status',
      choices: ENDPOINT_STATUSES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'pending',
    }),
    status_at: DateTimeColumn({ label: 'Status since' }),
    message: StringColumn({ label: 'Message', maxLength: 4000 }),
    exemption: ChoiceColumn({
      label: [{ label: 'Exemption', hint: 'Why the tool left it out.', language: 'en' }],
      choices: EXEMPTIONS,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    started_at: DateTimeColumn({
      label: [
        {
          label: 'Work began at',
          hint: 'Its first permit, or the first report of an install.',
          language: 'en',
        },
      ],
    }),
    installed_at: DateTimeColumn({ label: 'Installed at' }),
    rebooted_at: DateTimeColumn({ label: 'Rebooted at' }),
    scanned_at: DateTimeColumn({ label: 'Scanned at' }),
    reachable: BooleanColumn({
      label: [{ label: 'Reachable', hint: 'As of the last scan.', language: 'en' }],
      default: true,
    }),
    permitted_until: DateTimeColumn({ label: 'Permitted until' }),
    flags: StringColumn({
      label: [
        {
          label: 'Flags',
          hint: 'outside_window, without_permit, without_approval',
          language: 'en',
        },
      ],
      maxLength: 250,
    }),
    activation_number: IntegerColumn({ label: 'Activation', default: 0 }),
    exception_reason: StringColumn({ label: 'Reason of exception', maxLength: 1000 }),
    edited_at: DateTimeColumn({
      label: [
        { label: 'Edited at', hint: 'By a person; empty once it is followed up.', language: 'en' },
      ],
    }),
  },
})
