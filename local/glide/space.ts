import type { ColumnInfo, Part, Term, Values } from './host'

/**
 * What the class files of one realm share. Each class file is a function of the space and the host that puts its class
 * into the space; its text is run inside the realm, so it may use nothing but its two arguments and ES2021.
 */
export type Space = {
  /** Put there by one class file for the others. */
  GlideRecord: new (table: string) => RecordLike
  GlideElement: new (record: RecordLike, path: readonly string[]) => ElementLike
  GlideDateTime: new (value?: unknown) => DateTimeLike
  GlideDuration: new (value?: unknown) => DurationLike
  GlideTime: new (value?: unknown) => object
  dates: Dates
  /** A GlideDate of 'yyyy-MM-dd'. */
  dateOf(text: string): object
  /** Milliseconds of a GlideTime; undefined for anything else. */
  timeMs(value: unknown): number | undefined
  /** The hidden state of a record. */
  state(record: object): RecordState
  stateIfAny(record: unknown): RecordState | undefined
  /** A column's value: what was set, else what was read, else ''. */
  raw(state: RecordState, column: string): string
  /** The row as it would be written now. */
  merged(state: RecordState): Values
  columnsOf(table: string): RecordState['columns']
  conditions: Conditions
  /** Date functions of gs: those that a scope has, and what filters and global scripts have besides. */
  scopedDates: Readonly<Record<string, (...args: never[]) => string>>
  filterDates: Readonly<Record<string, (...args: never[]) => string>>
  /** Ends a prototype chain with an object that refuses what is not there. */
  refuse(prototype: object, what: string, file: string): void
  /** Milliseconds of a GlideDuration; 0 for anything else. */
  durationMs(value: unknown): number
  /** What a column holds for a value that a script gave. */
  text(value: unknown): string
  /** GlideElementDescriptor of a column. */
  descriptor(table: string, column: ColumnInfo | undefined): object
  /** GlideScriptableInputStream over bytes in base64, and those bytes again. */
  streamOf(base64: string): object
  bytesOf(stream: unknown): string
  /** An element of the record, with the columns that can be walked to from there. */
  element(record: RecordLike, path: readonly string[]): ElementLike
  [name: string]: unknown
}

/** Arithmetic and formats of the date classes; `wall` is a wall clock as if it were UTC. */
export type Dates = {
  readonly DAY: number
  format(pattern: unknown, wall: number): string
  parse(pattern: string, text: unknown): number | undefined
  addMonths(ms: number, months: number): number
  daysInMonth(ms: number): number
  setDay(ms: number, day: number): number
  setMonth(ms: number, month: number): number
  setYear(ms: number, year: number): number
  weekday(ms: number): number
  weekOfYear(ms: number): number
  /** In the user's zone. */
  wallOf(ms: number): number
  fromWall(wall: number): number
  zone(): string
}
/** Builds the conditions of a query; `holder` is where they go. */
export type Conditions = {
  termOf(given: readonly unknown[]): Term
  /** `asUser`: only where the user may read the column; else nothing is found. */
  add(holder: Holder, given: readonly unknown[], asUser?: boolean): object
  addEncoded(holder: Holder, encoded: unknown, asUser?: boolean): void
  addJoin(holder: Holder, table: string, column: string, on: string): object
  addNothing(holder: Holder): void
  mayAsk(table: string, path: string, operator: string): boolean
}
export type Holder = { readonly table: string; readonly parts: Part[] }

export type RecordState = {
  readonly table: string
  readonly columns: ReadonlyMap<string, ColumnInfo> | undefined
  /** As last read or written; undefined before. */
  row: Values | undefined
  /** What was set since. */
  changes: Values
  previous: Values | undefined
  operation: string
  /** An async rule's record: what changed is not known any more. */
  late: boolean
  parts: Part[]
  orderBy: { column: string; descending: boolean }[]
  limit: number | undefined
  offset: number | undefined
  rows: readonly Values[]
  at: number
  isNew: boolean
  /** insert() made it, and nothing has read it since. */
  justInserted: boolean
  /** The row is what the last query gave, and was not written since. */
  isAsRead: boolean
  /** setNoCount() was called. */
  noCount: boolean
  /** disableSysIdInOptimization() was called. */
  noSysIdOptimisation: boolean
  aborted: boolean
  workflow: boolean
  error: string
}

export type RecordLike = {
  getTableName(): string
  getUniqueValue(): string | null
  getValue(name: string): string | null
  setValue(name: string, value: unknown): void
  get(name: unknown, value?: unknown): boolean
  isNewRecord(): boolean
}
type ElementLike = { toString(): string; getName(): string }
export type DateTimeLike = {
  getNumericValue(): number
  getValue(): string
  isValid(): boolean
}
export type DurationLike = { getValue(): string }
