import type { Row } from '../types'
import type { Lane } from './agenda'
import type { Engine } from './inner'
import { isTrue, rowsWhere } from './inner'

/** sysevent_register.event_name (platform.md 7.5); a longer name never matches what is registered. */
export const MAX_NAME = 40
/** Workers of the queues that say nothing of their own: the default queue is processed by several (registering-events-guide). */
const WORKERS = 4
/** What jobs_per_node is multiplied by; how many nodes an instance has is not documented. */
const NODES = 2

export type Registered = {
  readonly queue: string
  readonly priority: number
  /** '' anyone may fire it, '1' whoever does is told to the log, '2' no other scope may. */
  readonly callerAccess: string
  readonly scope: string
}

/** What is installed for events: registrations, queues and script actions, by name. */
type EventMetadata = {
  readonly registered: ReadonlyMap<string, Registered>
  readonly lanes: ReadonlyMap<string, Lane>
  readonly actions: ReadonlyMap<string, readonly Row[]>
}

/** The tables that it is read from. */
export const EVENT_TABLES = [
  'sysevent_register',
  'sysevent_queue',
  'sysevent_script_action',
  'sys_app',
]

/** Reads it all; the caller keeps it until one of the tables is written. */
export function loadEventMetadata(engine: Engine): EventMetadata {
  const registered = rowsWhere(engine, 'sysevent_register', {}).map((row): [string, Registered] => [
    (row.event_name ?? '').slice(0, MAX_NAME),
    {
      queue: row.queue ?? '',
      priority: Number(row.priority || 100),
      callerAccess: row.caller_access ?? '',
      scope: engine.scopes.nameOf(row.sys_scope ?? ''),
    },
  ])
  const lanes = rowsWhere(engine, 'sysevent_queue', {}).flatMap((row) =>
    [row.queue, row.name].filter(isNamed).map((name): [string, Lane] => [name, laneOf(name, row)]),
  )
  return {
    registered: new Map(registered),
    lanes: new Map([['', laneOf('', {})], ...lanes]),
    actions: actionsByEvent(engine),
  }
}

const isNamed = (name: string | undefined): name is string => name !== undefined && name !== ''

/** sequential: one event at a time and in order; parallel, and where nothing is said: as many at once as it has jobs. */
function laneOf(name: string, row: Row): Lane {
  const ordered = row.processing_order === 'sequential'
  const jobs = Number(row.job_config_value || WORKERS)
  const atOnce = row.job_config === 'jobs_per_node' ? jobs * NODES : jobs
  return { name: `event:${name}`, ordered, atOnce: ordered ? 1 : Math.max(1, atOnce) }
}

function actionsByEvent(engine: Engine): Map<string, Row[]> {
  const actions = new Map<string, Row[]>()
  for (const row of rowsWhere(engine, 'sysevent_script_action', {})) {
    if (!isTrue(row.active)) continue
    const name = row.event_name ?? ''
    actions.set(name, [...(actions.get(name) ?? []), row])
  }
  for (const list of actions.values())
    list.sort((a, b) => Number(a.order || 100) - Number(b.order || 100))
  return actions
}
