import { Acl } from '@servicenow/sdk/core'
import { integration, operator, user } from '../roles.now'

export const report = Acl({
  $id: Now.ID['rest-report'],
  name: 'x_patch_loop.report',
  type: 'rest_endpoint',
  operation: 'execute',
  decisionType: 'allow',
  roles: [integration],
  description: 'The calls of a patching tool: activate and report.',
})

export const act = Acl({
  $id: Now.ID['rest-act'],
  name: 'x_patch_loop.act',
  type: 'rest_endpoint',
  operation: 'execute',
  decisionType: 'allow',
  roles: [integration, operator],
  description: 'Calls for the patching tool and for an operator: cancel, reopen, reconcile.',
})

export const read = Acl({
  $id: Now.ID['rest-read'],
  name: 'x_patch_loop.read',
  type: 'rest_endpoint',
  operation: 'execute',
  decisionType: 'allow',
  roles: [integration, user],
  description: 'Reading calls.',
})

export const operate = Acl({
  $id: Now.ID['rest-operate'],
  name: 'x_patch_loop.operate',
  type: 'rest_endpoint',
  operation: 'execute',
  decisionType: 'allow',
  roles: [operator],
  description: 'Calls for an operator: replay.',
})
