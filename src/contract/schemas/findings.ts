import { extra, id, identity, patch, time, vulnerability } from './parts'
import type { Of, Schema } from './schema'

/** `POST /findings`: a scan report with no plan (contract.md 3.5). */
export const findingsSchema = {
  type: 'object',
  description: 'At most 20,000 hosts and 200,000 findings (hosts x their missing patches).',
  required: ['reportId', 'at', 'hosts'],
  additionalProperties: false,
  patternProperties: extra,
  properties: {
    reportId: id,
    at: { ...time, description: 'When the scan was made; an older one never overrules a newer.' },
    scanner: { type: 'string', maxLength: 200 },
    complete: {
      type: 'boolean',
      description: 'true: what a listed host no longer shows is gone. By default false.',
    },
    patches: {
      type: 'array',
      maxItems: 2000,
      items: patch,
      description:
        'What is known of the patches that hosts lack. Kept from report to report: one without this list names known ids.',
    },
    vulnerabilities: {
      type: 'array',
      maxItems: 2000,
      items: vulnerability,
      description:
        'What is known of the CVEs that those patches mend: exploitation and its due date.',
    },
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
          reachable: { type: 'boolean', description: 'false: nothing is concluded of this host.' },
          missing: { type: 'array', maxItems: 2000, items: id },
        },
      },
    },
  },
} as const satisfies Schema

export type Findings = Of<typeof findingsSchema>
