/**
 * The inner contract of the stand-in: what its parts know of each other. It knows ServiceNow and nothing of any app.
 *
 *   package/ (reads a zip) ──► install ──► store/ (dictionary, SQL) ◄── engine/ (operations, rules, events, jobs, clock)
 *   realm/ + glide/ (what scripts see)  ──► engine/operations ──► store/
 *   process/ (change management)        ──► engine/operations (registers built-in rules)
 *   http/ (REST, sign-in, install) and pages/ ──► engine/operations
 */

/**
 * A stored record as the platform holds it: strings only. Empty is '' (never null), booleans are '0'/'1',
 * date-times are UTC 'yyyy-MM-dd HH:mm:ss', references are sys_ids.
 */
export type Row = Record<string, string>

/** Internal types as in sys_dictionary.internal_type; those the stand-in gives no special treatment are strings. */
export type ColumnDef = {
  readonly name: string
  readonly type: string
  readonly label: string
  readonly maxLength: number
  /** sys_dictionary.default_value; 'javascript:…' values are evaluated by the engine at insert. */
  readonly defaultValue?: string
  readonly reference?: string
  /** Of conditions: the column beside it that holds the table they are for. */
  readonly dependent?: string
  readonly choices?: readonly {
    readonly value: string
    readonly label: string
    readonly sequence: number
  }[]
  readonly mandatory: boolean
  readonly readOnly: boolean
  readonly unique: boolean
  readonly audit: boolean
  readonly attributes: Readonly<Record<string, string>>
  /** The table that defines the column, and the scope that owns that definition. */
  readonly table: string
  readonly scope: string
  /** Where a baseline column was seen (platform.md key, or 'sdk-core'); empty for installed apps. */
  readonly source: string
}

export type TableAccess = {
  readonly read: boolean
  readonly create: boolean
  readonly update: boolean
  readonly delete: boolean
  readonly webService: boolean
}

/** What other scopes may put on a table at design time (allowNewFields and its like in the vendor's definitions). */
export type Design = 'fields' | 'UI actions' | 'client scripts' | 'tables below it'

export type IndexDef = {
  readonly name: string
  readonly unique: boolean
  readonly columns: readonly string[]
}

export type TableDef = {
  readonly name: string
  readonly label: string
  readonly extends?: string
  /** 'global' or the scope of the app that owns the table. */
  readonly scope: string
  readonly display?: string
  readonly audit: boolean
  readonly access: TableAccess
  /** Left out where nothing is known: then nothing but fields is taken from other scopes. */
  readonly takes?: readonly Design[]
  readonly autoNumber?: { readonly prefix: string; readonly start: number; readonly digits: number }
  /** Whether searches look into its text, and into that of the tables below it (sys_dictionary.text_index). */
  readonly textIndex?: boolean
  /** Own columns only; Dictionary.columns(name) has the inherited ones too. */
  readonly columns: readonly ColumnDef[]
  readonly indexes: readonly IndexDef[]
}

export type Dictionary = {
  table(name: string): TableDef | undefined
  tables(): readonly TableDef[]
  /** Root first, the table itself last. */
  ancestry(name: string): readonly string[]
  /** The table and every table below it. */
  family(name: string): readonly string[]
  columns(name: string): ReadonlyMap<string, ColumnDef>
  column(table: string, column: string): ColumnDef | undefined
  displayColumn(table: string): string | undefined
  /** Adds a table or (where it exists) merges columns, labels, choices and indexes into it; creates or alters the SQL. */
  define(table: TableDef): void
  /** Adds or replaces a column of an existing table (an app's column on a global table included). */
  defineColumn(table: string, column: ColumnDef): void
  setChoices(table: string, column: string, choices: ColumnDef['choices']): void
}

/** Comparison operators of the encoded-query guide that the stand-in speaks; any other is refused loudly by the parser. */
export type QueryTerm = {
  readonly column: string // may be a dot-walk: 'cmdb_ci.name'
  readonly operator: string // '=', '!=', 'IN', 'NOT IN', 'LIKE', 'STARTSWITH', 'ISEMPTY', 'BETWEEN', …
  readonly value: string
  /** JOIN and RLQUERY: the rows of another table that are meant; `value` says how they hang together. */
  readonly within?: Query
}
/** AND of ORs, several of them joined by ^NQ. */
export type Query = {
  readonly table: string
  /** newQuery[ and[ or[ term ] ] ] */
  readonly where: readonly (readonly (readonly QueryTerm[])[])[]
  readonly orderBy: readonly { readonly column: string; readonly descending: boolean }[]
  readonly limit?: number
  readonly offset?: number
  /** ^GROUPBY: rows do not care, GlideAggregate does. */
  readonly groupBy?: readonly string[]
  /** Where the days, weeks and months of relative dates begin; UTC where nobody said. */
  readonly zone?: string
  /** Invalid terms that were dropped from the text (platform.md 8.3). */
  readonly dropped?: readonly string[]
}

