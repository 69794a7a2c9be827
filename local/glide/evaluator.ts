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

  const filters = new WeakMap<object, { filter: string; sensitive: boolean }>()
  class GlideFilter {
    constructor(filter: unknown, _title?: unknown) {
      filters.set(this, { filter: space.text(filter), sensitive: true })
    }
    static checkRecord(record: RecordLike, filter: unknown, match?: unknown): boolean {
      const all = match === undefined || Boolean(match)
      return host.meets(record.getTableName(), rowOf(record), { filter: space.text(filter), all })
    }
    match(record: RecordLike, match?: unknown): boolean {
      return GlideFilter.checkRecord(record, filters.get(this)?.filter, match)
    }
  }
  space.refuse(GlideScopedEvaluator.prototype, 'GlideScopedEvaluator', FILE)
  space.refuse(GlideFilter.prototype, 'GlideFilter', FILE)
  Object.assign(space, { GlideScopedEvaluator, GlideFilter })
}
