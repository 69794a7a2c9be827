import type { Scheduler } from '../types'
import type { Agenda, Work } from './agenda'
import { lineOf } from './agenda'
import type { createEvents } from './events'
import { describe } from './events'
import type { Engine } from './inner'
import type { Jobs } from './jobs'
import type { createScheduled } from './scheduled'

/** Work that queues itself for now without end would hang a test. */
const ENOUGH = 200_000

/** What other workers do while a script runs (InstanceSettings.interleave). */
type Between = { between(): void }

type Parts = {
  readonly agenda: Agenda
  readonly jobs: Jobs
  readonly events: ReturnType<typeof createEvents>
  readonly scheduled: ReturnType<typeof createScheduled>
}

/** Pieces of work that may run inside each other where a test interleaves them: workers of one node. */
const WORKERS = 8

/** Runs what waits, in order of due time. A crash of one piece is told to the log and stops nothing else. */
export function createScheduler(engine: Engine, parts: Parts): Scheduler & Between {
  const { agenda, jobs, events, scheduled } = parts
  const now = (): number => engine.clock.now()
  let ran = 0
  let inside = 0

  const runOne = (work: Work): void => {
    ran++
    try {
      work.run()
    } catch (error) {
      if (engine.killed.has(error as object)) throw error
      engine.log.write('error', 'scheduler', describe(error))
    }
  }
  const takeDue = (): void => scheduled.takeDue(now()).forEach(agenda.add)
  /** Once for each statement of a script: another worker may do a piece of work, or several, before it goes on. */
  const between = (): void => {
    const { interleave } = engine.settings
    if (!interleave || inside >= WORKERS) return
    takeDue()
    inside++
    try {
      for (let work = agenda.take(now(), interleave); work; work = agenda.take(now(), interleave)) {
        const piece = work
        engine.contexts.apart(() => runOne(piece))
      }
    } finally {
      inside--
    }
  }
  const settle = (): number => {
    const before = ran
    while (ran - before < ENOUGH) {
      takeDue()
      const work = agenda.take(now())
      if (!work) return ran - before
      engine.contexts.apart(() => runOne(work))
    }
    throw new Error(`local: ${ENOUGH} pieces of work ran and more are due: does one queue itself?`)
  }
  const nextDueAt = (): number | undefined => {
    const times = [agenda.nextDueAt(), scheduled.nextDueAt()].filter((at) => at !== undefined)
    return times.length > 0 ? Math.min(...times) : undefined
  }
  return {
    later(_name, run, options = {}) {
      const due = options.at ?? now() + engine.settings.queueDelaySeconds * 1000
      agenda.add({
        due,
        lane: options.queue === undefined ? undefined : lineOf(options.queue),
        run,
      })
    },
    handle: jobs.handle,
    queue: jobs.queueNamed,
    event: events.fire,
    runNow: (job) => agenda.add(scheduled.now(job)),
    settle,
    advance(seconds) {
      const target = now() + seconds * 1000
      let count = settle()
      for (let due = nextDueAt(); due !== undefined && due <= target; due = nextDueAt()) {
        engine.clock.wind(Math.max(0, due - now()))
        count += settle()
      }
      engine.clock.wind(Math.max(0, target - now()))
      return count + settle()
    },
    nextDueAt,
    between,
  }
}
