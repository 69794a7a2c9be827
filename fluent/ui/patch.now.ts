import { List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_patch_loop_patch',
  view: default_view,
  columns: [
    'patch_id',
    'title',
    'kind',
    'severity',
    'known_exploited',
    'reboot_required',
    'source',
    'plan',
  ],
})
