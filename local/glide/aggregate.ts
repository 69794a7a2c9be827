import type { Host, HostQuery, Part, Values } from './host'
import type { Space } from './space'

/** GlideAggregate as a scoped app has it (platform.md 8.5): every figure is a string. */
export function defineAggregate(space: Space, host: Host): void {
  type Figure = { readonly kind: string; readonly column: string }
  type State = {
    readonly table: string
    readonly parts: Part[]
    readonly figures: Figure[]
    readonly groups: string[]
    readonly order: { column: string; descending: boolean }[]
    rows: readonly Values[]
    at: number
  }
  const states = new WeakMap<object, State>()
  const of = (self: object): State =>
    states.get(self) ?? host.missing('a GlideAggregate without state', 'local/glide/aggregate.ts')
  const queryOf = ({ table, parts, order }: State): HostQuery => ({
    table,
    parts,
    orderBy: order,
    limit: undefined,
    offset: undefined,
  })
  const named = ({ kind, column }: Figure): string => (column ? `${kind}(${column})` : kind)
  const add = (self: object, given: readonly unknown[]) => {
    const [column, operator, value] = given.length < 3 ? [given[0], '=', given[1]] : given
    const values = Array.isArray(value) ? value.map(space.text).join(',') : space.text(value)
    const term = { column: String(column), operator: String(operator).trim(), value: values }
    const part: Part = { or: [term], encoded: '' }
    of(self).parts.push(part)
    const condition = {
      addOrCondition(...more: unknown[]) {
        const [name, sign, other] = more.length < 3 ? [more[0], '=', more[1]] : more
        part.or.push({ column: String(name), operator: String(sign), value: space.text(other) })
        return condition
      },
    }
    return condition
  }

  class GlideAggregate {
    constructor(table: string) {
      const state = { table: String(table), parts: [], figures: [], groups: [], order: [] }
      states.set(this, { ...state, rows: [], at: -1 })
    }
    addAggregate(kind: string, column = ''): void {
      of(this).figures.push({ kind: String(kind).toUpperCase(), column: String(column) })
    }
    groupBy(column: string): void {
      of(this).groups.push(String(column))
    }
    addQuery(name: unknown, ...rest: unknown[]) {
      if (rest.length > 0) return add(this, [name, ...rest])
      return this.addEncodedQuery(name)
    }
    addEncodedQuery(encoded: unknown): void {
      const text = space.text(encoded)
      if (text) of(this).parts.push({ or: [], encoded: text })
    }
    addNullQuery(name: string) {
      return add(this, [name, 'ISEMPTY', ''])
    }
    addNotNullQuery(name: string) {
      return add(this, [name, 'ISNOTEMPTY', ''])
    }
    orderBy(column: string): void {
      of(this).order.push({ column, descending: false })
    }
    orderByDesc(column: string): void {
      of(this).order.push({ column, descending: true })
    }
    query(): void {
      const state = of(this)
      const figures = state.figures.length > 0 ? state.figures : [{ kind: 'COUNT', column: '' }]
      state.rows = host.aggregate(queryOf(state), figures, state.groups).rows
      state.at = -1
    }
    hasNext(): boolean {
      const { at, rows } = of(this)
      return at + 1 < rows.length
    }
    next(): boolean {
      if (!this.hasNext()) return false
      of(this).at++
      return true
    }
    getAggregate(kind: string, column = ''): string {
      const { rows, at } = of(this)
      return rows[at]?.[named({ kind: String(kind).toUpperCase(), column })] ?? ''
    }
    getValue(name: string): string | null {
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
  }
  space.refuse(GlideAggregate.prototype, 'GlideAggregate', 'local/glide/aggregate.ts')
  space.GlideAggregate = GlideAggregate
}
