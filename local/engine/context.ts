import type { Row } from '../types'

/**
 * What belongs to one thread of the platform: the rules that run inside each other, and what records were before its first
 * update of them. "previous will continue to hold the state of the record before the first update or delete operation"
 * within one execution context, which ends with the script and the rules that it set off (c_BusinessRules.md).
 */
export type Context = { readonly rules: string[]; readonly firsts: Map<string, Row>; depth: number }

const fresh = (): Context => ({ rules: [], firsts: new Map(), depth: 0 })

/** The contexts of whatever runs right now, one at a time: other threads run inside `apart`. */
export function createContexts() {
  let current = fresh()
  return {
    rules: (): string[] => current.rules,
    /** Part of the thread; what it remembers of records is forgotten when the outermost part is over. */
    within<T>(run: () => T): T {
      const context = current
      context.depth++
      try {
        return run()
      } finally {
        context.depth--
        if (context.depth === 0) context.firsts.clear()
      }
    },
    /** Another thread, which runs in between. */
    apart<T>(run: () => T): T {
      const outer = current
      current = fresh()
      try {
        return run()
      } finally {
        current = outer
      }
    },
    /** What the record was before this thread first changed it; the given row where that is now. */
    firstOf(sysId: string, row: Row): Row {
      const known = current.firsts.get(sysId) ?? row
      current.firsts.set(sysId, known)
      return known
    },
  }
}

export type Contexts = ReturnType<typeof createContexts>
