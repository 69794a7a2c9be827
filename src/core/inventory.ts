import type { Standing } from './standing'

/** How many findings of something stand where, and how many are overdue. */
export type Counts = Readonly<Record<Standing | 'overdue', number>>
export const NO_COUNTS: Counts = {
  missing: 0,
  in_plan: 0,
  installed: 0,
  verified: 0,
  exempted: 0,
  overdue: 0,
}
/** Counts by the key of something: a CI, a patch, a group. */
export type CountsBy = ReadonlyMap<string, Counts>

export const sumOfCounts = (a: Counts, b: Counts): Counts => ({
  missing: a.missing + b.missing,
  in_plan: a.in_plan + b.in_plan,
  installed: a.installed + b.installed,
  verified: a.verified + b.verified,
  exempted: a.exempted + b.exempted,
  overdue: a.overdue + b.overdue,
})

/** Counts of one kind of thing summed by another: what a CI has counts for each of its services. */
export function summedBy(counts: CountsBy, keysOf: (key: string) => readonly string[]): CountsBy {
  const sums = new Map<string, Counts>()
  for (const [key, own] of counts) {
    for (const other of new Set(keysOf(key))) {
      sums.set(other, sumOfCounts(sums.get(other) ?? NO_COUNTS, own))
    }
  }
  return sums
}

/** Something is missing, and no plan ever had any of it. */
export const isForgotten = ({ missing, in_plan, installed, verified, exempted }: Counts): boolean =>
  missing > 0 && in_plan + installed + verified + exempted === 0
