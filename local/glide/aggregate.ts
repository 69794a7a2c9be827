import type { Figure, Host, HostQuery, Part, Trend, Values } from './host'
import type { RecordLike, Space } from './space'

/** GlideAggregate as a scoped app has it (platform.md 8.5; docs: c_GlideAggregateScopedAPI): every figure is a string. */
export function defineAggregate(space: Space, host: Host): void {
  type State = {
    readonly table: string
    readonly parts: Part[]
    readonly figures: Figure[]
    readonly groups: string[]
    readonly order: { column: string; descending: boolean }[]
    readonly figureOrder: (Figure & { descending: boolean })[]
    /** Shows the group of the current row as elements. */
    readonly record: RecordLike
    trend: Trend | undefined
    withYear: boolean
    grouped: boolean
    limit: number | undefined
    offset: number | undefined
    rows: readonly Values[]
    at: number
  }
  const states = new WeakMap<object, State>()
  const of = (self: object): State =>
    states.get(self) ?? host.missing('a GlideAggregate without state', 'local/glide/aggregate.ts')
  const { conditions } = space
  const TRENDS = ['date', 'dayofweek', 'hour', 'minute', 'quarter', 'value', 'week', 'year']

  /** Sorting groups too (docs: orderBy), and so does counting a field (docs: addAggregate, "to group the results by"). */
  const groupsOf = ({ grouped, groups, order, figures }: State): string[] => {
    if (!grouped) return []
    const named = [...new Set([...groups, ...order.map(({ column }) => column)])]
    if (named.length > 0) return named
    const counted = figures.filter(({ kind, column }) => kind === 'COUNT' && column !== '')
    return counted.slice(0, 1).map(({ column }) => column)
  }
  const queryOf = (state: State): HostQuery => {
    const { table, parts, order, limit, offset } = state
    return { table, parts, orderBy: order, groupBy: groupsOf(state), limit, offset }
  }
  const figureOf = (kind: unknown, column: unknown): Figure => ({
    kind: String(kind).toUpperCase(),
    column: space.text(column),
  })
  const named = ({ kind, column }: Figure): string => (column ? `${kind}(${column})` : kind)
  const prototypes = new Map<string, object>()

  /** One prototype a table: its columns are elements of the current group. */
  const prototypeOf = (table: string): object => {
    const known = prototypes.get(table)
    if (known) return known
    const made = Object.create(GlideAggregate.prototype) as object
    for (const name of space.columnsOf(table)?.keys() ?? []) {
      if (Object.prototype.hasOwnProperty.call(GlideAggregate.prototype, name)) continue
      Object.defineProperty(made, name, {
        enumerable: true,
        get(this: object) {
          return space.element(of(this).record, [name])
        },
      })
    }
    prototypes.set(table, made)
    return made
  }

  class GlideAggregate {
    constructor(given: unknown) {
      const table = String(given)
      const self = Object.create(prototypeOf(table)) as GlideAggregate
      states.set(self, {
        ...{ table, parts: [], figures: [], groups: [], order: [], figureOrder: [] },
        record: new space.GlideRecord(table),
        ...{ trend: undefined, withYear: true, grouped: true, limit: undefined },
        ...{ offset: undefined, rows: [], at: -1 },
      })
      return self
    }
    addAggregate(kind: unknown, column?: unknown): void {
      of(this).figures.push(figureOf(kind, column))
    }
    groupBy(column: unknown): void {
      of(this).groups.push(String(column))
    }
    /** false: no groups but those of a trend. */
    setGroup(grouped: unknown): void {
      of(this).grouped = Boolean(grouped)
    }
    addTrend(column: unknown, interval: unknown, units: unknown = 1): void {
      const unit = String(interval).toLowerCase()
      if (!TRENDS.includes(unit)) host.missing(`a trend by '${unit}'`, 'local/glide/aggregate.ts')
      const size = Math.max(1, Number(units) || 1)
      of(this).trend = { column: String(column), unit, size, withYear: true }
    }
    setIntervalYearIncluded(included: unknown): void {
      of(this).withYear = Boolean(included)
    }
    addQuery(name: unknown, ...rest: unknown[]) {
      if (rest.length > 0) return conditions.add(of(this), [name, ...rest])
      return conditions.addEncoded(of(this), name)
    }
    addEncodedQuery(encoded: unknown): void {
      conditions.addEncoded(of(this), encoded)
    }
    addNullQuery(name: unknown) {
      return conditions.add(of(this), [name, 'ISEMPTY', ''])
    }
    addNotNullQuery(name: unknown) {
      return conditions.add(of(this), [name, 'ISNOTEMPTY', ''])
    }
    orderBy(column: unknown): void {
      of(this).order.push({ column: String(column), descending: false })
    }
    orderByDesc(column: unknown): void {
      of(this).order.push({ column: String(column), descending: true })
    }
    /** The biggest first (docs: the example's output). */
    orderByAggregate(kind: unknown, column?: unknown): void {
      of(this).figureOrder.push({ ...figureOf(kind, column), descending: true })
    }
    /** Rows of the table, not groups: `first` inclusive, `last` exclusive (docs). */
    setAggregateWindow(first: unknown, last: unknown): void {
      of(this).offset = Number(first)
      of(this).limit = Math.max(0, Number(last) - Number(first))
    }
    setAggregateWorkflow(): void {}
    setCategory(): void {}

    query(): void {
      const state = of(this)
      const { figureOrder, withYear } = state
      const figures = state.figures.length > 0 ? state.figures : [figureOf('COUNT', '')]
      const trend = state.trend && { ...state.trend, withYear }
      const asked = { figures, orderBy: figureOrder, trend }
      state.rows = host.aggregate(queryOf(state), asked).rows
      state.at = -1
    }
    hasNext(): boolean {
      const { at, rows } = of(this)
      return at + 1 < rows.length
    }
    next(): boolean {
      if (!this.hasNext()) return false
      const state = of(this)
      state.at++
      space.state(state.record).row = { ...state.rows[state.at] }
      return true
    }
    getAggregate(kind: unknown, column?: unknown): string {
      const { rows, at } = of(this)
      return rows[at]?.[named(figureOf(kind, column))] ?? ''
    }
    getValue(name: unknown): string | null {
      const { rows, at } = of(this)
      return rows[at]?.[String(name)] || null
    }
    getRowCount(): number {
      return of(this).rows.length
    }
    getTableName(): string {
      return of(this).table
    }
    getEncodedQuery(): string {
      return host.encode(queryOf(of(this)))
    }
    /** The rows behind the current group. */
    getAggregateEncodedQuery(): string {
      const state = of(this)
      const groups = groupsOf(state).map((column) => {
        const term = { column, operator: '=', value: this.getValue(column) ?? '' }
        return { or: [term], encoded: '' }
      })
      const parts = [...state.parts, ...groups]
      return host.encode({ ...queryOf(state), parts, orderBy: [], groupBy: [] })
    }
  }
  space.refuse(GlideAggregate.prototype, 'GlideAggregate', 'local/glide/aggregate.ts')
  space.GlideAggregate = GlideAggregate
}
