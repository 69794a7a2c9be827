import type { Row } from '../contract/tables'
import { keyOf } from './ids'

/** A finding of a host as it is held. */
export type Held = Pick<
  Row<'finding'>,
  'sys_id' | 'patch_id' | 'status' | 'endpoint' | 'seen_at'
> & {
  /** It belongs to a plan that is over: what it proves is never changed. */
  readonly hasEnded: boolean
}
/** What a report says of one host. */
export type HostReport = {
  readonly at: number
  /** What a complete report does not name is not missing any more. */
  readonly isComplete: boolean
  /** Patch ids, each once. */
  readonly missing: readonly string[]
}
/** What becomes of the findings of one host: ids of rows, but for the fresh ones. */
export type HostNews = {
  /** A newer scan has spoken of this host: nothing is taken from this one. */
  readonly isLate: boolean
  readonly fresh: readonly { readonly patch: string; readonly previous: string }[]
  readonly reopened: readonly string[]
  readonly known: readonly string[]
  readonly gone: readonly string[]
}

/** A tool may use an id again for another host: two CIs that are both known tell them apart. */
export const mayBeOneHost = (one: string, other: string): boolean =>
  one === '' || other === '' || one === other

const NOTHING: HostNews = { isLate: false, fresh: [], reopened: [], known: [], gone: [] }

/** One live row of each patch, and of what ended the one that was seen last. */
function byPatch(held: readonly Held[], hasEnded: boolean): ReadonlyMap<string, Held> {
  const found = new Map<string, Held>()
  for (const row of held.filter((one) => one.hasEnded === hasEnded)) {
    const key = keyOf(row.patch_id)
    const other = found.get(key)
    if (other === undefined || (row.seen_at ?? 0) > (other.seen_at ?? 0)) found.set(key, row)
  }
  return found
}

/** A free one is open, accepted, or gone; what a plan holds is judged there. */
const isFree = ({ endpoint }: Held): boolean => endpoint === ''

/**
 * What a scan report makes of the findings of one host (contract.md 3.5): what is missing and not held becomes a new
 * one, what was gone is open again, what a complete report no longer names is gone. One that ended with its plan is
 * left as it is, and named by the new one.
 */
export function judgeHost(held: readonly Held[], report: HostReport): HostNews {
  if (held.some(({ seen_at }) => (seen_at ?? 0) > report.at)) return { ...NOTHING, isLate: true }
  const live = byPatch(held, false)
  const ended = byPatch(held, true)
  const seen = report.missing.map((patch) => ({ patch, row: live.get(keyOf(patch)) }))
  const rows = seen.flatMap(({ row }) => (row === undefined ? [] : [row]))
  const isGone = (row: Held): boolean => isFree(row) && row.status === 'gone'
  const missing = new Set(report.missing.map(keyOf))
  const left = [...live].filter(([key, row]) => !missing.has(key) && isOpen(row))
  return {
    isLate: false,
    fresh: seen
      .filter(({ row }) => row === undefined)
      .map(({ patch }) => ({ patch, previous: ended.get(keyOf(patch))?.sys_id ?? '' })),
    reopened: rows.filter(isGone).map(({ sys_id }) => sys_id),
    known: rows.filter((row) => !isGone(row)).map(({ sys_id }) => sys_id),
    gone: report.isComplete ? left.map(([, row]) => row.sys_id) : [],
  }
}

const isOpen = (row: Held): boolean => isFree(row) && row.status === 'open'
