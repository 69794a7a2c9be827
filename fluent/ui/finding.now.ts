import { Form, List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_finding',
  view: default_view,
  columns: ['patch_id', 'host_id', 'ci', 'status', 'status_at', 'plan'],
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
            { type: 'table_field', field: 'ci' },
            { type: 'table_field', field: 'endpoint' },
          ],
          rightElements: [
            { type: 'table_field', field: 'status' },
            { type: 'table_field', field: 'status_at' },
            { type: 'table_field', field: 'installed_at' },
            { type: 'table_field', field: 'verified_at' },
            { type: 'table_field', field: 'scan_id' },
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
