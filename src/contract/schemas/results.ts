import { extra, id, time } from './parts'
import type { Of, Schema } from './schema'

const message = { type: 'string', maxLength: 1000 } as const satisfies Schema

/** `POST /plans/{planId}/results`: what the tool did (contract.md 3.3). */
export const resultsSchema = {
  type: 'object',
  required: ['endpoints'],
  additionalProperties: false,
  patternProperties: extra,
  properties: {
    endpoints: {
      type: 'array',
      minItems: 1,
      maxItems: 1000,
      items: {
        type: 'object',
        required: ['id', 'status', 'at'],
        properties: {
          id,
          status: { enum: ['installing', 'rebooting', 'installed', 'failed', 'skipped'] },
          at: time,
          patches: {
            type: 'array',
            maxItems: 2000,
            items: {
              type: 'object',
              required: ['id', 'status'],
              properties: {
                id,
                status: { enum: ['installed', 'failed', 'not_applicable', 'skipped'] },
                message,
              },
            },
          },
          reboot: { type: 'object', required: ['at'], properties: { at: time } },
          message,
        },
      },
    },
  },
} as const satisfies Schema

export type Results = Of<typeof resultsSchema>
