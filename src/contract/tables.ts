/**
 * The tables of the app and their columns, once. Row types, the adapters and the check of the Fluent tables come from here.
 * Kinds: text · choice · json (a text that holds JSON) · integer · boolean · time (epoch milliseconds in code) · ref (a sys_id)
 * · list (comma separated sys_ids) · secret (password2; never read as a plain value).
 */
export const TABLES = {
  source: {
    name: 'text',
    user: 'ref',
    active: 'boolean',
    endpoint: 'text',
    signing_secret: 'secret',
    previous_secret: 'secret',
    delivery: 'choice',
    push_stopped: 'boolean',
    assignment_group: 'ref',
    requested_by_default: 'ref',
    policy_default: 'ref',
  },
  policy: {
    name: 'text',
    order: 'integer',
    active: 'boolean',
    match_class: 'text',
    match_environment: 'text',
    match_criticality: 'text',
    /** The table that match_ci is asked of, and an encoded query. */
    ci_table: 'choice',
    match_ci: 'text',
    match_emergency: 'choice',
    match_severity: 'choice',
    match_known_exploited: 'choice',
    match_source: 'ref',
    change_type: 'choice',
    standard_template: 'text',
    grouping: 'choice',
    minimum_matched: 'integer',
    on_conflict: 'choice',
    default_schedule: 'ref',
    ring_share: 'integer',
    scan_max_age: 'integer',
    verify_share: 'integer',
    notify: 'list',
    service_capacity: 'integer',
    draft_cadence: 'choice',
    /** Texts of the change with placeholders; '' = the built-in one. */
    implementation_plan: 'text',
    backout_plan: 'text',
    test_plan: 'text',
    /** What the button "Which policy would apply?" is asked about. */
    try_ci: 'ref',
    try_plan: 'ref',
  },
  task_template: {
    policy: 'ref',
    short_description: 'text',
    description: 'text',
    order: 'integer',
    active: 'boolean',
    change_task_type: 'choice',
    assignment_group: 'ref',
    per_window: 'boolean',
    gate: 'boolean',
  },
  /** What adds to the risk of a change, or takes from it. */
  risk_rule: {
    name: 'text',
    order: 'integer',
    active: 'boolean',
    what: 'choice',
    threshold: 'integer',
    points: 'integer',
  },
  plan: {
    source: 'ref',
    plan_id: 'text',
    /** plan_id in lower case: ids are compared without regard to case. */
    plan_key: 'text',
    name: 'text',
    description: 'text',
    predefined_text: 'text',
    state: 'choice',
    /** How far preparation has come, and where it goes on. */
    stage: 'choice',
    cursor: 'integer',
    claimed_until: 'time',
    activation_number: 'integer',
    activation_hash: 'text',
    activated_at: 'time',
    activated_by: 'ref',
    activated_by_text: 'text',
    emergency: 'boolean',
    highest_severity: 'choice',
    known_exploited: 'boolean',
    approver: 'ref',
    approver_text: 'text',
    sla_start: 'time',
    sla_end: 'time',
    sequence_id: 'text',
    sequence_position: 'integer',
    /** The receipt that holds the payload of the activation in force. */
    receipt: 'ref',
    warnings: 'json',
    extensions: 'json',
    /** Sequence number of this plan's last message. */
    last_sequence: 'integer',
    endpoints_total: 'integer',
    /** Percent of its endpoints that are proved or let go, and the same in words with what is not. */
    progress: 'integer',
    progress_text: 'text',
    cancel_reason: 'text',
    completed_at: 'time',
  },
  plan_change: {
    plan: 'ref',
    name: 'text',
    /** What the endpoints of this change have in common: the plan, a window, a service, a server; a successor has its own. */
    group_key: 'text',
    policy: 'ref',
    change_type: 'choice',
    status: 'choice',
    stage: 'choice',
    cursor: 'integer',
    change_request: 'ref',
    verify_task: 'ref',
    activation_number: 'integer',
    requested_state: 'choice',
    reached_state: 'choice',
    why: 'text',
    asked_at: 'time',
    scope_hash: 'text',
    /** What it was rated at as it was opened, and the services that stand on it. */
    rating: 'json',
    /** What the tool was last told of the change; reconcile compares it with what the change is now. */
    told_status: 'choice',
    told_hold: 'boolean',
    told_start: 'time',
    told_end: 'time',
    /** Counts what was told, so that a second hold or a second move of the dates is a message of its own. */
    told_count: 'integer',
    /** Counts up with every reopening, so that a second approval is a new message. */
    round: 'integer',
    decided_by: 'text',
    decided_comments: 'text',
    decided_at: 'time',
    window_start: 'time',
    window_end: 'time',
    attention: 'json',
    /** More time that the tool asked for and nobody decided about yet. */
    extension_until: 'time',
    extension_reason: 'text',
    /** Opened by a person for the root cause of what failed. */
    problem: 'ref',
    complete_called: 'boolean',
    successor_of: 'ref',
    succeeded_by: 'ref',
    close_code: 'choice',
    evidence: 'json',
    completed_at: 'time',
    endpoints_total: 'integer',
    progress: 'integer',
  },
  patch: {
    plan: 'ref',
    patch_id: 'text',
    kind: 'choice',
    title: 'text',
    vendor: 'text',
    product: 'text',
    severity: 'choice',
    cves: 'text',
    cvss: 'text',
    known_exploited: 'boolean',
    reboot_required: 'boolean',
    released_at: 'time',
    url: 'text',
    removed: 'boolean',
  },
  endpoint: {
    plan: 'ref',
    plan_change: 'ref',
    policy: 'ref',
    endpoint_id: 'text',
    /** endpoint_id in lower case. */
    endpoint_key: 'text',
    position: 'integer',
    host_name: 'text',
    fqdn: 'text',
    ip_addresses: 'text',
    mac_addresses: 'text',
    serial_number: 'text',
    ci_given: 'text',
    os: 'text',
    endpoint_groups: 'text',
    ring: 'integer',
    /** Ids of its patches, comma separated; empty = all of the plan's. */
    patch_ids: 'text',
    ci: 'ref',
    /** Hash of CI and patches as they were put into the change. */
    scope: 'text',
    match: 'choice',
    matched_by: 'text',
    candidates: 'text',
    window: 'ref',
    status: 'choice',
    status_at: 'time',
    message: 'text',
    /** Why the tool left it out. */
    exemption: 'choice',
    installed_at: 'time',
    rebooted_at: 'time',
    scanned_at: 'time',
    reachable: 'boolean',
    permitted_until: 'time',
    /** outside_window, without_permit, without_approval: comma separated. */
    flags: 'text',
    activation_number: 'integer',
    exception_reason: 'text',
    /** A person linked a CI or gave it up, and what follows from that is not done yet. */
    edited_at: 'time',
  },
  finding: {
    source: 'ref',
    host_id: 'text',
    ci: 'ref',
    patch_id: 'text',
    patch: 'ref',
    plan: 'ref',
    endpoint: 'ref',
    status: 'choice',
    status_at: 'time',
    message: 'text',
    installed_at: 'time',
    verified_at: 'time',
    scan_id: 'text',
    previous: 'ref',
    exception_reason: 'text',
    /** A person accepted an exception, and what follows from that is not done yet. */
    edited_at: 'time',
  },
  window: {
    plan: 'ref',
    plan_change: 'ref',
    endpoint: 'ref',
    ci: 'ref',
    /** Start and end as one text: the rows of one distinct window share it. */
    window_key: 'text',
    starts_at: 'time',
    ends_at: 'time',
    origin: 'choice',
    state: 'choice',
    /** What stood against it as the plan was prepared: other changes, blackouts, the CI's own schedule. */
    conflicts: 'text',
    /** A window of more than 500 endpoints is opened in parts: which one this row was opened with, from 1. */
    part: 'integer',
    /** The last move of the planned dates that this row has followed (told_count of its plan change). */
    moves: 'integer',
    opened_at: 'time',
    closed_at: 'time',
    overrun: 'boolean',
    outcome: 'text',
  },
  lease: {
    ci: 'ref',
    plan_change: 'ref',
    endpoint: 'ref',
    window: 'ref',
    state: 'choice',
    earlier_status: 'text',
    taken_at: 'time',
    until: 'time',
    released_at: 'time',
    why: 'text',
  },
  /** One of the places that a service has for endpoints that are worked on at once; its sys_id is derived. */
  place: {
    service: 'ref',
    endpoint: 'ref',
    taken_at: 'time',
  },
  message: {
    source: 'ref',
    sequence: 'integer',
    message_id: 'text',
    type: 'choice',
    plan: 'ref',
    plan_change: 'ref',
    body: 'text',
    state: 'choice',
    attempts: 'integer',
    next_attempt_at: 'time',
    claimed_until: 'time',
    last_status: 'integer',
    last_error: 'text',
    sent_at: 'time',
    told_at: 'time',
  },
  receipt: {
    source: 'ref',
    kind: 'choice',
    /** What was delivered: plan id, scan id, report id … */
    subject: 'text',
    plan: 'ref',
    activation_number: 'integer',
    hash: 'text',
    status: 'choice',
    http_status: 'integer',
    answer: 'json',
    received_at: 'time',
    received_by: 'ref',
    /** Parts of the payload that are attached; `cursor` is the next one to be worked on. */
    parts: 'integer',
    cursor: 'integer',
  },
} as const

export type TableName = keyof typeof TABLES
type Value = {
  text: string
  choice: string
  json: string
  integer: number
  boolean: boolean
  time: number | null
  ref: string
  list: string
  secret: string
}
type Columns<T extends TableName> = (typeof TABLES)[T]
/** A row as code sees it: empty texts and references are '', empty times null, empty integers 0. */
export type Row<T extends TableName> = { readonly sys_id: string } & {
  readonly [C in keyof Columns<T>]: Columns<T>[C] extends keyof Value ? Value[Columns<T>[C]] : never
}

export const tableName = (table: TableName): string => `x_patch_loop_${table}`
