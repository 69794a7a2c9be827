import type { Row, Scheduler, Session } from '../types'
import { unsupported } from '../unsupported'
import type { Agenda } from './agenda'
import { actualTable } from './display'
import type { Registered } from './event-registry'
import { EVENT_TABLES, MAX_NAME, loadEventMetadata } from './event-registry'
import type { Engine } from './inner'
import { isTrue, rowsWhere } from './inner'
import { newSysId } from './sysid'
import { parseTime, storedTime } from '../time'

type Event = Parameters<Scheduler['event']>[1]

/** The event queue: rows in sysevent, processed by the script actions and notifications of the event's name (platform.md 7.5). */
export function createEvents(
  engine: Engine,
  agenda: Agenda,
  notify: (event: Row, current: Row | undefined) => void,
) {
  let known: ReturnType<typeof loadEventMetadata> | undefined
  engine.caches.watch(EVENT_TABLES, () => (known = undefined))
  const metadata = () => (known ??= loadEventMetadata(engine))

  const schedule = (row: Row, due: number): void => {
    const lane = metadata().lanes.get(row.queue ?? '')
    if (!lane)
      return engine.log.write(
        'warn',
        'event',
        `${row.name}: no queue '${row.queue}'; it stays unread`,
      )
    agenda.add({ due, lane, priority: priorityOf(row), run: () => process(row) })
  }
  /** "Events processing is not done by priority" where the property is off (t_RegisterAnEvent.md). */
  const priorityOf = (row: Row): number =>
    engine.properties.get('com.glide.sysevent.priority.enabled', 'true') === 'true'
      ? (metadata().registered.get(row.name ?? '')?.priority ?? 100)
      : 100

  const process = (row: Row): void => {
    const started = engine.clock.now()
    const actions = metadata().actions.get(row.name ?? '') ?? []
    const jobs = [
      ...actions.map((action) => () => runAction(engine, action, row)),
      () => notify(row, recordOf(engine, row)),
    ]
    // All are run, since one knows nothing of another; the event tells that not all went well (r_EventStates.md).
    const failures = jobs.filter((job) => !succeeds(engine, row, job))
    engine.records.update('sysevent', row.sys_id ?? '', {
      state: failures.length > 0 ? 'error' : 'processed',
      processed: storedTime(started),
      processing_duration: String(engine.clock.now() - started),
    })
  }

  const fire: Scheduler['event'] = (session, event) => {
    const registered = metadata().registered.get(event.name)
    const refused = refusal(session, event, registered)
    if (refused !== undefined) return engine.log.write('warn', 'event', refused)
    if (
      metadata()
        .actions.get(event.name)
        ?.some((action) => isTrue(action.synchronous))
    )
      unsupported('a script action that is synchronous', 'local/engine/events.ts')
    if (registered?.callerAccess === '1' && registered.scope !== session.scope)
      engine.log.write('info', 'event', `'${event.name}' was fired by '${session.scope}'`)
    const now = engine.clock.now()
    const due = event.at ?? now + engine.settings.queueDelaySeconds * 1000
    const row = rowOf(session, event, {
      queue: event.queue || (registered?.queue ?? ''),
      process_on: storedTime(due),
      sys_created_on: storedTime(now),
    })
    engine.records.insert('sysevent', row)
    schedule(row, due)
  }
  return {
    fire,
    /** What an earlier process left unread. */
    restore(): void {
      for (const row of rowsWhere(engine, 'sysevent', { state: 'ready' }, 'process_on'))
        schedule(row, parseTime(row.process_on ?? '') ?? 0)
    },
  }
}

/** Why nothing comes of the event. In a scope an unregistered one fails silently (registering-events-guide). */
function refusal(
  session: Session,
  event: Event,
  registered: Registered | undefined,
): string | undefined {
  const isLong = event.name.length > MAX_NAME
  if (session.scope !== 'global' && (!registered || isLong))
    return `'${event.name}' is not registered: dropped`
  if (registered?.callerAccess === '2' && registered.scope !== session.scope)
    return `'${event.name}' takes no events of '${session.scope}' (caller access): dropped`
  return undefined
}

const rowOf = (session: Session, event: Event, more: Row): Row => ({
  sys_id: newSysId(),
  sys_class_name: 'sysevent',
  name: event.name.slice(0, MAX_NAME),
  table: event.table,
  instance: event.sysId,
  parm1: event.parm1,
  parm2: event.parm2,
  state: 'ready',
  user_id: session.userId,
  user_name: session.userName,
  sys_created_by: session.userName,
  ...more,
})

function succeeds(engine: Engine, row: Row, job: () => void): boolean {
  try {
    job()
    return true
  } catch (error) {
    if (engine.killed.has(error as object)) throw error
    engine.log.write('error', `event ${row.name}`, describe(error))
    return false
  }
}

const recordOf = (engine: Engine, { table = '', instance = '' }: Row): Row | undefined =>
  table && instance && engine.dictionary.table(table)
    ? engine.records.get(table, instance)
    : undefined

/** A script action gets `event` and `current` (platform.md 7.5) and runs as the system. */
function runAction(engine: Engine, action: Row, row: Row): void {
  const session = engine.people.systemSession(engine.scopes.nameOf(action.sys_scope ?? ''))
  const event = engine.realms.glideRecord(session, 'sysevent', row)
  const found = recordOf(engine, row)
  const table = found ? actualTable(engine, row.table ?? '', found) : ''
  const current = found ? engine.realms.glideRecord(session, table, found) : null
  const globals = { event, current }
  const name = `sysevent_script_action ${action.name}`
  const condition = action.condition_script
  if (condition && !engine.realms.run(session, condition, globals, name)) return
  engine.realms.run(session, action.script ?? '', globals, name)
}

/** An error of a script or of ours, with its place. */
export function describe(error: unknown): string {
  const { stack } = Object(error) as { stack?: unknown }
  return typeof stack === 'string' ? stack : String(error)
}
