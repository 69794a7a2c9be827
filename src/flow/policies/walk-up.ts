import type { Ports } from '../ports'

/** CIs above others that are looked at, at most. */
export const MOST_ABOVE = 5000

export type Above = {
  /** CIs above, nearest first; none of those that were asked about. */
  readonly ids: readonly string[]
  /** All that stands on a CI within the depth, the CI itself first. */
  readonly over: (ci: string) => readonly string[]
  /** The search ended before everything was looked at. */
  readonly stopped: boolean
}

/** Walks from CIs to what depends on them, level by level: the parent depends on the child (platform.md 5). */
export function walkUp(ports: Ports, cis: readonly string[], depth: number): Above {
  const parents = new Map<string, readonly string[]>()
  const own = new Set(cis)
  const above = new Set<string>()
  let stopped = false
  let level: readonly string[] = [...own]
  for (let step = 0; step < depth && level.length > 0 && !stopped; step += 1) {
    const found = ports.cis.parents(level)
    for (const ci of level) parents.set(ci, found[ci] ?? [])
    const next = new Set(Object.values(found).flat())
    const fresh = [...next].filter((ci) => !own.has(ci) && !above.has(ci))
    const room = MOST_ABOVE - above.size
    stopped = fresh.length > room
    level = fresh.slice(0, room)
    for (const ci of level) above.add(ci)
  }
  return { ids: [...above], over: (ci) => reached(parents, ci, depth), stopped }
}

/** From one CI within what was read; a cycle ends where it began. */
function reached(
  parents: ReadonlyMap<string, readonly string[]>,
  from: string,
  depth: number,
): readonly string[] {
  const seen = new Set([from])
  let level: readonly string[] = [from]
  for (let step = 0; step < depth && level.length > 0; step += 1) {
    const next = level.flatMap((ci) => parents.get(ci) ?? []).filter((ci) => !seen.has(ci))
    level = [...new Set(next)]
    for (const ci of level) seen.add(ci)
  }
  return [...seen]
}
