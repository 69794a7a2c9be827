import { EXEMPTIONS } from '../choices'
import { words } from './answer-parts'
import { extra, id, time } from './parts'
import type { Of, Schema } from './schema'

const message = { type: 'string', maxLength: 1000 } as const satisfies Schema

/** `POST /plans/{planId}/results`: what the tool did (contract.md 3.3). */
export const resultsSchema = {
  type: 'object',
  required: ['endpoints'],
  additionalProperties: false,
  patternProperties: extra,
  examples: [
    {
      endpoints: [
        {
          id: 'ep-1',
          status: 'installed',
          at: '2026-11-22T21:40:00Z',
          reboot: { at: '2026-11-22T21:38:00Z' },
        },
        {
          id: 'ep-3',
          status: 'skipped',
          at: '2026-11-22T21:41:00Z',
          exemption: 'powered_off',
        },
        {
          id: 'ep-2',
          status: 'failed',
          at: '2026-11-22T21:41:00Z',
          patches: [{ id: 'KB5031356', status: 'failed', message: 'disk full' }],
        },
      ],
    },
  ],
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
          at: {
            ...time,
            description:
              'When it came to this. The same endpoint, status and at again change nothing; older ones never overrule.',
          },
          patches: {
            type: 'array',
            maxItems: 2000,
            description:
              "Left out: the endpoint's status holds for all of its patches. One that failed makes the endpoint failed.",
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
          exemption: {
            enum: words(EXEMPTIONS),
            description:
              'Why it was left out, in a word; `message` may say more. For skipped and failed.',
          },
          reboot: { type: 'object', required: ['at'], properties: { at: time } },
          message,
        },
      },
    },
  },
} as const satisfies Schema

export type Results = Of<typeof resultsSchema>
