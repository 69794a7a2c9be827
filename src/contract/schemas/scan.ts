import { extra, id, time } from './parts'
import type { Of, Schema } from './schema'

/** `POST /plans/{planId}/scans`: what a rescan found (contract.md 3.3). */
export const scanSchema = {
  type: 'object',
  required: ['scanId', 'at', 'endpoints'],
  additionalProperties: false,
  patternProperties: extra,
  properties: {
    scanId: id,
    at: time,
    scanner: { type: 'string', maxLength: 200 },
    endpoints: {
      type: 'array',
      minItems: 1,
      maxItems: 1000,
      items: {
        type: 'object',
        required: ['id'],
        properties: {
          id,
          missing: { type: 'array', maxItems: 2000, items: id },
          fixed: { type: 'array', maxItems: 2000, items: id },
          reachable: { type: 'boolean', description: 'true when left out.' },
        },
      },
    },
  },
} as const satisfies Schema

export type Scan = Of<typeof scanSchema>
