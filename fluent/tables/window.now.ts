import {
  BooleanColumn,
  ChoiceColumn,
  DateTimeColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { WINDOW_ORIGINS, WINDOW_STATES } from '../../src/contract/states'

export const x_patch_loop_window = Table({
  name: 'x_patch_loop_window',
  label: [{ label: 'Maintenance window', plural: 'Maintenance windows', language: 'en' }],
  display: 'window_key',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  index: [
    { name: 'window_endpoint', unique: false, element: ['endpoint', 'window_key'] },
    { name: 'window_change', unique: false, element: ['plan_change', 'state'] },
    { name: 'window_due', unique: false, element: ['state', 'starts_at'] },
  ],
  schema: {
    plan: ReferenceColumn({ label: 'Plan', referenceTable: 'x_patch_loop_plan' }),
    plan_change: ReferenceColumn({
      label: 'Plan change',
      referenceTable: 'x_patch_loop_plan_change',
    }),
    endpoint: ReferenceColumn({ label: 'Endpoint', referenceTable: 'x_patch_loop_endpoint' }),
    ci: ReferenceColumn({ label: 'Configuration item', referenceTable: 'cmdb_ci' }),
    window_key: StringColumn({
      label: [
        {
          label: 'Window',
          hint: 'Start and end; endpoints with the same one share the window.',
          language: 'en',
        },
      ],
      maxLength: 100,
    }),
    starts_at: DateTimeColumn({ label: 'Start' }),
    ends_at: DateTimeColumn({ label: 'End' }),
    origin: ChoiceColumn({
      label: 'Origin',
      choices: WINDOW_ORIGINS,
      dropdown: 'dropdown_with_none',
      maxLength: 40,
    }),
    state: ChoiceColumn({
      label: 'State',
      choices: WINDOW_STATES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'candidate',
    }),
    conflicts: StringColumn({
      label: [
        {
          label: 'Conflicts',
          hint: 'What stood against it as the plan was prepared: other changes, blackouts, the schedule of the CI.',
          language: 'en',
        },
      ],
      maxLength: 1000,
    }),
    part: IntegerColumn({
      label: [
        {
          label: 'Part',
          hint: 'A window of many endpoints is opened in parts; which one this endpoint was in.',
          language: 'en',
        },
      ],
      default: 0,
    }),
    moves: IntegerColumn({
      label: [
        {
          label: 'Moves',
          hint: 'The last move of the planned dates that this window has followed.',
          language: 'en',
        },
      ],
      default: 0,
    }),
    opened_at: DateTimeColumn({ label: 'Opened at' }),
    closed_at: DateTimeColumn({ label: 'Closed at' }),
    overrun: BooleanColumn({
      label: [{ label: 'Overrun', hint: 'Work went on after its end.', language: 'en' }],
      default: false,
    }),
    outcome: StringColumn({ label: 'Outcome', maxLength: 1000 }),
  },
})
