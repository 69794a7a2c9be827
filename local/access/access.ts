import { perGeneration } from './generation'
import type { Kernel, Row, Session } from '../types'
import { BASELINE_ACCESS, type Operation } from './baseline-access'

type Rule = { readonly roles: readonly string[]; readonly condition: string }

/**
 * May this user do that with rows of the table (and with this row)? As the platform judges record ACLs: the nearest table of
 * the ancestry that has any for the operation decides, one that passes is enough, none anywhere leaves it to admins.
 */
export function mayAccess(
  kernel: Kernel,
  session: Session,
  operation: Operation,
  table: string,
  row?: Row,
): boolean {
  if (session.roles.has('admin')) return true
  for (const name of [...kernel.dictionary.ancestry(table)].reverse()) {
    const rules = rulesOf(kernel, `${name}:${operation}`)
    if (rules.length > 0) return rules.some((rule) => passes(kernel, session, rule, table, row))
  }
  return false
}

/** The same for one field; where no ACL names the field, the row's own verdict stands. */
export function mayAccessField(
  kernel: Kernel,
  session: Session,
  operation: 'read' | 'write',
  table: string,
  field: string,
): boolean {
  if (session.roles.has('admin')) return true
  for (const name of [...kernel.dictionary.ancestry(table)].reverse()) {
    const rules = rulesOf(kernel, `${name}.${field}:${operation}`)
    if (rules.length > 0) return rules.some((rule) => hasRole(session, rule.roles))
  }
  return true
}

/** The roles that an ACL record names; a REST endpoint's ACL is judged by these alone. */
export function rolesOfAcl(kernel: Kernel, aclId: string): readonly string[] {
  const links = kernel.records.select(
    kernel.records.parse('sys_security_acl_role', `sys_security_acl=${aclId}`),
  )
  const roles = links.map((link) => kernel.records.get('sys_user_role', link.sys_user_role ?? ''))
  return roles.map((role) => role?.name ?? '').filter((name) => name !== '')
}

const rulesOf = (kernel: Kernel, key: string): readonly Rule[] => allRules(kernel).get(key) ?? []

const allRules = perGeneration((kernel): Map<string, Rule[]> => {
  const rules = new Map<string, Rule[]>()
  const add = (key: string, rule: Rule) => rules.set(key, [...(rules.get(key) ?? []), rule])
  for (const { tables, operations, roles, condition = '' } of BASELINE_ACCESS) {
    for (const table of tables)
      for (const op of operations) add(`${table}:${op}`, { roles, condition })
  }
  const query = kernel.records.parse('sys_security_acl', 'active=true^type=record')
  for (const { sys_id = '', name, operation, condition = '' } of kernel.records.select(query)) {
    add(`${name}:${operation}`, { roles: rolesOfAcl(kernel, sys_id), condition })
  }
  return rules
})

function passes(kernel: Kernel, session: Session, rule: Rule, table: string, row?: Row): boolean {
  if (!hasRole(session, rule.roles)) return false
  if (rule.condition === '' || row === undefined) return true
  const condition = rule.condition.replaceAll('{user}', session.userId)
  const query = kernel.records.parse(table, `sys_id=${row.sys_id}^${condition}`)
  return kernel.records.count(query) > 0
}

const hasRole = (session: Session, roles: readonly string[]): boolean =>
  roles.length === 0 || roles.some((role) => session.roles.has(role))
