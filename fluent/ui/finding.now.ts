import { Form, List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_finding',
  view: default_view,
  columns: ['patch_id', 'host_id', 'ci', 'status', 'severity', 'due_at', 'plan', 'policy'],
})

Form({
  table: 'x_patch_loop_finding',
  view: default_view,
  sections: [
    {
      caption: 'Finding',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'patch_id' },
            { type: 'table_field', field: 'patch' },
            { type: 'table_field', field: 'host_id' },
            { type: 'table_field', field: 'host_name' },
            { type: 'table_field', field: 'ci' },
            { type: 'table_field', field: 'match' },
            { type: 'table_field', field: 'plan' },
            { type: 'table_field', field: 'endpoint' },
            { type: 'table_field', field: 'policy' },
          ],
          rightElements: [
            { type: 'table_field', field: 'status' },
            { type: 'table_field', field: 'status_at' },
            { type: 'table_field', field: 'installed_at' },
            { type: 'table_field', field: 'verified_at' },
            { type: 'table_field', field: 'scan_id' },
            { type: 'table_field', field: 'found_at' },
            { type: 'table_field', field: 'seen_at' },
            { type: 'table_field', field: 'severity' },
            { type: 'table_field', field: 'known_exploited' },
            { type: 'table_field', field: 'due_at' },
            { type: 'table_field', field: 'priority' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'message' },
            { type: 'table_field', field: 'exception_reason' },
            { type: 'table_field', field: 'previous' },
          ],
        },
      ],
    },
  ],
})
