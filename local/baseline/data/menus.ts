import { idOf } from '../../process/words'
import type { SeedRow } from './load'

type Module = {
  readonly title: string
  readonly table: string
  readonly filter?: string
  readonly type?: string
}
type Menu = { readonly title: string; readonly roles: string; readonly modules: readonly Module[] }

const MENUS: readonly Menu[] = [
  {
    title: 'Self-Service',
    roles: '',
    modules: [
      {
        title: 'My Approvals',
        table: 'sysapproval_approver',
        filter: 'approver=javascript:gs.getUserID()^ORDERBYDESCsys_created_on',
      },
    ],
  },
  {
    title: 'Change',
    roles: 'itil,sn_change_read,change_manager',
    modules: [
      { title: 'Create New', table: 'change_request', type: 'NEW' },
      { title: 'Open', table: 'change_request', filter: 'active=true^ORDERBYDESCnumber' },
      {
        title: 'Assigned to me',
        table: 'change_request',
        filter: 'active=true^assigned_to=javascript:gs.getUserID()^ORDERBYDESCnumber',
      },
      { title: 'Closed', table: 'change_request', filter: 'active=false^ORDERBYDESCnumber' },
      { title: 'All', table: 'change_request', filter: 'ORDERBYDESCnumber' },
      { title: 'Change Tasks', table: 'change_task', filter: 'active=true^ORDERBYnumber' },
    ],
  },
  {
    title: 'Configuration',
    roles: 'itil,sn_cmdb_user,cmdb_read',
    modules: [
      { title: 'Servers', table: 'cmdb_ci_server', filter: 'ORDERBYname' },
      { title: 'Computers', table: 'cmdb_ci_computer', filter: 'ORDERBYname' },
      { title: 'Services', table: 'cmdb_ci_service', filter: 'ORDERBYname' },
    ],
  },
  {
    title: 'User Administration',
    roles: 'admin',
    modules: [
      { title: 'Users', table: 'sys_user', filter: 'ORDERBYname' },
      { title: 'Groups', table: 'sys_user_group', filter: 'ORDERBYname' },
      { title: 'Roles', table: 'sys_user_role', filter: 'ORDERBYname' },
    ],
  },
  {
    title: 'System Logs',
    roles: 'admin',
    modules: [{ title: 'All', table: 'syslog', filter: 'ORDERBYDESCsys_created_on' }],
  },
]

const applicationRow = (menu: Menu, at: number): SeedRow => ({
  table: 'sys_app_application',
  row: {
    sys_id: idOf('sys_app_application', menu.title),
    title: menu.title,
    roles: menu.roles,
    active: '1',
    order: String((at + 1) * 100),
  },
})

const moduleRow = (menu: Menu, module: Module, at: number): SeedRow => ({
  table: 'sys_app_module',
  row: {
    sys_id: idOf('sys_app_module', menu.title, module.title),
    application: idOf('sys_app_application', menu.title),
    title: module.title,
    name: module.table,
    link_type: module.type ?? 'LIST',
    filter: module.filter ?? '',
    active: '1',
    order: String((at + 1) * 100),
  },
})

/** The platform's own navigator entries, those that a change manager uses. */
export const menuRows = (): SeedRow[] =>
  MENUS.flatMap((menu, at) => [
    applicationRow(menu, at),
    ...menu.modules.map((module, place) => moduleRow(menu, module, place)),
  ])
