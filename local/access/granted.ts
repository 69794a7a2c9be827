import type { Kernel, Session } from '../types'
import { perGeneration } from './generation'

/** What a caller's roles give. */
export type Granted = {
  /** One of these is enough. */
  readonly has: (roles: readonly string[]) => boolean
  readonly isAdmin: boolean
}

/** Roles that ServiceNow's own people alone can have (r_BaseSystemRoles). */
const NOT_FOR_ADMINS = ['nobody', 'maint']

/** Roles that one has to elevate to: a session of a web service never has them (platform-security/c_ElevatedPrivilege). */
const elevatedRoles = perGeneration(['sys_user_role'], (kernel): ReadonlySet<string> => {
  const query = kernel.records.parse('sys_user_role', 'elevated_privilege=1')
  return new Set(kernel.records.select(query).map((row) => row.name ?? ''))
})

/** The caller's roles; an admin has every other role too, but for those that are not an admin's (t_CreateAnACLRule). */
export function grantedTo(kernel: Kernel, session: Session): Granted {
  const isAdmin = session.roles.has('admin')
  const elevated = elevatedRoles(kernel)
  const isAdmins = (role: string): boolean => !NOT_FOR_ADMINS.includes(role) && !elevated.has(role)
  const has = (role: string): boolean =>
    !elevated.has(role) && (session.roles.has(role) || (isAdmin && isAdmins(role)))
  return { isAdmin, has: (roles) => roles.some(has) }
}
