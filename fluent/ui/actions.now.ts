import { UiAction } from '@servicenow/sdk/core'
import { onPing, onReleaseLease } from '../../src/entry/actions'

UiAction({
  $id: Now.ID['action-ping'],
  name: 'Send test message',
  table: 'x_patch_loop_source',
  actionName: 'x_patch_loop_ping',
  hint: 'Sends the message type ping to the endpoint of this patching tool; it stands among the messages.',
  condition: "gs.hasRole('x_patch_loop.admin') && current.getValue('active') == '1'",
  form: { showButton: true },
  showUpdate: true,
  showInsert: false,
  script: onPing,
  order: 200,
  active: true,
})

UiAction({
  $id: Now.ID['action-release-lease'],
  name: 'Give the CI back',
  table: 'x_patch_loop_lease',
  actionName: 'x_patch_loop_release',
  hint: 'Takes the CI out of maintenance now, unless another plan holds it too.',
  condition: "gs.hasRole('x_patch_loop.operator') && current.getValue('state') == 'held'",
  form: { showButton: true },
  showUpdate: true,
  showInsert: false,
  script: onReleaseLease,
  order: 200,
  active: true,
})

// No column is added to cmdb_ci: the help desk sees by this who holds a CI in maintenance, for which change, until when.
UiAction({
  $id: Now.ID['action-who-holds'],
  name: 'In maintenance for patching',
  table: 'cmdb_ci',
  actionName: 'x_patch_loop_holders',
  hint: 'For which change, and until when.',
  condition:
    "(function () { var held = new GlideRecord('x_patch_loop_lease'); held.addQuery('ci', current.getUniqueValue()); held.addQuery('state', 'held'); held.setLimit(1); held.query(); return held.hasNext() })()",
  form: { showLink: true },
  showUpdate: true,
  showInsert: false,
  script: `action.setRedirectURL('x_patch_loop_lease_list.do?sysparm_query=state=held^ci=' + current.getUniqueValue())`,
  order: 200,
  active: true,
})
