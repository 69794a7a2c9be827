import { List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_window',
  view: default_view,
  columns: [
    'window_key',
    'endpoint',
    'ci',
    'state',
    'origin',
    'conflicts',
    'overrun',
    'plan_change',
  ],
})
