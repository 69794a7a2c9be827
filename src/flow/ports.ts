import type { Row, TableName } from '../contract/tables'
import type { Draft } from '../core/draft'
import type { Booking } from '../core/window-conflict'

/** What the use cases need of the world: plain types of functions. `glide/wire.ts` builds them, tests bring their own. */
export type Ports = {
  readonly rows: Rows
  readonly changes: Changes
  readonly cis: Cis
  readonly people: People
  readonly files: Files
  readonly schedules: Schedules
  readonly queue: Queue
  readonly http: Http
  readonly crypto: Crypto
  readonly clock: Clock
  readonly settings: Settings
  readonly log: Log
}

export type Condition<T extends TableName> = readonly [
  column: (keyof Row<T> & string) | 'sys_created_on' | 'sys_updated_on',
  operator:
    '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'starts with' | 'empty' | 'not empty',
  value?: string | number | boolean | readonly string[],
]
export type Page<T extends TableName> = {
  readonly orderBy?: readonly (keyof Row<T> & string)[]
  /** Highest first, on every column of orderBy. */
  readonly descending?: boolean
  /** Every query has one; 1,000 when left out. */
  readonly limit?: number
}
/** The app's own tables. Each write commits by itself. */
export type Rows = {
  /** null: a row with this sys_id, or this unique key, is there already. `id` left out = a new random one. */
  insert<T extends TableName>(table: T, values: Partial<Row<T>>, id?: string): string | null
  /** false: no such row, or the platform refused. */
  update<T extends TableName>(table: T, id: string, values: Partial<Row<T>>): boolean
  /** Every row that is found, in one statement where the platform can; no rule sees it. */
  updateAll<T extends TableName>(
    table: T,
    where: readonly Condition<T>[],
    values: Partial<Row<T>>,
  ): void
  remove(table: TableName, id: string): boolean
  get<T extends TableName>(table: T, id: string): Row<T> | null
  find<T extends TableName>(
    table: T,
    where: readonly Condition<T>[],
    page?: Page<T>,
  ): readonly Row<T>[]
  count<T extends TableName>(table: T, where: readonly Condition<T>[]): number
  /** Rows per value of one column: { value: count }. */
  tally<T extends TableName>(
    table: T,
    where: readonly Condition<T>[],
    by: keyof Row<T> & string,
  ): Readonly<Record<string, number>>
  /** A secret in plain text, for signing only. '' when none is set. */
  secret(table: 'source', id: string, column: 'signing_secret' | 'previous_secret'): string
}

