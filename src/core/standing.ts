/** Not done: whether a plan has it says whether somebody is at it. */
export const UNDONE = ['open', 'failed', 'unfixed', 'skipped'] as const

/**
 * Where a finding stands, for whoever answers for what is missing: by its status, and by whether a plan has it (null:
 * that does not matter). A status that is in none is none of anybody's any more: gone by itself, not applicable, or let
 * go with its plan, in whose place another one goes on.
 */
export const STANDINGS = {
  missing: { statuses: UNDONE, isPlanned: false },
  in_plan: { statuses: UNDONE, isPlanned: true },
  installed: { statuses: ['installed'], isPlanned: null },
  verified: { statuses: ['verified'], isPlanned: null },
  exempted: { statuses: ['excepted'], isPlanned: null },
} as const
export type Standing = keyof typeof STANDINGS
