import { roleId } from '../baseline/data/roles'
import type { SeedRow } from '../baseline/data/load'
import { ADMIN } from '../baseline/data'
import { GROUP, idOf } from '../process/words'

type Person = { readonly name: string; readonly roles: readonly string[] }

/** Demo users by user name (contract.md 6); the password is the user name. Roles of an app are granted apart. */
export const PEOPLE: Readonly<Record<string, Person>> = {
  jetpatch: { name: 'JetPatch Integration', roles: [] },
  'change.manager': { name: 'Clara Mendes', roles: ['change_manager', 'itil'] },
  itil: { name: 'Ian Tillman', roles: ['itil'] },
  operator: { name: 'Olga Petrov', roles: ['itil'] },
  'jane.roe': { name: 'Jane Roe', roles: ['itil'] },
  'omar.diaz': { name: 'Omar Diaz', roles: ['itil', 'change_manager'] },
  'carol.adams': { name: 'Carol Adams', roles: ['itil', 'approver_user'] },
  'bernard.low': { name: 'Bernard Low', roles: ['itil', 'approver_user'] },
  'priya.nair': { name: 'Priya Nair', roles: ['itil', 'approver_user'] },
  'former.employee': { name: 'Fred Gone', roles: [] },
}

/** Demo groups and their members. CAB Approval and Change Management come with the instance. */
export const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'Web Platform': ['change.manager', 'omar.diaz', 'jane.roe'],
  'Linux Servers': ['change.manager', 'omar.diaz', 'itil'],
  'Windows Servers': ['change.manager', 'omar.diaz'],
  'Database Operations': ['change.manager', 'jane.roe', 'former.employee'],
  'Workplace Services': ['itil'],
  'Nobody on Duty': ['former.employee'],
  'CAB Approval': ['carol.adams', 'bernard.low', 'priya.nair', 'change.manager'],
  'Change Management': ['change.manager'],
}

const PRESET_GROUPS: Readonly<Record<string, string>> = {
  'CAB Approval': GROUP.cabApproval,
  'Change Management': GROUP.changeManagement,
}

/** sys_id of a demo user, and of admin. */
export const userId = (userName: string): string =>
  userName === 'admin' ? ADMIN : idOf('sys_user', userName)

/** sys_id of a demo group. */
export const groupId = (name: string): string => PRESET_GROUPS[name] ?? idOf('sys_user_group', name)

function userRow(userName: string, person: Person): SeedRow {
  const [first = '', last = ''] = person.name.split(' ')
  return {
    table: 'sys_user',
    row: {
      sys_id: userId(userName),
      user_name: userName,
      first_name: first,
      last_name: last,
      name: person.name,
      email: `${userName}@example.com`,
      active: userName === 'former.employee' ? '0' : '1',
      user_password: userName,
    },
  }
}

/** A role given to a user directly. `role` is the role's sys_id. */
export const grant = (userName: string, role: string): SeedRow => ({
  table: 'sys_user_has_role',
  row: { sys_id: idOf('sys_user_has_role', userName, role), user: userId(userName), role },
})

const member = (group: string, userName: string): SeedRow => ({
  table: 'sys_user_grmember',
  row: {
    sys_id: idOf('sys_user_grmember', group, userName),
    group: groupId(group),
    user: userId(userName),
  },
})

/** Users, their platform roles, groups and members. */
export const peopleRows = (): SeedRow[] => [
  ...Object.entries(PEOPLE).map(([userName, person]) => userRow(userName, person)),
  ...Object.entries(PEOPLE).flatMap(([userName, person]) =>
    person.roles.map((role) => grant(userName, roleId(role))),
  ),
  ...Object.keys(MEMBERS)
    .filter((name) => PRESET_GROUPS[name] === undefined)
    .map((name) => ({
      table: 'sys_user_group',
      row: { sys_id: groupId(name), name, active: '1', manager: userId('change.manager') },
    })),
  ...Object.entries(MEMBERS).flatMap(([group, names]) => names.map((name) => member(group, name))),
]
