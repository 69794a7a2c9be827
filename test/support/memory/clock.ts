import type { Clock } from '../../../src/flow/ports'

export type MemoryClock = Clock & {
  /** Winds forward. */
  wind(ms: number): void
  set(at: number): void
}

/** A clock that stands still until it is wound. */
export function memoryClock(start: number, zoneOffsetMs = 0): MemoryClock {
  let now = start
  return {
    now: () => now,
    zoneOffset: () => zoneOffsetMs,
    wind: (ms) => void (now += ms),
    set: (at) => void (now = at),
  }
}
