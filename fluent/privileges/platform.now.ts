import { CrossScopePrivilege } from '@servicenow/sdk/core'

// Attachments: full lists on changes, payloads on receipts.
CrossScopePrivilege({
  $id: Now.ID['may-read-sys-attachment'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_attachment',
})

CrossScopePrivilege({
  $id: Now.ID['may-create-sys-attachment'],
  status: 'allowed',
  operation: 'create',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_attachment',
})

CrossScopePrivilege({
  $id: Now.ID['may-write-sys-attachment'],
  status: 'allowed',
  operation: 'write',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_attachment',
})

CrossScopePrivilege({
  $id: Now.ID['may-delete-sys-attachment'],
  status: 'allowed',
  operation: 'delete',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_attachment',
})
