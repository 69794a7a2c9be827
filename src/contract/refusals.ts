/** Every way we say no: code → HTTP status and sentence (contract.md, section 2). */
export const REFUSALS = {
  malformed: { status: 400, sentence: 'The body does not match the schema.' },
  not_json: { status: 400, sentence: 'The body is not JSON.' },
  no_source: {
    status: 403,
    sentence: 'The caller is not the user of an active source: see Patchloop > Patching tools.',
  },
  inactive_source: {
    status: 403,
    sentence: 'The source of this caller is not active: see Patchloop > Patching tools.',
  },
  unknown_plan: { status: 404, sentence: 'There is no such plan.' },
  unknown_endpoint: { status: 404, sentence: 'The plan has no such endpoint.' },
  unknown_message: { status: 404, sentence: 'There is no such message.' },
  stale_activation: { status: 409, sentence: 'A higher activation number is known already.' },
  conflicting_activation: {
    status: 409,
    sentence: 'This activation number came before with other content.',
  },
  wrong_state: { status: 409, sentence: 'The plan is in a state that does not allow this.' },
  messages_gone: { status: 410, sentence: 'Older messages are no longer kept.' },
  refused_by_policy: { status: 422, sentence: 'A policy refuses this plan.' },
} as const
export type RefusalCode = keyof typeof REFUSALS
