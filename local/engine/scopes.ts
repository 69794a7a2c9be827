import type { Caches, Engine, Scopes } from './inner'
import { rowsWhere } from './inner'
import { newSysId } from './sysid'

const APPLICATIONS = ['sys_scope', 'sys_app']
const PRIVILEGES = 'sys_scope_privilege'
const RESTRICTED = 'sys_restricted_caller_access'

/** Applications, their cross-scope privileges and the callers that tables are restricted to (platform.md 10.2). */
export function createScopes(
  engine: Pick<Engine, 'records' | 'dictionary'>,
  caches: Caches,
): Scopes {
  /** What a read gives, until one of the tables is written. */
  const remembered = <T>(tables: readonly string[], read: () => T): (() => T) => {
    let value: T | undefined
    caches.watch(tables, () => (value = undefined))
    return () => (value ??= read())
  }
  const rows = remembered(APPLICATIONS, () =>
    APPLICATIONS.flatMap((table) => rowsWhere(engine, table, {})),
  )
  const names = remembered(
    APPLICATIONS,
    () => new Map(rows().map((row) => [row.sys_id ?? '', row.scope ?? ''])),
  )
  const ids = remembered(
    APPLICATIONS,
    () => new Map(rows().map((row) => [row.scope ?? '', row.sys_id ?? ''])),
  )
  const tracking = remembered(
    APPLICATIONS,
    () => new Map(rows().map((row) => [row.scope ?? '', row.runtime_access_tracking ?? ''])),
  )
  const nameOf = (reference: string): string => names().get(reference) || reference || 'global'
  const idOf = (scope: string): string => ids().get(scope) ?? scope

  const privileges = remembered([PRIVILEGES, ...APPLICATIONS], () =>
    statuses(
      rowsWhere(engine, PRIVILEGES, {}).map((row) => ({
        key: [nameOf(row.source_scope ?? ''), row.target_type, row.target_name, row.operation].join(
          '|',
        ),
        status: row.status ?? '',
      })),
    ),
  )
  const callers = remembered([RESTRICTED, ...APPLICATIONS], () =>
    statuses(
      rowsWhere(engine, RESTRICTED, {}).map((row) => ({
        key: [
          nameOf(row.source_scope ?? ''),
          row.target || nameOf(row.target_scope ?? ''),
          row.operation,
        ].join('|'),
        status: row.status ?? '',
      })),
    ),
  )
  const callerAccess = remembered(
    ['sys_db_object'],
    () =>
      new Map(
        rowsWhere(engine, 'sys_db_object', {}).map((row) => [
          row.name ?? '',
          row.caller_access ?? '',
        ]),
      ),
  )
  return {
    nameOf,
    idOf,
    tracking: (scope) => tracking().get(scope) ?? '',
    privilege: (scope, { type, name }, operation) =>
      privileges().get([scope, type, name, operation].join('|')),
    restriction: (table) => callerAccess().get(table) ?? '',
    caller(scope, { table, scope: target }, operation) {
      const known = callers()
      const keys = [`${table}|${operation}`, `${table}|`, `${target}|${operation}`, `${target}|`]
      return keys.map((key) => known.get(`${scope}|${key}`)).find((status) => status !== undefined)
    },
    request(table, row) {
      const sys_id = newSysId()
      engine.records.insert(table, { sys_class_name: table, ...row, sys_id })
    },
  }
}

/** One denied record outweighs all others, one allowed record those that wait. */
function statuses(
  given: readonly { readonly key: string; readonly status: string }[],
): Map<string, string> {
  const weights = ['requested', 'allowed', 'denied']
  const found = new Map<string, string>()
  for (const { key, status } of given) {
    const before = found.get(key)
    if (before === undefined || weights.indexOf(status) > weights.indexOf(before))
      found.set(key, status)
  }
  return found
}
