import type { Refusal, Session, TableDef } from '../types'
import type { Engine } from './inner'

/** What a scope may do with a table. */
export type Access = 'read' | 'write' | 'create' | 'delete'

const VERBS = { read: 'Read', write: 'Write', create: 'Create', delete: 'Delete' } as const
const FLAGS = { read: 'read', write: 'update', create: 'create', delete: 'delete' } as const

/** The platform's own code, and an app at its own tables. */
export const ownsTable = (engine: Engine, session: Session, table: string): boolean =>
  session.scope === 'global' || engine.dictionary.table(table)?.scope === session.scope

/**
 * Why a scope's script may not do that with another scope's table; undefined = it may. The table's own settings come first:
 * neither a restricted caller's record nor a privilege exceeds them (platform.md 10.2).
 */
export function scopeDenial(
  engine: Engine,
  session: Session,
  table: string,
  operation: Access,
): string | undefined {
  const def = engine.dictionary.table(table)
  if (!def || ownsTable(engine, session, table)) return undefined
  const start = `${VERBS[operation]} operation on table '${table}' from scope '${session.scope}'`
  if (!def.access[FLAGS[operation]])
    return `${start} has been refused due to the table's cross-scope access policy`
  const declares = callerMay(engine, session, def, operation)
    ? privilegeMay(engine, session, def, operation)
      ? undefined
      : 'cross scope access privilege'
    : 'Restricted Caller Access privilege'
  if (declares === undefined) return undefined
  return (
    `${start} was denied. The application '${session.scope}' must declare a ${declares}. ` +
    'Please contact the application admin to update their access requests.'
  )
}

/**
 * Runtime access tracking (application-development/c_RuntimeAccessTracking). None: what the table allows. Permissive: a first
 * access is recorded as allowed. Enforcing: it is recorded as requested, and stays closed until an admin allows it.
 */
function privilegeMay(
  engine: Engine,
  { scope }: Session,
  table: TableDef,
  operation: Access,
): boolean {
  const mode = engine.scopes.tracking(scope)
  if (mode === '') return true
  const isOpen = mode === 'permissive' || mode === 'tracking'
  const known = engine.scopes.privilege(scope, table.name, operation)
  if (known === undefined)
    engine.scopes.request('sys_scope_privilege', {
      ...asked(engine, scope, table, operation),
      target_name: table.name,
      target_type: 'sys_db_object',
      status: isOpen ? 'allowed' : 'requested',
      sys_scope: engine.scopes.idOf(scope),
    })
  return isOpen ? known !== 'denied' : known === 'allowed'
}

/** Caller access of the table: 1 records who comes, 2 lets in whom a record allows (restricted-caller-access-privilege). */
function callerMay(
  engine: Engine,
  { scope }: Session,
  table: TableDef,
  operation: Access,
): boolean {
  const restriction = engine.scopes.restriction(table.name)
  if (restriction !== '1' && restriction !== '2') return true
  const isOpen = restriction === '1'
  const known = engine.scopes.caller(scope, { table: table.name, scope: table.scope }, operation)
  if (known === undefined)
    engine.scopes.request('sys_restricted_caller_access', {
      ...asked(engine, scope, table, operation),
      target: table.name,
      target_table: 'sys_db_object',
      status: isOpen ? 'allowed' : 'requested',
      sys_scope: engine.scopes.idOf(table.scope),
    })
  return isOpen ? known !== 'denied' : known === 'allowed'
}

const asked = (engine: Engine, scope: string, table: TableDef, operation: Access) => ({
  source_scope: engine.scopes.idOf(scope),
  target_scope: engine.scopes.idOf(table.scope),
  operation,
})

/** Why a write may not even begin: no such table, or not for this scope. */
export function refusal(
  engine: Engine,
  session: Session,
  table: string,
  operation: Access,
): Refusal | undefined {
  if (!engine.dictionary.table(table))
    return { ok: false, kind: 'missing', message: `Invalid table ${table}` }
  const message = scopeDenial(engine, session, table, operation)
  return message === undefined ? undefined : { ok: false, kind: 'scope', message }
}
