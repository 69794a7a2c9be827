import { extra, reason } from './parts'
import type { Of, Schema } from './schema'

/** `POST /plans/{planId}/cancel` (contract.md 3). */
export const cancelSchema = {
  type: 'object',
  required: ['reason'],
  additionalProperties: false,
  patternProperties: extra,
  examples: [{ reason: 'The vendor withdrew the patch.' }],
  properties: { reason },
} as const satisfies Schema

export type Cancel = Of<typeof cancelSchema>
