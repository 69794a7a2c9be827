/** Who may call a route; the access rules of the same names are in fluent/acls/rest.now.ts. */
export const ACCESS = {
  report: ['x_patch_loop.integration'],
  act: ['x_patch_loop.integration', 'x_patch_loop.operator'],
  read: ['x_patch_loop.integration', 'x_patch_loop.user'],
  operate: ['x_patch_loop.operator'],
} as const

type Query = {
  readonly name: string
  readonly description: string
  readonly schema: Readonly<Record<string, unknown>>
}
export type Route = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly summary: string
  readonly access: keyof typeof ACCESS
  /** Name of the schema of the body; left out = no body is read. */
  readonly body?: string
  readonly query?: readonly Query[]
  /** Success statuses. */
  readonly statuses: readonly number[]
  /** Refusals that come besides 400, 401, 403 and 500. */
  readonly refusals?: readonly number[]
  /** Name of the schema of the answer, inside `result`. */
  readonly answer: string
}

const after: Query = {
  name: 'after',
  description: 'The cursor `next` of the page before.',
  schema: { type: 'string' },
}
const limit: Query = {
  name: 'limit',
  description: 'Entries of a page; more than 1,000 count as 1,000.',
  schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
}
const source: Query = {
  name: 'source',
  description:
    'Name of the patching tool, for callers without one of their own where a plan id is not unique.',
  schema: { type: 'string' },
}
const sequence: Query = {
  name: 'after',
  description: 'The last sequence number seen; 0 by default.',
  schema: { type: 'integer', minimum: 0, default: 0 },
}
const dryRun: Query = {
  name: 'dryRun',
  description: 'true: answers what would be found and made, and writes nothing.',
  schema: { type: 'boolean', default: false },
}
const word = (name: string, description: string): Query => ({
  name,
  description,
  schema: { type: 'string' },
})

/** Every call of the contract (contract.md 3), by the name of its function in entry/rest.ts. */
export const ROUTES = {
  postPlan: {
    method: 'POST',
    path: '/plans',
    summary: 'Activate a plan, or a revision of it',
    access: 'report',
    body: 'plan',
    query: [dryRun],
    statuses: [201, 200],
    refusals: [409, 415, 422],
    answer: 'receipt',
  },
  getPlan: {
    method: 'GET',
    path: '/plans/{planId}',
    summary: 'The receipt as of now, and what it waits for',
    access: 'read',
    query: [source],
    statuses: [200],
    refusals: [404],
    answer: 'receipt',
  },
  getPlans: {
    method: 'GET',
    path: '/plans',
    summary: 'List plans',
    access: 'read',
    query: [word('state', 'Plans in this state alone.'), after, limit, source],
    statuses: [200],
    answer: 'plans',
  },
  getEndpoints: {
    method: 'GET',
    path: '/plans/{planId}/endpoints',
    summary: 'Endpoints with CI, match, window, status and findings',
    access: 'read',
    query: [word('status', 'Endpoints in this status alone.'), after, limit, source],
    statuses: [200],
    refusals: [404],
    answer: 'endpoints',
  },
  postPermit: {
    method: 'POST',
    path: '/plans/{planId}/endpoints/{endpointId}/permit',
    summary: 'May the tool touch this endpoint now? No body, or {}',
    access: 'report',
    statuses: [200],
    refusals: [404],
    answer: 'permit',
  },
  postResults: {
    method: 'POST',
    path: '/plans/{planId}/results',
    summary: 'Report what was done, up to 1,000 endpoints and 10,000 findings a call',
    access: 'report',
    body: 'results',
    statuses: [200],
    refusals: [404, 415],
    answer: 'taken',
  },
  postScan: {
    method: 'POST',
    path: '/plans/{planId}/scans',
    summary: 'Report a rescan, up to 1,000 endpoints and 10,000 findings a call',
    access: 'report',
    body: 'scan',
    statuses: [200],
    refusals: [404, 415],
    answer: 'taken',
  },
  postComplete: {
    method: 'POST',
    path: '/plans/{planId}/complete',
    summary:
      'The tool has nothing more to run: what is unproved is asked to be scanned. No body, or {}',
    access: 'report',
    statuses: [200],
    refusals: [404, 409],
    answer: 'receipt',
  },
  postExtension: {
    method: 'POST',
    path: '/plans/{planId}/extension',
    summary:
      'Ask for more time: a person approves it on the change; until then the windows end as they were approved',
    access: 'report',
    body: 'extension',
    statuses: [200],
    refusals: [404, 409, 415],
    answer: 'receipt',
  },
  postCancel: {
    method: 'POST',
    path: '/plans/{planId}/cancel',
    summary: 'Cancel a plan and its changes',
    access: 'act',
    body: 'cancel',
    query: [source],
    statuses: [200],
    refusals: [404, 409, 415],
    answer: 'receipt',
  },
  postReopen: {
    method: 'POST',
    path: '/plans/{planId}/reopen',
    summary: 'Reopen a plan that was canceled, completed or rejected, or needs attention',
    access: 'act',
    body: 'reopen',
    query: [source],
    statuses: [200],
    refusals: [404, 409, 415],
    answer: 'receipt',
  },
  postFindings: {
    method: 'POST',
    path: '/findings',
    summary: 'Report what scans found missing, without a plan; policies draft plans from it',
    access: 'report',
    body: 'findings',
    statuses: [201, 200],
    refusals: [415],
    answer: 'findingsTaken',
  },
  getMessages: {
    method: 'GET',
    path: '/messages',
    summary: 'Every message to this tool, in order, without a gap',
    access: 'read',
    query: [sequence, limit, source],
    statuses: [200],
    refusals: [410],
    answer: 'messages',
  },
  postReplay: {
    method: 'POST',
    path: '/messages/{id}/replay',
    summary: 'Send a message again, with its old id and sequence',
    access: 'operate',
    statuses: [200],
    refusals: [404, 409],
    answer: 'replay',
  },
  postReconcile: {
    method: 'POST',
    path: '/reconcile',
    summary: 'Compare what the tool holds with what is held here',
    access: 'act',
    body: 'reconcile',
    query: [source],
    statuses: [200],
    refusals: [415],
    answer: 'reconciled',
  },
  getOpenapi: {
    method: 'GET',
    path: '/openapi',
    summary: 'This description, without the envelope',
    access: 'read',
    statuses: [200],
    answer: 'anything',
  },
  getHealth: {
    method: 'GET',
    path: '/health',
    summary: 'Version, queue depths, oldest unsent message, last job runs',
    access: 'read',
    statuses: [200],
    answer: 'health',
  },
} as const satisfies Readonly<Record<string, Route>>
export type RouteName = keyof typeof ROUTES
