import { BusinessRule } from '@servicenow/sdk/core'
import { onChangeTouched, onTaskTouched } from '../src/entry/rules'

// On tables of the platform a scoped app gets asynchronous rules alone (platform.md 10.4): late, in any order, without
// `previous`. So they carry no meaning and say only "look at this change again".
BusinessRule({
  $id: Now.ID['change-touched'],
  name: 'Patchloop: change touched',
  description: 'Tells the patching tool what a person or a flow did to a change of its plans.',
  table: 'change_request',
  when: 'async',
  action: ['update'],
  filterCondition: 'x_patch_loop_planISNOTEMPTY',
  order: 1000,
  script: onChangeTouched,
  active: true,
})

BusinessRule({
  $id: Now.ID['task-touched'],
  name: 'Patchloop: change task touched',
  description: 'A task that is done may let the change of a plan be closed.',
  table: 'change_task',
  when: 'async',
  action: ['update'],
  filterCondition: 'active=false^change_request.x_patch_loop_planISNOTEMPTY',
  order: 1000,
  script: onTaskTouched,
  active: true,
})
