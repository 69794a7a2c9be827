import type { Dictionary, InstanceSettings, Kernel, Records } from '../types'
import { createHttpOut } from '../http-out/http-out'
import { createRealms } from '../realm/realms'
import { createAgenda } from './agenda'
import { createClock } from './clock'
import { createEvents } from './events'
import type { Engine } from './inner'
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
  const engine = {
    dictionary: store.dictionary,
    records: store.records,
    clock,
    settings,
    caches,
    killed: new WeakSet(),
    log: createLog(store, clock),
    scopes: createScopes(store, caches),
    httpOut: createHttpOut(store.records),
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