/** GlideAggregate beyond figures and groups (docs: c_GlideAggregateScopedAPI). */
export type AggregateOptions = {
  readonly orderBy?: readonly {
    readonly kind: string
    readonly column?: string
    readonly descending: boolean
  }[]
  /** Groups rows by a span of time; the group's label comes back as 'timeref'. */
  readonly trend?: {
    readonly column: string
    readonly unit: string
    readonly size: number
    readonly withYear: boolean
  }
}

export type Stats = {
  statements: number
  inserts: number
  updates: number
  selects: number
  rowsRead: number
  httpOut: number
}

/** Raw storage: no rules, no defaults, no ACLs. Every statement commits by itself, as on the platform. */
export type Records = {
  /** Parses an encoded query; never throws. Invalid terms (unknown columns, no operator) are dropped with a warning in the
   *  log (platform.md 8.3), or, with glide.invalid_query.returns_no_rows=true, make the query return nothing.
   *  With a session its scripted values are resolved; without, they stay as they are (a rule's condition is asked later). */
  parse(table: string, encoded: string, session?: Session): Query
  /** 'javascript:' values and dynamic filters as that session sees them; a script that fails is an invalid term. */
  resolve(query: Query, session: Session): Query
  select(query: Query): Row[]
  count(query: Query): number
  /** GROUP BY for GlideAggregate; values come back as strings. */
  aggregate(
    query: Query,
    aggregates: readonly { readonly kind: string; readonly column?: string }[],
    groupBy: readonly string[],
    options?: AggregateOptions,
  ): Row[]
  get(table: string, sysId: string): Row | undefined
  /** A full row with sys_id and sys_class_name set. 'duplicate' when a sys_id or unique index forbids it. */
  insert(table: string, row: Row): 'inserted' | 'duplicate'
  update(table: string, sysId: string, changes: Row): 'updated' | 'duplicate' | 'missing'
  /** The rows of a query that differ from the changes, in one statement; `stamps` go with them. Answers how many there were. */
  updateAll(query: Query, changes: Row, stamps: Row): number
  delete(table: string, sysId: string): boolean
  readonly stats: Stats
}

/** Who is acting, and which code. */
export type Session = {
  readonly userId: string
  readonly userName: string
  readonly roles: ReadonlySet<string>
  readonly timeZone: string
  readonly interactive: boolean
  /** 'global' for the platform's own code and REST clients; an app's scope while its script runs. */
  readonly scope: string
}

/** Why a write did not happen, in the platform's words. */
export type Refusal = {
  readonly ok: false
  readonly kind: 'rule' | 'scope' | 'duplicate' | 'missing' | 'data'
  readonly message: string
}
export type Written = { readonly ok: true; readonly sysId: string; readonly row: Row } | Refusal

/** One of the platform's own business rules, written in TypeScript. Same pipeline as installed sys_script rules. */
export type BuiltInRule = {
  readonly name: string
  readonly sysId: string
  readonly table: string // applies to its whole family
  readonly when: 'before' | 'after' | 'async'
  readonly on: readonly ('insert' | 'update' | 'delete')[]
  readonly order: number
  run(context: RuleContext): void
}
export type RuleContext = {
  readonly kernel: Kernel
  readonly session: Session
  readonly operation: 'insert' | 'update' | 'delete'
  readonly table: string
  /** Mutable in before rules. */
  readonly current: Row
  readonly previous: Row | undefined // undefined on insert and in async rules
  changes(column: string): boolean
  /** Aborts the operation: "Operation against file 'T' was aborted by Business Rule 'name^sys_id'. Business Rule Stack:name" */
  abort(message?: string): void
}

/** Writes with the whole pipeline of platform.md 7.4: scope checks, defaults, numbers, before rules, SQL, journals,
 *  audit, after rules, engines, async rules queued. Each write commits by itself; nothing spans two of them. */
