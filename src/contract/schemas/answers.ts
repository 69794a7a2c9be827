import { EXEMPTIONS } from '../choices'
import {
  ENDPOINT_STATUSES,
  FINDING_STATUSES,
  MATCHES,
  MESSAGE_STATES,
  MESSAGE_TYPES,
  PERMIT_REASONS,
} from '../states'
import { dryRun } from './dry-run'
import {
  words,
  list,
  span,
  text,
  texts,
  textOrNull,
  count,
  counts,
  waiting,
  when,
  whenOrNull,
  next,
  state,
  window,
  extensions,
  change,
  asked,
} from './answer-parts'

/** What every write on a plan, and the view of a plan, answers (contract.md 3.1). */
export const receipt = {
  type: 'object',
  required: ['planId', 'activation', 'state', 'sequence', 'endpoints', 'changes', 'warnings'],
  properties: {
    planId: text,
    activation: count,
    state,
    sequence: { ...count, description: "Number of this plan's last message." },
    repeated: {
      type: 'boolean',
      description: 'true: this activation was known; nothing was done.',
    },
    revised: { type: 'object', description: 'What a higher activation changed, by plan change.' },
    ...dryRun,
    endpoints: counts,
    change: asked,
    changes: list(change),
    warnings: list({
      type: 'object',
      required: ['code', 'message'],
      properties: { code: text, message: text, endpoints: texts, total: count },
    }),
    name: text,
    waitingFor: list(waiting),
    windows: list(window),
    progress: {
      type: 'object',
      description: 'Endpoints by status.',
      additionalProperties: count,
    },
    extensions,
    links: { type: 'object', properties: { self: text, endpoints: text, messages: text } },
  },
}

export { findingsTaken } from './findings-taken'

export const plans = {
  type: 'object',
  required: ['plans', 'next'],
  properties: {
    plans: list({
      type: 'object',
      required: ['planId', 'activation', 'name', 'state', 'sequence'],
      properties: {
        planId: text,
        activation: count,
        name: text,
        state,
        sequence: count,
        endpoints: count,
        activatedAt: whenOrNull,
      },
    }),
    next,
  },
}

export const endpoints = {
  type: 'object',
  required: ['endpoints', 'next'],
  properties: {
    endpoints: list({
      type: 'object',
      required: ['id', 'status', 'match', 'ci', 'window', 'findings'],
      properties: {
        id: text,
        hostName: text,
        status: { enum: words(ENDPOINT_STATUSES) },
        statusAt: whenOrNull,
        match: { enum: words(MATCHES) },
        matchedBy: { type: 'string', description: 'The attribute that found the CI.' },
        ci: { type: ['object', 'null'], properties: { sysId: text, name: text } },
        candidates: texts,
        change: textOrNull,
        window: { ...window, type: ['object', 'null'] },
        installedAt: whenOrNull,
        scannedAt: whenOrNull,
        flags: list({ enum: ['outside_window', 'without_permit', 'without_approval'] }),
        message: text,
        exemption: { enum: [...words(EXEMPTIONS), null] },
        findings: list({
          type: 'object',
          required: ['patch', 'status'],
          properties: { patch: text, status: { enum: words(FINDING_STATUSES) }, message: text },
        }),
      },
    }),
    next,
  },
}

/** May the tool touch this endpoint now (contract.md 3.4). */
export const permit = {
  type: 'object',
  required: ['permitted'],
  description: 'until and scope come with a yes; reason, message and retryAt with a no.',
  properties: {
    permitted: { type: 'boolean' },
    until: { ...when, description: 'Ask again before going on after this.' },
    change: { type: ['string', 'null'], description: 'Number of the change request.' },
    scope: { type: 'string', description: 'Hash of what was approved; as in plan.approved.' },
    reason: {
      description: 'Of several the first of this list.',
      enum: PERMIT_REASONS,
    },
    message: text,
    retryAt: {
      ...whenOrNull,
      description: 'null: only a decision moves it; wait for a message.',
    },
  },
}

