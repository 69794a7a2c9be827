import { Form, List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_plan',
  view: default_view,
  columns: [
    'plan_id',
    'name',
    'source',
    'state',
    'highest_severity',
    'endpoints_total',
    'progress',
    'activated_at',
    'sla_end',
  ],
})

Form({
  table: 'x_patch_loop_plan',
  view: default_view,
  sections: [
    {
      caption: 'Plan',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'plan_id' },
            { type: 'table_field', field: 'source' },
            { type: 'table_field', field: 'state' },
            { type: 'table_field', field: 'activated_by' },
            { type: 'table_field', field: 'activated_at' },
            { type: 'table_field', field: 'drafted_by' },
            { type: 'table_field', field: 'approver' },
          ],
          rightElements: [
            { type: 'table_field', field: 'highest_severity' },
            { type: 'table_field', field: 'known_exploited' },
            { type: 'table_field', field: 'emergency' },
            { type: 'table_field', field: 'sla_start' },
            { type: 'table_field', field: 'sla_end' },
            { type: 'table_field', field: 'endpoints_total' },
            { type: 'table_field', field: 'progress_text' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'name' },
            { type: 'table_field', field: 'emergency_reason' },
            { type: 'table_field', field: 'description' },
            { type: 'table_field', field: 'predefined_text' },
          ],
        },
      ],
    },
    {
      caption: 'Progress',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'stage' },
            { type: 'table_field', field: 'activation_number' },
            { type: 'table_field', field: 'completed_at' },
          ],
          rightElements: [
            { type: 'table_field', field: 'sequence_id' },
            { type: 'table_field', field: 'sequence_position' },
            { type: 'table_field', field: 'cancel_reason' },
          ],
        },
      ],
    },
    {
      caption: 'Between the systems',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ type: 'table_field', field: 'last_sequence' }],
          rightElements: [{ type: 'table_field', field: 'receipt' }],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'warnings' },
            { type: 'table_field', field: 'extensions' },
          ],
        },
      ],
    },
  ],
})
