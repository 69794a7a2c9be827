import type { Row, Scheduler } from '../types'
import type { Agenda } from './agenda'
import { actualTable } from './display'
import type { Engine } from './inner'
import { isTrue, rowsWhere } from './inner'
import { newSysId } from './sysid'
import { parseTime, storedTime } from './time'

/** sysevent_register.event_name (platform.md 7.5); a longer name never matches what is registered. */
const MAX_NAME = 40
const METADATA = ['sysevent_register', 'sysevent_queue', 'sysevent_script_action', 'sys_app']

/** The event queue: rows in sysevent, processed by the script actions of the event's name (platform.md 7.5). */
export function createEvents(engine: Engine, agenda: Agenda) {
  let known: ReturnType<typeof load> | undefined
  engine.caches.watch(METADATA, () => (known = undefined))
  const metadata = () => (known ??= load(engine))

  const schedule = (row: Row, due: number): void => {
    const queue = row.queue ?? ''
    if (queue && !metadata().queues.has(queue))
      return engine.log.write('warn', 'event', `${row.name}: no queue '${queue}'; it stays unread`)
    agenda.add({ due, queue: `event:${queue}`, run: () => process(row) })
  }
  const process = (row: Row): void => {
    let state = 'processed'
    try {
      for (const action of metadata().actions.get(row.name ?? '') ?? [])
        runAction(engine, action, row)
    } catch (error) {
      if (engine.killed.has(error as object)) throw error
      state = 'error'
      engine.log.write('error', `event ${row.name}`, describe(error))
    }
    const processed = storedTime(engine.clock.now())
    engine.records.update('sysevent', row.sys_id ?? '', { state, processed })
  }

  const fire: Scheduler['event'] = (session, event) => {
    const registered = metadata().registered.get(event.name)
    if (!registered || event.name.length > MAX_NAME)
      return engine.log.write('warn', 'event', `'${event.name}' is not registered: dropped`)
    const now = engine.clock.now()
    const due = event.at ?? now + engine.settings.queueDelaySeconds * 1000
    const row: Row = {
      sys_id: newSysId(),
      sys_class_name: 'sysevent',
      name: event.name,
      table: event.table,
      instance: event.sysId,
      parm1: event.parm1,
      parm2: event.parm2,
      queue: event.queue || registered.queue,
      state: 'ready',
      process_on: storedTime(due),
      user_id: session.userId,
      user_name: session.userName,
      sys_created_on: storedTime(now),
      sys_created_by: session.userName,
    }
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

function load(engine: Engine) {
  const registered = new Map(
    rowsWhere(engine, 'sysevent_register', {}).map((row) => [
      (row.event_name ?? '').slice(0, MAX_NAME),
      { queue: row.queue ?? '' },
    ]),
  )
  const queues = new Set(
    rowsWhere(engine, 'sysevent_queue', {}).flatMap((row) => [row.queue ?? '', row.name ?? '']),
  )
  const actions = new Map<string, Row[]>()
  for (const row of rowsWhere(engine, 'sysevent_script_action', {})) {
    if (!isTrue(row.active)) continue
    const name = row.event_name ?? ''
    actions.set(name, [...(actions.get(name) ?? []), row])
  }
  for (const list of actions.values())
    list.sort((a, b) => Number(a.order || 100) - Number(b.order || 100))
  return { registered, queues, actions }
}

/** A script action gets `event` and `current` (platform.md 7.5) and runs as the system. */
function runAction(engine: Engine, action: Row, row: Row): void {
  const session = engine.people.systemSession(engine.scopes.nameOf(action.sys_scope ?? ''))
  const event = engine.realms.glideRecord(session, 'sysevent', row)
  const found = row.table && row.instance ? engine.records.get(row.table, row.instance) : undefined
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
