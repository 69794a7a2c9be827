import { Form, List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_source',
  view: default_view,
  columns: ['name', 'user', 'active', 'delivery', 'endpoint', 'push_stopped', 'assignment_group'],
})

Form({
  table: 'x_patch_loop_source',
  view: default_view,
  sections: [
    {
      caption: 'Patching tool',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'name' },
            { type: 'table_field', field: 'user' },
            { type: 'table_field', field: 'active' },
            { type: 'table_field', field: 'delivery' },
          ],
          rightElements: [
            { type: 'table_field', field: 'assignment_group' },
            { type: 'table_field', field: 'requested_by_default' },
            { type: 'table_field', field: 'policy_default' },
            { type: 'table_field', field: 'push_stopped' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'endpoint' },
            { type: 'table_field', field: 'signing_secret' },
            { type: 'table_field', field: 'previous_secret' },
          ],
        },
      ],
    },
  ],
})
