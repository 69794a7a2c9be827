import { rowsWhere } from '../engine/inner'
import { addFormMessage } from '../engine/form-messages'
import type { Engine } from '../engine/inner'
import { newSysId } from '../engine/sysid'
import type { Host } from '../glide/host'
import type { Session } from '../types'

const PREFERENCES = 'sys_user_preference'
/** Messages and data of a session are kept for so many users; a real session ends by itself. */
const KEPT = 100

type Mine = { readonly id: string; readonly data: Map<string, string>; readonly errors: string[] }

/** What scripts ask of the session and the user that they act for (c_GlideUserScopedAPI.md, c_GlideSessionScopedAPI.md). */
export function createSessions(
  engine: Engine,
  acting: () => Session,
): Pick<
  Host,
  | 'userField'
  | 'roles'
  | 'preference'
  | 'savePreference'
  | 'clientData'
  | 'putClientData'
  | 'sessionId'
  | 'applicationId'
  | 'sessionMessage'
  | 'errorMessages'
  | 'message'
> {
  const sessions = new Map<string, Mine>()
  const mine = (): Mine => {
    const { userId, interactive } = acting()
    const key = `${userId} ${interactive}`
    const known = sessions.get(key)
    if (known) return known
    if (sessions.size >= KEPT) sessions.clear()
    const made = { id: newSysId().toUpperCase(), data: new Map<string, string>(), errors: [] }
    sessions.set(key, made)
    return made
  }
  const preferenceRow = (name: string) =>
    rowsWhere(engine, PREFERENCES, { user: acting().userId, name })[0]
  return {
    userField: (column) => engine.records.get('sys_user', acting().userId)?.[column] ?? '',
    roles: (direct) => (direct ? directRoles(engine, acting().userId) : [...acting().roles]),
    preference: (name) => preferenceRow(name)?.value ?? '',
    savePreference(name, value) {
      const row = preferenceRow(name)
      const session = { ...acting(), scope: 'global' }
      const values = { user: acting().userId, name, value }
      if (row) engine.operations.update(session, PREFERENCES, row.sys_id ?? '', { value })
      else engine.operations.insert(session, PREFERENCES, values)
    },
    clientData: (name) => mine().data.get(name),
    putClientData: (name, value) => void mine().data.set(name, value),
    sessionId: () => mine().id,
    applicationId: () => engine.scopes.idOf(acting().scope),
    sessionMessage(kind, text) {
      engine.log.write('debug', 'message', text)
      if (kind === 'error') mine().errors.push(text)
      if (acting().interactive) addFormMessage(engine, text)
    },
    errorMessages: () => mine().errors,
    message: (key) => rowsWhere(engine, 'sys_ui_message', { key })[0]?.message || key,
  }
}

function directRoles(engine: Engine, user: string): string[] {
  const rows = rowsWhere(engine, 'sys_user_has_role', { user })
  return rows.map(({ role = '' }) => engine.records.get('sys_user_role', role)?.name ?? role)
}
