import type { Caches, Kernel, Query, Row, Session } from '../types'
import type { Contexts } from './context'

export type { Caches }

/** What the engine's parts share beyond the kernel that everyone sees. */
export type Engine = {
  -readonly [Part in keyof Kernel]: Kernel[Part]
} & {
  readonly scopes: Scopes
  /** Errors that must end everything: a test that kills between two statements. */
  readonly killed: WeakSet<object>
  readonly contexts: Contexts
  history: Kernel['history'] & {
    /** Before a query: what it asks of history is brought up to date. */
    fresh(query: Query): void
  }
  /** Before each statement of a script: what other workers do in between, in a test that interleaves them. */
  between(): void
  jobs: {
    /** An async rule, to run later in a job of its own. */
    queueRule(
      rule: { readonly sysId: string; readonly name: string; readonly order: number },
      write: {
        readonly session: Session
        readonly table: string
        readonly operation: 'insert' | 'update' | 'delete'
        readonly current: Row
      },
    ): void
  }
}

export type Scopes = {
  /** The scope's name for what a record holds in sys_scope or source_scope (a sys_id, or the name itself). */
  nameOf(reference: string): string
  /** sys_id of the application record; 'global' for the platform. */
  idOf(scope: string): string
  /** sys_app.runtime_access_tracking: '' = none, 'permissive', 'enforcing'. */
  tracking(scope: string): string
  /** The status of the scope's privilege for an operation on a target; undefined: no record. `type` is sys_scope_privilege.target_type. */
  privilege(
    scope: string,
    target: { readonly type: string; readonly name: string },
    operation: string,
  ): string | undefined
  /** sys_db_object.caller_access: '' = none, '1' = tracking, '2' = restriction. */
  restriction(table: string): string
  /** The status of a caller's record for a table, or for all of the table's scope. */
  caller(
    scope: string,
    target: { readonly table: string; readonly scope: string },
    operation: string,
  ): string | undefined
  /** Keeps a request for an administrator to see. */
  request(table: string, row: Row): void
}

/** Installed records spell booleans as the XML does, stored rows as '1'. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** The platform's own bookkeeping is no statement of whoever causes it: logs, triggers, mails. */
export function uncounted<T>(records: Kernel['records'], run: () => T): T {
  const before = { ...records.stats }
  try {
    return run()
  } finally {
    Object.assign(records.stats, before)
  }
}

/** Short for the many look-ups of one record by plain equality. */
export function rowsWhere(
  kernel: Pick<Kernel, 'records' | 'dictionary'>,
  table: string,
  where: Row,
  orderBy?: string,
): Row[] {
  if (!kernel.dictionary.table(table)) return []
  const and = Object.entries(where).map(([column, value]) => [{ column, operator: '=', value }])
  return kernel.records.select({
    table,
    where: and.length > 0 ? [and] : [],
    orderBy: orderBy ? [{ column: orderBy, descending: false }] : [],
  })
}

export function createCaches(): Caches {
  const watchers = new Map<string, Set<() => void>>()
  const all = new Set<() => void>()
  return {
    watch(tables, forget) {
      all.add(forget)
      for (const table of tables) {
        const known = watchers.get(table) ?? new Set()
        watchers.set(table, known.add(forget))
      }
    },
    touched(table) {
      watchers.get(table)?.forEach((forget) => forget())
    },
    reset() {
      all.forEach((forget) => forget())
    },
  }
}
