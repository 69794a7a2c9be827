import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles.now'

Acl({
  $id: Now.ID['inventory-read'],
  type: 'record',
  table: 'x_patch_loop_inventory',
  operation: 'read',
  decisionType: 'allow',
  roles: [user, 'itil', 'sn_change_read', 'change_manager'],
  description: 'Read by the roles of the app, and by those who work on changes.',
})

Acl({
  $id: Now.ID['inventory-create'],
  type: 'record',
  table: 'x_patch_loop_inventory',
  operation: 'create',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Made by the app; by hand only by an administrator of the instance.',
})

Acl({
  $id: Now.ID['inventory-write'],
  type: 'record',
  table: 'x_patch_loop_inventory',
  operation: 'write',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Changed by the app; by hand only by an administrator of the instance.',
})

Acl({
  $id: Now.ID['inventory-delete'],
  type: 'record',
  table: 'x_patch_loop_inventory',
  operation: 'delete',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Deleted by the app; by hand only by an administrator of the instance.',
})
