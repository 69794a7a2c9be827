import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'
import { formatDate, parseDate, weekOfYear, weekday } from '../engine/date-pattern'
import { dateStyle, summerOffset } from '../engine/date-styles'
import { durationText } from '../engine/display'
import type { Engine } from '../engine/inner'
import { rowsWhere } from '../engine/inner'
import { findRestMessage } from '../engine/rest-messages'
import { executionDenial } from '../engine/scope-access'
import { coverageOf, hasSpans, nextSpan } from '../engine/schedules'
import { journalText } from '../engine/journal-text'
import { decryptPassword2, encryptPassword2 } from '../engine/secrets'
import { formatsOf } from '../engine/shown-dates'
import { newSysId } from '../engine/sysid'
import { fromWallClock, parseTime, storedTime, zoneOffset } from '../time'
import type { Answer, Host, ScheduleAsked } from '../glide/host'
import { mayAccess, mayAccessField } from '../access/access'
import { mayQuery } from '../access/query-access'
import { momentText, shifted } from '../store/moments'
import type { Realms, Refusal, Row, Session, Written } from '../types'
import { unsupported } from '../unsupported'
import { fromDisplay, walk } from './columns'
import { createQueries } from './queries'
import { ATTACHMENTS, STATEMENTS, evaluateScript, meets, type Statement } from './services'
import { createSessions } from './sessions'

export type Provided = ReadonlyMap<string, Parameters<Realms['provide']>[1]>

const MACS: Readonly<Record<string, string>> = {
  HMACSHA256: 'sha256',
  HMACSHA1: 'sha1',
  HMACMD5: 'md5',
  HMACSHA384: 'sha384',
  HMACSHA512: 'sha512',
}

/** The engine as the Glide classes of every realm see it; `acting` is whoever's script runs right now. */
export function createHost(engine: Engine, acting: () => Session, provided: Provided): Host {
  /** A test may end everything here: between any two statements of a script. */
  const statement = (kind: Statement, table: string): void => {
    try {
      engine.settings.beforeStatement?.(kind, table)
    } catch (error) {
      engine.killed.add(error as object)
      throw error
    }
    engine.between()
  }
  const queries = createQueries(engine, acting, statement)
  const answer = (written: Written): Answer =>
    written.ok
      ? { ok: true, kind: '', message: '', sysId: written.sysId, row: written.row }
      : { ok: false, kind: written.kind, message: told(written), sysId: '', row: {} }
  /** A duplicate is an answer that careful code asks for; what else is refused is a fault of the app's. */
  const told = ({ kind, message }: Refusal): string => {
    if (kind !== 'duplicate') engine.log.write('warn', acting().scope, message)
    return message
  }
  // A floating schedule is read in the zone of the session (r_ScheduleFields, c_GlideScheduleScopedAPI).
  const reading = (schedule: ScheduleAsked) => ({ ...schedule, floating: acting().timeZone })
  const { properties, dictionary, clock } = engine
  return {
    ...queries,
    ...createSessions(engine, acting),
    columns: (table) => columnsOf(engine, table),
    tableLabel: (table) => dictionary.table(table)?.label ?? table,
    displayColumn: (table) => (dictionary.table(table) && dictionary.displayColumn(table)) || '',
    session: () => ({ ...sessionInfo(engine, acting()), ...formatsOf(engine, acting()) }),
    hasRole: (role) => acting().roles.has('admin') || acting().roles.has(role),
    isMemberOf: (group) => isMember(engine, acting().userId, group),

    insert(table, values, workflow) {
      statement('insert', table)
      return answer(engine.operations.insert(acting(), table, { ...values }, { workflow }))
    },
    update(table, sysId, changes, how) {
      statement('update', table)
      return answer(engine.operations.update(acting(), table, sysId, { ...changes }, { ...how }))
    },
    remove(table, sysId, workflow) {
      statement('delete', table)
      const removed = engine.operations.remove(acting(), table, sysId, { workflow })
      return removed.ok ? answer({ ok: true, sysId, row: {} }) : answer(removed)
    },
    blank: (table) => engine.operations.blank(acting(), table),
    takesIds: (table) =>
      properties.get('local.ignore_given_sys_ids') !== 'true' ||
      dictionary.table(table)?.scope !== 'global',
    walk: (table, row, path) => walk(engine, acting(), { table, row: { ...row } }, path),
    display: (table, row, path) => engine.operations.display(acting(), table, { ...row }, path),
    fromDisplay: (table, column, text) => fromDisplay(engine, acting(), { table, column }, text),
    may: (table, operation, row) =>
      mayAccess(engine, acting(), operation, ...stored(engine, table, row)),
    mayField(table, field, operation, row) {
      const [own, known] = stored(engine, table, row)
      return (
        mayAccess(engine, acting(), operation, own, known) &&
        mayAccessField(engine, acting(), operation, own, field, known)
      )
    },
    mayQuery: (table, term) => mayQuery(engine, acting(), table, term),
    denied(table, operation, row) {
      const [own, known] = stored(engine, table, row)
      const names = [...dictionary.columns(own).keys()]
      return names.filter((name) => !mayAccessField(engine, acting(), operation, own, name, known))
    },
    journal(table, sysId, element, newestOnly) {
      const of = { table, sysId, elements: [element] }
      const text = journalText(engine, acting(), of, newestOnly ? 1 : -1)
      return newestOnly ? text.trimEnd() : text
    },
    attachment(action, detail) {
      statement(STATEMENTS[action], 'sys_attachment')
      return ATTACHMENTS[action](engine, acting(), detail)
    },
    evaluateScript: (of, script, variables) =>
      evaluateScript(engine, acting(), of, { script, ...variables }),
    meets: (table, row, asked) => meets(engine, acting(), { table, row }, asked),

    property: (name) => properties.get(name),
    setProperty: (name, value) => setProperty(engine, acting(), name, value),
    log: (level, message) => engine.log.write(level, acting().scope, message, acting().scope),
    event(event, at) {
      statement('insert', 'sysevent')
      const { name = '', table = '', sysId = '', parm1 = '', parm2 = '', queue = '' } = event
      const when = at === undefined ? {} : { at }
      engine.scheduler.event(acting(), { name, table, sysId, parm1, parm2, queue, ...when })
    },
    executeNow: (sysId) => executeNow(engine, acting(), sysId),
    tableExists: (table) => dictionary.table(table) !== undefined,
    pluginActive: (id) => rowsWhere(engine, 'v_plugin', { id, active: 'active' }).length > 0,
    evaluate: (expression) => engine.realms.evaluate(acting(), expression),

    now: () => clock.now(),
    parseTime,
    storedTime,
    zoneOffset,
    fromWallClock,
    moment: (unit, ago, edge) => momentText(acting().timeZone, clock.now(), { unit, ago, edge }),
    durationText,
    summerOffset,
    formatDate,
    parseDate,
    addMonths: (wall, months) => shifted(wall, 'month', months),
    weekday,
    weekOfYear,
    dateStyle: (ms, how) => dateStyle(acting().timeZone, ms, how),

    newSysId,
    digest: (algorithm, encoding, base64) =>
      createHash(algorithm).update(Buffer.from(base64, 'base64')).digest(encoding),
    mac(keyBase64, algorithm, text) {
      const hash = MACS[algorithm.toUpperCase()]
      if (!hash) return unsupported(`the MAC algorithm '${algorithm}'`, 'local/realm/bridge.ts')
      return createHmac(hash, Buffer.from(keyBase64, 'base64')).update(text).digest('base64')
    },
    base64: (text) => Buffer.from(text, 'utf8').toString('base64'),
    fromBase64: (text) => Buffer.from(text, 'base64').toString('utf8'),
    randomBytes: (count) => randomBytes(count).toString('hex'),
    randomInt: (bound) => randomInt(bound),
    encrypt: encryptPassword2,
    decrypt: decryptPassword2,

    restMessage: (name, method) => findRestMessage(engine, acting(), name, method),
    http: (request) => engine.httpOut(request),
    scheduleName: (sysId) => engine.records.get('cmn_schedule', sysId)?.name,
    scheduleSpan: (schedule, from) => nextSpan(engine, reading(schedule), from),
    scheduleTime: (schedule, from, to) =>
      coverageOf(engine, reading(schedule), [from, to])
        .map(([start, end]) => Math.min(end, to) - Math.max(start, from))
        .reduce((sum, ms) => sum + ms, 0),
    scheduleIsValid: (schedule) => hasSpans(engine, reading(schedule)),
    execute(include) {
      const denial = executionDenial(engine, acting(), include)
      if (denial === undefined) return
      engine.log.write('warn', acting().scope, denial)
      throw new Error(denial)
    },
    platform: (name, given) =>
      provided.get(name)?.(acting(), given) ??
      unsupported(`the platform's '${name}'`, 'local/process/scripts.ts'),
    missing: (what, file) => unsupported(what, file),
  }
}

