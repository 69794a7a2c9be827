import { keyOf } from './ids'

/** What a change in some state makes of a revision (contract.md 3.1). */
export type Treatment = 'same' | 'back_to_new' | 'goes_on'

const EARLY: Readonly<Record<string, Treatment>> = {
  '-5': 'same',
  '-4': 'back_to_new',
  '-3': 'back_to_new',
}

/** The platform locks CIs after New, and Scheduled has no way back: from there what was approved goes on. */
export const treatmentOf = (state: string): Treatment => EARLY[state] ?? 'goes_on'

/** A row that the same host has already. */
export type SeatRow = {
  readonly id: string
  readonly key: string
  readonly status: string
  /** Whether its change may still be changed by this revision. */
  readonly open: boolean
  readonly patches: readonly string[]
}
export type SeatInput = {
  readonly key: string
  readonly wanted: readonly string[]
  readonly rows: readonly SeatRow[]
}
export type SeatPlan = {
  /** Rows of approved changes that go on as they are. */
  readonly keep: readonly string[]
  /** Rows that are no longer needed. */
  readonly release: readonly string[]
  /** The row whose key has to be freed for a new one; '' = none. */
  readonly rename: string
  /** The row to be brought up to date; '' = a new one. */
  readonly update: string
  /** The key of that row; '' = one of its own, because an approved row of the host holds the host's key. */
  readonly key: string
  /** What the row is for; none = no row is needed. */
  readonly patches: readonly string[]
}

/** Where an endpoint of a revision goes: what was approved goes on, what is added gets a row in a change that is still open. */
export function planSeat({ key, wanted, rows }: SeatInput): SeatPlan {
  const going = rows.filter((row) => !row.open && row.status !== 'released')
  const open = rows.find((row) => row.open)
  const covered = new Set(going.flatMap((row) => row.patches).map(keyOf))
  const patches = wanted.filter((id) => !covered.has(keyOf(id)))
  const holder = rows.find((row) => row.key === key)
  const keyIsTaken = holder !== undefined && holder.id !== open?.id && going.includes(holder)
  const rename =
    patches.length > 0 && holder !== undefined && holder.id !== open?.id && !keyIsTaken
      ? holder.id
      : ''
  return {
    keep: going.map((row) => row.id),
    release:
      patches.length === 0 && open !== undefined && open.status !== 'released' ? [open.id] : [],
    rename,
    update: patches.length === 0 ? '' : (open?.id ?? ''),
    key: keyIsTaken ? '' : key,
    patches,
  }
}
