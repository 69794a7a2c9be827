/**
 * Where a piece of work waits. At most `atOnce` pieces of a lane run at the same time; in an ordered one it is always the
 * oldest that may run next.
 */
export type Lane = { readonly name: string; readonly atOnce: number; readonly ordered: boolean }

/** A piece of work that waits; without a lane it stands alone. Of two in one unordered lane the lower priority goes first. */
export type Work = {
  readonly due: number
  readonly lane?: Lane | undefined
  readonly priority?: number
  readonly run: () => void
}
type Choose = (count: number) => number

const PRIORITY = 100
const priorityOf = (work: Work): number => work.priority ?? PRIORITY

/** A lane in which one piece runs after the other, in the order in which they came. */
export const lineOf = (name: string): Lane => ({ name, atOnce: 1, ordered: true })

/** Waiting work in order of due time, then of arrival; and how much of each lane is running. */
export function createAgenda(shuffle?: Choose) {
  const entries: Work[] = []
  const running = new Map<string, number>()
  /** How many wait whose priority is not the usual one: while none does, arrival alone decides. */
  let unusual = 0

  const isFull = (lane: Lane | undefined): boolean =>
    lane !== undefined && (running.get(lane.name) ?? 0) >= lane.atOnce
  /** What may run next: the head of each ordered lane, and all else that is due and whose lane has a worker to spare. */
  const candidates = (now: number): number[] => {
    const seen = new Set<string>()
    const free: number[] = []
    for (const [at, { due, lane }] of entries.entries()) {
      if (due > now) break
      if (isFull(lane) || (lane?.ordered && seen.has(lane.name))) continue
      if (lane) seen.add(lane.name)
      free.push(at)
    }
    return free
  }
  const isDue = (entry: Work, now: number): boolean => entry.due <= now
  /** The oldest that may run, or one of its unordered lane that is more urgent. */
  const first = (now: number): number => {
    const at = entries.findIndex((entry) => !isDue(entry, now) || !isFull(entry.lane))
    const found = entries[at]
    if (!found || !isDue(found, now)) return -1
    if (unusual === 0 || !found.lane || found.lane.ordered) return at
    let best = at
    for (const [index, entry] of entries.entries()) {
      if (!isDue(entry, now)) break
      const rival = entries[best]
      const isOfLane = entry.lane?.name === found.lane.name
      if (isOfLane && rival && priorityOf(entry) < priorityOf(rival)) best = index
    }
    return best
  }
  const pick = (now: number, choose: Choose | undefined): number => {
    if (!choose) return first(now)
    const free = candidates(now)
    return free.length === 0 ? -1 : (free[choose(free.length)] ?? -1)
  }
  const start = ({ lane, priority, due, run }: Work): Work => {
    if (priority !== undefined && priority !== PRIORITY) unusual--
    if (!lane) return { due, run }
    const count = (by: number) => running.set(lane.name, (running.get(lane.name) ?? 0) + by)
    count(1)
    const counted = (): void => {
      try {
        run()
      } finally {
        count(-1)
      }
    }
    return { due, lane, run: counted }
  }
  const shuffled = shuffle && ((count: number) => Math.abs(shuffle(count)) % count)
  return {
    add(work: Work): void {
      let at = entries.length
      while (at > 0 && (entries[at - 1]?.due ?? 0) > work.due) at--
      entries.splice(at, 0, work)
      if (priorityOf(work) !== PRIORITY) unusual++
    },
    /** Takes the next piece that is due and may run; it has to be run. `choose` answers -1 for none. */
    take(now: number, choose: Choose | undefined = shuffled): Work | undefined {
      const at = pick(now, choose)
      const [entry] = at < 0 ? [] : entries.splice(at, 1)
      return entry && start(entry)
    },
    nextDueAt: (): number | undefined => entries[0]?.due,
  }
}

export type Agenda = ReturnType<typeof createAgenda>
