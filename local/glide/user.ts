import type { Host } from './host'
import type { Space } from './space'

/** GlideUser, GlideSession, GlideStringUtil and GlidePluginManager (platform.md 8.8), as far as a scope asks for them. */
export function defineUser(space: Space, host: Host): void {
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
    getEmail(): string {
      return host.session().email
    }
    hasRole(role: string): boolean {
      return host.hasRole(String(role))
    }
    isMemberOf(group: string): boolean {
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
    getTimeZoneName(): string {
      return host.session().timeZone
    }
    getCurrentApplicationId(): string {
      return host.session().scope
    }
  }
  const GlideStringUtil = {
    escapeHTML: (text: unknown): string =>
      space.text(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`),
    escapeQueryTermSeparator: (text: unknown): string => space.text(text).replace(/\^/g, '^^'),
    isEligibleSysID: (text: unknown): boolean => /^[0-9a-f]{32}$/i.test(space.text(text)),
    base64Encode: (text: unknown): string => host.base64(space.text(text)),
    base64Decode: (text: unknown): string => host.fromBase64(space.text(text)),
  }
  const GlidePluginManager = { isActive: (id: string): boolean => host.pluginActive(String(id)) }
  space.refuse(GlideUser.prototype, 'GlideUser', 'local/glide/user.ts')
  space.refuse(GlideSession.prototype, 'GlideSession', 'local/glide/user.ts')
  space.refuse(GlideStringUtil, 'GlideStringUtil', 'local/glide/user.ts')
  space.refuse(GlidePluginManager, 'GlidePluginManager', 'local/glide/user.ts')
  Object.assign(space, { GlideUser, GlideSession, GlideStringUtil, GlidePluginManager })
}
