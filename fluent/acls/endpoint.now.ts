import { Acl } from '@servicenow/sdk/core'
import { operator, user } from '../roles.now'

Acl({
  $id: Now.ID['endpoint-read'],
  type: 'record',
  table: 'x_patch_loop_endpoint',
  operation: 'read',
  decisionType: 'allow',
  roles: [user, 'itil', 'sn_change_read', 'change_manager'],
  description: 'Read by the roles of the app, and by those who work on changes.',
})

Acl({
  $id: Now.ID['endpoint-create'],
  type: 'record',
  table: 'x_patch_loop_endpoint',
  operation: 'create',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Made by the app; by hand only by an administrator of the instance.',
})

Acl({
  $id: Now.ID['endpoint-delete'],
  type: 'record',
  table: 'x_patch_loop_endpoint',
  operation: 'delete',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'Deleted by the app; by hand only by an administrator of the instance.',
})

Acl({
  $id: Now.ID['endpoint-write'],
  type: 'record',
  table: 'x_patch_loop_endpoint',
  operation: 'write',
  decisionType: 'allow',
  roles: [operator],
  description: 'An operator may link a CI, give up, or accept an exception; see the field rules.',
})

Acl({
  $id: Now.ID['endpoint-write-all'],
  type: 'record',
  table: 'x_patch_loop_endpoint',
  field: '*',
  operation: 'write',
  decisionType: 'allow',
  roles: ['admin'],
  description: 'All other fields are written by the app.',
})

Acl({
  $id: Now.ID['endpoint-write-ci'],
  type: 'record',
  table: 'x_patch_loop_endpoint',
  field: 'ci',
  operation: 'write',
  decisionType: 'allow',
  roles: [operator],
  description: 'Decided by an operator.',
})

Acl({
  $id: Now.ID['endpoint-write-status'],
  type: 'record',
  table: 'x_patch_loop_endpoint',
  field: 'status',
  operation: 'write',
  decisionType: 'allow',
  roles: [operator],
  description: 'Decided by an operator.',
})

Acl({
  $id: Now.ID['endpoint-write-exception-reason'],
  type: 'record',
  table: 'x_patch_loop_endpoint',
  field: 'exception_reason',
  operation: 'write',
  decisionType: 'allow',
  roles: [operator],
  description: 'Decided by an operator.',
})
