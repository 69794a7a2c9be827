import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles.now'

Acl({
  $id: Now.ID['message-read'],
  type: 'record',
  table: 'x_patch_loop_message',
  operation: 'read',
  decisionType: 'allow',
  roles: [user],
  description: 'Read by the roles of the app.',
})

Acl({
  $id: Now.ID['message-create'],
  type: 'record',
  table: 'x_patch_loop_message',
  operation: 'create',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Made by the app; by hand only by an administrator of the instance.',
})

Acl({
  $id: Now.ID['message-write'],
  type: 'record',
  table: 'x_patch_loop_message',
  operation: 'write',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Changed by the app; by hand only by an administrator of the instance.',
})

Acl({
  $id: Now.ID['message-delete'],
  type: 'record',
  table: 'x_patch_loop_message',
  operation: 'delete',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Deleted by the app; by hand only by an administrator of the instance.',
})
