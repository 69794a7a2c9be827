import { PLAN_STATES, WINDOW_STATES } from '../states'

// What the shapes of answers.ts are made of.

export const words = (states: object): readonly string[] => Object.keys(states)
export const list = (items: object) => ({ type: 'array', items })
export const text = { type: 'string' }
export const texts = list(text)
export const textOrNull = { type: ['string', 'null'] }
export const count = { type: 'integer', minimum: 0 }
export const when = { type: 'string', format: 'date-time' }
export const whenOrNull = { type: ['string', 'null'], format: 'date-time' }
export const next = {
  type: ['string', 'null'],
  description: 'Cursor of the next page; null on the last one.',
}
export const span = {
  type: 'object',
  required: ['start', 'end'],
  properties: { start: whenOrNull, end: whenOrNull },
}
export const spanOrNull = { ...span, type: ['object', 'null'] }
export const state = { enum: words(PLAN_STATES) }
export const window = {
  ...span,
  properties: { ...span.properties, state: { enum: words(WINDOW_STATES) }, endpoints: count },
}
export const extensions = { type: 'object' }
export const named = {
  type: 'object',
  required: ['sysId', 'number'],
  properties: { sysId: text, number: text },
}

/** Services that stand on the CIs of a plan or a change. */
export const services = list({
  type: 'object',
  properties: { sysId: text, name: text, criticality: text, cis: count },
})

/** Systems that depend on the CIs of a plan or a change and are not in it. */
export const systems = {
  type: 'object',
  required: ['total', 'names', 'complete'],
  properties: {
    total: count,
    names: { ...texts, description: 'The nearest 20.' },
    complete: { type: 'boolean', description: 'false: the search ended at 5,000.' },
  },
}

/** A plan change and the change request behind it (contract.md 3.1). */
export const change = {
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
    approval: {
      type: 'string',
      description: "The platform's own field; only status says what is decided.",
    },
    endpoints: count,
    window: spanOrNull,
    risk: {
      ...text,
      description: 'change_request.risk as it was opened: 2 High, 3 Moderate, 4 Low.',
    },
    impact: { ...text, description: 'change_request.impact as it was opened: 1 High to 3 Low.' },
    impactedServices: services,
    impactedSystems: systems,
    requested: { type: 'string', description: 'The state that Patchloop last asked for.' },
    reached: {
      type: 'string',
      description: 'The state it was in after that; `state` is the one of now.',
    },
    why: {
      type: 'string',
      description: 'Why it did not get there, or on whose word it was canceled.',
    },
    successorOf: named,
    succeededBy: named,
  },
}

/** How the endpoints of a plan were matched. */
export const counts = {
  type: 'object',
  properties: {
    total: count,
    prepared: count,
    matched: count,
    ambiguous: count,
    unmatched: count,
    retired: count,
  },
}

/** One reason why nothing moves. */
export const waiting = {
  type: 'object',
  required: ['what', 'who', 'message'],
  description: 'Why nothing moves, and who can act.',
  properties: { what: text, who: text, change: textOrNull, message: text },
}

/** What every write says it asked of the change, and what that reached (contract.md 2). */
export const asked = {
  type: ['object', 'null'],
  required: ['requested', 'reached'],
  description: 'Of several changes the one that lags behind; null: nothing was asked of any.',
  properties: { requested: text, reached: text, why: text },
}
