import { Form, List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_plan_change',
  view: default_view,
  columns: [
    'name',
    'plan',
    'change_type',
    'change_request',
    'status',
    'window_start',
    'window_end',
    'progress',
  ],
})

Form({
  table: 'x_patch_loop_plan_change',
  view: default_view,
  sections: [
    {
      caption: 'Plan change',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'plan' },
            { type: 'table_field', field: 'change_request' },
            { type: 'table_field', field: 'status' },
            { type: 'table_field', field: 'change_type' },
            { type: 'table_field', field: 'policy' },
          ],
          rightElements: [
            { type: 'table_field', field: 'window_start' },
            { type: 'table_field', field: 'window_end' },
            { type: 'table_field', field: 'endpoints_total' },
            { type: 'table_field', field: 'progress' },
            { type: 'table_field', field: 'close_code' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'name' },
            { type: 'table_field', field: 'attention' },
            { type: 'table_field', field: 'problem' },
            { type: 'table_field', field: 'extension_until' },
            { type: 'table_field', field: 'extension_reason' },
          ],
        },
      ],
    },
    {
      caption: 'Approval',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'requested_state' },
            { type: 'table_field', field: 'reached_state' },
            { type: 'table_field', field: 'asked_at' },
          ],
          rightElements: [
            { type: 'table_field', field: 'decided_by' },
            { type: 'table_field', field: 'decided_at' },
            { type: 'table_field', field: 'scope_hash' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'why' },
            { type: 'table_field', field: 'decided_comments' },
            { type: 'table_field', field: 'freeze_bypass' },
          ],
        },
      ],
    },
    {
      caption: 'Evidence',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'verify_task' },
            { type: 'table_field', field: 'complete_called' },
            { type: 'table_field', field: 'completed_at' },
          ],
          rightElements: [
            { type: 'table_field', field: 'successor_of' },
            { type: 'table_field', field: 'succeeded_by' },
            { type: 'table_field', field: 'round' },
          ],
        },
        { layout: 'one-column', elements: [{ type: 'table_field', field: 'evidence' }] },
      ],
    },
  ],
})
