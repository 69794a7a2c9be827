import type { Session } from '../types'
import type { Engine } from './inner'
import { isTrue, rowsWhere } from './inner'

/**
 * Table ACLs by role, for GlideRecord.canRead() and its siblings. The nearest table upwards that has one for the
 * operation decides; an app's own table without any is for admins alone. Conditions and scripts are not asked.
 */
export function aclAllows(
  engine: Engine,
  session: Session,
  table: string,
  operation: 'read' | 'write' | 'create' | 'delete',
): boolean {
  if (session.roles.has('admin')) return true
  for (const name of [...engine.dictionary.ancestry(table)].reverse()) {
    const acls = rowsWhere(engine, 'sys_security_acl', { name }).filter(
      (row) => isTrue(row.active) && operationOf(engine, row.operation ?? '') === operation,
    )
    if (acls.length > 0) return acls.some((acl) => hasRole(engine, session, acl.sys_id ?? ''))
  }
  return engine.dictionary.table(table)?.scope === 'global'
}

const operationOf = (engine: Engine, value: string): string =>
  rowsWhere(engine, 'sys_security_operation', { sys_id: value })[0]?.name ?? value

function hasRole(engine: Engine, session: Session, acl: string): boolean {
  const roles = rowsWhere(engine, 'sys_security_acl_role', { sys_security_acl: acl }).map(
    (row) =>
      engine.records.get('sys_user_role', row.sys_user_role ?? '')?.name ?? row.sys_user_role,
  )
  return roles.length === 0 || roles.some((role) => role !== undefined && session.roles.has(role))
}
