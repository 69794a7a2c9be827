import type { Refusal, Session, TableDef } from '../types'
import type { Engine } from './inner'
import { invalidTable } from './invalid-table'

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
    ? privilegeMay(engine, session, { ...def, type: 'sys_db_object' }, operation)
      ? undefined
      : 'cross scope access privilege'
    : 'Restricted Caller Access privilege'
  return declares === undefined ? undefined : denied(start, session, declares)
}

const denied = (start: string, { scope }: Session, declares: string): string =>
  `${start} was denied. The application '${scope}' must declare a ${declares}. ` +
  'Please contact the application admin to update their access requests.'

/**
 * Why a scope's script may not use a script include of the global scope: "script includes and script objects only support the
 * execute API operation" (c_CrossScopePrivilegeRecord). That the text is like that of tables is assumed.
 */
export function executionDenial(
  engine: Engine,
  session: Session,
  include: string,
): string | undefined {
  if (session.scope === 'global') return undefined
  const target = { name: include, scope: 'global', type: 'sys_script_include' } as const
  if (privilegeMay(engine, session, target, 'execute')) return undefined
  const start = `Execute operation on script include '${include}' from scope '${session.scope}'`
  return denied(start, session, 'cross scope access privilege')
}

type Target = {
  readonly name: string
  readonly scope: string
  readonly type: 'sys_db_object' | 'sys_script_include'
}

/**
 * Runtime access tracking (application-development/c_RuntimeAccessTracking). None: what the table allows. Permissive: a first
 * access is recorded as allowed. Enforcing: it is recorded as requested, and stays closed until an admin allows it.
 */
function privilegeMay(
  engine: Engine,
  { scope }: Session,
  target: Target,
  operation: Access | 'execute',
): boolean {
  const mode = engine.scopes.tracking(scope)
  if (mode === '') return true
  const isOpen = mode === 'permissive' || mode === 'tracking'
  const known = engine.scopes.privilege(scope, target, operation)
  if (known === undefined)
    engine.scopes.request('sys_scope_privilege', {
      ...asked(engine, scope, target.scope, operation),
      target_name: target.name,
      target_type: target.type,
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
      ...asked(engine, scope, table.scope, operation),
      target: table.name,
      target_table: 'sys_db_object',
      status: isOpen ? 'allowed' : 'requested',
      sys_scope: engine.scopes.idOf(table.scope),
    })
  return isOpen ? known !== 'denied' : known === 'allowed'
}

const asked = (engine: Engine, source: string, target: string, operation: string) => ({
  source_scope: engine.scopes.idOf(source),
  target_scope: engine.scopes.idOf(target),
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
    return { ok: false, kind: 'missing', message: invalidTable(table) }
  const message = scopeDenial(engine, session, table, operation)
  return message === undefined ? undefined : { ok: false, kind: 'scope', message }
}