/** What came of a report: what was refused by id, all else was taken (contract.md 3.3). */
export const taken = {
  type: 'object',
  required: ['planId', 'state', 'taken', 'repeated', 'refused', 'settled', 'changes'],
  properties: {
    planId: text,
    activation: count,
    state,
    sequence: count,
    taken: { ...count, description: 'Endpoints that the report brought something new of.' },
    repeated: { ...count, description: 'Endpoints of which it was known already.' },
    refused: list({
      type: 'object',
      required: ['id', 'message'],
      properties: { id: text, patch: text, message: text },
    }),
    settled: { type: 'boolean', description: 'false: stored, and settled in the background.' },
    change: asked,
    changes: list(change),
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
        window: { ...span, description: 'window.*, rescan.requested: which window it is about.' },
        part: { ...count, description: 'window.opened: a large window opens in parts, from 1.' },
        last: { type: 'boolean', description: 'window.opened: no further part follows.' },
        scope: { type: 'string', description: 'plan.approved: hash of what was approved.' },
        endpoints: {
          ...list({ type: ['string', 'object'] }),
          description: 'Ids, 500 at most; in plan.attention objects {id, status, reason, message}.',
        },
        endpointsTotal: count,
        endpointsLink: text,
        told: list({
          type: 'object',
          required: ['kind', 'name'],
          description: 'Of plan.attention: who was told in ServiceNow.',
          properties: { kind: { enum: ['person', 'group'] }, name: text },
        }),
        by: { type: 'object', description: 'Who decided: {name}, or {policy}.' },
        comments: { type: 'string', description: 'What the change manager wrote.' },
        reason: { type: 'string', description: 'A word for programs, or what the caller gave.' },
        why: { type: 'string', description: 'A sentence for people.' },
        evidence: { description: 'plan.completed: what each change was closed on.' },
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
    next: {
      type: ['string', 'integer', 'null'],
      description:
        'Pass it as after for the next page. null: no more for now; ask again with the last sequence seen.',
    },
  },
}

/** What came of sending a message again. */
export const replay = {
  type: 'object',
  required: ['id', 'sequence', 'sent', 'status', 'state'],
  properties: {
    id: text,
    sequence: count,
    sent: { type: 'boolean' },
    status: { ...count, description: 'HTTP status of the endpoint; 0 = no answer.' },
    state: { enum: words(MESSAGE_STATES) },
  },
}

/** What differs, and who should do what. */
export const reconciled = {
  type: 'object',
  required: ['plans', 'inStep', 'total'],
  properties: {
    inStep: count,
    total: count,
    plans: list({
      type: 'object',
      required: ['planId', 'differences'],
      properties: {
        planId: text,
        state: textOrNull,
        activation: { type: ['integer', 'null'] },
        sequence: count,
        differences: list({
          type: 'object',
          required: ['what', 'tool', 'here', 'who', 'todo'],
          properties: {
            what: text,
            tool: { type: ['string', 'integer', 'null'] },
            here: { type: ['string', 'integer', 'null'] },
            who: { enum: ['patching tool', 'Patchloop'] },
            todo: text,
          },
        }),
      },
    }),
  },
}

/** How the loop is: a tool sees its own counts, an operator all. */
export const health = {
  type: 'object',
  required: ['version', 'messages', 'oldestUnsent', 'queues', 'lastJobRuns'],
  properties: {
    version: text,
    now: when,
    messages: { type: 'object', description: 'By state.', additionalProperties: count },
    oldestUnsent: whenOrNull,
    plans: { type: 'object', description: 'By state.', additionalProperties: count },
    reports: { type: 'object', properties: { waiting: count } },
    queues: {
      type: 'object',
      description: 'What waits: plans to prepare, reports to settle, messages to send.',
      additionalProperties: count,
    },
    pushStopped: { ...count, description: 'Endpoints that answered 410.' },
    lastJobRuns: {
      type: 'object',
      description:
        'When the sweep last came to its end; when a message was last sent, and put down.',
      additionalProperties: whenOrNull,
    },
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
