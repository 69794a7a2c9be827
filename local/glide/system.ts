import type { Host } from './host'
import type { RecordLike, Space } from './space'

/** gs as a scoped app has it (c_GlideSystemScopedAPI.md), without its dates; what only global scripts have throws. */
export function defineSystem(space: Space, host: Host): void {
  const FILE = 'local/glide/system.ts'
  const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  /** {0} … {4} (platform.md 7.7). */
  const MOST_VALUES = 5
  /** Java's MessageFormat: an apostrophe quotes what follows, and two are one. Without values a message is as it is. */
  const fill = (message: unknown, given: readonly unknown[]): string => {
    const values = given.flat().slice(0, MOST_VALUES)
    if (values.length === 0) return String(message)
    return String(message).replace(/''|'([^']*)'?|\{(\d)\}/g, (mark, quoted, at) => {
      if (mark === "''") return "'"
      if (quoted !== undefined) return quoted
      return Number(at) < values.length ? space.text(values[Number(at)]) : mark
    })
  }
  const logger =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (message: unknown, ...values: unknown[]): void =>
      host.log(level, fill(message, values))
  const shown = (kind: 'error' | 'info') => (message: unknown) =>
    host.sessionMessage(kind, space.text(message))

  const target = (record: unknown) => {
    const known = record as RecordLike | null | undefined
    if (known && typeof known === 'object' && typeof known.getTableName === 'function')
      return { table: known.getTableName(), sysId: known.getUniqueValue() ?? '', record: known }
    return { table: '', sysId: known ? space.text(known) : '', record: undefined }
  }
  const messageOf = (id: unknown, values: unknown): string => {
    const text = host.message(space.text(id))
    const list = Array.isArray(values) ? values : values === undefined ? [] : [values]
    return text.replace(/\{(\d)\}/g, (mark, at) =>
      Number(at) < list.length ? space.text(list[Number(at)]) : mark,
    )
  }

  const gs = {
    debug: logger('debug'),
    info: logger('info'),
    warn: logger('warn'),
    error: logger('error'),
    isDebugging: () => false,

    getProperty(name: string, fallback?: unknown): unknown {
      const value = host.property(String(name))
      return value !== '' || fallback === undefined ? value : fallback
    },
    setProperty: (name: string, value: unknown): void => host.setProperty(name, space.text(value)),

    getUserID: () => host.session().userId,
    getUserName: () => host.session().userName,
    getUserDisplayName: () => host.session().displayName,
    getUser: () => new (space.GlideUser as new () => object)(),
    getSession: () => new (space.GlideSession as new () => object)(),
    getSessionID: () => host.sessionId(),
    hasRole: (roles: unknown): boolean =>
      space
        .text(roles)
        .split(',')
        .some((role) => host.hasRole(role.trim())),
    isInteractive: () => host.session().interactive,
    isLoggedIn: () => host.session().userName !== 'guest',
    isMobile: () => false,
    getCurrentScopeName: () => host.session().scope,
    /** "The caller's scope name, or null if there is no caller": nobody is called across scopes here. */
    getCallerScopeName: () => null,
    getCurrentApplicationId: () => host.applicationId(),
    getTimeZoneName: () => host.session().timeZone,
    getDateFormat: () => host.session().dateFormat,
    getTimeFormat: () => host.session().timeFormat,
    getDateTimeFormat: () => `${host.session().dateFormat} ${host.session().timeFormat}`,

    /** The fifth argument names a queue of its own (platform.md 7.5). */
    eventQueue(name: string, record: unknown, parm1?: unknown, parm2?: unknown, queue?: string) {
      const { table, sysId } = target(record)
      const parms = { parm1: space.text(parm1), parm2: space.text(parm2) }
      host.event(
        { name: String(name), table, sysId, ...parms, queue: space.text(queue) },
        undefined,
      )
    },
    eventQueueScheduled(
      name: string,
      record: unknown,
      parm1: unknown,
      parm2: unknown,
      expiration: unknown,
    ) {
      const { table, sysId, record: known } = target(record)
      const display = known as { getDisplayValue?: () => string } | undefined
      const first = parm1 === undefined ? (display?.getDisplayValue?.() ?? '') : space.text(parm1)
      const parms = { parm1: first, parm2: space.text(parm2) }
      const at = host.parseTime(space.text(expiration))
      if (at === undefined) throw new Error(`no date-time: '${space.text(expiration)}'`)
      host.event({ name: String(name), table, sysId, ...parms, queue: '' }, at)
    },
    executeNow: (job: RecordLike): boolean => host.executeNow(job.getUniqueValue() ?? ''),

    generateGUID: () => host.newSysId(),
    base64Encode: (text: unknown) => host.base64(space.text(text)),
    base64Decode: (text: unknown) => host.fromBase64(space.text(text)),
    urlEncode: (text: unknown) => encodeURIComponent(space.text(text)).replace(/%20/g, '+'),
    urlDecode: (text: unknown) => decodeURIComponent(space.text(text).replace(/\+/g, ' ')),
    nil: (value: unknown): boolean => space.text(value) === '',
    tableExists: (table: string): boolean => host.tableExists(String(table)),
    getMessage: messageOf,
    getEscapedMessage: (id: unknown, values?: unknown): string =>
      messageOf(id, values).replace(/[&<>"]/g, (mark) => MARKUP[mark] ?? mark),
    addErrorMessage: shown('error'),
    addHighMessage: shown('error'),
    addModerateMessage: shown('info'),
    addLowMessage: shown('info'),
    addInfoMessage: shown('info'),
    addSuccessMessage: shown('info'),
    getErrorMessages: (): string[] => [...host.errorMessages()],
    /** "This method is no longer available" (c_GlideSystemScopedAPI.md). */
    getSessionToken: () => host.missing('gs.getSessionToken (no longer available)', FILE),
    getUrlOnStack: () => null,
    ...space.scopedDates,
  }
  const UNSPOKEN = ['getCssCacheVersionString', 'include', 'setRedirect', 'xmlToJSON']
  for (const name of UNSPOKEN)
    Object.defineProperty(gs, name, { get: () => host.missing(`gs.${name}`, FILE) })

  const GLOBAL_ONLY = [
    'sleep',
    'log',
    'print',
    'logError',
    'logWarning',
    'nowDateTime',
    'now',
    'nowNoTZ',
  ]
  if (host.session().scope === 'global') {
    const now = (): string => host.storedTime(host.now())
    Object.assign(gs, { nowDateTime: now, now: () => now().slice(0, 10), nowNoTZ: now })
    Object.assign(gs, space.filterDates)
    Object.assign(gs, { log: gs.info, print: gs.info, logError: gs.error, logWarning: gs.warn })
  } else {
    for (const name of GLOBAL_ONLY)
      Object.defineProperty(gs, name, {
        get: () => host.missing(`gs.${name} (a scope has no such method, platform.md 7.7)`, FILE),
      })
  }
  space.refuse(gs, 'gs', FILE)
  space.gs = gs
}
