import type { Scheduler } from '../types'
import type { Agenda, Work } from './agenda'
import type { createEvents } from './events'
import { describe } from './events'
import type { Engine } from './inner'
import type { Jobs } from './jobs'
import type { createScheduled } from './scheduled'

/** Work that queues itself for now without end would hang a test. */
const ENOUGH = 200_000

type Parts = {
  readonly agenda: Agenda
  readonly jobs: Jobs
  readonly events: ReturnType<typeof createEvents>
  readonly scheduled: ReturnType<typeof createScheduled>
}

/** Runs what waits, in order of due time. A crash of one piece is told to the log and stops nothing else. */
export function createScheduler(engine: Engine, parts: Parts): Scheduler {
  const { agenda, jobs, events, scheduled } = parts
  const now = (): number => engine.clock.now()

  const runOne = (work: Work): void => {
    try {
      work.run()
    } catch (error) {
      if (engine.killed.has(error as object)) throw error
      engine.log.write('error', 'scheduler', describe(error))
    }
  }
  const settle = (): number => {
    for (let ran = 0; ran < ENOUGH; ran++) {
      scheduled.takeDue(now()).forEach(agenda.add)
      const work = agenda.take(now())
      if (!work) return ran
      runOne(work)
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
      agenda.add({ due, queue: options.queue, run })
    },
    handle: jobs.handle,
    queue: jobs.queueNamed,
    event: events.fire,
    runNow: (job) => agenda.add(scheduled.now(job)),
    settle,
    advance(seconds) {
      const target = now() + seconds * 1000
      let ran = settle()
      for (let due = nextDueAt(); due !== undefined && due <= target; due = nextDueAt()) {
        engine.clock.wind(Math.max(0, due - now()))
        ran += settle()
      }
      engine.clock.wind(Math.max(0, target - now()))
      return ran + settle()
    },
    nextDueAt,
  }
}
