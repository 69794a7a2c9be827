import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles.now'

Acl({
  $id: Now.ID['plan-change-read'],
  type: 'record',
  table: 'x_patch_loop_plan_change',
  operation: 'read',
  decisionType: 'allow',
  roles: [user, 'itil', 'sn_change_read', 'change_manager'],
  description: 'Read by the roles of the app, and by those who work on changes.',
})

Acl({
  $id: Now.ID['plan-change-create'],
  type: 'record',
  table: 'x_patch_loop_plan_change',
  operation: 'create',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Made by the app; by hand only by an administrator of the instance.',
})

Acl({
  $id: Now.ID['plan-change-write'],
  type: 'record',
  table: 'x_patch_loop_plan_change',
  operation: 'write',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Changed by the app; by hand only by an administrator of the instance.',
})

Acl({
  $id: Now.ID['plan-change-delete'],
  type: 'record',
  table: 'x_patch_loop_plan_change',
  operation: 'delete',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Deleted by the app; by hand only by an administrator of the instance.',
})
