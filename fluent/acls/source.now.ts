import { Acl } from '@servicenow/sdk/core'
import { admin, user } from '../roles.now'

Acl({
  $id: Now.ID['source-read'],
  type: 'record',
  table: 'x_patch_loop_source',
  operation: 'read',
  decisionType: 'allow',
  roles: [user],
  description: 'Read by the roles of the app.',
})

Acl({
  $id: Now.ID['source-create'],
  type: 'record',
  table: 'x_patch_loop_source',
  operation: 'create',
  decisionType: 'allow',
  roles: [admin],
  description: 'Made by an administrator of the app alone.',
})

Acl({
  $id: Now.ID['source-write'],
  type: 'record',
  table: 'x_patch_loop_source',
  operation: 'write',
  decisionType: 'allow',
  roles: [admin],
  description: 'Changed by an administrator of the app alone.',
})

Acl({
  $id: Now.ID['source-delete'],
  type: 'record',
  table: 'x_patch_loop_source',
  operation: 'delete',
  decisionType: 'allow',
  roles: [admin],
  description: 'Deleted by an administrator of the app alone.',
})

Acl({
  $id: Now.ID['source-read-signing-secret'],
  type: 'record',
  table: 'x_patch_loop_source',
  field: 'signing_secret',
  operation: 'read',
  decisionType: 'allow',
  roles: [admin],
  description: 'Secrets are for an administrator of the app alone.',
})

Acl({
  $id: Now.ID['source-write-signing-secret'],
  type: 'record',
  table: 'x_patch_loop_source',
  field: 'signing_secret',
  operation: 'write',
  decisionType: 'allow',
  roles: [admin],
  description: 'Secrets are for an administrator of the app alone.',
})

Acl({
  $id: Now.ID['source-read-previous-secret'],
  type: 'record',
  table: 'x_patch_loop_source',
  field: 'previous_secret',
  operation: 'read',
  decisionType: 'allow',
  roles: [admin],
  description: 'Secrets are for an administrator of the app alone.',
})

Acl({
  $id: Now.ID['source-write-previous-secret'],
  type: 'record',
  table: 'x_patch_loop_source',
  field: 'previous_secret',
  operation: 'write',
  decisionType: 'allow',
  roles: [admin],
  description: 'Secrets are for an administrator of the app alone.',
})
