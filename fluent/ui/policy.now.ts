import { Form, List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_policy',
  view: default_view,
  columns: ['order', 'name', 'active', 'match_class', 'match_emergency', 'change_type', 'grouping'],
})

Form({
  table: 'x_patch_loop_policy',
  view: default_view,
  sections: [
    {
      caption: 'Policy',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'name' },
            { type: 'table_field', field: 'order' },
          ],
          rightElements: [
            { type: 'table_field', field: 'active' },
            { type: 'table_field', field: 'draft_cadence' },
          ],
        },
      ],
    },
    {
      caption: 'Applies to',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'match_class' },
            { type: 'table_field', field: 'match_environment' },
            { type: 'table_field', field: 'match_criticality' },
            { type: 'table_field', field: 'match_source' },
          ],
          rightElements: [
            { type: 'table_field', field: 'match_emergency' },
            { type: 'table_field', field: 'match_severity' },
            { type: 'table_field', field: 'match_known_exploited' },
            { type: 'table_field', field: 'ci_table' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ type: 'table_field', field: 'match_ci' }],
        },
      ],
    },
    {
      caption: 'Then',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'change_type' },
            { type: 'table_field', field: 'standard_template' },
            { type: 'table_field', field: 'assignment_group' },
            { type: 'table_field', field: 'grouping' },
            { type: 'table_field', field: 'on_conflict' },
            { type: 'table_field', field: 'bypass_blackout' },
            { type: 'table_field', field: 'notify' },
          ],
          rightElements: [
            { type: 'table_field', field: 'minimum_matched' },
            { type: 'table_field', field: 'default_schedule' },
            { type: 'table_field', field: 'ring_share' },
            { type: 'table_field', field: 'service_capacity' },
            { type: 'table_field', field: 'scan_max_age' },
            { type: 'table_field', field: 'verify_share' },
          ],
        },
      ],
    },
    {
      caption: 'Time limits',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'due_days_exploited' },
            { type: 'table_field', field: 'due_days_critical' },
            { type: 'table_field', field: 'due_days_high' },
          ],
          rightElements: [
            { type: 'table_field', field: 'due_days_medium' },
            { type: 'table_field', field: 'due_days_low' },
          ],
        },
      ],
    },
    {
      caption: 'Texts of the change',
      content: [
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'implementation_plan' },
            { type: 'table_field', field: 'backout_plan' },
            { type: 'table_field', field: 'test_plan' },
          ],
        },
      ],
    },
    {
      caption: 'Try it out',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ type: 'table_field', field: 'try_ci' }],
          rightElements: [{ type: 'table_field', field: 'try_plan' }],
        },
      ],
    },
  ],
})
