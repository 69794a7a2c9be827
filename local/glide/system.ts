import type { Host } from './host'
import type { RecordLike, Space } from './space'

/** gs as a scoped app has it (platform.md 8.7); what only global scripts have throws (7.7). */
export function defineSystem(space: Space, host: Host): void {
  /** {0} … {4} (platform.md 7.7). */
  const MOST_VALUES = 5
  const fill = (message: unknown, values: readonly unknown[]): string =>
    String(message).replace(/\{(\d)\}/g, (mark, at) =>
      values[Number(at)] === undefined ? mark : space.text(values[Number(at)]),
    )
  const logger =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (message: unknown, ...values: unknown[]): void =>
      host.log(level, fill(message, values.flat().slice(0, MOST_VALUES)))
  const target = (record: unknown) => {
    const known = record as RecordLike | null | undefined
    if (known && typeof known === 'object' && typeof known.getTableName === 'function')
      return { table: known.getTableName(), sysId: known.getUniqueValue() ?? '', record: known }
    return { table: '', sysId: known ? space.text(known) : '', record: undefined }
  }

  const gs = {
    debug: logger('debug'),
    info: logger('info'),
    warn: logger('warn'),
    error: logger('error'),
    isDebugging: () => false,

    getProperty(name: string, fallback?: string): string {
      return host.property(String(name)) || (fallback === undefined ? '' : String(fallback))
    },
    setProperty: (name: string, value: unknown): void => host.setProperty(name, space.text(value)),

    getUserID: () => host.session().userId,
    getUserName: () => host.session().userName,
    getUserDisplayName: () => host.session().displayName,
    getUser: () => new (space.GlideUser as new () => object)(),
    getSession: () => new (space.GlideSession as new () => object)(),
    getSessionID: () => host.session().userId,
    hasRole: (roles: string): boolean =>
      String(roles)
        .split(',')
        .some((r) => host.hasRole(r.trim())),
    isInteractive: () => host.session().interactive,
    isLoggedIn: () => host.session().userName !== 'guest',
    isMobile: () => false,
    getCurrentScopeName: () => host.session().scope,
    getCallerScopeName: () => host.session().scope,
    getCurrentApplicationId: () => host.session().scope,
    getTimeZoneName: () => host.session().timeZone,
    getDateFormat: () => 'yyyy-MM-dd',
    getTimeFormat: () => 'HH:mm:ss',
    getDateTimeFormat: () => 'yyyy-MM-dd HH:mm:ss',

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
      at: { getNumericValue(): number },
    ) {
      const { table, sysId, record: known } = target(record)
      const shown = known as { getDisplayValue?: () => string } | undefined
      const first = parm1 === undefined ? (shown?.getDisplayValue?.() ?? '') : space.text(parm1)
      const event = {
        name: String(name),
        table,
        sysId,
        parm1: first,
        parm2: space.text(parm2),
        queue: '',
      }
      host.event(event, at.getNumericValue())
    },
    executeNow: (job: RecordLike): boolean => host.executeNow(job.getUniqueValue() ?? ''),

    generateGUID: () => host.newSysId(),
    base64Encode: (text: unknown) => host.base64(space.text(text)),
    base64Decode: (text: unknown) => host.fromBase64(space.text(text)),
    urlEncode: (text: unknown) => encodeURIComponent(space.text(text)).replace(/%20/g, '+'),
    urlDecode: (text: unknown) => decodeURIComponent(space.text(text).replace(/\+/g, ' ')),
    nil: (value: unknown): boolean => space.text(value) === '',
    tableExists: (table: string): boolean => host.tableExists(table),
    getMessage: (key: string, values: unknown = []): string =>
      fill(key, Array.isArray(values) ? values : [values]),
    getEscapedMessage: (key: string, values: unknown = []): string =>
      gs.getMessage(key, values).replace(/['"]/g, '\\$&'),
    addErrorMessage: (message: unknown): void => host.log('debug', `message: ${message}`),
    addInfoMessage: (message: unknown): void => host.log('debug', `message: ${message}`),
    addSuccessMessage: (message: unknown): void => host.log('debug', `message: ${message}`),
    getErrorMessages: (): string[] => [],
    ...space.scopedDates,
  }
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
        get: () =>
          host.missing(
            `gs.${name} (a scope has no such method, platform.md 7.7)`,
            'local/glide/system.ts',
          ),
      })
  }
  space.refuse(gs, 'gs', 'local/glide/system.ts')
  space.gs = gs
}
