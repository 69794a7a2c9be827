import { List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_place',
  view: default_view,
  columns: ['service', 'endpoint', 'taken_at'],
})
