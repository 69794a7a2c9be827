import { extra, reason, time } from './parts'
import type { Of, Schema } from './schema'

/** `POST /plans/{planId}/extension`: more time for the windows that are open now. */
export const extensionSchema = {
  type: 'object',
  required: ['until', 'reason'],
  additionalProperties: false,
  patternProperties: extra,
  examples: [
    { until: '2026-11-23T03:00:00+01:00', reason: 'The mirror was slow: 12 hosts are left.' },
  ],
  properties: { until: time, reason },
} as const satisfies Schema

export type Extension = Of<typeof extensionSchema>
