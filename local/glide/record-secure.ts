import type { Host } from './host'
import type { RecordLike, RecordState, Space } from './space'

/**
 * GlideRecordSecure: the same calls with ACLs enforced (api-reference/scripts/p_GlideServerAPIs). Records that the user may
 * not read are skipped and their fields that it may not read are empty; writes without right are refused. A field that it may
 * not write is set to nothing on insert; that an update leaves it as it was is assumed.
 */
export function defineRecordSecure(space: Space, host: Host): void {
  type Guarded = {
    next(): boolean
    insert(): string | null
    update(reason?: string): string | null
    deleteRecord(): boolean
    deleteMultiple(): void
    updateMultiple(): void
    toString(): string
  }
  type Operation = 'read' | 'write' | 'create' | 'delete'
  const NOT_ALLOWED = 'Insufficient rights'
  const allowed = (state: RecordState, operation: Operation): boolean => {
    const may = host.may(state.table, operation, space.merged(state))
    if (!may) state.error = NOT_ALLOWED
    return may
  }
  /** What the record has that may be read. */
  const mask = (state: RecordState): void => {
    const hidden = host.denied(state.table, 'read', { ...state.row })
    if (hidden.length === 0) return
    const seen = { ...state.row }
    for (const name of hidden) delete seen[name]
    state.row = seen
  }
  /** "By default, the canCreate() method on the column is replaced with canWrite() on the column." */
  const dropUnwritable = (state: RecordState): void => {
    for (const name of host.denied(state.table, 'write', space.merged(state)))
      delete state.changes[name]
  }
  const plain = space.GlideRecord.prototype as unknown as Guarded
  /** Every record that the query finds and the user may read, with its own right asked for. */
  const each = (self: object, run: (record: Guarded & RecordLike) => void): void => {
    const { table, parts } = space.state(self)
    const all = GlideRecordSecure(table) as Guarded & RecordLike & { query(): void }
    space.state(all).parts.push(...parts)
    all.query()
    while (all.next()) run(all)
  }
  const guards: Guarded = {
    next(): boolean {
      const state = space.state(this)
      while (plain.next.call(this)) {
        if (!allowed(state, 'read')) continue
        mask(state)
        return true
      }
      return false
    },
    insert(): string | null {
      const state = space.state(this)
      if (!allowed(state, 'create')) return null
      dropUnwritable(state)
      return plain.insert.call(this)
    },
    update(reason?: string): string | null {
      const state = space.state(this)
      if (!state.row?.sys_id) return this.insert()
      if (!allowed(state, 'write')) return null
      dropUnwritable(state)
      return plain.update.call(this, reason)
    },
    deleteRecord(): boolean {
      return allowed(space.state(this), 'delete') && plain.deleteRecord.call(this)
    },
    deleteMultiple(): void {
      each(this, (record) => record.deleteRecord())
    },
    updateMultiple(): void {
      const { changes } = space.state(this)
      each(this, (record) => {
        Object.assign(space.state(record).changes, changes)
        record.update()
      })
    },
    toString: () => '[object ScopedGlideRecordSecure]',
  }
  function GlideRecordSecure(table: string): object {
    return Object.defineProperties(
      new space.GlideRecord(table),
      Object.getOwnPropertyDescriptors({ ...guards, _next: guards.next }),
    )
  }
  GlideRecordSecure.prototype = space.GlideRecord.prototype
  space.GlideRecordSecure = GlideRecordSecure
}
