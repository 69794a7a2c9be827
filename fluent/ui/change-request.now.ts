import { Form, Record } from '@servicenow/sdk/core'

// The default view of the change form belongs to the platform; a scoped app may bring a view of its own
// (platform.md 10.4), which an admin can make the default or open by "View: Patchloop".
export const patchloopView = Record({
  $id: Now.ID['view-patchloop'],
  table: 'sys_ui_view',
  data: { name: 'x_patch_loop', title: 'Patchloop' },
})

Form({
  table: 'change_request',
  view: patchloopView,
  sections: [
    {
      caption: 'Patch change',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'number' },
            { type: 'table_field', field: 'x_patch_loop_plan' },
            { type: 'table_field', field: 'x_patch_loop_plan.progress_text' },
            { type: 'table_field', field: 'requested_by' },
            { type: 'table_field', field: 'type' },
            { type: 'table_field', field: 'priority' },
            { type: 'table_field', field: 'risk' },
            { type: 'table_field', field: 'start_date' },
            { type: 'table_field', field: 'end_date' },
          ],
          rightElements: [
            { type: 'table_field', field: 'state' },
            { type: 'table_field', field: 'approval' },
            { type: 'table_field', field: 'assignment_group' },
            { type: 'table_field', field: 'assigned_to' },
            { type: 'table_field', field: 'conflict_status' },
            { type: 'table_field', field: 'due_date' },
            { type: 'table_field', field: 'impact' },
            { type: 'table_field', field: 'on_hold' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'on_hold_reason' },
            { type: 'table_field', field: 'short_description' },
            { type: 'table_field', field: 'description' },
            { type: 'table_field', field: 'risk_impact_analysis' },
            { type: 'table_field', field: 'work_notes' },
          ],
        },
      ],
    },
    {
      caption: 'Planning',
      content: [
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'justification' },
            { type: 'table_field', field: 'implementation_plan' },
            { type: 'table_field', field: 'backout_plan' },
            { type: 'table_field', field: 'test_plan' },
          ],
        },
      ],
    },
    {
      caption: 'Closure',
      content: [
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'close_code' },
            { type: 'table_field', field: 'close_notes' },
          ],
        },
      ],
    },
  ],
})

const below = Record({
  $id: Now.ID['related-change'],
  table: 'sys_ui_related_list',
  data: { name: 'change_request', view: patchloopView },
})

Record({
  $id: Now.ID['related-change-plan-change'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: below, related_list: 'x_patch_loop_plan_change.change_request', position: 0 },
})

Record({
  $id: Now.ID['related-change-ci'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: below, related_list: 'task_ci.task', position: 1 },
})

Record({
  $id: Now.ID['related-change-task'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: below, related_list: 'change_task.change_request', position: 2 },
})

Record({
  $id: Now.ID['related-change-approval'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: below, related_list: 'sysapproval_approver.sysapproval', position: 3 },
})

Record({
  $id: Now.ID['related-change-conflict'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: below, related_list: 'conflict.change', position: 4 },
})

Record({
  $id: Now.ID['related-change-service'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: below, related_list: 'task_cmdb_ci_service.task', position: 5 },
})
