import { idOf } from '../../process/words'
import type { SeedRow } from './load'

/** Roles of platform.md 10.1 with what they contain, and those every instance has. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  admin: [],
  maint: [],
  public: [],
  nobody: [],
  snc_internal: [],
  snc_external: [],
  security_admin: [],
  web_service_admin: [],
  rest_api_explorer: [],
  rest_service: [],
  itil_admin: ['itil'],
  itil: ['sn_change_write'],
  approver_user: [],
  approval_admin: [],
  change_manager: [],
  canvas_user: [],
  template_editor: [],
  view_changer: [],
  dependency_views: [],
  cmdb_read: [],
  cmdb_query_builder: ['cmdb_query_builder_read'],
  cmdb_query_builder_read: [],
  app_service_user: [],
  sn_cmdb_user: [],
  sn_change_read: [
    'sn_cmdb_user',
    'dependency_views',
    'view_changer',
    'cmdb_read',
    'app_service_user',
    'cmdb_query_builder_read',
  ],
  sn_change_write: ['sn_change_read', 'template_editor', 'cmdb_query_builder'],
  sn_change_writer: [],
  'sn_change_cab.cab_manager': [],
  sn_change_admin: ['sn_change_write', 'sn_change_cab.cab_manager', 'change_manager'],
}

/** sys_id of a platform role; admin's is the one that every instance has. */
export const roleId = (name: string): string =>
  name === 'admin' ? '2831a114c611228501d4ea6c309d626d' : idOf('sys_user_role', name)

const role = (name: string): SeedRow => ({
  table: 'sys_user_role',
  row: { sys_id: roleId(name), name, elevated_privilege: name === 'security_admin' ? '1' : '0' },
})

const containment = (name: string, contained: string): SeedRow => ({
  table: 'sys_user_role_contains',
  row: {
    sys_id: idOf('sys_user_role_contains', name, contained),
    role: roleId(name),
    contains: roleId(contained),
  },
})

/** All roles, then what contains what. */
export const roleRows = (): SeedRow[] => [
  ...Object.keys(ROLES).map(role),
  ...Object.entries(ROLES).flatMap(([name, contains]) =>
    contains.map((contained) => containment(name, contained)),
  ),
]