/** Access controls are asked of the record as it is stored, in its own class; of a new one by its table. */
function stored(engine: Engine, table: string, row: Row | undefined): [string, Row | undefined] {
  const known = row?.sys_id ? engine.records.get(table, row.sys_id) : undefined
  return [known?.sys_class_name || table, known]
}

/** Own-scope only (platform.md 7.7). */
function setProperty(engine: Engine, session: Session, name: string, value: string): void {
  const [row] = rowsWhere(engine, 'sys_properties', { name })
  const owner = row ? engine.scopes.nameOf(row.sys_scope ?? '') : session.scope
  if (session.scope === 'global' || owner === session.scope) engine.properties.set(name, value)
  else engine.log.write('warn', session.scope, `gs.setProperty('${name}') is not of this scope`)
}

/** Only jobs of the same application (platform.md 7.5). */
function executeNow(engine: Engine, session: Session, sysId: string): boolean {
  const job = engine.records.get('sysauto_script', sysId)
  if (!job || engine.scopes.nameOf(job.sys_scope ?? '') !== session.scope) return false
  engine.scheduler.runNow(job)
  return true
}

function columnsOf(engine: Engine, table: string): ReturnType<Host['columns']> {
  if (!engine.dictionary.table(table)) return undefined
  return [...engine.dictionary.columns(table).values()].map((column) => ({
    name: column.name,
    type: column.type,
    label: column.label,
    reference: column.type === 'reference' ? (column.reference ?? '') : '',
    maxLength: column.maxLength,
    mandatory: column.mandatory,
    choices: column.choices ?? [],
    attributes: { ...column.attributes },
  }))
}

function sessionInfo(engine: Engine, session: Session) {
  const { userId, userName, timeZone, interactive, scope } = session
  return {
    userId,
    userName,
    timeZone,
    interactive,
    scope,
    get displayName() {
      return engine.records.get('sys_user', userId)?.name || userName
    },
    get email() {
      return engine.records.get('sys_user', userId)?.email ?? ''
    },
  }
}

const isMember = (engine: Engine, user: string, group: string): boolean =>
  rowsWhere(engine, 'sys_user_grmember', { user }).some(
    (row) =>
      row.group === group || engine.records.get('sys_user_group', row.group ?? '')?.name === group,
  )
