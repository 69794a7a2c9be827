import { List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_lease',
  view: default_view,
  columns: ['ci', 'state', 'taken_at', 'until', 'released_at', 'plan_change'],
})
