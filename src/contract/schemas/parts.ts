import type { Schema } from './schema'

/** Ids of plans, endpoints, patches, groups, windows (contract.md, section 2). */
export const id = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$',
  description: 'Compared without regard to case.',
} as const satisfies Schema

/** ISO 8601 with an offset or Z; a bare local time does not pass. */
export const time = {
  type: 'string',
  format: 'date-time',
  description: 'ISO 8601 with an offset or Z, for example 2026-11-22T22:00:00+01:00.',
} as const satisfies Schema

export const severity = {
  enum: ['critical', 'high', 'medium', 'low', 'none'],
} as const satisfies Schema

/** A person as the tool knows them; looked up by user name, else by e-mail. */
export const person = {
  type: 'object',
  description: 'Looked up by userName, else by email; a name alone is only shown.',
  properties: {
    userName: { type: 'string', maxLength: 100 },
    email: { type: 'string', maxLength: 100 },
    name: { type: 'string', maxLength: 100 },
  },
} as const satisfies Schema

export const reason = { type: 'string', minLength: 1, maxLength: 1000 } as const satisfies Schema

/** Fields beginning with x- are ignored, all other unknown ones refused. */
export const extra = { '^x-': {} } as const

/** How a host can be told apart; maxima are those of its columns. */
export const identity = {
  hostName: {
    type: 'string',
    minLength: 1,
    maxLength: 255,
    description:
      'One of hostName, fqdn, ipAddresses, serialNumber, macAddresses, ciSysId is needed; the more, the surer the match.',
  },
  fqdn: { type: 'string', minLength: 1, maxLength: 255 },
  ipAddresses: {
    type: 'array',
    maxItems: 50,
    items: { type: 'string', minLength: 1, maxLength: 45 },
  },
  serialNumber: { type: 'string', minLength: 1, maxLength: 255 },
  macAddresses: {
    type: 'array',
    maxItems: 50,
    items: { type: 'string', minLength: 1, maxLength: 45 },
  },
  ciSysId: {
    type: 'string',
    pattern: '^[0-9a-fA-F]{32}$',
    description: 'sys_id of its CI in ServiceNow, where the tool knows it; asked first.',
  },
  os: { type: 'string', maxLength: 255 },
} as const satisfies Record<string, Schema>

export const patch = {
  type: 'object',
  required: ['id'],
  properties: {
    id,
    title: { type: 'string', maxLength: 250 },
    vendor: { type: 'string', maxLength: 100 },
    product: { type: 'string', maxLength: 250 },
    severity,
    cves: { type: 'array', maxItems: 200, items: id },
    rebootRequired: { type: 'boolean' },
    releasedAt: time,
    url: { type: 'string', maxLength: 1000 },
  },
} as const satisfies Schema

export const vulnerability = {
  type: 'object',
  required: ['id'],
  properties: {
    id,
    title: { type: 'string', maxLength: 250 },
    severity,
    cvss: { type: 'number', minimum: 0, maximum: 10 },
    knownExploited: { type: 'boolean' },
    dueAt: {
      ...time,
      description:
        'When it is to be mended at the latest, as a catalogue of exploited vulnerabilities says. ' +
        'Past it, what is known to be exploited is an emergency.',
    },
  },
} as const satisfies Schema
