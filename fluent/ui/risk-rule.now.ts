import { Form, List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_risk_rule',
  view: default_view,
  columns: ['order', 'name', 'what', 'threshold', 'points', 'impact_points', 'active'],
})

Form({
  table: 'x_patch_loop_risk_rule',
  view: default_view,
  sections: [
    {
      caption: 'Risk rule',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'name' },
            { type: 'table_field', field: 'what' },
            { type: 'table_field', field: 'threshold' },
          ],
          rightElements: [
            { type: 'table_field', field: 'order' },
            { type: 'table_field', field: 'active' },
            { type: 'table_field', field: 'points' },
            { type: 'table_field', field: 'impact_points' },
          ],
        },
      ],
    },
  ],
})
