import { UiAction } from '@servicenow/sdk/core'
import {
  onApproveExtension,
  onOpenProblem,
  onPing,
  onReleaseLease,
  onTakeInventory,
  onTryPolicies,
} from '../../src/entry/actions'

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
  $id: Now.ID['action-take-inventory'],
  name: 'Take inventory',
  table: 'x_patch_loop_source',
  actionName: 'x_patch_loop_take_inventory',
  hint: 'Counts now what is missing, in a plan, installed, verified and exempted; else it is counted each night.',
  condition: "gs.hasRole('x_patch_loop.operator')",
  form: { showButton: true },
  showUpdate: true,
  showInsert: false,
  script: onTakeInventory,
  order: 210,
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

// On the change itself: that is where its manager is at that hour.
UiAction({
  $id: Now.ID['action-approve-extension'],
  name: 'Approve more time',
  table: 'change_request',
  actionName: 'x_patch_loop_approve_extension',
  hint: 'The patching tool asked for more time (see the work notes): the open windows go on until then.',
  condition:
    "gs.hasRole('change_manager') && (function () { var asked = new GlideRecord('x_patch_loop_plan_change'); asked.addQuery('change_request', current.getUniqueValue()); asked.addNotNullQuery('extension_until'); asked.setLimit(1); asked.query(); return asked.hasNext() })()",
  form: { showButton: true },
  showUpdate: true,
  showInsert: false,
  script: onApproveExtension,
  order: 200,
  active: true,
})

UiAction({
  $id: Now.ID['action-open-problem'],
  name: 'Open problem',
  table: 'change_request',
  actionName: 'x_patch_loop_open_problem',
  hint: 'A problem for the root cause of what failed or stayed unfixed, with this change as its parent.',
  condition:
    "gs.hasRole('itil') && (function () { var broken = new GlideRecord('x_patch_loop_endpoint'); broken.addQuery('plan_change.change_request', current.getUniqueValue()); broken.addQuery('status', 'IN', 'failed,unfixed'); broken.addNullQuery('plan_change.problem'); broken.setLimit(1); broken.query(); return broken.hasNext() })()",
  form: { showButton: true },
  showUpdate: true,
  showInsert: false,
  script: onOpenProblem,
  order: 210,
  active: true,
})

// It asks about the policies as they are saved, and saves nothing: what is chosen on the form is its question alone.
UiAction({
  $id: Now.ID['action-try-policies'],
  name: 'Which policy would apply?',
  table: 'x_patch_loop_policy',
  actionName: 'x_patch_loop_try_policies',
  hint: 'For the CI to try, the plan to try, or both: each active policy as it is saved, and why it applies or not.',
  condition: "gs.hasRole('x_patch_loop.user')",
  form: { showButton: true },
  showUpdate: true,
  showInsert: false,
  script: onTryPolicies,
  order: 200,
  active: true,
})
