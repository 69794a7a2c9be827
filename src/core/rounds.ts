/** A share of all sys_ids: from (inclusive) and to (exclusive, null = no end). */
export type Share = { readonly from: string; readonly to: string | null }

const PREFIXES = 0x10000

const prefix = (n: number): string => Math.floor(n).toString(16).padStart(4, '0')

/**
 * Which rows are looked at in this run, where there are too many for one: sys_ids are spread evenly, so each run takes
 * the next share of them. Follows from the time alone, so that nothing has to be kept between runs.
 */
export function shareOf(run: number, rows: number, perRun: number): Share {
  const shares = Math.max(1, Math.ceil(rows / perRun))
  const at = run % shares
  return {
    from: prefix((at * PREFIXES) / shares),
    to: at === shares - 1 ? null : prefix(((at + 1) * PREFIXES) / shares),
  }
}
