/** What an ACL guards. */
export type Operation = 'read' | 'write' | 'create' | 'delete'

type Access = {
  readonly tables: readonly string[]
  readonly operations: readonly Operation[]
  /** One of these is enough; none named: every signed-in user. */
  readonly roles: readonly string[]
  /** A row that this finds; {user} is the caller. */
  readonly condition?: string
}

const FULFILLERS = ['itil', 'change_manager', 'sn_change_write'] as const
const READERS = [...FULFILLERS, 'sn_change_read'] as const

/**
 * The platform's own record ACLs, as far as clients see them (platform.md 10.1, 11.2): roles only. The real set is larger and
 * scripted; what is not named here is for admins.
 */
export const BASELINE_ACCESS: readonly Access[] = [
  {
    tables: [
      'change_request',
      'change_task',
      'task',
      'task_ci',
      'task_cmdb_ci_service',
      'conflict',
    ],
    operations: ['read'],
    roles: READERS,
  },
  {
    tables: ['change_request', 'change_task', 'task', 'task_ci', 'task_cmdb_ci_service'],
    operations: ['create', 'write'],
    roles: FULFILLERS,
  },
  { tables: ['task_ci', 'task_cmdb_ci_service'], operations: ['delete'], roles: FULFILLERS },
  { tables: ['task_service_offering'], operations: ['read'], roles: READERS },
  {
    tables: ['task_service_offering'],
    operations: ['create', 'write', 'delete'],
    roles: FULFILLERS,
  },
  { tables: ['change_request', 'change_task'], operations: ['delete'], roles: ['change_manager'] },
  { tables: ['sysapproval_approver', 'sysapproval_group'], operations: ['read'], roles: READERS },
  {
    tables: ['sysapproval_approver'],
    operations: ['read', 'write'],
    roles: [],
    condition: 'approver={user}',
  },
  { tables: ['sysapproval_approver'], operations: ['write'], roles: ['change_manager'] },
  {
    tables: ['cmdb_ci', 'cmdb_rel_ci', 'svc_ci_assoc', 'sys_object_source'],
    operations: ['read'],
    roles: [...READERS, 'cmdb_read', 'sn_cmdb_user'],
  },
  { tables: ['cmdb_ci', 'cmdb_rel_ci'], operations: ['create', 'write'], roles: ['itil'] },
  {
    tables: ['sys_user', 'sys_user_group', 'sys_user_grmember', 'core_company', 'cmn_location'],
    operations: ['read'],
    roles: [],
  },
  { tables: ['cmn_schedule', 'cmn_schedule_span'], operations: ['read'], roles: [] },
  {
    tables: ['sttrm_model', 'sttrm_state', 'sttrm_state_transition'],
    operations: ['read'],
    roles: READERS,
  },
  { tables: ['sys_attachment'], operations: ['read'], roles: [] },
  { tables: ['sys_db_object', 'sys_dictionary', 'sys_choice'], operations: ['read'], roles: [] },
]
