import {
  BooleanColumn,
  ChoiceColumn,
  DateTimeColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { DIMENSIONS } from '../../src/contract/choices'

export const x_patch_loop_inventory = Table({
  name: 'x_patch_loop_inventory',
  label: [{ label: 'Patch inventory', plural: 'Patch inventory', language: 'en' }],
  display: 'label',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  index: [
    { name: 'inventory_once', unique: true, element: ['dimension', 'subject'] },
    { name: 'inventory_missing', unique: false, element: ['dimension', 'missing'] },
  ],
  schema: {
    dimension: ChoiceColumn({
      label: 'Counted by',
      choices: DIMENSIONS,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
    }),
    subject: StringColumn({
      label: [
        {
          label: 'Subject',
          hint: 'sys_id of the CI, service or group; name of the vendor; id of the patch.',
          language: 'en',
        },
      ],
      maxLength: 100,
    }),
    label: StringColumn({ label: 'Name', maxLength: 250 }),
    ci: ReferenceColumn({ label: 'Configuration item', referenceTable: 'cmdb_ci' }),
    service: ReferenceColumn({ label: 'Service', referenceTable: 'cmdb_ci_service' }),
    assignment_group: ReferenceColumn({
      label: [
        {
          label: 'Support group',
          hint: 'The group itself, or the one that supports the CI, else manages it.',
          language: 'en',
        },
      ],
      referenceTable: 'sys_user_group',
    }),
    other_group: BooleanColumn({
      label: [
        {
          label: 'Administered by others',
          hint: 'Its support group is neither that of a patching tool nor that of a policy: another team, or a supplier.',
          language: 'en',
        },
      ],
      default: false,
    }),
    missing: IntegerColumn({
      label: [{ label: 'Missing', hint: 'Not done, and in no plan.', language: 'en' }],
      default: 0,
    }),
    in_plan: IntegerColumn({
      label: [{ label: 'In a plan', hint: 'Not done, and a plan has it.', language: 'en' }],
      default: 0,
    }),
    installed: IntegerColumn({
      label: [
        {
          label: 'Installed, unproven',
          hint: 'Reported as installed; no scan has proved it.',
          language: 'en',
        },
      ],
      default: 0,
    }),
    verified: IntegerColumn({
      label: [{ label: 'Verified', hint: 'Proved by a scan after the install.', language: 'en' }],
      default: 0,
    }),
    exempted: IntegerColumn({
      label: [{ label: 'Exempted', hint: 'Accepted by a person as an exception.', language: 'en' }],
      default: 0,
    }),
    overdue: IntegerColumn({
      label: [{ label: 'Overdue', hint: 'Not done, and past the due date.', language: 'en' }],
      default: 0,
    }),
    forgotten: BooleanColumn({
      label: [
        {
          label: 'Forgotten',
          hint: 'Something is missing, and no plan ever had any of it.',
          language: 'en',
        },
      ],
      default: false,
    }),
    taken_at: DateTimeColumn({
      label: [{ label: 'Changed at', hint: 'When a count of it changed last.', language: 'en' }],
    }),
  },
})
