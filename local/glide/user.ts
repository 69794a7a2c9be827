import type { Host } from './host'
import type { Space } from './space'

/** GlideUser and GlideSession (c_GlideUserScopedAPI.md, c_GlideSessionScopedAPI.md), and GlidePluginManager. */
export function defineUser(space: Space, host: Host): void {
  const FILE = 'local/glide/user.ts'
  class GlideUser {
    getID(): string {
      return host.session().userId
    }
    getName(): string {
      return host.session().userName
    }
    getDisplayName(): string {
      return host.session().displayName
    }
    getFirstName(): string | null {
      return host.userField('first_name') || null
    }
    getLastName(): string | null {
      return host.userField('last_name') || null
    }
    getEmail(): string | null {
      return host.userField('email') || null
    }
    getCompanyID(): string | null {
      return host.userField('company') || null
    }
    getPreference(name: unknown): string | null {
      return host.preference(space.text(name)) || null
    }
    savePreference(name: unknown, value: unknown): void {
      host.savePreference(space.text(name), space.text(value))
    }
    getRoles(): string[] {
      return [...host.roles(false)]
    }
    getUserRoles(): string[] {
      return [...host.roles(true)]
    }
    getTimeZoneLabel(): string {
      return host.session().timeZone
    }
    hasRole(role: unknown): boolean {
      return host.hasRole(space.text(role))
    }
    isMemberOf(group: unknown): boolean {
      return host.isMemberOf(space.text(group))
    }
  }
  class GlideSession {
    isInteractive(): boolean {
      return host.session().interactive
    }
    isLoggedIn(): boolean {
      return host.session().userName !== 'guest'
    }
    /** Nobody impersonates here. */
    isImpersonating(): boolean {
      return false
    }
    getTimeZoneName(): string {
      return host.session().timeZone
    }
    getLanguage(): string {
      return host.userField('preferred_language') || 'en'
    }
    getCurrentApplicationId(): string {
      return host.applicationId()
    }
    /** "In the global domain the method returns null": there are no domains here. */
    getCurrentDomainID(): null {
      return null
    }
    getClientData(name: unknown): string | null {
      return host.clientData(space.text(name)) ?? null
    }
    putClientData(name: unknown, value: unknown): void {
      host.putClientData(space.text(name), space.text(value))
    }
  }
  /** Made with `new`, as in the sample of its page (c_GlidePluginManagerScopedAPI.md). */
  class GlidePluginManager {
    isActive(id: unknown): boolean {
      return host.pluginActive(space.text(id))
    }
  }
  space.refuse(GlideUser.prototype, 'GlideUser', FILE)
  space.refuse(GlideSession.prototype, 'GlideSession', FILE)
  space.refuse(GlidePluginManager.prototype, 'GlidePluginManager', FILE)
  Object.assign(space, { GlideUser, GlideSession, GlidePluginManager })
}
