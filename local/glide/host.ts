/**
 * What the Glide classes of a realm ask of the engine. Only the classes hold it; scripts never see it. Objects that
 * come back are the engine's own: a class copies out of them what it hands to a script.
 */
export type Host = {
  columns(table: string): readonly ColumnInfo[] | undefined
  tableLabel(table: string): string
  displayColumn(table: string): string
  session(): SessionInfo
  hasRole(role: string): boolean
  isMemberOf(group: string): boolean

  select(query: HostQuery): { readonly rows: readonly Values[]; readonly error: string }
  count(query: HostQuery): number
  aggregate(
    query: HostQuery,
    asked: {
      readonly figures: readonly Figure[]
      readonly orderBy: readonly (Figure & { readonly descending: boolean })[]
      readonly trend: Trend | undefined
    },
  ): { readonly rows: readonly Values[]; readonly error: string }
  encode(query: HostQuery): string
  /** What an encoded query asks of columns, sorting included, and its terms that would be dropped. */
  readEncoded(
    table: string,
    encoded: string,
  ): {
    readonly asked: readonly { readonly column: string; readonly operator: string }[]
    readonly dropped: readonly string[]
  }
  insert(table: string, values: Values, workflow: boolean): Answer
  update(
    table: string,
    sysId: string,
    changes: Values,
    how: { readonly workflow: boolean; readonly reason: string; readonly known?: Values },
  ): Answer
  /** All records of a query in one statement: '' or why not; undefined where they have to be written one by one. */
  updateAll(query: HostQuery, changes: Values): string | undefined
  remove(table: string, sysId: string, workflow: boolean): Answer
  blank(table: string): Values
  /** Whether a record of the table takes the sys_id that a script gives it. */
  takesIds(table: string): boolean
  /** Value, or display value, at the end of a dot-walk that starts at a row of the table. */
  walk(table: string, row: Values, path: string): { readonly value: string; readonly error: string }
  display(table: string, row: Values, path: string): string
  fromDisplay(table: string, column: string, text: string): string
  may(table: string, operation: 'read' | 'write' | 'create' | 'delete', row?: Values): boolean
  /** The record's own verdict and that of the field. */
  mayField(
    table: string,
    field: string,
    operation: 'read' | 'write' | 'create',
    row?: Values,
  ): boolean
  /** Whether the user may ask that of the column at the end of a path. */
  mayQuery(table: string, term: { readonly column: string; readonly operator: string }): boolean
  /** The fields that may not be read, or written, whatever the record's own verdict. */
  denied(table: string, operation: 'read' | 'write', row: Values): readonly string[]
  journal(table: string, sysId: string, element: string, newestOnly: boolean): string
  /** Contents are base64. What it answers: a sys_id, several, a content, or '' for nothing. */
  attachment(
    action: 'write' | 'read' | 'remove' | 'copy' | 'attribute' | 'forget',
    detail: Readonly<Record<string, string>>,
  ): string
  /** Runs a script that a record holds, in the record's scope; `told` gets the variables as the script left them. */
  evaluateScript(
    of: { readonly table: string; readonly scope: string },
    script: string,
    variables: {
      readonly names: readonly string[]
      readonly values: readonly unknown[]
      readonly told: (...values: unknown[]) => void
    },
  ): unknown
  /** Whether a row meets a filter: all of it, or any part. */
  meets(table: string, row: Values, asked: FilterAsked): boolean

  /** A column of the acting user's record. */
  userField(column: string): string
  /** Role names: all, or those that were given directly. */
  roles(direct: boolean): readonly string[]
  preference(name: string): string
  savePreference(name: string, value: string): void
  clientData(name: string): string | undefined
  putClientData(name: string, value: string): void
  sessionId(): string
  /** sys_id of the acting scope's application; 'global' for the platform. */
  applicationId(): string
  sessionMessage(kind: 'error' | 'info', text: string): void
  errorMessages(): readonly string[]
  /** The text of sys_ui_message for a key; the key where there is none. */
  message(key: string): string
  property(name: string): string
  setProperty(name: string, value: string): void
  log(level: 'debug' | 'info' | 'warn' | 'error', message: string): void
  event(event: Readonly<Record<string, string>>, at: number | undefined): void
  executeNow(sysId: string): boolean
  tableExists(table: string): boolean
  pluginActive(id: string): boolean
  evaluate(expression: string): string

  now(): number
  parseTime(text: string): number | undefined
  storedTime(ms: number): string
  zoneOffset(zone: string, ms: number): number
  /** Now, so many units ago: that very moment, or where its unit starts or ends, in the session's zone. */
  moment(
    unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year',
    ago: number,
    edge: 'exact' | 'start' | 'end',
  ): string
  fromWallClock(zone: string, ms: number): number
  durationText(ms: number): string
  formatDate(pattern: string, wall: number): string
  /** The wall clock that a text names; undefined where it does not fit the pattern. */
  parseDate(pattern: string, text: string): number | undefined
  /** Calendar months: a day that the month lacks becomes its last. */
  addMonths(wall: number, months: number): number
  weekday(ms: number): number
  weekOfYear(ms: number): number
  /** How far summer time puts the zone's clock ahead at that moment, in milliseconds. */
  summerOffset(zone: string, ms: number): number
  /** A date in one of the named styles of the display methods with a language. */
  dateStyle(ms: number, how: DateStyle): string

  newSysId(): string
  digest(algorithm: string, encoding: 'hex' | 'base64', base64: string): string
  mac(keyBase64: string, algorithm: string, text: string): string
  base64(text: string): string
  fromBase64(text: string): string
  randomBytes(count: number): string
  randomInt(bound: number): number
  encrypt(text: string): string
  decrypt(text: string): string | null

  restMessage(name: string, method: string): Values | undefined
  http(request: HttpRequest): HttpAnswer
  /** undefined: no such schedule. */
  scheduleName(sysId: string): string | undefined
  /** The first span that ends after `from`, in milliseconds; undefined = none ahead. */
  scheduleSpan(schedule: ScheduleAsked, from: number): readonly [number, number] | undefined
  /** How much of the time between the two the schedule covers, in milliseconds. */
  scheduleTime(schedule: ScheduleAsked, from: number, to: number): number
  scheduleIsValid(schedule: ScheduleAsked): boolean
  /** Throws where the acting scope has no privilege to execute that script include. */
  execute(include: string): void
  /** Platform code behind a script include (process/scripts.ts). */
  platform(name: string, given: readonly string[]): string
  /** A method or class that is not there: throws, and says where to add it. */
  missing(what: string, file: string): never
}

