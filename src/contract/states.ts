/** The words of the contract, once. Fluent choice columns read the labels from here. */
export const PLAN_STATES = {
  preparing: { label: 'Preparing' },
  awaiting_approval: { label: 'Awaiting approval' },
  approved: { label: 'Approved' },
  in_progress: { label: 'In progress' },
  verifying: { label: 'Verifying' },
  completed: { label: 'Completed' },
  rejected: { label: 'Rejected' },
  on_hold: { label: 'On hold' },
  attention: { label: 'Attention' },
  canceled: { label: 'Canceled' },
} as const
export type PlanState = keyof typeof PLAN_STATES

export const ENDPOINT_STATUSES = {
  pending: { label: 'Pending' },
  in_maintenance: { label: 'In maintenance' },
  permitted: { label: 'Permitted' },
  installing: { label: 'Installing' },
  rebooting: { label: 'Rebooting' },
  installed: { label: 'Installed' },
  failed: { label: 'Failed' },
  skipped: { label: 'Skipped' },
  verified: { label: 'Verified' },
  unfixed: { label: 'Unfixed' },
  released: { label: 'Released' },
} as const

export const FINDING_STATUSES = {
  open: { label: 'Open' },
  installed: { label: 'Installed' },
  failed: { label: 'Failed' },
  not_applicable: { label: 'Not applicable' },
  skipped: { label: 'Skipped' },
  verified: { label: 'Verified' },
  unfixed: { label: 'Unfixed' },
  excepted: { label: 'Accepted exception' },
  gone: { label: 'Gone' },
  released: { label: 'Released' },
} as const

export const MATCHES = {
  pending: { label: 'Not looked up yet' },
  matched: { label: 'Matched' },
  ambiguous: { label: 'Ambiguous' },
  unmatched: { label: 'Unmatched' },
  retired: { label: 'Retired' },
} as const
export type Match = keyof typeof MATCHES

/** Stages of preparing a plan, in order. 'refused' and 'ready' are ends. */
export const PLAN_STAGES = {
  draft: { label: 'Drafting from findings' },
  endpoints: { label: 'Reading and matching endpoints' },
  judge: { label: 'Judging by policy' },
  changes: { label: 'Opening changes' },
  ready: { label: 'Ready' },
  refused: { label: 'Refused by policy' },
} as const

/** Stages of opening one change request, in order (platform.md 2.5: CIs only while New). */
export const CHANGE_STAGES = {
  open: { label: 'To be opened' },
  attach: { label: 'Attaching CIs' },
  tasks: { label: 'Making tasks' },
  ask: { label: 'Asking for approval' },
  asked: { label: 'Asked' },
} as const

/** change_request.state, stored value → label (platform.md 1.3). */
export const CHANGE_STATES = {
  '-5': { label: 'New' },
  '-4': { label: 'Assess' },
  '-3': { label: 'Authorize' },
  '-2': { label: 'Scheduled' },
  '-1': { label: 'Implement' },
  '0': { label: 'Review' },
  '3': { label: 'Closed' },
  '4': { label: 'Canceled' },
} as const

export const WINDOW_STATES = {
  candidate: { label: 'Offered' },
  planned: { label: 'Planned' },
  open: { label: 'Open' },
  closed: { label: 'Closed' },
  missed: { label: 'Missed' },
  dropped: { label: 'Dropped' },
} as const
export const WINDOW_ORIGINS = {
  payload: { label: 'Given by the tool' },
  ci_schedule: { label: "The CI's maintenance schedule" },
  policy: { label: "The policy's schedule" },
  change: { label: 'Planned dates of the change' },
} as const
export const LEASE_STATES = { held: { label: 'Held' }, released: { label: 'Released' } } as const
export const MESSAGE_STATES = {
  queued: { label: 'Queued' },
  sent: { label: 'Sent' },
  poll: { label: 'For polling' },
  dead: { label: 'Dead' },
} as const
export const RECEIPT_STATES = {
  open: { label: 'Being stored' },
  stored: { label: 'Stored' },
  done: { label: 'Done' },
  refused: { label: 'Refused' },
} as const
export const RECEIPT_KINDS = {
  plan: { label: 'Plan' },
  results: { label: 'Results' },
  scan: { label: 'Scan' },
  findings: { label: 'Findings' },
  /** Not a delivery: the last run of a job, so that an operator sees that it runs. */
  job: { label: 'Run of a job' },
} as const
export const CHANGE_TYPES = {
  normal: { label: 'Normal' },
  standard: { label: 'Standard' },
  emergency: { label: 'Emergency' },
  none: { label: 'No change request' },
} as const
export const MESSAGE_TYPES = {
  'plan.prepared': { label: 'Plan prepared' },
  'plan.approved': { label: 'Plan approved' },
  'plan.rejected': { label: 'Plan rejected' },
  'plan.on_hold': { label: 'Plan on hold' },
  'plan.resumed': { label: 'Plan resumed' },
  'plan.rescheduled': { label: 'Plan rescheduled' },
  'window.opened': { label: 'Window opened' },
  'window.closing': { label: 'Window closing' },
  'window.closed': { label: 'Window closed' },
  'rescan.requested': { label: 'Rescan requested' },
  'plan.attention': { label: 'Plan needs attention' },
  'plan.completed': { label: 'Plan completed' },
  'plan.canceled': { label: 'Plan canceled' },
  'plan.reopened': { label: 'Plan reopened' },
  ping: { label: 'Ping' },
} as const
export type MessageType = keyof typeof MESSAGE_TYPES

/** Why a permit is refused; of several reasons the first of this list is given (contract.md 3.4). */
export const PERMIT_REASONS = [
  'canceled',
  'superseded',
  'not_approved',
  'on_hold',
  'before_window',
  'after_window',
  'blackout',
  'prerequisite',
  'capacity',
] as const
export type PermitReason = (typeof PERMIT_REASONS)[number]
