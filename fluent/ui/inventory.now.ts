import { List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_inventory',
  view: default_view,
  columns: [
    'dimension',
    'label',
    'missing',
    'overdue',
    'in_plan',
    'installed',
    'verified',
    'exempted',
    'assignment_group',
    'other_group',
    'forgotten',
  ],
})
