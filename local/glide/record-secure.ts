import type { Host } from './host'
import type { Space } from './space'

/**
 * GlideRecordSecure: the same calls with ACLs enforced. Rows that the user may not read are skipped and writes without
 * right are refused; what happens field by field is UNCONFIRMED (platform.md 8.2) and not spoken here.
 */
export function defineRecordSecure(space: Space, host: Host): void {
  type Guarded = {
    next(): boolean
    insert(): string | null
    update(reason?: string): string | null
    deleteRecord(): boolean
  }
  const NOT_ALLOWED = 'Insufficient rights'
  const allowed = (record: object, operation: 'read' | 'write' | 'create' | 'delete'): boolean => {
    const state = space.state(record)
    const may = host.may(state.table, operation, space.merged(state))
    if (!may) state.error = NOT_ALLOWED
    return may
  }
  const plain = space.GlideRecord.prototype as unknown as Guarded
  const guards: Guarded = {
    next(): boolean {
      while (plain.next.call(this)) if (allowed(this, 'read')) return true
      return false
    },
    insert(): string | null {
      return allowed(this, 'create') ? plain.insert.call(this) : null
    },
    update(reason?: string): string | null {
      return allowed(this, 'write') ? plain.update.call(this, reason) : null
    },
    deleteRecord(): boolean {
      return allowed(this, 'delete') && plain.deleteRecord.call(this)
    },
  }
  const GlideRecordSecure = function (table: string): object {
    return Object.defineProperties(
      new space.GlideRecord(table),
      Object.getOwnPropertyDescriptors({ ...guards, _next: guards.next }),
    )
  }
  GlideRecordSecure.prototype = space.GlideRecord.prototype
  space.GlideRecordSecure = GlideRecordSecure
}
