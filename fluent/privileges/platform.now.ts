import { CrossScopePrivilege } from '@servicenow/sdk/core'

// Attachments, and what waits in the queues.
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

CrossScopePrivilege({
  $id: Now.ID['may-read-sys-attachment-doc'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_attachment_doc',
})

CrossScopePrivilege({
  $id: Now.ID['may-create-sys-attachment-doc'],
  status: 'allowed',
  operation: 'create',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_attachment_doc',
})

CrossScopePrivilege({
  $id: Now.ID['may-write-sys-attachment-doc'],
  status: 'allowed',
  operation: 'write',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_attachment_doc',
})

CrossScopePrivilege({
  $id: Now.ID['may-delete-sys-attachment-doc'],
  status: 'allowed',
  operation: 'delete',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_attachment_doc',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-sysevent'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sysevent',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-sys-trigger'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_trigger',
})
