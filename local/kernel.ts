import type { Dictionary, InstanceSettings, Kernel, Query, Records } from './types'
import { createDescribing } from './dictionary/describing'
import { registerDictionaryEdits } from './dictionary/edits'
import { createHistory } from './engine/history'
import { createHttpOut } from './http-out/http-out'
import { createRealms } from './realm/realms'
import { createAgenda } from './engine/agenda'
import { createClock } from './engine/clock'
import { createContexts } from './engine/context'
import { createEvents } from './engine/events'
import type { Caches, Engine } from './engine/inner'
import { createCaches } from './engine/inner'
import { createJobs } from './engine/jobs'
import { createNotifications } from './engine/notify/notifications'
import { createLog } from './engine/log'
import { createOperations } from './engine/operations'
import { createPeople } from './engine/people'
import { createProperties } from './engine/properties'
import { createScheduled } from './engine/scheduled'
import { createScheduler } from './engine/scheduler'
import { createScopes } from './engine/scopes'

/** Puts the engine together over a store. Work that an earlier process left undone is taken up. */
export function createKernel(
  store: { readonly dictionary: Dictionary; readonly records: Records },
  settings: InstanceSettings,
): Kernel {
  const clock = createClock(settings.startAt)
  const caches = createCaches()
  // The parts know each other; the record is complete before any of them is asked.
  const describing = createDescribing(store, clock)
  const { dictionary } = describing
  const records = watched(describing.records, caches, (query) => engine.history.fresh(query))
  const scopes = createScopes({ dictionary, records }, caches)
  const engine = {
    dictionary,
    records,
    clock,
    settings,
    caches,
    killed: new WeakSet(),
    contexts: createContexts(),
    log: createLog(records, clock, scopes.idOf),
    scopes,
    httpOut: createHttpOut(records),
  } as unknown as Engine
  // Its own reads are not those of somebody who asks for history.
  engine.history = createHistory(
    Object.assign(Object.create(engine) as Engine, { records: describing.records }),
  )
  engine.properties = createProperties(engine)
  engine.people = createPeople(engine)
  engine.realms = createRealms(engine)
  const notifications = createNotifications(engine)
  const operations = createOperations(engine, { notify: notifications.written })
  engine.operations = operations
  registerDictionaryEdits(engine, describing.catchUp)
  const agenda = createAgenda(settings.shuffle)
  const jobs = createJobs(engine, operations, agenda)
  engine.jobs = jobs
  const events = createEvents(engine, agenda, notifications.event)
  const scheduled = createScheduled(engine)
  const scheduler = createScheduler(engine, { agenda, jobs, events, scheduled })
  engine.scheduler = scheduler
  engine.between = scheduler.between
  jobs.restore()
  events.restore()
  return engine
}

/** Whoever writes a record, by whatever way: what is remembered of its table is forgotten. Whoever asks: see history.ts. */
function watched(records: Records, caches: Caches, asked: (query: Query) => void): Records {
  const then = <T>(table: string, outcome: T): T => {
    caches.touched(table)
    return outcome
  }
  const told = (query: Query): Query => {
    asked(query)
    return query
  }
  return {
    ...records,
    select: (query) => records.select(told(query)),
    count: (query) => records.count(told(query)),
    aggregate: (query, ...more) => records.aggregate(told(query), ...more),
    insert: (table, row) => then(table, records.insert(table, row)),
    update: (table, sysId, changes) => then(table, records.update(table, sysId, changes)),
    updateAll: (query, changes, stamps) =>
      then(query.table, records.updateAll(query, changes, stamps)),
    delete: (table, sysId) => then(table, records.delete(table, sysId)),
  }
}
