import { ScriptAction } from '@servicenow/sdk/core'
import { EVENTS } from '../src/contract/queues'
import {
  onDeliver,
  onInventory,
  onJudge,
  onPrepare,
  onReconcile,
  onSettleResults,
  onWindow,
} from '../src/entry/events'

// What each event of events.now.ts sets off. Not active unless it says so.
ScriptAction({
  $id: Now.ID['on-prepare'],
  name: 'Patchloop: prepare a plan',
  description: 'One chunk; the next one is an event of its own.',
  eventName: EVENTS.prepare.name,
  script: onPrepare,
  active: true,
})

ScriptAction({
  $id: Now.ID['on-reconcile'],
  name: 'Patchloop: look at a change again',
  description: 'Compares the change with what was last told, and tells the difference.',
  eventName: EVENTS.reconcile.name,
  script: onReconcile,
  active: true,
})

ScriptAction({
  $id: Now.ID['on-deliver'],
  name: 'Patchloop: deliver a message',
  description: 'One try; a retry is an event scheduled for its moment.',
  eventName: EVENTS.deliver.name,
  script: onDeliver,
  active: true,
})

ScriptAction({
  $id: Now.ID['on-window'],
  name: 'Patchloop: keep maintenance windows',
  description: 'Opens, announces the end of, and closes windows.',
  eventName: EVENTS.window.name,
  script: onWindow,
  active: true,
})

ScriptAction({
  $id: Now.ID['on-settle-results'],
  name: 'Patchloop: settle a report',
  description: 'One chunk of a large report of results or of a scan.',
  eventName: EVENTS.settle_results.name,
  script: onSettleResults,
  active: true,
})

ScriptAction({
  $id: Now.ID['on-judge'],
  name: 'Patchloop: judge findings again',
  description: 'One page of findings that no plan holds; a policy was changed.',
  eventName: EVENTS.judge.name,
  script: onJudge,
  active: true,
})

ScriptAction({
  $id: Now.ID['on-inventory'],
  name: 'Patchloop: take inventory',
  description: 'Counts findings by CI, service, group, vendor and patch.',
  eventName: EVENTS.inventory.name,
  script: onInventory,
  active: true,
})
