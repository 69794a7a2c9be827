import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles.now'

Acl({
  $id: Now.ID['window-read'],
  type: 'record',
  table: 'x_patch_loop_window',
  operation: 'read',
  decisionType: 'allow',
  roles: [user, 'itil', 'sn_change_read', 'change_manager'],
  description: 'Read by the roles of the app, and by those who work on changes.',
})

Acl({
  $id: Now.ID['window-create'],
  type: 'record',
  table: 'x_patch_loop_window',
  operation: 'create',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Made by the app; by hand only by an administrator of the instance.',
})

Acl({
  $id: Now.ID['window-write'],
  type: 'record',
  table: 'x_patch_loop_window',
  operation: 'write',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Changed by the app; by hand only by an administrator of the instance.',
})

Acl({
  $id: Now.ID['window-delete'],
  type: 'record',
  table: 'x_patch_loop_window',
  operation: 'delete',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Deleted by the app; by hand only by an administrator of the instance.',
})
