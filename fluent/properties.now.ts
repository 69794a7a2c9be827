import { Property } from '@servicenow/sdk/core'
import { admin, user } from './roles.now'

// Defaults are written so that an instance without one of these rows behaves the same (src passes them as fallbacks).

Property({
  $id: Now.ID['property-prepare-within-call'],
  name: 'x_patch_loop.prepare_within_call',
  type: 'integer',
  value: '200',
  description:
    'A plan of up to so many endpoints is prepared within the call that activates it; a larger one in the background.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-permit-minutes'],
  name: 'x_patch_loop.permit_minutes',
  type: 'integer',
  value: '0',
  description:
    'A permit ends so many minutes after it was given, and no later than its window. 0: with the window.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-rescan-time'],
  name: 'x_patch_loop.rescan_time',
  type: 'string',
  value: '02:00',
  description: 'Time of day, in the time zone of the instance, at which rescans are asked for.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-draft-time'],
  name: 'x_patch_loop.draft_time',
  type: 'string',
  value: '02:00',
  description:
    'Time of day, in the time zone of the instance, at which policies draft plans nightly and weekly.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-draft-weekday'],
  name: 'x_patch_loop.draft_weekday',
  type: 'integer',
  value: '0',
  description: 'Day of the week of weekly drafts: 0 is Sunday, 6 is Saturday.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-match-classes'],
  name: 'x_patch_loop.match_classes',
  type: 'string',
  value: 'cmdb_ci_hardware',
  description:
    'CI classes, children included, among which endpoints are looked for; comma separated.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-closing-minutes'],
  name: 'x_patch_loop.closing_minutes',
  type: 'integer',
  value: '15',
  description: 'window.closing is told so many minutes before a window ends.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-lease-grace-minutes'],
  name: 'x_patch_loop.lease_grace_minutes',
  type: 'integer',
  value: '60',
  description:
    'A CI stays in maintenance for so many minutes after its window while work on it goes on.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-silent-minutes'],
  name: 'x_patch_loop.silent_minutes',
  type: 'integer',
  value: '60',
  description:
    'An endpoint that is being worked on and was not heard of for so many minutes is told as silent. 0: never.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-maintenance-field'],
  name: 'x_patch_loop.maintenance_field',
  type: 'string',
  value: 'install_status',
  description: 'Column of a CI that says that it is in maintenance. Empty: CIs are not touched.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-derived-ids'],
  name: 'x_patch_loop.derived_ids',
  type: 'boolean',
  value: 'true',
  description:
    'Rows of the platform that must exist once get an id made from their key. false, where the instance ignores given ids: they are looked for before each insert.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-allow-http-endpoint'],
  name: 'x_patch_loop.allow_http_endpoint',
  type: 'boolean',
  value: 'false',
  description: 'Lets the endpoint of a patching tool be http. Not for production.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-impact-depth'],
  name: 'x_patch_loop.impact_depth',
  type: 'integer',
  value: '3',
  description:
    'So many relationships upward from the CIs of a plan services and other systems are looked for; at most 5,000 CIs.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-risk-high-from'],
  name: 'x_patch_loop.risk_high_from',
  type: 'integer',
  value: '5',
  description: 'A change whose risk rules add up to so many points is of high risk.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-risk-moderate-from'],
  name: 'x_patch_loop.risk_moderate_from',
  type: 'integer',
  value: '2',
  description:
    'A change whose risk rules add up to so many points is of moderate risk; below it is low.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-impact-high-from'],
  name: 'x_patch_loop.impact_high_from',
  type: 'integer',
  value: '2',
  description: 'A change whose risk rules add up to so many impact points is of high impact.',
  roles: { read: [user], write: [admin] },
})

Property({
  $id: Now.ID['property-impact-medium-from'],
  name: 'x_patch_loop.impact_medium_from',
  type: 'integer',
  value: '1',
  description:
    'A change whose risk rules add up to so many impact points is of medium impact; below it is low.',
  roles: { read: [user], write: [admin] },
})
