import { Form, List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_task_template',
  view: default_view,
  columns: [
    'policy',
    'order',
    'short_description',
    'change_task_type',
    'per_window',
    'gate',
    'after_the_fact',
    'active',
  ],
})

Form({
  table: 'x_patch_loop_task_template',
  view: default_view,
  sections: [
    {
      caption: 'Task template',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'policy' },
            { type: 'table_field', field: 'change_task_type' },
            { type: 'table_field', field: 'assignment_group' },
          ],
          rightElements: [
            { type: 'table_field', field: 'order' },
            { type: 'table_field', field: 'active' },
            { type: 'table_field', field: 'per_window' },
            { type: 'table_field', field: 'gate' },
            { type: 'table_field', field: 'after_the_fact' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'short_description' },
            { type: 'table_field', field: 'description' },
          ],
        },
      ],
    },
  ],
})
