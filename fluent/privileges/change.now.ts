import { CrossScopePrivilege } from '@servicenow/sdk/core'

// The change request, its tasks and affected CIs.
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
  $id: Now.ID['may-read-task-cmdb-ci-service'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'task_cmdb_ci_service',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-chg-model'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'chg_model',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-std-change-producer-version'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'std_change_producer_version',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-std-change-record-producer'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'std_change_record_producer',
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
  $id: Now.ID['may-read-sysapproval-group'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sysapproval_group',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-conflict'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'conflict',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-sys-journal-field'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_journal_field',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-sys-choice'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_choice',
})
