import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles.now'

Acl({
  $id: Now.ID['receipt-read'],
  type: 'record',
  table: 'x_patch_loop_receipt',
  operation: 'read',
  decisionType: 'allow',
  roles: [user],
  description: 'Read by the roles of the app.',
})

Acl({
  $id: Now.ID['receipt-create'],
  type: 'record',
  table: 'x_patch_loop_receipt',
  operation: 'create',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Made by the app; by hand only by an administrator of the instance.',
})

Acl({
  $id: Now.ID['receipt-write'],
  type: 'record',
  table: 'x_patch_loop_receipt',
  operation: 'write',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Changed by the app; by hand only by an administrator of the instance.',
})

Acl({
  $id: Now.ID['receipt-delete'],
  type: 'record',
  table: 'x_patch_loop_receipt',
  operation: 'delete',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Deleted by the app; by hand only by an administrator of the instance.',
})
