import { keptWarnings, withWarning } from '../core/warnings'
import type { Judged } from './prepare-judge'

/** What matching a batch has to say beyond what its rows say. */
export function addWarnings(kept: string, batch: readonly Judged[]): string {
  const conflicts = batch.filter(({ found }) => found.conflict !== '')
  if (conflicts.length === 0) return kept
  return JSON.stringify(
    withWarning(keptWarnings(kept), {
      code: 'identity_conflict',
      message: 'An attribute of these endpoints points to another CI than the one that was found.',
      endpoints: conflicts.map(({ endpoint }) => endpoint.id),
    }),
  )
}
