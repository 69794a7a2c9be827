import { extra, reason } from './parts'
import type { Of, Schema } from './schema'

/** `POST /plans/{planId}/reopen` (contract.md 3). */
export const reopenSchema = {
  type: 'object',
  required: ['reason'],
  additionalProperties: false,
  patternProperties: extra,
  examples: [{ reason: 'The host came back with the old kernel.' }],
  properties: { reason },
} as const satisfies Schema

export type Reopen = Of<typeof reopenSchema>