/** A schedule, the zone to read it in ('' = its own) and a span to leave out. */
export type ScheduleAsked = {
  readonly sysId: string
  readonly zone: string
  readonly withoutSpan: string
}
export type FilterAsked = {
  readonly filter: string
  readonly all: boolean
  readonly sensitive: boolean
  readonly sandboxed: boolean
}
type DateStyle = {
  readonly kind: 'date' | 'time' | 'both'
  readonly style: string
  readonly language: string
}
export type Values = Record<string, string>
export type Answer = {
  readonly ok: boolean
  readonly kind: string
  readonly message: string
  readonly sysId: string
  readonly row: Values
}
export type ColumnInfo = {
  readonly name: string
  readonly type: string
  readonly label: string
  readonly reference: string
  readonly maxLength: number
  readonly mandatory: boolean
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly attributes: Values
}
type SessionInfo = {
  readonly userId: string
  readonly userName: string
  readonly displayName: string
  readonly email: string
  readonly timeZone: string
  readonly dateFormat: string
  readonly timeFormat: string
  readonly interactive: boolean
  readonly scope: string
}
export type Term = { readonly column: string; readonly operator: string; readonly value: string }
/** Parts joined by AND: groups of alternatives, encoded queries, and rows of another table. */
export type Part = { or: Term[]; encoded: string; join?: Join }
/** Rows of `table` that `parts` find, by their column `on`, against the column here. */
export type Join = {
  readonly table: string
  readonly column: string
  readonly on: string
  readonly parts: Part[]
}
/** A figure of GlideAggregate; without column, COUNT of rows. */
export type Figure = { readonly kind: string; readonly column: string }
export type Trend = {
  readonly column: string
  readonly unit: string
  readonly size: number
  readonly withYear: boolean
}
export type HostQuery = {
  readonly table: string
  readonly parts: readonly Part[]
  readonly orderBy: readonly { readonly column: string; readonly descending: boolean }[]
  readonly groupBy?: readonly string[]
  readonly limit: number | undefined
  readonly offset: number | undefined
}
type HttpRequest = {
  readonly method: string
  readonly url: string
  readonly headers: Values
  readonly body: string
  readonly timeoutMs: number
}
export type HttpAnswer = {
  readonly status: number
  readonly headers: Values
  readonly body: string
  readonly errorCode: number
  readonly errorMessage: string
}
