import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { admin, user } from './roles.now'

const menu = ApplicationMenu({
  $id: Now.ID['menu'],
  title: 'Patchloop',
  hint: 'Patch plans from activation to proof',
  description: 'Plans of patching tools, their changes, and what is proved.',
  roles: [user, admin],
  active: true,
  order: 100,
})

Record({
  $id: Now.ID['module-plans'],
  table: 'sys_app_module',
  data: {
    title: 'Plans',
    application: menu,
    link_type: 'LIST',
    name: 'x_patch_loop_plan',
    hint: 'Everything that patching tools have activated.',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 100,
  },
})

Record({
  $id: Now.ID['module-attention'],
  table: 'sys_app_module',
  data: {
    title: 'Plans that need attention',
    application: menu,
    link_type: 'FILTER',
    name: 'x_patch_loop_plan',
    filter: 'stateINattention,on_hold,rejected',
    hint: 'Somebody has to act.',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 110,
  },
})

Record({
  $id: Now.ID['module-plan-changes'],
  table: 'sys_app_module',
  data: {
    title: 'Plan changes',
    application: menu,
    link_type: 'LIST',
    name: 'x_patch_loop_plan_change',
    hint: 'One row for each change of a plan, with its approval and outcome.',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 120,
  },
})

Record({
  $id: Now.ID['module-endpoints'],
  table: 'sys_app_module',
  data: {
    title: 'Endpoints',
    application: menu,
    link_type: 'LIST',
    name: 'x_patch_loop_endpoint',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 130,
  },
})

Record({
  $id: Now.ID['module-unmatched'],
  table: 'sys_app_module',
  data: {
    title: 'Endpoints without a CI',
    application: menu,
    link_type: 'FILTER',
    name: 'x_patch_loop_endpoint',
    filter: 'matchINambiguous,unmatched,retired',
    hint: 'Not in the approved scope until somebody links a CI.',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 140,
  },
})

Record({
  $id: Now.ID['module-findings'],
  table: 'sys_app_module',
  data: {
    title: 'Findings',
    application: menu,
    link_type: 'LIST',
    name: 'x_patch_loop_finding',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 150,
  },
})

Record({
  $id: Now.ID['module-inventory-head'],
  table: 'sys_app_module',
  data: {
    title: 'What is missing',
    application: menu,
    link_type: 'SEPARATOR',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 160,
  },
})

Record({
  $id: Now.ID['module-inventory-ci'],
  table: 'sys_app_module',
  data: {
    title: 'Missing by CI',
    application: menu,
    link_type: 'FILTER',
    name: 'x_patch_loop_inventory',
    filter: 'dimension=ci^ORDERBYDESCmissing',
    hint: 'What is missing, in a plan, installed, verified and exempted on each CI.',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 161,
  },
})

Record({
  $id: Now.ID['module-inventory-service'],
  table: 'sys_app_module',
  data: {
    title: 'Missing by service',
    application: menu,
    link_type: 'FILTER',
    name: 'x_patch_loop_inventory',
    filter: 'dimension=service^ORDERBYDESCmissing',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 162,
  },
})

Record({
  $id: Now.ID['module-inventory-group'],
  table: 'sys_app_module',
  data: {
    title: 'Missing by support group',
    application: menu,
    link_type: 'FILTER',
    name: 'x_patch_loop_inventory',
    filter: 'dimension=group^ORDERBYDESCmissing',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 163,
  },
})

Record({
  $id: Now.ID['module-inventory-vendor'],
  table: 'sys_app_module',
  data: {
    title: 'Missing by vendor',
    application: menu,
    link_type: 'FILTER',
    name: 'x_patch_loop_inventory',
    filter: 'dimension=vendor^ORDERBYDESCmissing',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 164,
  },
})

Record({
  $id: Now.ID['module-inventory-patch'],
  table: 'sys_app_module',
  data: {
    title: 'Missing by patch',
    application: menu,
    link_type: 'FILTER',
    name: 'x_patch_loop_inventory',
    filter: 'dimension=patch^ORDERBYDESCmissing',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 165,
  },
})

Record({
  $id: Now.ID['module-inventory-others'],
  table: 'sys_app_module',
  data: {
    title: 'Administered by others',
    application: menu,
    link_type: 'FILTER',
    name: 'x_patch_loop_inventory',
    filter: 'dimension=ci^other_group=true^ORDERBYDESCmissing',
    hint: 'Systems of another group or of a supplier, with what is missing on them.',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 170,
  },
})

