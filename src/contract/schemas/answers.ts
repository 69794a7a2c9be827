import { PLAN_STATES, ENDPOINT_STATUSES, MATCHES, MESSAGE_TYPES } from '../states'

const words = (states: object): readonly string[] => Object.keys(states)
const list = (items: object) => ({ type: 'array', items })
const text = { type: 'string' }
const texts = list(text)
const count = { type: 'integer', minimum: 0 }
const when = { type: 'string', format: 'date-time' }
const whenOrNull = { type: ['string', 'null'], format: 'date-time' }
const next = { type: ['string', 'null'], description: 'Cursor of the next page, or null.' }
const span = {
  type: 'object',
  required: ['start', 'end'],
  properties: { start: whenOrNull, end: whenOrNull },
}
const spanOrNull = { ...span, type: ['object', 'null'] }
const state = { enum: words(PLAN_STATES) }
const extensions = { type: 'object' }
const named = {
  type: 'object',
  required: ['sysId', 'number'],
  properties: { sysId: text, number: text },
}

/** A plan change and the change request behind it (contract.md 3.1). */
const change = {
  type: 'object',
  required: ['sysId', 'number', 'type', 'status', 'approval'],
  properties: {
    sysId: { type: ['string', 'null'] },
    number: { type: ['string', 'null'] },
    url: { type: ['string', 'null'] },
    type: { enum: ['normal', 'standard', 'emergency', 'none'] },
    status: state,
    state: {
      type: ['object', 'null'],
      required: ['value', 'label'],
      properties: { value: text, label: text },
    },
    approval: text,
    endpoints: count,
    window: spanOrNull,
    requested: { type: 'string', description: 'The state that was asked for.' },
    reached: { type: 'string', description: 'The state that the change request is in.' },
    why: { type: 'string', description: 'Why it did not get there.' },
    successorOf: named,
    succeededBy: named,
  },
}

/** What every write on a plan, and the view of a plan, answers (contract.md 3.1). */
export const receipt = {
  type: 'object',
  required: ['planId', 'activation', 'state', 'sequence', 'endpoints', 'changes', 'warnings'],
  properties: {
    planId: text,
    activation: count,
    state,
    sequence: { ...count, description: "Number of this plan's last message." },
    repeated: { type: 'boolean' },
    revised: { type: 'object' },
    endpoints: {
      type: 'object',
      properties: {
        total: count,
        prepared: count,
        matched: count,
        ambiguous: count,
        unmatched: count,
        retired: count,
      },
    },
    changes: list(change),
    warnings: list({
      type: 'object',
      required: ['code', 'message'],
      properties: { code: text, endpoints: texts, endpointsTotal: count, message: text },
    }),
    waitingFor: {},
    windows: list({ type: 'object' }),
    progress: {},
    extensions,
    links: { type: 'object', properties: { self: text, messages: text } },
  },
}

export const plans = {
  type: 'object',
  required: ['plans', 'next'],
  properties: { plans: list({ type: 'object' }), next },
}

export const endpoints = {
  type: 'object',
  required: ['endpoints', 'next'],
  properties: {
    endpoints: list({
      type: 'object',
      required: ['id', 'status', 'match'],
      properties: {
        id: text,
        status: { enum: words(ENDPOINT_STATUSES) },
        match: { enum: words(MATCHES) },
      },
    }),
    next,
  },
}

/** May the tool touch this endpoint now (contract.md 3.4). */
export const permit = {
  type: 'object',
  required: ['permitted'],
  properties: {
    permitted: { type: 'boolean' },
    until: when,
    change: { type: ['string', 'null'] },
    scope: text,
    reason: {
      enum: [
        'canceled',
        'superseded',
        'not_approved',
        'on_hold',
        'before_window',
        'after_window',
        'blackout',
        'prerequisite',
        'capacity',
      ],
    },
    message: text,
    retryAt: whenOrNull,
  },
}

/** What came of a report: what was refused by id, all else was taken (contract.md 3.3). */
export const taken = {
  type: 'object',
  required: ['refused'],
  properties: {
    refused: list({ type: 'object' }),
  },
}

export const message = {
  type: 'object',
  required: ['id', 'sequence', 'type', 'timestamp', 'data'],
  properties: {
    id: text,
    sequence: count,
    type: { enum: words(MESSAGE_TYPES) },
    timestamp: when,
    data: {
      type: 'object',
      properties: {
        planId: text,
        activation: count,
        state,
        planState: state,
        change,
        changes: list(change),
        windows: list({ type: 'object' }),
        endpoints: list({ type: ['string', 'object'] }),
        endpointsTotal: count,
        endpointsLink: text,
        by: { type: 'object' },
        comments: text,
        extensions,
      },
    },
  },
}

export const messages = {
  type: 'object',
  required: ['messages', 'next'],
  properties: {
    messages: list(message),
    next: { type: ['string', 'integer', 'null'], description: 'The last sequence number seen.' },
  },
}

export const anything = { type: 'object' }

/** The platform's envelope of a refusal; `detail` is a JSON text of issues where there are any. */
export const error = {
  type: 'object',
  required: ['error', 'status'],
  properties: {
    error: {
      type: 'object',
      required: ['message', 'detail'],
      properties: {
        message: text,
        detail: {
          type: ['string', 'null'],
          description: 'JSON text: [{"path":"/endpoints/3/windows/0/end","message":"…"}]',
        },
      },
    },
    status: { const: 'failure' },
  },
}