export type Operations = {
  insert(
    session: Session,
    table: string,
    values: Row,
    /** `autoSysFields` false: who made it and when stays as the values say (c_GlideRecordAPI.md, autoSysFields). */
    options?: { readonly workflow?: boolean; readonly autoSysFields?: boolean },
  ): Written
  update(
    session: Session,
    table: string,
    sysId: string,
    changes: Row,
    /** `reason`: what update(reason) puts into the audit (platform.md 8.2); `known`: the record as the writer has read it. */
    options?: {
      readonly workflow?: boolean
      readonly reason?: string
      readonly known?: Row
      readonly autoSysFields?: boolean
    },
  ): Written
  /**
   * Every record that a query finds, in one statement. undefined: these have to be written one by one, since rules, audit,
   * journals or unique keys ask for each.
   */
  updateAll(
    session: Session,
    query: Query,
    changes: Row,
  ): Refusal | { readonly ok: true } | undefined
  remove(
    session: Session,
    table: string,
    sysId: string,
    options?: { readonly workflow?: boolean },
  ): { readonly ok: true } | Refusal
  /** newRecord(): defaults evaluated, sys_id assigned. */
  blank(session: Session, table: string): Row
  register(rule: BuiltInRule): void
  /** The query as before query rules of its table leave it for this user; whoever reads for a person asks here first. */
  refine(session: Session, query: Query): Query
  /** What a 'javascript:…' default value gives, for those that call platform code the stand-in has in TypeScript. */
  registerDefault(
    expression: string,
    evaluate: (session: Session, table: string, row: Row) => string,
  ): void
  /** platform.md 10.2: table can_* ∩ sys_scope_privilege of the session's scope. undefined = allowed. */
  scopeDenial(
    session: Session,
    table: string,
    operation: 'read' | 'write' | 'create' | 'delete',
  ): string | undefined
  /** Display value of a column (choice label, reference display, date in user zone …). */
  display(session: Session, table: string, row: Row, column: string): string
}

export type Clock = {
  /** Epoch milliseconds of the instance. */
  now(): number
  /** Winds forward; the caller runs what falls due. */
  wind(ms: number): void
}

/** Work that waits: async rules, events (immediate or scheduled), script actions, scheduled jobs, the platform's own workers. */
export type Scheduler = {
  /** Platform work in TypeScript, run as a job of its own at `at` (default: now + queue delay). */
  later(
    name: string,
    run: () => void,
    options?: { readonly at?: number; readonly queue?: string },
  ): void
  /** The same for work that must outlive the process: `handle` names it at boot, `queue` stores a job for it. */
  handle(name: string, run: (argument: string) => void): void
  queue(
    name: string,
    argument: string,
    options?: { readonly at?: number; readonly queue?: string },
  ): void
  /** gs.executeNow: a scheduled job's row, run as the next piece of work. */
  runNow(job: Row): void
  /** gs.eventQueue / eventQueueScheduled. An unregistered name is dropped silently but for the log (7.5). */
  event(
    session: Session,
    event: {
      readonly name: string
      readonly table: string
      readonly sysId: string
      readonly parm1: string
      readonly parm2: string
      readonly queue: string
      readonly at?: number
    },
  ): void
  /** Runs what is due, in order of due time, until nothing more is due now. Returns how many pieces of work ran. */
  settle(): number
  /** Winds the clock by `seconds`, stopping at each due moment on the way and running what falls due there, in order. */
  advance(seconds: number): number
  nextDueAt(): number | undefined
}

/** The scripts of an installed app, run in its bare realm. */
export type Realms = {
  /** Runs a script text of a record (rule, script action, job, REST operation) in the realm of `session.scope`, with the given globals. Throws what the script throws. */
  run(
    session: Session,
    script: string,
    globals: Readonly<Record<string, unknown>>,
    name: string,
  ): unknown
  /** Whether a condition's script gives true. One that fails is told to the log and gives false; a test's kill goes through. */
  passes(
    session: Session,
    script: string,
    globals: Readonly<Record<string, unknown>>,
    name: string,
  ): boolean
  /** What a script include of the platform asks of TypeScript, by name; arguments and answer are texts. */
  provide(name: string, call: (session: Session, given: readonly string[]) => string): void
  /** 'javascript:…' default values, in the global realm. */
  evaluate(
    session: Session,
    expression: string,
    globals?: Readonly<Record<string, unknown>>,
  ): string
  /** 'javascript:…' values of a query: the same, but nothing that they call may write, and they are cut off in the end. */
  sandbox(session: Session, expression: string): string
  /** Wraps a row as the GlideRecord of that realm (`current`, `previous`). */
  glideRecord(
    session: Session,
    table: string,
    row: Row,
    history?: {
      readonly previous?: Row | undefined
      readonly operation?: 'insert' | 'update' | 'delete'
      /** Of an async rule: changes() does not work there (platform.md 7.4). */
      readonly late?: boolean
    },
  ): unknown
  /** Whether a rule called setAbortAction(true) on it. */
  isAborted(glideRecord: unknown): boolean
  /** Values that the script left in a wrapped record (before rules). */
  valuesOf(glideRecord: unknown): Row
  /** Bytes as an input stream of that session's realm, and the bytes of a stream that a script of it holds. */
  streamOf(session: Session, bytes: Buffer): unknown
  bytesOf(session: Session, stream: unknown): Buffer
  /** Forget compiled modules and all that is remembered of metadata records (after an install). */
  reset(): void
}

