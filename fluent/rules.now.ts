import { BusinessRule } from '@servicenow/sdk/core'
import {
  onChangeTouched,
  onEndpointEdit,
  onEndpointEdited,
  onFindingEdit,
  onFindingEdited,
  onPolicyChanged,
  onPolicyEdit,
  onRiskRuleEdit,
  onTaskTouched,
  onTemplateEdit,
} from '../src/entry/rules'

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

// On the app's own tables any rule may stand. These are for people's edits: the app writes these rows without rules.
BusinessRule({
  $id: Now.ID['endpoint-edit'],
  name: 'Patchloop: check an edit of an endpoint',
  description: 'Links a CI or gives the endpoint up; refuses what only reports and scans may say.',
  table: 'x_patch_loop_endpoint',
  when: 'before',
  action: ['update'],
  filterCondition: 'ciVALCHANGES^ORstatusVALCHANGES^ORexception_reasonVALCHANGES',
  order: 100,
  script: onEndpointEdit,
  active: true,
})

BusinessRule({
  $id: Now.ID['endpoint-edited'],
  name: 'Patchloop: follow an edit of an endpoint',
  description: 'Its windows, findings, lease and change follow what the person decided.',
  table: 'x_patch_loop_endpoint',
  when: 'async',
  action: ['update'],
  filterCondition: 'edited_atISNOTEMPTY',
  order: 100,
  script: onEndpointEdited,
  active: true,
})

BusinessRule({
  $id: Now.ID['finding-edit'],
  name: 'Patchloop: check an edit of a finding',
  description: 'Accepts an exception with a reason; refuses what only reports and scans may say.',
  table: 'x_patch_loop_finding',
  when: 'before',
  action: ['update'],
  filterCondition: 'statusVALCHANGES^ORexception_reasonVALCHANGES',
  order: 100,
  script: onFindingEdit,
  active: true,
})

BusinessRule({
  $id: Now.ID['finding-edited'],
  name: 'Patchloop: follow an edit of a finding',
  description: 'An accepted exception may end its endpoint.',
  table: 'x_patch_loop_finding',
  when: 'async',
  action: ['update'],
  filterCondition: 'edited_atISNOTEMPTY',
  order: 100,
  script: onFindingEdited,
  active: true,
})

BusinessRule({
  $id: Now.ID['policy-edit'],
  name: 'Patchloop: check a policy',
  description:
    'Refuses what can never be met or carried out: unknown classes, shares beyond 100, no template.',
  table: 'x_patch_loop_policy',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: onPolicyEdit,
  active: true,
})

BusinessRule({
  $id: Now.ID['policy-changed'],
  name: 'Patchloop: follow a change of a policy',
  description: 'Findings that no plan holds are judged by the policies as they are now.',
  table: 'x_patch_loop_policy',
  when: 'async',
  action: ['insert', 'update', 'delete'],
  order: 100,
  script: onPolicyChanged,
  active: true,
})

BusinessRule({
  $id: Now.ID['template-edit'],
  name: 'Patchloop: check a task template',
  description: 'Refuses a gate that waits for what it gates, and a group that is gone or inactive.',
  table: 'x_patch_loop_task_template',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: onTemplateEdit,
  active: true,
})

BusinessRule({
  $id: Now.ID['risk-rule-edit'],
  name: 'Patchloop: check a risk rule',
  description: 'Refuses rules that change nothing, and thresholds that nothing can reach.',
  table: 'x_patch_loop_risk_rule',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: onRiskRuleEdit,
  active: true,
})
