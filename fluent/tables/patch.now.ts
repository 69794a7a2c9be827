import {
  BooleanColumn,
  ChoiceColumn,
  DateTimeColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { PATCH_KINDS, SEVERITIES } from '../../src/contract/choices'

export const x_patch_loop_patch = Table({
  name: 'x_patch_loop_patch',
  label: [{ label: 'Patch', plural: 'Patches', language: 'en' }],
  display: 'patch_id',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  index: [{ name: 'patch_once', unique: true, element: ['source', 'plan', 'kind', 'patch_id'] }],
  schema: {
    source: ReferenceColumn({ label: 'Patching tool', referenceTable: 'x_patch_loop_source' }),
    plan: ReferenceColumn({
      label: [
        {
          label: 'Plan',
          hint: 'The plan that was activated with it. Empty: what the scans of the tool say of it now.',
          language: 'en',
        },
      ],
      referenceTable: 'x_patch_loop_plan',
    }),
    patch_id: StringColumn({ label: 'Patch ID', maxLength: 100 }),
    kind: ChoiceColumn({
      label: 'Kind',
      choices: PATCH_KINDS,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'patch',
    }),
    title: StringColumn({ label: 'Title', maxLength: 250 }),
    vendor: StringColumn({ label: 'Vendor', maxLength: 100 }),
    product: StringColumn({ label: 'Product', maxLength: 250 }),
    severity: ChoiceColumn({
      label: 'Severity',
      choices: SEVERITIES,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    cves: StringColumn({
      label: [{ label: 'CVEs', hint: 'Comma separated.', language: 'en' }],
      maxLength: 21000,
    }),
    cvss: StringColumn({ label: 'CVSS', maxLength: 10 }),
    known_exploited: BooleanColumn({ label: 'Known to be exploited', default: false }),
    due_at: DateTimeColumn({
      label: [
        {
          label: 'Due',
          hint: 'By when a catalogue asks that what is exploited be mended.',
          language: 'en',
        },
      ],
    }),
    reboot_required: BooleanColumn({ label: 'Reboot required', default: false }),
    released_at: DateTimeColumn({ label: 'Released at' }),
    url: StringColumn({ label: 'Link', maxLength: 1000 }),
    removed: BooleanColumn({
      label: [
        {
          label: 'Removed',
          hint: 'A later activation of the plan no longer has it.',
          language: 'en',
        },
      ],
      default: false,
    }),
  },
})