export type SystemLog = {
  /** `scope`: that of the script which writes it; an application's own lines are rows of syslog_app_scope. */
  write(
    level: 'debug' | 'info' | 'warn' | 'error',
    source: string,
    message: string,
    scope?: string,
  ): void
  /** Hears of every line from now on, until what it returns is called. */
  listen(hear: (line: { readonly source: string; readonly message: string }) => void): () => void
  /** The last lines, newest last; syslog rows are the durable form. */
  tail(count: number): readonly {
    readonly level: string
    readonly source: string
    readonly message: string
    readonly at: number
  }[]
}

export type People = {
  userByName(userName: string): Row | undefined
  checkPassword(userName: string, password: string): Row | undefined
  /** Direct, contained and group-inherited roles, by name. */
  rolesOf(userId: string): ReadonlySet<string>
  sessionFor(
    userId: string,
    options?: { readonly scope?: string; readonly interactive?: boolean },
  ): Session
  /** The system user ('system' / admin-like, all roles) that jobs and async work run as when no user is named. */
  systemSession(scope?: string): Session
}

export type Properties = {
  get(name: string, fallback?: string): string
  set(name: string, value: string): void
}

/** Things remembered of records, and when to forget them. */
export type Caches = {
  /** `forget` is called when a record of one of the tables is written, and on reset. */
  watch(tables: readonly string[], forget: () => void): void
  touched(table: string): void
  reset(): void
}

/** What every part is handed. Built once by instance.ts, in this order. */
export type Kernel = {
  readonly caches: Caches
  /** A person looks at a record: from then on it has a history set (c_HistorySets.md). */
  readonly history: { viewed(table: string, row: Row): void }
  readonly dictionary: Dictionary
  readonly records: Records
  readonly clock: Clock
  readonly log: SystemLog
  readonly properties: Properties
  readonly people: People
  readonly scheduler: Scheduler
  readonly operations: Operations
  readonly realms: Realms
  /** Outbound HTTP of scripts (RESTMessageV2.execute is synchronous): status 0 means no answer. */
  readonly httpOut: (request: HttpOutRequest) => HttpOutResponse
  readonly settings: InstanceSettings
}
export type HttpOutRequest = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly timeoutMs: number
}
export type HttpOutResponse = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly errorCode: number
  readonly errorMessage: string
}

export type InstanceSettings = {
  /** Folder to keep the data in; undefined = memory. */
  readonly dataFolder?: string
  /** Seconds that the queues add before work becomes due (0 by default). */
  readonly queueDelaySeconds: number
  /** 'classic' or 'simplified' (issue: later); the platform creates its own Implement and Post implementation testing tasks. */
  readonly createTasksOnImplement: boolean
  /** Test mode: scripts die between two statements. Called before every statement that a script issues; may throw. */
  readonly beforeStatement?: (
    kind: 'insert' | 'update' | 'delete' | 'select',
    table: string,
  ) => void
  /** Test mode: shuffle the order of work that is due at once (async rules, parallel queues, different queues). */
  readonly shuffle?: (count: number) => number
  /**
   * Test mode: several workers. Asked before each statement of a script, again and again until it answers -1: which of the
   * `count` pieces of work that may run now is done whole before that statement. A sequential queue never runs twice at once.
   */
  readonly interleave?: (count: number) => number
  readonly startAt?: number
}

/** What a package holds, as read from the zip or dist/app. */
export type PackageRecord = {
  readonly table: string
  readonly sysId: string
  readonly fields: Row
  /** Path in the package; its first folder says how the record is installed. */
  readonly file: string
  /** Left out: insert or update by sys_id. */
  readonly action?: 'delete'
  /** Other keys by which a reference names its row, per field: <sys_user_role name="itil">. */
  readonly keys?: Readonly<Record<string, Row>>
}
export type Package = {
  readonly scope: string
  readonly name: string
  readonly version: string
  readonly records: readonly PackageRecord[]
  readonly tables: readonly TableDef[]
}

/** HTTP inside the process: the server and the tests speak to the instance through this. */
export type LocalRequest = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}
export type LocalResponse = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[]>>
  readonly body: string | Buffer
}

/** createInstance(options): the public face of the stand-in for tests, demo and bin. */
export type Instance = {
  readonly kernel: Kernel
  handle(request: LocalRequest): LocalResponse
  /** Starts listening; resolves with the base URL. */
  listen(port: number): Promise<string>
  settle(): number
  advance(seconds: number): number
  stop(): Promise<void>
}
