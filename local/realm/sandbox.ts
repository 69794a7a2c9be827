import type { Engine } from '../engine/inner'
import { rowsWhere } from '../engine/inner'
import type { Host } from '../glide/host'
import type { Session } from '../types'

/** What a value of a query may not do: change anything, or reach outside (api-reference/scripts/guarded-script.md). */
const WRITES = [
  'insert',
  'update',
  'remove',
  'attachment',
  'setProperty',
  'event',
  'executeNow',
  'http',
  'savePreference',
  // Some of what script includes of the platform do is a write, and nothing says which.
  'platform',
] as const satisfies readonly (keyof Host)[]

/** Longer than any honest date function takes. */
export const SANDBOX_MS = 1000

/** The host as scripts see it, with writes refused while `isFenced` says so. */
export function fenced(host: Host, isFenced: () => boolean): Host {
  const guarded: Record<string, unknown> = {}
  for (const name of WRITES) {
    const call = host[name] as (...args: unknown[]) => unknown
    guarded[name] = (...args: unknown[]): unknown => {
      if (!isFenced()) return call(...args)
      throw new Error(`${name} is not allowed in the value of a query`)
    }
  }
  return { ...host, ...guarded }
}

/** Functions of the platform that filters call by their bare names. */
export const sandboxGlobals = (
  engine: Engine,
  session: Session,
): Readonly<Record<string, unknown>> => ({
  getMyGroups: () =>
    rowsWhere(engine, 'sys_user_grmember', { user: session.userId })
      .map((row) => row.group ?? '')
      .join(','),
})
