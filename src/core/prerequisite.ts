/** Endpoints of the ring before, those without a CI and those that left the plan not counted. */
export type RingBefore = {
  readonly ring: number
  readonly total: number
  readonly verified: number
}

/** Why a ring waits for the one before it; '' = it does not. `share`: percent that the policy asks for, 0 = rings do not wait. */
export function ringWaits(before: RingBefore | null, share: number): string {
  if (before === null || share <= 0 || before.total === 0) return ''
  const { ring, total, verified } = before
  if (verified * 100 >= share * total) return ''
  return `${verified} of ${total} endpoints of ring ${ring} are verified; the policy asks for ${share} %.`
}

/** Why a gate holds permits back; '' = none does. */
export const gateWaits = (
  open: readonly { readonly number: string; readonly shortDescription: string }[],
): string =>
  open.length === 0
    ? ''
    : `To be closed first: ${open.map(({ number, shortDescription }) => `${number} (${shortDescription})`).join(', ')}.`
