import { CrossScopePrivilege } from '@servicenow/sdk/core'

// CIs, their identities and services; CIs are written to put them in maintenance.
CrossScopePrivilege({
  $id: Now.ID['may-read-cmdb-ci'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'cmdb_ci',
})

CrossScopePrivilege({
  $id: Now.ID['may-write-cmdb-ci'],
  status: 'allowed',
  operation: 'write',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'cmdb_ci',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-cmdb-ci-hardware'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'cmdb_ci_hardware',
})

CrossScopePrivilege({
  $id: Now.ID['may-write-cmdb-ci-hardware'],
  status: 'allowed',
  operation: 'write',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'cmdb_ci_hardware',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-cmdb-ci-computer'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'cmdb_ci_computer',
})

CrossScopePrivilege({
  $id: Now.ID['may-write-cmdb-ci-computer'],
  status: 'allowed',
  operation: 'write',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'cmdb_ci_computer',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-cmdb-ci-server'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'cmdb_ci_server',
})

CrossScopePrivilege({
  $id: Now.ID['may-write-cmdb-ci-server'],
  status: 'allowed',
  operation: 'write',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'cmdb_ci_server',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-cmdb-rel-ci'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'cmdb_rel_ci',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-cmdb-ci-service'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'cmdb_ci_service',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-svc-ci-assoc'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'svc_ci_assoc',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-sys-object-source'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_object_source',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-sys-db-object'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_db_object',
})
