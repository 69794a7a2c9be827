import type { Host } from './host'
import type { RecordLike, Space } from './space'

/** GlideScopedEvaluator and GlideFilter (c_GlideEvaluatorScopedAPI.md, c_GlideFilterScopedAPI.md): a script, or a condition, that a record holds. */
export function defineEvaluator(space: Space, host: Host): void {
  const FILE = 'local/glide/evaluator.ts'
  const variables = new WeakMap<object, Map<string, unknown>>()
  const of = (self: object): Map<string, unknown> =>
    variables.get(self) ?? host.missing('a GlideScopedEvaluator without state', FILE)
  const rowOf = (record: RecordLike) => space.merged(space.state(record))

  class GlideScopedEvaluator {
    constructor() {
      variables.set(this, new Map())
    }
    putVariable(name: unknown, value: unknown): void {
      of(this).set(space.text(name), value)
    }
    getVariable(name: unknown): unknown {
      return of(this).get(space.text(name))
    }
    /** "The scope of the script is defined by the scope of the record." */
    evaluateScript(record: RecordLike, field?: unknown, more?: unknown): unknown {
      const known = of(this)
      const column = field === undefined || field === null ? 'script' : space.text(field)
      for (const [name, value] of Object.entries((more ?? {}) as object)) known.set(name, value)
      const script = record.getValue(column) ?? ''
      const names = [...known.keys()]
      const values = names.map((name) => known.get(name))
      const place = { table: record.getTableName(), scope: rowOf(record).sys_scope ?? '' }
      const after: unknown[] = []
      const told = (...left: unknown[]): void => {
        after.push(...left)
      }
      const result = host.evaluateScript(place, script, { names, values, told })
      names.forEach((name, at) => {
        if (at in after) known.set(name, after[at])
      })
      return result
    }
  }

  type Filter = { readonly text: string; sensitive: boolean; sandboxed: boolean }
  const filters = new WeakMap<object, Filter>()
  const filterOf = (self: object): Filter =>
    filters.get(self) ?? host.missing('a GlideFilter without state', FILE)
  const meets = (record: RecordLike, { text, sensitive, sandboxed }: Filter, all: boolean) =>
    host.meets(record.getTableName(), rowOf(record), { filter: text, all, sensitive, sandboxed })

  class GlideFilter {
    constructor(filter: unknown, _title?: unknown) {
      filters.set(this, { text: space.text(filter), sensitive: true, sandboxed: false })
    }
    /** Always case-sensitive; `match` is true by default here, and false by default in match(). */
    static checkRecord(record: RecordLike, filter: unknown, match?: unknown): boolean {
      const asked = { text: space.text(filter), sensitive: true, sandboxed: false }
      return meets(record, asked, match === undefined || Boolean(match))
    }
    match(record: RecordLike, match?: unknown): boolean {
      return meets(record, filterOf(this), Boolean(match))
    }
    setCaseSensitive(sensitive: unknown): void {
      filterOf(this).sensitive = Boolean(sensitive)
    }
    setEnforceSecurity(sandboxed: unknown): void {
      filterOf(this).sandboxed = Boolean(sandboxed)
    }
  }
  space.refuse(GlideScopedEvaluator.prototype, 'GlideScopedEvaluator', FILE)
  space.refuse(GlideFilter.prototype, 'GlideFilter', FILE)
  Object.assign(space, { GlideScopedEvaluator, GlideFilter })
}
