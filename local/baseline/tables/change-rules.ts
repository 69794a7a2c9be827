import type { TableDef } from '../../types'
import { boolean, conditions, integer, reference, script, table, tableName, text } from './write'

/** What shapes single changes: the templates of standard ones, and the conditions by which risk is found. */
export const changeRuleTables: readonly TableDef[] = [
  table('sys_template', {
    label: 'Template',
    extends: 'sys_metadata',
    display: 'name',
    source: 'change-management-api.md: the template of a standard change; column names are assumed',
    columns: {
      name: text('Name', 100),
      table: tableName('Table'),
      template: text('Template', 65_000),
      active: boolean('Active', true),
    },
  }),
  table('std_change_record_producer', {
    label: 'Standard Change Template',
    extends: 'sc_cat_item_producer',
    source: 'change-management-api.md, GET standard/template',
    columns: {
      short_description: text('Short description', 200),
      template: reference('Template', 'sys_template'),
    },
  }),
  table('risk_conditions', {
    label: 'Risk Conditions',
    display: 'name',
    source: 'define-risk-and-impact-conditions.md names the fields; column names are assumed',
    columns: {
      name: text('Name', 100),
      active: boolean('Active', true),
      order: integer('Order', { defaultValue: '100' }),
      description: text('Description', 1000),
      condition: conditions('Condition'),
      use_advanced_condition: boolean('Use advanced condition', false),
      script_condition: script('Advanced condition'),
      risk: integer('Risk'),
      impact: integer('Impact'),
      use_script_values: boolean('Use script values', false),
      script_values: script('Script values'),
    },
  }),
]
