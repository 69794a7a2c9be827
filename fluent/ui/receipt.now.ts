import { Form, List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_receipt',
  view: default_view,
  columns: [
    'subject',
    'kind',
    'source',
    'activation_number',
    'status',
    'http_status',
    'received_at',
  ],
})

Form({
  table: 'x_patch_loop_receipt',
  view: default_view,
  sections: [
    {
      caption: 'Receipt',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'subject' },
            { type: 'table_field', field: 'kind' },
            { type: 'table_field', field: 'source' },
            { type: 'table_field', field: 'plan' },
          ],
          rightElements: [
            { type: 'table_field', field: 'status' },
            { type: 'table_field', field: 'http_status' },
            { type: 'table_field', field: 'activation_number' },
            { type: 'table_field', field: 'received_at' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'hash' },
            { type: 'table_field', field: 'answer' },
          ],
        },
      ],
    },
  ],
})
