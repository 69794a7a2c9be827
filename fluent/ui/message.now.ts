import { Form, List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_message',
  view: default_view,
  columns: ['sequence', 'source', 'type', 'plan', 'state', 'attempts', 'last_status', 'sent_at'],
})

Form({
  table: 'x_patch_loop_message',
  view: default_view,
  sections: [
    {
      caption: 'Message',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'message_id' },
            { type: 'table_field', field: 'source' },
            { type: 'table_field', field: 'sequence' },
            { type: 'table_field', field: 'type' },
            { type: 'table_field', field: 'plan' },
          ],
          rightElements: [
            { type: 'table_field', field: 'state' },
            { type: 'table_field', field: 'attempts' },
            { type: 'table_field', field: 'last_status' },
            { type: 'table_field', field: 'next_attempt_at' },
            { type: 'table_field', field: 'sent_at' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'last_error' },
            { type: 'table_field', field: 'body' },
          ],
        },
      ],
    },
  ],
})
