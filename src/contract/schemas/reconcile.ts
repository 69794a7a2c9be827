import { extra, id } from './parts'
import type { Of, Schema } from './schema'

/** `POST /reconcile`: what the tool holds, to be compared with what we hold (contract.md 3). */
export const reconcileSchema = {
  type: 'object',
  required: ['plans'],
  additionalProperties: false,
  patternProperties: extra,
  examples: [{ plans: [{ planId: 'RP-2041', activation: 1, state: 'approved' }] }],
  properties: {
    plans: {
      type: 'array',
      minItems: 1,
      maxItems: 1000,
      items: {
        type: 'object',
        required: ['planId'],
        properties: {
          planId: id,
          activation: { type: 'integer', minimum: 1, maximum: 2147483647 },
          state: { type: 'string', maxLength: 40 },
          endpoints: {
            type: 'array',
            maxItems: 20000,
            items: {
              type: 'object',
              required: ['id'],
              properties: { id, status: { type: 'string', maxLength: 40 } },
            },
          },
        },
      },
    },
  },
} as const satisfies Schema

export type Reconcile = Of<typeof reconcileSchema>
