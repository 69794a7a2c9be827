/** What an access control guards (access-control/acl-rule-types, "Record ACL rules"), as far as it is asked here. */
export type AclOperation = 'read' | 'write' | 'create' | 'delete' | 'query_match' | 'query_range'

/** Documented, and nothing here would ask for it: refused before anybody relies on it. */
const UNSPOKEN: ReadonlySet<string> = new Set(['conditional_table_query_range', 'data_fabric'])

/** Whether access controls for this operation are honoured, or there is no surface that they would be about. */
export const isSpokenOperation = (name: string): boolean => !UNSPOKEN.has(name)

/** An access control that every instance has. */
export type BaselineRule = {
  readonly tables: readonly string[]
  readonly operations: readonly AclOperation[]
  /** One of these is enough. */
  readonly roles: readonly string[]
  /** A security attribute of acl-check. */
  readonly attribute?: string
  readonly condition?: string
  /** "Deny Unless". */
  readonly denies?: true
  readonly adminOverrides?: false
}

const ALL = ['read', 'write', 'create', 'delete'] as const
/** Everybody who has signed in. */
const USERS = { roles: [], attribute: 'LoggedIn' } as const

const FULFILLERS = ['itil', 'change_manager', 'sn_change_write'] as const
const READERS = [...FULFILLERS, 'sn_change_read'] as const

/**
 * The platform's own record ACLs, as far as clients see them (platform.md 10.1, 11.2). The real set is larger and scripted;
 * what is not named here is for admins, by the rules on any table (access-control/c_DefaultDenyProperty).
 */
export const BASELINE_ACCESS: readonly BaselineRule[] = [
  { tables: ['*'], operations: ALL, roles: ['admin'] },
  // ITSM Enhanced Security: nobody who has not signed in (platform.md 10.1).
  { tables: ['change_request', 'change_task'], operations: ALL, ...USERS, denies: true },
  // Only who has elevated to security_admin, which no web service can (exploring-access-control-list, "Required role").
  {
    tables: ['sys_security_acl', 'sys_security_acl_role'],
    operations: ['create', 'write', 'delete'],
    roles: ['security_admin'],
    adminOverrides: false,
  },
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
    ...USERS,
    condition: 'approver=javascript:gs.getUserID()',
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
    ...USERS,
  },
  { tables: ['cmn_schedule', 'cmn_schedule_span'], operations: ['read'], ...USERS },
  {
    tables: ['sttrm_model', 'sttrm_state', 'sttrm_state_transition'],
    operations: ['read'],
    roles: READERS,
  },
  { tables: ['sys_attachment'], operations: ['read'], ...USERS },
  { tables: ['sys_db_object', 'sys_dictionary', 'sys_choice'], operations: ['read'], ...USERS },
]
