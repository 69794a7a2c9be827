import { Acl } from '@servicenow/sdk/core'
import { admin, user } from '../roles.now'

Acl({
  $id: Now.ID['task-template-read'],
  type: 'record',
  table: 'x_patch_loop_task_template',
  operation: 'read',
  decisionType: 'allow',
  roles: [user, 'itil', 'sn_change_read', 'change_manager'],
  description: 'Read by the roles of the app, and by those who work on changes.',
})

Acl({
  $id: Now.ID['task-template-create'],
  type: 'record',
  table: 'x_patch_loop_task_template',
  operation: 'create',
  decisionType: 'allow',
  roles: [admin],
  description: 'Made by an administrator of the app alone.',
})

Acl({
  $id: Now.ID['task-template-write'],
  type: 'record',
  table: 'x_patch_loop_task_template',
  operation: 'write',
  decisionType: 'allow',
  roles: [admin],
  description: 'Changed by an administrator of the app alone.',
})

Acl({
  $id: Now.ID['task-template-delete'],
  type: 'record',
  table: 'x_patch_loop_task_template',
  operation: 'delete',
  decisionType: 'allow',
  roles: [admin],
  description: 'Deleted by an administrator of the app alone.',
})
