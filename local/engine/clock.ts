import type { Clock } from '../types'

/** The instance's own time: real time plus what was wound on, or a fixed start that only winding moves. */
export function createClock(startAt?: number): Clock {
  let wound = 0
  return {
    now: () => (startAt ?? Date.now()) + wound,
    wind(ms) {
      if (ms < 0) throw new Error(`local: the clock does not run backwards (${ms} ms)`)
      wound += ms
    },
  }
}