/** A change request as it is now. `state` is the stored value ('-5' …), times are epoch milliseconds. */
export type ChangeNow = {
  readonly sysId: string
  readonly number: string
  readonly type: string
  readonly state: string
  readonly stateLabel: string
  readonly approval: string
  readonly onHold: boolean
  readonly onHoldReason: string
  readonly startAt: number | null
  readonly endAt: number | null
  readonly assignmentGroup: string
  readonly assignedTo: string
  readonly active: boolean
  /** The last person who wrote it (user name), for "who moved the dates". */
  readonly updatedBy: string
}
/** The texts of a change, and what else it is opened with. */
export type ChangeDraft = Draft & {
  readonly type: 'normal' | 'standard' | 'emergency'
  readonly template: string
  readonly requestedBy: string
  readonly assignmentGroup: string
  readonly assignedTo: string
  readonly startAt: number | null
  readonly endAt: number | null
  readonly dueAt: number | null
  readonly correlationId: string
  readonly correlationDisplay: string
  readonly plan: string
  readonly cmdbCi: string
}
export type TaskDraft = {
  readonly shortDescription: string
  readonly description: string
  readonly type: 'planning' | 'implementation' | 'testing' | 'review'
  readonly order: number
  readonly assignmentGroup: string
  readonly startAt: number | null
  readonly endAt: number | null
  readonly correlationId: string
}
export type ProblemDraft = {
  readonly change: string
  readonly shortDescription: string
  readonly description: string
  readonly cmdbCi: string
  readonly assignmentGroup: string
  readonly correlationId: string
}
export type TaskNow = {
  readonly sysId: string
  readonly number: string
  readonly shortDescription: string
  readonly state: string
  readonly active: boolean
  readonly createdFrom: string
  readonly correlationId: string
  readonly createdBy: string
}
/** A write on a platform table: what came of it, in the platform's words where it refused. */
export type Outcome =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly why: string }
export type Changes = {
  get(id: string): ChangeNow | null
  /** Inserted as New (the model's initial state) under `id` where the platform honours it. An existing row with that id, or (fallback) with that correlation, is returned. */
  open(draft: ChangeDraft, id: string): Outcome
  /** Fields of an existing change: only those given. */
  edit(
    id: string,
    fields: Partial<ChangeDraft> & { readonly closeCode?: string; readonly closeNotes?: string },
  ): Outcome
  /** Asks for a state and reads back what was reached: 'ok' only when it moved. */
  move(
    id: string,
    state: string,
    fields?: {
      readonly closeCode?: string
      readonly closeNotes?: string
      readonly workNote?: string
    },
  ): { readonly reached: string; readonly why: string }
  note(id: string, text: string): Outcome
  /** CIs of task_ci. */
  affected(id: string): readonly string[]
  /** One task_ci row, under a derived id; existing = ok. */
  attach(change: string, ci: string, id: string): Outcome
  tasks(id: string): readonly TaskNow[]
  addTask(change: string, draft: TaskDraft, id: string): Outcome
  /** Closed (state 3) with close code and notes. */
  closeTask(task: string, code: string, notes: string): Outcome
  cancelTask(task: string, notes: string): Outcome
  noteTask(task: string, text: string): Outcome
  /** A problem whose parent is the change; the one that is there already where it was opened before. */
  openProblem(
    draft: ProblemDraft,
    id: string,
  ):
    (Extract<Outcome, { ok: true }> & { readonly number: string }) | Extract<Outcome, { ok: false }>
  /** Who decided: the newest approved or rejected approver row, with the comment. */
  decision(
    id: string,
    verdict: 'approved' | 'rejected',
  ): { readonly by: string; readonly comments: string; readonly at: number | null } | null
  /** Rows still in state requested. */
  pendingApprovals(id: string): number
  /**
   * Active change requests that affect one of these CIs (as the change's own CI or as an affected one) within the span,
   * a row for each of them. Those of the plan itself are left out.
   */
  booked(
    cis: readonly string[],
    span: { readonly start: number; readonly end: number },
    but: { readonly correlationId: string; readonly correlationDisplay: string },
  ): readonly Booking[]
  /** Changes of the app touched since, for the sweep: sys_ids of change requests with a plan, oldest first. */
  touchedSince(at: number, limit: number): readonly string[]
}

export type Ci = {
  readonly sysId: string
  readonly name: string
  readonly className: string
  readonly installStatus: string
  readonly environment: string
  readonly maintenanceSchedule: string
  /** The group that supports it, else the one that manages it; '' = none is named. */
  readonly supportGroup: string
  readonly correlationId: string
  readonly serialNumber: string
  readonly fqdn: string
  readonly macAddress: string
  readonly ipAddress: string
  /** sys_id of the CI that this is a duplicate of, or ''. */
  readonly duplicateOf: string
}
export type CiAttribute =
  'sys_id' | 'correlation_id' | 'serial_number' | 'fqdn' | 'name' | 'mac_address' | 'ip_address'
export type Cis = {
  byIds(ids: readonly string[]): readonly Ci[]
  /** All CIs (match classes, live or not) whose attribute is one of the values, in one query per 500 values. */
  by(attribute: CiAttribute, values: readonly string[]): readonly Ci[]
  /** sys_object_source: name = the source's, id = native key → CI sys_id. */
  bySourceKey(sourceName: string, keys: readonly string[]): Readonly<Record<string, string>>
  /** The class and its ancestors, nearest first. */
  classAncestry(className: string): readonly string[]
  /** The column that says maintenance (property maintenance_field): its value now, and writing it. '' = unused. */
  status(ci: string): string
  setStatus(ci: string, value: string): Outcome
  /** The same for many at once: ci → value, and ci → why it was not written. */
  statuses(cis: readonly string[]): Readonly<Record<string, string>>
  setStatuses(cis: readonly string[], value: string): Readonly<Record<string, string>>
  /** Those of the CIs that an encoded query on the table finds; none where the query is not valid there. */
  meeting(table: string, condition: string, ids: readonly string[]): readonly string[]
  /** Whether the table has every column that the encoded query names. */
  isCondition(table: string, condition: string): boolean
  /** CIs one relationship above or below each of these: ci → sys_ids. */
  related(ids: readonly string[]): Readonly<Record<string, readonly string[]>>
  /** CIs that depend directly on each of these (cmdb_rel_ci, child to parent): ci → sys_ids. */
  parents(ids: readonly string[]): Readonly<Record<string, readonly string[]>>
  /** Those of the CIs that are services themselves. */
  servicesAmong(
    ids: readonly string[],
  ): readonly { readonly sysId: string; readonly name: string; readonly criticality: string }[]
  /** Services over these CIs by svc_ci_assoc: ci → [{ service sys_id, name, criticality }]. */
  services(
    ids: readonly string[],
  ): Readonly<
    Record<
      string,
      readonly { readonly sysId: string; readonly name: string; readonly criticality: string }[]
    >
  >
}

