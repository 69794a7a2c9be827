import { List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_measure',
  view: default_view,
  columns: ['name', 'value', 'unit', 'source', 'plan', 'plan_change', 'at'],
})