Record({
  $id: Now.ID['module-inventory-forgotten'],
  table: 'sys_app_module',
  data: {
    title: 'Forgotten software',
    application: menu,
    link_type: 'FILTER',
    name: 'x_patch_loop_inventory',
    filter: 'dimension=patch^forgotten=true^ORDERBYDESCmissing',
    hint: 'Found by scans, and never in any plan.',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 171,
  },
})

Record({
  $id: Now.ID['module-findings-free'],
  table: 'sys_app_module',
  data: {
    title: 'Findings in no plan',
    application: menu,
    link_type: 'FILTER',
    name: 'x_patch_loop_finding',
    filter: 'statusINopen,failed,unfixed,skipped^planISEMPTY^ORDERBYpriority^ORDERBYdue_at',
    hint: 'The most pressing first.',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 172,
  },
})

Record({
  $id: Now.ID['module-measures'],
  table: 'sys_app_module',
  data: {
    title: 'Measures',
    application: menu,
    link_type: 'LIST',
    name: 'x_patch_loop_measure',
    hint: 'How long it took, and how much is proved: a row for each plan change at its end, and for each tool at night.',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 180,
  },
})

Record({
  $id: Now.ID['module-loop'],
  table: 'sys_app_module',
  data: {
    title: 'Between the systems',
    application: menu,
    link_type: 'SEPARATOR',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 200,
  },
})

Record({
  $id: Now.ID['module-messages'],
  table: 'sys_app_module',
  data: {
    title: 'Messages',
    application: menu,
    link_type: 'LIST',
    name: 'x_patch_loop_message',
    hint: 'What patching tools were told.',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 210,
  },
})

Record({
  $id: Now.ID['module-dead'],
  table: 'sys_app_module',
  data: {
    title: 'Messages not delivered',
    application: menu,
    link_type: 'FILTER',
    name: 'x_patch_loop_message',
    filter: 'state=dead',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 220,
  },
})

Record({
  $id: Now.ID['module-receipts'],
  table: 'sys_app_module',
  data: {
    title: 'Receipts',
    application: menu,
    link_type: 'LIST',
    name: 'x_patch_loop_receipt',
    hint: 'What patching tools delivered.',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 230,
  },
})

Record({
  $id: Now.ID['module-leases'],
  table: 'sys_app_module',
  data: {
    title: 'CIs in maintenance',
    application: menu,
    link_type: 'FILTER',
    name: 'x_patch_loop_lease',
    filter: 'state=held',
    roles: ['x_patch_loop.user'],
    active: true,
    order: 240,
  },
})

Record({
  $id: Now.ID['module-setup'],
  table: 'sys_app_module',
  data: {
    title: 'Set up',
    application: menu,
    link_type: 'SEPARATOR',
    roles: ['x_patch_loop.admin'],
    active: true,
    order: 300,
  },
})

Record({
  $id: Now.ID['module-sources'],
  table: 'sys_app_module',
  data: {
    title: 'Patching tools',
    application: menu,
    link_type: 'LIST',
    name: 'x_patch_loop_source',
    roles: ['x_patch_loop.admin'],
    active: true,
    order: 310,
  },
})

Record({
  $id: Now.ID['module-policies'],
  table: 'sys_app_module',
  data: {
    title: 'Policies',
    application: menu,
    link_type: 'LIST',
    name: 'x_patch_loop_policy',
    roles: ['x_patch_loop.admin'],
    active: true,
    order: 320,
  },
})

Record({
  $id: Now.ID['module-templates'],
  table: 'sys_app_module',
  data: {
    title: 'Task templates',
    application: menu,
    link_type: 'LIST',
    name: 'x_patch_loop_task_template',
    roles: ['x_patch_loop.admin'],
    active: true,
    order: 330,
  },
})

Record({
  $id: Now.ID['module-risk-rules'],
  table: 'sys_app_module',
  data: {
    title: 'Risk rules',
    application: menu,
    link_type: 'LIST',
    name: 'x_patch_loop_risk_rule',
    roles: ['x_patch_loop.admin'],
    active: true,
    order: 335,
  },
})

Record({
  $id: Now.ID['module-properties'],
  table: 'sys_app_module',
  data: {
    title: 'Properties',
    application: menu,
    link_type: 'FILTER',
    name: 'sys_properties',
    filter: 'nameSTARTSWITHx_patch_loop.',
    roles: ['x_patch_loop.admin'],
    active: true,
    order: 340,
  },
})
