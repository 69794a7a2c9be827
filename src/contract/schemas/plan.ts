import { extra, id, identity, patch, person, severity, time } from './parts'
import type { Of, Schema } from './schema'

/** `POST /plans`: an activated plan (contract.md 3.1). What a schema cannot say is in ../check-plan.ts. */
export const planSchema = {
  type: 'object',
  description:
    'At least one patch or vulnerability; every endpoint has its id and one more way to identify it.',
  required: ['planId', 'activation', 'name', 'endpoints'],
  additionalProperties: false,
  patternProperties: extra,
  properties: {
    planId: id,
    activation: {
      type: 'object',
      required: ['number', 'at', 'by'],
      properties: {
        number: { type: 'integer', minimum: 1, maximum: 2147483647 },
        at: time,
        by: person,
      },
    },
    name: { type: 'string', minLength: 1, maxLength: 120 },
    description: { type: 'string', maxLength: 4000 },
    predefinedText: { type: 'string', maxLength: 4000 },
    emergency: { type: 'boolean' },
    approver: person,
    sla: { type: 'object', properties: { start: time, end: time } },
    sequence: {
      type: 'object',
      required: ['id', 'position'],
      properties: { id, position: { type: 'integer', minimum: 1, maximum: 100000 } },
    },
    patches: { type: 'array', maxItems: 2000, items: patch },
    vulnerabilities: {
      type: 'array',
      maxItems: 2000,
      items: {
        type: 'object',
        required: ['id'],
        properties: {
          id,
          title: { type: 'string', maxLength: 250 },
          severity,
          cvss: { type: 'number', minimum: 0, maximum: 10 },
          knownExploited: { type: 'boolean' },
        },
      },
    },
    endpointGroups: {
      type: 'array',
      maxItems: 1000,
      items: {
        type: 'object',
        required: ['id'],
        properties: {
          id,
          name: { type: 'string', maxLength: 250 },
          ring: { type: 'integer', minimum: 0, maximum: 1000 },
        },
      },
    },
    endpoints: {
      type: 'array',
      minItems: 1,
      maxItems: 20000,
      items: {
        type: 'object',
        required: ['id'],
        properties: {
          id,
          ...identity,
          groups: { type: 'array', maxItems: 50, items: id },
          patches: {
            type: 'array',
            maxItems: 2000,
            items: id,
            description: 'Ids of patches of this plan; left out means all of them.',
          },
          windows: {
            type: 'array',
            maxItems: 100,
            items: {
              type: 'object',
              required: ['start', 'end'],
              properties: { id, start: time, end: time },
            },
          },
        },
      },
    },
    extensions: {
      type: 'object',
      description: 'Free data, kept and sent back; at most 16,000 characters as JSON.',
    },
  },
} as const satisfies Schema

export type Plan = Of<typeof planSchema>
export type PlanEndpoint = Plan['endpoints'][number]