export type Person = {
  readonly sysId: string
  readonly userName: string
  readonly name: string
  readonly email: string
}
/** Who calls. `source` is the caller's own ('' for people without one). */
export type Caller = {
  readonly userId: string
  readonly userName: string
  readonly name: string
  readonly roles: readonly string[]
}
export type People = {
  caller(): Caller
  /** Active users only: by user name, else by e-mail. */
  find(who: { readonly userName?: string; readonly email?: string }): Person | null
  byId(id: string): Person | null
  isMember(user: string, group: string): boolean
  group(id: string): {
    readonly sysId: string
    readonly name: string
    readonly manager: string
    readonly active: boolean
  } | null
  /** Somebody who is active is in the group. */
  hasMembers(group: string): boolean
}

/** Attachments: payload parts on receipts, full lists on changes. */
export type Files = {
  /** Writes once: an attachment of that name on that record is kept as it is. table is the platform's full name. */
  write(table: string, id: string, name: string, type: string, content: string): Outcome
  read(table: string, id: string, name: string): string | null
  remove(table: string, id: string, name: string): void
}

export type Schedules = {
  isValid(schedule: string): boolean
  contains(schedule: string, at: number): boolean
  /** The first span of the schedule that ends after `from` and begins before `until`; null = none. */
  next(
    schedule: string,
    from: number,
    until: number,
  ): { readonly start: number; readonly end: number } | null
  /** The schedule holds the whole span. A schedule that is not valid holds everything: it says nothing. */
  holds(schedule: string, span: { readonly start: number; readonly end: number }): boolean
  /** Blackouts that meet the span, each with those of the CIs that it applies to. */
  blackoutsIn(
    cis: readonly string[],
    span: { readonly start: number; readonly end: number },
  ): readonly { readonly name: string; readonly cis: readonly string[] }[]
  /** Blackout schedules in force at that moment for the CI: their names. */
  blackouts(ci: string, at: number): readonly string[]
}

export type EventName =
  | 'prepare'
  | 'reconcile'
  | 'deliver'
  | 'window'
  | 'settle_results'
  | 'judge'
  | 'inventory'
  /** For the platform's notifications alone: no script of the app runs on it. */
  | 'attention'
export type Queue = {
  /** At once, in a job of its own, on the app's own queue. `about` is the sys_id (or key) that the work is about. */
  send(event: EventName, about: string, detail?: string): void
  sendAt(event: EventName, about: string, at: number, detail?: string): void
}

export type HttpAnswer = {
  readonly status: number
  readonly retryAfter: string
  readonly error: string
}
export type Http = {
  /** Synchronous; time-out 10 s; status 0 = no answer. */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): HttpAnswer
}
export type Crypto = {
  sha256Hex(text: string): string
  /** key and result are base64 (CertificateEncryption.generateMac). */
  hmacSha256(keyBase64: string, text: string): string
  /** 32 hex characters. */
  randomId(): string
  /** 0 ≤ n < 1. */
  chance(): number
}
export type Clock = {
  now(): number
  /** Milliseconds that the instance's time zone is ahead of UTC at that moment. */
  zoneOffset(at: number): number
}
/** Properties x_patch_loop.* (name without the prefix), read as typed values. */
export type Settings = {
  text(name: string, fallback: string): string
  integer(name: string, fallback: number): number
  boolean(name: string, fallback: boolean): boolean
  /** glide.servlet.uri, with a trailing slash. */
  instanceUrl(): string
}
export type Log = {
  /** One line per decision: event=plan_received plan=… outcome=… */
  info(event: string, facts: Readonly<Record<string, string | number | boolean>>): void
  warn(event: string, facts: Readonly<Record<string, string | number | boolean>>): void
  error(event: string, facts: Readonly<Record<string, string | number | boolean>>): void
}
