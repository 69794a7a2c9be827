import { CrossScopePrivilege } from '@servicenow/sdk/core'

// Maintenance and blackout schedules.
CrossScopePrivilege({
  $id: Now.ID['may-read-cmn-schedule'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'cmn_schedule',
})

CrossScopePrivilege({
  $id: Now.ID['may-read-cmn-schedule-blackout'],
  status: 'allowed',
  operation: 'read',
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'cmn_schedule_blackout',
})
