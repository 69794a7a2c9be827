import { CrossScopePrivilege } from '@servicenow/sdk/core'

// The change request, its tasks, affected CIs and approvals.
CrossScopePrivilege({
  $id: Now.ID['may-read-change-request'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'change_request',
})

CrossScopePrivilege({
  $id: Now.ID['may-create-change-request'],
  status: 'allowed',
  operation: 'create',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'change_request',
})

CrossScopePrivilege({
  $id: Now.ID['may-write-change-request'],
  status: 'allowed',
  operation: 'write',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'change_request',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-change-task'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'change_task',
})

CrossScopePrivilege({
  $id: Now.ID['may-create-change-task'],
  status: 'allowed',
  operation: 'create',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'change_task',
})

CrossScopePrivilege({
  $id: Now.ID['may-write-change-task'],
  status: 'allowed',
  operation: 'write',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'change_task',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-task'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'task',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-task-ci'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'task_ci',
})

CrossScopePrivilege({
  $id: Now.ID['may-create-task-ci'],
  status: 'allowed',
  operation: 'create',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'task_ci',
})

CrossScopePrivilege({
  $id: Now.ID['may-write-task-ci'],
  status: 'allowed',
  operation: 'write',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'task_ci',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-sysapproval-approver'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sysapproval_approver',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-sys-journal-field'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_journal_field',
})

// For the root cause of what failed, as a person presses the button.
CrossScopePrivilege({
  $id: Now.ID['may-read-problem'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'problem',
})

CrossScopePrivilege({
  $id: Now.ID['may-create-problem'],
  status: 'allowed',
  operation: 'create',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'problem',
})
