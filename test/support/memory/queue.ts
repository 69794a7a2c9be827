import type { Clock, EventName, Queue } from '../../../src/flow/ports'

export type Queued = {
  readonly name: EventName
  readonly about: string
  readonly detail: string
  readonly at: number
}
export type MemoryQueue = Queue & {
  readonly waiting: Queued[]
  /** Takes the next event that is due (or any of those due, by `pick`); undefined = none is. */
  take(pick?: (count: number) => number): Queued | undefined
  nextAt(): number | undefined
}

/** Events in memory. They are lost when a test empties `waiting`. */
export function memoryQueue(clock: Clock): MemoryQueue {
  const waiting: Queued[] = []
  return {
    waiting,
    send: (name, about, detail = '') => void waiting.push({ name, about, detail, at: clock.now() }),
    sendAt: (name, about, at, detail = '') => void waiting.push({ name, about, detail, at }),
    take(pick = () => 0) {
      const due = waiting.filter(({ at }) => at <= clock.now()).sort((a, b) => a.at - b.at)
      const event = due[pick(due.length)]
      if (event !== undefined) waiting.splice(waiting.indexOf(event), 1)
      return event
    },
    nextAt: () => (waiting.length === 0 ? undefined : Math.min(...waiting.map(({ at }) => at))),
  }
}
