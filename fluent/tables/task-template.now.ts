import {
  BooleanColumn,
  ChoiceColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { TASK_TYPES } from '../../src/contract/choices'

export const x_patch_loop_task_template = Table({
  name: 'x_patch_loop_task_template',
  label: [{ label: 'Patching task template', plural: 'Patching task templates', language: 'en' }],
  display: 'short_description',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  audit: true,
  index: [{ name: 'template_policy', unique: false, element: ['policy', 'order'] }],
  schema: {
    policy: ReferenceColumn({
      label: [{ label: 'Policy', hint: 'Changes of this policy get the task.', language: 'en' }],
      referenceTable: 'x_patch_loop_policy',
      mandatory: true,
    }),
    short_description: StringColumn({
      label: 'Short description',
      maxLength: 160,
      mandatory: true,
    }),
    description: StringColumn({ label: 'Description', maxLength: 4000 }),
    order: IntegerColumn({ label: 'Order', default: 100 }),
    active: BooleanColumn({ label: 'Active', default: true }),
    change_task_type: ChoiceColumn({
      label: 'Type',
      choices: TASK_TYPES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'implementation',
    }),
    assignment_group: ReferenceColumn({
      label: [
        { label: 'Assignment group', hint: 'Empty: the group of the change.', language: 'en' },
      ],
      referenceTable: 'sys_user_group',
    }),
    per_window: BooleanColumn({
      label: [
        {
          label: 'One per window',
          hint: 'A task of its own for each distinct maintenance window, with its planned dates.',
          language: 'en',
        },
      ],
      default: false,
    }),
    gate: BooleanColumn({
      label: [
        {
          label: 'Gates permits',
          hint: 'No endpoint gets a permit before this task is closed.',
          language: 'en',
        },
      ],
      default: false,
    }),
    after_the_fact: BooleanColumn({
      label: [
        {
          label: 'After the fact',
          hint: 'Made when the change is closed, and left open for a person. It holds nothing up.',
          language: 'en',
        },
      ],
      default: false,
    }),
  },
})
