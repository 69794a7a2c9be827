import { Record, default_view } from '@servicenow/sdk/core'

// What hangs below each form. Only the app's own tables: lists on the change form's default view belong to the
// platform (platform.md 10.4), so the view Patchloop brings its own.

const plan = Record({
  $id: Now.ID['related-plan'],
  table: 'sys_ui_related_list',
  data: { name: 'x_patch_loop_plan', view: default_view },
})

Record({
  $id: Now.ID['related-plan-plan-change-plan'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: plan, related_list: 'x_patch_loop_plan_change.plan', position: 0 },
})

Record({
  $id: Now.ID['related-plan-endpoint-plan'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: plan, related_list: 'x_patch_loop_endpoint.plan', position: 1 },
})

Record({
  $id: Now.ID['related-plan-patch-plan'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: plan, related_list: 'x_patch_loop_patch.plan', position: 2 },
})

Record({
  $id: Now.ID['related-plan-message-plan'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: plan, related_list: 'x_patch_loop_message.plan', position: 3 },
})

Record({
  $id: Now.ID['related-plan-receipt-plan'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: plan, related_list: 'x_patch_loop_receipt.plan', position: 4 },
})

const planChange = Record({
  $id: Now.ID['related-plan-change'],
  table: 'sys_ui_related_list',
  data: { name: 'x_patch_loop_plan_change', view: default_view },
})

Record({
  $id: Now.ID['related-plan-change-endpoint-plan-change'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: planChange, related_list: 'x_patch_loop_endpoint.plan_change', position: 0 },
})

Record({
  $id: Now.ID['related-plan-change-window-plan-change'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: planChange, related_list: 'x_patch_loop_window.plan_change', position: 1 },
})

Record({
  $id: Now.ID['related-plan-change-lease-plan-change'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: planChange, related_list: 'x_patch_loop_lease.plan_change', position: 2 },
})

const endpoint = Record({
  $id: Now.ID['related-endpoint'],
  table: 'sys_ui_related_list',
  data: { name: 'x_patch_loop_endpoint', view: default_view },
})

Record({
  $id: Now.ID['related-endpoint-finding-endpoint'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: endpoint, related_list: 'x_patch_loop_finding.endpoint', position: 0 },
})

Record({
  $id: Now.ID['related-endpoint-window-endpoint'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: endpoint, related_list: 'x_patch_loop_window.endpoint', position: 1 },
})

const policy = Record({
  $id: Now.ID['related-policy'],
  table: 'sys_ui_related_list',
  data: { name: 'x_patch_loop_policy', view: default_view },
})

Record({
  $id: Now.ID['related-policy-task-template-policy'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: policy, related_list: 'x_patch_loop_task_template.policy', position: 0 },
})

const source = Record({
  $id: Now.ID['related-source'],
  table: 'sys_ui_related_list',
  data: { name: 'x_patch_loop_source', view: default_view },
})

Record({
  $id: Now.ID['related-source-plan-source'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: source, related_list: 'x_patch_loop_plan.source', position: 0 },
})

Record({
  $id: Now.ID['related-source-message-source'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: source, related_list: 'x_patch_loop_message.source', position: 1 },
})
