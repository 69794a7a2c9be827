/** A piece of work that waits. Work of one queue runs one at a time and in order; work without a queue stands alone. */
export type Work = {
  readonly due: number
  readonly queue: string | undefined
  readonly run: () => void
}
type Entry = Work & { readonly seq: number }

/** Waiting work in order of due time, then of arrival. */
export function createAgenda(shuffle?: (count: number) => number) {
  const entries: Entry[] = []
  let seq = 0

  const add = (work: Work): void => {
    let at = entries.length
    while (at > 0 && (entries[at - 1]?.due ?? 0) > work.due) at--
    entries.splice(at, 0, { ...work, seq: seq++ })
  }
  /** What may run next: the head of each queue, and all that has none (platform.md 7.4: async rules run out of order). */
  const candidates = (now: number): number[] => {
    const busy = new Set<string>()
    const free: number[] = []
    for (const [at, { due, queue }] of entries.entries()) {
      if (due > now) break
      if (queue !== undefined && busy.has(queue)) continue
      if (queue !== undefined) busy.add(queue)
      free.push(at)
    }
    return free
  }
  const pick = (now: number): number => {
    if (!shuffle) return 0
    const free = candidates(now)
    return free[Math.abs(shuffle(free.length)) % free.length] ?? 0
  }
  return {
    add,
    /** Takes the next piece that is due. */
    take(now: number): Work | undefined {
      if (entries.length === 0 || (entries[0]?.due ?? 0) > now) return undefined
      return entries.splice(pick(now), 1)[0]
    },
    nextDueAt: (): number | undefined => entries[0]?.due,
  }
}

export type Agenda = ReturnType<typeof createAgenda>
