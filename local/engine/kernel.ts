import type { Dictionary, InstanceSettings, Kernel, Records } from '../types'
import { createHttpOut } from '../http-out/http-out'
import { createRealms } from '../realm/realms'
import { createAgenda } from './agenda'
import { createClock } from './clock'
import { createEvents } from './events'
import type { Caches, Engine } from './inner'
import { createCaches } from './inner'
import { createJobs } from './jobs'
import { createLog } from './log'
import { createOperations } from './operations'
import { createPeople } from './people'
import { createProperties } from './properties'
import { createScheduled } from './scheduled'
import { createScheduler } from './scheduler'
import { createScopes } from './scopes'

/** Puts the engine together over a store. Work that an earlier process left undone is taken up. */
export function createKernel(
  store: { readonly dictionary: Dictionary; readonly records: Records },
  settings: InstanceSettings,
): Kernel {
  const clock = createClock(settings.startAt)
  const caches = createCaches()
  // The parts know each other; the record is complete before any of them is asked.
  const records = watched(store.records, caches)
  const engine = {
    dictionary: store.dictionary,
    records,
    clock,
    settings,
    caches,
    killed: new WeakSet(),
    log: createLog(records, clock),
    scopes: createScopes({ dictionary: store.dictionary, records }, caches),
    httpOut: createHttpOut(records),
  } as unknown as Engine
  engine.properties = createProperties(engine)
  engine.people = createPeople(engine)
  engine.realms = createRealms(engine)
  const operations = createOperations(engine)
  engine.operations = operations
  const agenda = createAgenda(settings.shuffle)
  const jobs = createJobs(engine, operations, agenda)
  engine.jobs = jobs
  const events = createEvents(engine, agenda)
  const scheduled = createScheduled(engine)
  engine.scheduler = createScheduler(engine, { agenda, jobs, events, scheduled })
  jobs.restore()
  events.restore()
  return engine
}

/** Whoever writes a record, by whatever way: what is remembered of its table is forgotten. */
function watched(records: Records, caches: Caches): Records {
  const then = <T>(table: string, outcome: T): T => {
    caches.touched(table)
    return outcome
  }
  return {
    ...records,
    insert: (table, row) => then(table, records.insert(table, row)),
    update: (table, sysId, changes) => then(table, records.update(table, sysId, changes)),
    delete: (table, sysId) => then(table, records.delete(table, sysId)),
  }
}
