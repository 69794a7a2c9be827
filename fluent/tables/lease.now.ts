import {
  ChoiceColumn,
  DateTimeColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { LEASE_STATES } from '../../src/contract/states'

export const x_patch_loop_lease = Table({
  name: 'x_patch_loop_lease',
  label: [{ label: 'CI in maintenance', plural: 'CIs in maintenance', language: 'en' }],
  display: 'ci',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  index: [
    { name: 'lease_ci', unique: false, element: ['ci', 'state'] },
    { name: 'lease_window', unique: false, element: ['window', 'state'] },
  ],
  schema: {
    ci: ReferenceColumn({ label: 'Configuration item', referenceTable: 'cmdb_ci' }),
    plan_change: ReferenceColumn({
      label: 'Plan change',
      referenceTable: 'x_patch_loop_plan_change',
    }),
    endpoint: ReferenceColumn({ label: 'Endpoint', referenceTable: 'x_patch_loop_endpoint' }),
    window: ReferenceColumn({ label: 'Window', referenceTable: 'x_patch_loop_window' }),
    state: ChoiceColumn({
      label: 'State',
      choices: LEASE_STATES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'held',
    }),
    earlier_status: StringColumn({
      label: [
        {
          label: 'Earlier status',
          hint: 'Given back to the CI when the lease ends.',
          language: 'en',
        },
      ],
      maxLength: 40,
    }),
    taken_at: DateTimeColumn({ label: 'Taken at' }),
    until: DateTimeColumn({ label: 'Until' }),
    released_at: DateTimeColumn({ label: 'Released at' }),
    why: StringColumn({
      label: [
        { label: 'Why', hint: 'Why the status could not be set or given back.', language: 'en' },
      ],
      maxLength: 1000,
    }),
  },
})
