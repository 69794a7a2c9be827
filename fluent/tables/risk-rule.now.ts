import {
  BooleanColumn,
  ChoiceColumn,
  IntegerColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { RISK_FACTS } from '../../src/contract/choices'

export const x_patch_loop_risk_rule = Table({
  name: 'x_patch_loop_risk_rule',
  label: [{ label: 'Patching risk rule', plural: 'Patching risk rules', language: 'en' }],
  display: 'name',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  audit: true,
  index: [{ name: 'risk_rule_order', unique: false, element: ['active', 'order'] }],
  schema: {
    name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true }),
    order: IntegerColumn({
      label: [
        { label: 'Order', hint: 'In which a change tells the rules that apply.', language: 'en' },
      ],
      default: 100,
    }),
    active: BooleanColumn({
      label: [
        {
          label: 'Active',
          hint: 'With no active rule at all the risk of a change is left to the platform.',
          language: 'en',
        },
      ],
      default: true,
    }),
    what: ChoiceColumn({
      label: [{ label: 'Applies where', hint: 'What the rule looks at.', language: 'en' }],
      choices: RISK_FACTS,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'systems',
      mandatory: true,
    }),
    threshold: IntegerColumn({
      label: [
        { label: 'Threshold', hint: 'Stands for (threshold) in Applies where.', language: 'en' },
      ],
      default: 0,
    }),
    points: IntegerColumn({
      label: [
        {
          label: 'Points',
          hint: 'Added to the sum of the risk where the rule applies; a negative number lowers it.',
          language: 'en',
        },
      ],
      default: 1,
    }),
    impact_points: IntegerColumn({
      label: [
        {
          label: 'Impact points',
          hint: 'The same for the sum of the impact.',
          language: 'en',
        },
      ],
      default: 0,
    }),
  },
})
