import { extra, id, time } from './parts'
import type { Of, Schema } from './schema'

/** `POST /plans/{planId}/scans`: what a rescan found (contract.md 3.3). */
export const scanSchema = {
  type: 'object',
  required: ['scanId', 'at', 'endpoints'],
  additionalProperties: false,
  patternProperties: extra,
  examples: [
    {
      scanId: 'SCAN-2026-11-23',
      at: '2026-11-23T02:10:00Z',
      scanner: 'nightly',
      endpoints: [
        { id: 'ep-1', missing: [] },
        { id: 'ep-2', missing: ['KB5031356'] },
        { id: 'ep-3', reachable: false },
      ],
    },
  ],
  properties: {
    scanId: id,
    at: {
      ...time,
      description: 'When the hosts were looked at: proof only if later than install and reboot.',
    },
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
          missing: {
            type: 'array',
            maxItems: 2000,
            items: id,
            description: 'Patches of the plan that it still lacks.',
          },
          fixed: {
            type: 'array',
            maxItems: 2000,
            items: id,
            description:
              'Patches that it has. Left out: every patch of the plan that is not missing.',
          },
          reachable: { type: 'boolean', description: 'true when left out.' },
        },
      },
    },
  },
} as const satisfies Schema

export type Scan = Of<typeof scanSchema>
