import { Form, List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_endpoint',
  view: default_view,
  columns: [
    'endpoint_id',
    'host_name',
    'ci',
    'match',
    'plan',
    'status',
    'exemption',
    'window',
    'flags',
  ],
})

Form({
  table: 'x_patch_loop_endpoint',
  view: default_view,
  sections: [
    {
      caption: 'Endpoint',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'endpoint_id' },
            { type: 'table_field', field: 'plan' },
            { type: 'table_field', field: 'plan_change' },
            { type: 'table_field', field: 'ci' },
            { type: 'table_field', field: 'match' },
            { type: 'table_field', field: 'matched_by' },
          ],
          rightElements: [
            { type: 'table_field', field: 'status' },
            { type: 'table_field', field: 'status_at' },
            { type: 'table_field', field: 'exemption' },
            { type: 'table_field', field: 'window' },
            { type: 'table_field', field: 'permitted_until' },
            { type: 'table_field', field: 'started_at' },
            { type: 'table_field', field: 'installed_at' },
            { type: 'table_field', field: 'scanned_at' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'message' },
            { type: 'table_field', field: 'candidates' },
            { type: 'table_field', field: 'exception_reason' },
          ],
        },
      ],
    },
    {
      caption: 'As given',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'host_name' },
            { type: 'table_field', field: 'fqdn' },
            { type: 'table_field', field: 'serial_number' },
            { type: 'table_field', field: 'os' },
          ],
          rightElements: [
            { type: 'table_field', field: 'ring' },
            { type: 'table_field', field: 'ci_given' },
            { type: 'table_field', field: 'rebooted_at' },
            { type: 'table_field', field: 'reachable' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'ip_addresses' },
            { type: 'table_field', field: 'mac_addresses' },
            { type: 'table_field', field: 'endpoint_groups' },
            { type: 'table_field', field: 'patch_ids' },
            { type: 'table_field', field: 'flags' },
          ],
        },
      ],
    },
  ],
})
