import {
  ChoiceColumn,
  DateTimeColumn,
  IntegerColumn,
  ReferenceColumn,
  Table,
} from '@servicenow/sdk/core'
import { MEASURES, UNITS } from '../../src/contract/choices'

export const x_patch_loop_measure = Table({
  name: 'x_patch_loop_measure',
  label: [{ label: 'Measure', plural: 'Measures', language: 'en' }],
  display: 'name',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  index: [
    { name: 'measure_name', unique: false, element: ['name', 'at'] },
    { name: 'measure_change', unique: false, element: ['plan_change', 'name'] },
  ],
  schema: {
    name: ChoiceColumn({
      label: 'Measure',
      choices: MEASURES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
    }),
    source: ReferenceColumn({ label: 'Patching tool', referenceTable: 'x_patch_loop_source' }),
    plan: ReferenceColumn({ label: 'Plan', referenceTable: 'x_patch_loop_plan' }),
    plan_change: ReferenceColumn({
      label: [
        {
          label: 'Plan change',
          hint: 'Empty: a measure of the patching tool as a whole, one for each night.',
          language: 'en',
        },
      ],
      referenceTable: 'x_patch_loop_plan_change',
    }),
    value: IntegerColumn({ label: 'Value' }),
    unit: ChoiceColumn({
      label: 'Unit',
      choices: UNITS,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
    }),
    at: DateTimeColumn({ label: 'Measured at' }),
  },
})
