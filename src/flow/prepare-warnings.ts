import { keptWarnings, withWarning } from '../core/warnings'
import type { Judged } from './judged'

/** What matching a batch has to say beyond what its rows say. */
export function addWarnings(kept: string, batch: readonly Judged[]): string {
  const found = WARNINGS.flatMap(({ code, message, applies }) => {
    const endpoints = batch.filter(applies).map(({ endpoint }) => endpoint.id)
    return endpoints.length === 0 ? [] : [{ code, message, endpoints }]
  })
  if (found.length === 0) return kept
  return JSON.stringify(found.reduce(withWarning, keptWarnings(kept)))
}

const WARNINGS: readonly {
  readonly code: string
  readonly message: string
  readonly applies: (judged: Judged) => boolean
}[] = [
  {
    code: 'identity_conflict',
    message: 'An attribute of these endpoints points to another CI than the one that was found.',
    applies: ({ found }) => found.conflict !== '',
  },
  {
    code: 'window_conflict',
    message:
      "Something stands against the window of these endpoints: another change, a blackout, or the CI's own maintenance schedule. It is named on the window.",
    applies: ({ conflicts }) => conflicts.length > 0,
  },
]
