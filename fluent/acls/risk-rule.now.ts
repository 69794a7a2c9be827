import { Acl } from '@servicenow/sdk/core'
import { admin, user } from '../roles.now'

Acl({
  $id: Now.ID['risk-rule-read'],
  type: 'record',
  table: 'x_patch_loop_risk_rule',
  operation: 'read',
  decisionType: 'allow',
  roles: [user, 'itil', 'sn_change_read', 'change_manager'],
  description: 'Read by the roles of the app, and by those who work on changes.',
})

Acl({
  $id: Now.ID['risk-rule-create'],
  type: 'record',
  table: 'x_patch_loop_risk_rule',
  operation: 'create',
  decisionType: 'allow',
  roles: [admin],
  description: 'Made by an administrator of the app alone.',
})

Acl({
  $id: Now.ID['risk-rule-write'],
  type: 'record',
  table: 'x_patch_loop_risk_rule',
  operation: 'write',
  decisionType: 'allow',
  roles: [admin],
  description: 'Changed by an administrator of the app alone.',
})

Acl({
  $id: Now.ID['risk-rule-delete'],
  type: 'record',
  table: 'x_patch_loop_risk_rule',
  operation: 'delete',
  decisionType: 'allow',
  roles: [admin],
  description: 'Deleted by an administrator of the app alone.',
})
