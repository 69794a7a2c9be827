/** A stretch of time in epoch milliseconds; its end is not part of it. */
export type Interval = readonly [start: number, end: number]

/** In order, touching ones as one. */
export function joined(found: readonly Interval[]): Interval[] {
  const result: [number, number][] = []
  for (const [start, end] of [...found].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}

/** What is left of `found` where the holes are cut out. */
export const without = (found: readonly Interval[], holes: readonly Interval[]): Interval[] =>
  holes.reduce<Interval[]>(cut, [...found])

function cut(found: Interval[], [start, end]: Interval): Interval[] {
  return found.flatMap(([from, to]): Interval[] => {
    if (end <= from || start >= to) return [[from, to]]
    const left: Interval[] = from < start ? [[from, start]] : []
    const right: Interval[] = end < to ? [[end, to]] : []
    return [...left, ...right]
  })
}
