import type { People, Row, Session } from '../types'
import type { Engine } from './inner'
import { isTrue, rowsWhere } from './inner'
import { passwordMatches } from './secrets'

const ROLE_TABLES = [
  'sys_user_role',
  'sys_user_has_role',
  'sys_user_role_contains',
  'sys_group_has_role',
  'sys_user_grmember',
]

const SYSTEM_ROLES: ReadonlySet<string> = new Set(['admin'])

/** Users, and the roles they have directly, through other roles and through groups. */
export function createPeople(engine: Engine): People {
  const rows = (table: string, where: Row): Row[] => rowsWhere(engine, table, where)

  const roleIdsOf = (userId: string): string[] => {
    const direct = rows('sys_user_has_role', { user: userId })
    const groups = rows('sys_user_grmember', { user: userId })
    const inherited = groups.flatMap((m) => rows('sys_group_has_role', { group: m.group ?? '' }))
    return [...direct, ...inherited].map((row) => row.role ?? '')
  }
  const withContained = (roleIds: readonly string[]): Set<string> => {
    const seen = new Set(roleIds)
    for (const role of seen)
      for (const row of rows('sys_user_role_contains', { role })) seen.add(row.contains ?? '')
    return seen
  }
  const nameOf = (roleId: string): string =>
    engine.records.get('sys_user_role', roleId)?.name ?? roleId
  const known = new Map<string, ReadonlySet<string>>()
  engine.caches.watch(ROLE_TABLES, () => known.clear())
  const rolesOf = (userId: string): ReadonlySet<string> => {
    const found = known.get(userId)
    if (found) return found
    const roles = new Set([...withContained(roleIdsOf(userId))].filter(Boolean).map(nameOf))
    known.set(userId, roles)
    return roles
  }

  const userByName = (userName: string): Row | undefined =>
    userName ? rows('sys_user', { user_name: userName })[0] : undefined
  const instanceZone = (): string => engine.properties.get('glide.sys.default.tz', 'GMT')

  const sessionFor: People['sessionFor'] = (userId, options) => {
    const user = engine.records.get('sys_user', userId)
    if (!user) throw new Error(`local: no user with sys_id '${userId}'`)
    return {
      userId,
      userName: user.user_name ?? '',
      roles: rolesOf(userId),
      timeZone: user.time_zone || instanceZone(),
      interactive: options?.interactive ?? false,
      scope: options?.scope ?? 'global',
    }
  }
  const systemSession = (scope = 'global'): Session => ({
    userId: 'system',
    userName: 'system',
    roles: SYSTEM_ROLES,
    timeZone: instanceZone(),
    interactive: false,
    scope,
  })
  return {
    userByName,
    checkPassword(userName, password) {
      const user = userByName(userName)
      if (!user || !isTrue(user.active) || isTrue(user.locked_out)) return undefined
      return passwordMatches(user.user_password ?? '', password) ? user : undefined
    },
    rolesOf,
    sessionFor,
    systemSession,
  }
}
