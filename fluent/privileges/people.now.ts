import { CrossScopePrivilege } from '@servicenow/sdk/core'

// People and groups.
CrossScopePrivilege({
  $id: Now.ID['may-read-sys-user'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_user',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-sys-user-group'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_user_group',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-sys-user-grmember'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_user_grmember',
})
