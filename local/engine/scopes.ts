import type { Engine, Scopes } from './inner'
import { rowsWhere } from './inner'
import type { Caches } from './inner'

/** A privilege to execute a script include of the same name opens no table (platform.md 10.2). */
const TABLES = { status: 'allowed', target_type: 'sys_db_object' }

/** Applications and their cross-scope privileges (platform.md 10.2). */
export function createScopes(
  engine: Pick<Engine, 'records' | 'dictionary'>,
  caches: Caches,
): Scopes {
  let names: Map<string, string> | undefined
  let privileges: Set<string> | undefined
  caches.watch(['sys_scope', 'sys_app'], () => (names = undefined))
  caches.watch(['sys_scope_privilege', 'sys_scope', 'sys_app'], () => (privileges = undefined))

  const applications = (): Map<string, string> =>
    (names ??= new Map(
      ['sys_scope', 'sys_app']
        .flatMap((table) => rowsWhere(engine, table, {}))
        .map((row) => [row.sys_id ?? '', row.scope ?? '']),
    ))
  const nameOf = (reference: string): string =>
    applications().get(reference) || reference || 'global'
  const allowed = (): Set<string> =>
    (privileges ??= new Set(
      rowsWhere(engine, 'sys_scope_privilege', TABLES).map(
        (row) => `${nameOf(row.source_scope ?? '')}|${row.target_name}|${row.operation}`,
      ),
    ))
  return {
    nameOf,
    idOf(scope) {
      for (const [sysId, name] of applications()) if (name === scope) return sysId
      return scope
    },
    hasPrivilege: (scope, table, operation) => allowed().has(`${scope}|${table}|${operation}`),
  }
}
