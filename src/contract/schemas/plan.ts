import { extra, id, identity, patch, person, time, vulnerability } from './parts'
import type { Of, Schema } from './schema'

/** `POST /plans`: an activated plan (contract.md 3.1). What a schema cannot say is in ../check-plan.ts. */
export const planSchema = {
  type: 'object',
  description:
    'At least one patch or vulnerability; every endpoint has its id and one more way to identify it.',
  required: ['planId', 'activation', 'name', 'endpoints'],
  additionalProperties: false,
  patternProperties: extra,
  examples: [
    {
      planId: 'RP-2041',
      activation: { number: 1, at: '2026-11-20T21:05:00Z', by: { userName: 'jane.roe' } },
      name: 'November security roll-up, EU web tier',
      approver: { userName: 'omar.diaz' },
      patches: [
        {
          id: 'KB5031356',
          title: 'Cumulative update',
          severity: 'critical',
          cves: ['CVE-2023-36584'],
          rebootRequired: true,
        },
      ],
      endpoints: [
        {
          id: 'ep-1',
          hostName: 'web-eu-01',
          fqdn: 'web-eu-01.example.com',
          windows: [{ start: '2026-11-22T22:00:00+01:00', end: '2026-11-23T02:00:00+01:00' }],
        },
      ],
    },
  ],
  properties: {
    planId: id,
    activation: {
      type: 'object',
      required: ['number', 'at', 'by'],
      properties: {
        number: {
          type: 'integer',
          minimum: 1,
          maximum: 2147483647,
          description:
            'Counts up with every revision of the plan; the same number must bring the same content.',
        },
        at: time,
        by: person,
      },
    },
    name: { type: 'string', minLength: 1, maxLength: 120 },
    description: { type: 'string', maxLength: 4000 },
    predefinedText: {
      type: 'string',
      maxLength: 4000,
      description: "Goes into the change's description as it is.",
    },
    emergency: {
      type: 'boolean',
      description: 'true: an emergency change, by the shipped policy.',
    },
    emergencyReason: {
      type: 'string',
      minLength: 1,
      maxLength: 1000,
      description: 'Why it cannot wait: the approver reads it, and it is recorded.',
    },
    approver: {
      ...person,
      description: 'Assigned the change where a member of its assignment group; else a warning.',
    },
    sla: {
      type: 'object',
      description:
        'The end is the due date of the change; windows that begin after it are not chosen.',
      properties: { start: time, end: time },
    },
    sequence: {
      type: 'object',
      required: ['id', 'position'],
      description: 'Plans of one sequence are run one after the other, by position.',
      properties: { id, position: { type: 'integer', minimum: 1, maximum: 100000 } },
    },
    patches: { type: 'array', maxItems: 2000, items: patch },
    vulnerabilities: {
      type: 'array',
      maxItems: 2000,
      description: 'Where a plan names no patch, its endpoints are cured of these.',
      items: vulnerability,
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
          patches: {
            type: 'array',
            maxItems: 2000,
            items: id,
            description: 'Ids of patches of this plan; left out means all of them.',
          },
          groups: {
            type: 'array',
            maxItems: 50,
            items: id,
            description: 'Ids of endpointGroups of this plan.',
          },
          windows: {
            type: 'array',
            maxItems: 100,
            description:
              'The first that begins in the future and before the end of the SLA is chosen. ' +
              "None: the CI's maintenance schedule, else the policy's, else a person gives dates.",
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
