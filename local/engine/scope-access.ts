import type { Refusal, Session } from '../types'
import type { Engine } from './inner'

/** What a scope may do with a table. */
export type Access = 'read' | 'write' | 'create' | 'delete'

const VERBS = { read: 'Read', write: 'Write', create: 'Create', delete: 'Delete' } as const
const FLAGS = { read: 'read', write: 'update', create: 'create', delete: 'delete' } as const

/** The platform's own code, and an application on its own tables. */
export const ownsTable = (engine: Engine, session: Session, table: string): boolean =>
  session.scope === 'global' || engine.dictionary.table(table)?.scope === session.scope

/** A privilege never exceeds what the table itself grants (platform.md 10.2). */
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
  if (engine.scopes.hasPrivilege(session.scope, table, operation)) return undefined
  return (
    `${start} was denied. The application '${session.scope}' must declare a cross scope access ` +
    'privilege. Please contact the application admin to update their access requests.'
  )
}

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
