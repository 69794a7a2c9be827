/** Choices of the forms that are not states (those are in states.ts); Fluent choice columns read the labels from here. */
export const SEVERITIES = {
  critical: { label: 'Critical' },
  high: { label: 'High' },
  medium: { label: 'Medium' },
  low: { label: 'Low' },
  none: { label: 'None' },
} as const
export type Severity = keyof typeof SEVERITIES

/** A condition of a policy that may also not matter. */
export const YES_NO_ANY = {
  any: { label: 'Does not matter' },
  yes: { label: 'Yes' },
  no: { label: 'No' },
} as const

/** Tables whose columns a policy's conditions on the CI may name: those that the app may read. */
export const CI_TABLES = {
  cmdb_ci: { label: 'Configuration Item' },
  cmdb_ci_hardware: { label: 'Hardware' },
  cmdb_ci_computer: { label: 'Computer' },
  cmdb_ci_server: { label: 'Server' },
} as const

/** What a risk rule may look at, and what its threshold means. */
export const RISK_FACTS = {
  criticality: { label: 'The most critical service has the criticality (threshold)' },
  systems: { label: 'More systems than (threshold)' },
  reboot: { label: 'More patches that need a restart than (threshold)' },
  production: { label: 'More systems in production than (threshold)' },
  exploited: { label: 'A vulnerability is known to be exploited' },
  emergency: { label: 'An emergency plan' },
  ring_within: { label: 'All endpoints are in the rings up to (threshold)' },
  ring_above: { label: 'An endpoint is in a ring beyond (threshold)' },
  history_below: { label: 'The patches were proved on less than (threshold) % of hosts' },
  history_above: { label: 'The patches were proved on (threshold) % of hosts or more' },
} as const
export type RiskFact = keyof typeof RISK_FACTS

export const GROUPINGS = {
  plan: { label: 'One change for the plan' },
  window: { label: 'One change per window' },
  service: { label: 'One change per service' },
  server: { label: 'One change per server' },
} as const
export type Grouping = keyof typeof GROUPINGS

export const ON_CONFLICT = {
  ignore: { label: 'Ignore' },
  warn: { label: 'Warn' },
  refuse: { label: 'Refuse' },
} as const

export const DRAFT_CADENCES = {
  at_once: { label: 'At once' },
  nightly: { label: 'Nightly' },
  weekly: { label: 'Weekly' },
} as const

export const DELIVERIES = {
  push: { label: 'Push' },
  poll: { label: 'Poll' },
  both: { label: 'Push and poll' },
} as const
export type Delivery = keyof typeof DELIVERIES

export const PATCH_KINDS = {
  patch: { label: 'Patch' },
  vulnerability: { label: 'Vulnerability' },
} as const
export type PatchKind = keyof typeof PATCH_KINDS

/** Why a tool left an endpoint out: a word that a person can act on, of the kind that patching tools have. */
export const EXEMPTIONS = {
  window_required: { label: 'Maintenance window required' },
  awaiting_window: { label: 'Awaiting maintenance window' },
  window_expired: { label: 'Maintenance window expired' },
  untested: { label: 'Untested endpoint' },
  inapplicable: { label: 'Patching inapplicable' },
  powered_off: { label: 'Powered off' },
  power_suspended: { label: 'Power suspended' },
  power_unknown: { label: 'Power unknown' },
  disconnected: { label: 'Disconnected' },
  agent_missing: { label: 'Agent not installed' },
  agent_down: { label: 'Agent down' },
  not_reachable: { label: 'Not reachable' },
  invalid_credentials: { label: 'Invalid credentials' },
  suspended_by_user: { label: 'Suspended by user' },
  execution_policy: { label: 'Execution policy not supported' },
  other: { label: 'Other' },
} as const

/** change_request.close_code (platform.md 1.3). */
export const CLOSE_CODES = {
  successful: { label: 'Successful' },
  successful_issues: { label: 'Successful with issues' },
  unsuccessful: { label: 'Unsuccessful' },
} as const
export type CloseCode = keyof typeof CLOSE_CODES

/** change_task.change_task_type (platform.md 1.4). */
export const TASK_TYPES = {
  planning: { label: 'Planning' },
  implementation: { label: 'Implementation' },
  testing: { label: 'Testing' },
  review: { label: 'Review' },
} as const
export type TaskType = keyof typeof TASK_TYPES

/** What the inventory counts by. */
export const DIMENSIONS = {
  ci: { label: 'Configuration item' },
  service: { label: 'Service' },
  group: { label: 'Support group' },
  vendor: { label: 'Vendor' },
  patch: { label: 'Patch' },
} as const

/** What is measured (core/measures.ts says from what to what). */
export const MEASURES = {
  finding_to_plan: { label: 'Finding to plan' },
  plan_to_approval: { label: 'Plan to approval' },
  approval_to_window: { label: 'Approval to window' },
  install_to_verified: { label: 'Install to verified' },
  verified_share: { label: 'Verified by scan' },
  reopened: { label: 'Reopened' },
  unmatched: { label: 'Unmatched' },
  window_adherence: { label: 'Installed within the window' },
  minutes_in_maintenance: { label: 'In maintenance' },
  minutes_of_work: { label: 'Work' },
  unpatched_30: { label: 'Unpatched after 30 days' },
  unpatched_60: { label: 'Unpatched after 60 days' },
  unpatched_90: { label: 'Unpatched after 90 days' },
} as const
export type MeasureName = keyof typeof MEASURES

export const UNITS = {
  minutes: { label: 'Minutes' },
  percent: { label: 'Percent' },
  count: { label: 'Count' },
} as const
export type Unit = keyof typeof UNITS
