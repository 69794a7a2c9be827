import type { Kernel, Row } from '../types'
import { BASELINE_ACCESS, type BaselineRule } from './baseline-access'
import { perGeneration } from './generation'

/** One access control, ready to be asked. */
export type AclRule = {
  readonly name: string
  readonly sysId: string
  readonly scope: string
  readonly roles: readonly string[]
  readonly attribute: string
  /** The table that condition and appliesTo ask of. */
  readonly table: string
  /** An encoded query; '' holds for all. */
  readonly condition: string
  readonly script: string
  /** Which records it is about at all. */
  readonly appliesTo: string
  readonly adminOverrides: boolean
  /** "Deny Unless" instead of "Allow If". */
  readonly denies: boolean
  /** Empty or invalid ones deny everybody but whom they let override (access-control/exploring-access-control-list). */
  readonly isValid: boolean
}

/** The active access controls of an instance. */
export type AclBook = {
  /** Of type record, by the object's name and the operation. */
  readonly of: (name: string, operation: string) => readonly AclRule[]
  readonly endpoint: (sysId: string) => AclRule | undefined
  /** Path-based ones: type REST_Endpoint, an HTTP method for operation. */
  readonly paths: readonly { readonly rule: AclRule; readonly method: string }[]
}

const TABLES = [
  'sys_security_acl',
  'sys_security_acl_role',
  'sys_security_attribute',
  'sys_user_role',
  'sys_app',
]
const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])

export const aclBook = perGeneration(TABLES, (kernel): AclBook => {
  const records = new Map<string, AclRule[]>()
  const add = (key: string, rule: AclRule): void => {
    const known = records.get(key)
    if (known) known.push(rule)
    else records.set(key, [rule])
  }
  for (const rule of BASELINE_ACCESS) addBaseline(rule, add)
  const endpoints = new Map<string, AclRule>()
  const paths: AclBook['paths'][number][] = []
  const roles = rolesByAcl(kernel)
  for (const row of kernel.records.select(kernel.records.parse('sys_security_acl', 'active=1'))) {
    const rule = ruleOf(kernel, row, roles.get(row.sys_id ?? '') ?? [])
    if (row.type === 'record') add(`${row.name}:${row.operation}`, rule)
    if (row.type !== 'REST_Endpoint') continue
    const method = (row.operation ?? '').toUpperCase()
    if (METHODS.has(method)) paths.push({ rule, method })
    else endpoints.set(rule.sysId, rule)
  }
  return {
    of: (name, operation) => records.get(`${name}:${operation}`) ?? [],
    endpoint: (sysId) => endpoints.get(sysId),
    paths,
  }
})

/** The roles of every ACL by name; '' for one that is not there any more. */
function rolesByAcl(kernel: Kernel): Map<string, string[]> {
  const all = (table: string): Row[] => kernel.records.select(kernel.records.parse(table, ''))
  const names = new Map(all('sys_user_role').map((row) => [row.sys_id, row.name ?? '']))
  const roles = new Map<string, string[]>()
  for (const { sys_security_acl: acl = '', sys_user_role: role } of all('sys_security_acl_role'))
    roles.set(acl, [...(roles.get(acl) ?? []), names.get(role) ?? ''])
  return roles
}

function ruleOf(kernel: Kernel, row: Row, roles: readonly string[]): AclRule {
  const { name = '', condition = '', script = '', security_attribute = '' } = row
  const [table = ''] = name.split('.')
  const isTable = kernel.dictionary.table(table) !== undefined
  return {
    name,
    table,
    sysId: row.sys_id ?? '',
    scope: kernel.records.get('sys_app', row.sys_scope ?? '')?.scope ?? 'global',
    roles,
    attribute: kernel.records.get('sys_security_attribute', security_attribute)?.name ?? '',
    condition: isTable ? condition : '',
    script,
    appliesTo: isTable ? (row.applies_to ?? '') : '',
    adminOverrides: row.admin_overrides !== '0' && row.admin_overrides !== 'false',
    denies: row.decision_type === 'deny',
    isValid: isValid(kernel, row, roles),
  }
}

/** A script that says yes to everybody counts as none. */
const SAYS_YES = /^\s*(?:(?:var|let|const)\s+)?(?:answer\s*=\s*)?true\s*;?\s*$/

function isValid(kernel: Kernel, row: Row, roles: readonly string[]): boolean {
  const { condition = '', script = '', security_attribute = '' } = row
  if (roles.includes('') || SAYS_YES.test(script)) return false
  if (security_attribute && !kernel.records.get('sys_security_attribute', security_attribute))
    return false
  return roles.length > 0 || [condition, script, security_attribute].some((part) => part.trim())
}

function addBaseline(
  { tables, operations, roles, attribute = '', condition = '', ...more }: BaselineRule,
  add: (key: string, rule: AclRule) => void,
): void {
  for (const name of tables) {
    const rule: AclRule = {
      name,
      table: name,
      sysId: '',
      scope: 'global',
      roles,
      attribute,
      condition,
      script: '',
      appliesTo: '',
      adminOverrides: more.adminOverrides ?? true,
      denies: more.denies ?? false,
      isValid: true,
    }
    for (const operation of operations) add(`${name}:${operation}`, rule)
  }
}
