import { extra, id, identity, patch, time } from './parts'
import type { Of, Schema } from './schema'

/** `POST /findings`: a scan report with no plan (contract.md 3.5). */
export const findingsSchema = {
  type: 'object',
  required: ['reportId', 'at', 'hosts'],
  additionalProperties: false,
  patternProperties: extra,
  properties: {
    reportId: id,
    at: time,
    scanner: { type: 'string', maxLength: 200 },
    complete: { type: 'boolean' },
    patches: { type: 'array', maxItems: 2000, items: patch },
    hosts: {
      type: 'array',
      minItems: 1,
      maxItems: 20000,
      items: {
        type: 'object',
        required: ['id'],
        properties: {
          id,
          ...identity,
          reachable: { type: 'boolean' },
          missing: { type: 'array', maxItems: 2000, items: id },
        },
      },
    },
  },
} as const satisfies Schema

export type Findings = Of<typeof findingsSchema>
