import { holds } from '../engine/condition'
import type { Kernel, Query, Row, Session } from '../types'
import { isUnsupported, unsupported } from '../unsupported'
import type { AclRule } from './acl-rules'
import type { Granted } from './granted'

/**
 * What an access control is asked about: a record, a table before its query (nothing is known of records, so conditions and
 * scripts are not asked), or an endpoint, where a script has the say but there is no record.
 */
export type Subject = { readonly table: string; readonly row: Row } | 'table' | 'endpoint'

/** What is left of a rule once the caller's roles are known; 'asks': session, record or script have the rest of the say. */
export type Standing = 'passes' | 'fails' | 'asks'

/** The part of a rule that roles decide. */
export function standing(rule: AclRule, granted: Granted, overrides: boolean): Standing {
  if (overrides && granted.isAdmin && !rule.roles.includes('nobody')) return 'passes'
  if (!rule.isValid) return 'fails'
  if (rule.roles.length > 0 && !granted.has(rule.roles)) return 'fails'
  return rule.condition || rule.script || rule.attribute ? 'asks' : 'passes'
}

/** Security attribute, condition, script, in this order (access-control/permission-evaluation), where the roles are met. */
export function passesRest(
  kernel: Kernel,
  session: Session,
  rule: AclRule,
  subject: Subject,
): boolean {
  if (rule.attribute && !knownAttribute(rule.attribute)(session)) return false
  if (subject === 'table') return true
  if (!meets(kernel, session, rule, rule.condition, subject)) return false
  return rule.script === '' || says(kernel, session, rule, subject)
}

/** Whether the record is one that the rule is about. */
export const appliesTo = (
  kernel: Kernel,
  session: Session,
  rule: AclRule,
  subject: Subject,
): boolean => meets(kernel, session, rule, rule.appliesTo, subject)

function meets(
  kernel: Kernel,
  session: Session,
  rule: AclRule,
  encoded: string,
  subject: Subject,
): boolean {
  if (encoded === '' || typeof subject === 'string') return true
  const { table, row } = subject
  const asked = { session, table, current: row, previous: undefined, operation: 'update' } as const
  return holds(kernel, queryOf(kernel, rule, encoded), asked)
}

const queries = new WeakMap<AclRule, Map<string, Query>>()

/** Read as it is first asked: a condition that is not spoken makes its own question fail, and no other. */
function queryOf(kernel: Kernel, rule: AclRule, encoded: string): Query {
  const known = queries.get(rule) ?? new Map<string, Query>()
  queries.set(rule, known)
  const query = known.get(encoded) ?? kernel.records.parse(rule.table, encoded)
  known.set(encoded, query)
  return query
}

/** Attributes that every instance has (access-control/oob-security-attributes), as far as they are spoken. */
const ATTRIBUTES: Readonly<Record<string, (session: Session) => boolean>> = {
  LoggedIn: (session) => session.userName !== 'guest',
  UserIsAuthenticated: (session) => session.userName !== 'guest',
  HasAdminRole: (session) => session.roles.has('admin'),
  InteractiveSession: (session) => session.interactive,
  Impersonating: () => false,
}

/** Whether a security attribute is one of those that are spoken. */
export const isSpokenAttribute = (name: string): boolean => Object.hasOwn(ATTRIBUTES, name)

/** The test of a security attribute; throws for one that is not spoken. */
export function knownAttribute(name: string): (session: Session) => boolean {
  const test = isSpokenAttribute(name) ? ATTRIBUTES[name] : undefined
  return test ?? unsupported(`the security attribute '${name}'`, 'local/access/acl-check.ts')
}

/** The script's `answer` where it names one, else its value (t_CreateAnACLRule). One that throws lets nobody pass. */
function says(kernel: Kernel, session: Session, rule: AclRule, subject: Subject): boolean {
  const as = { ...session, scope: rule.scope }
  const current =
    typeof subject === 'string'
      ? null
      : kernel.realms.glideRecord(as, subject.table, subject.row, { previous: subject.row })
  const text = /\banswer\b/.test(rule.script) ? `${rule.script}\n;answer` : rule.script
  const globals = { current, previous: current, answer: null }
  try {
    return isYes(kernel.realms.run(as, text, globals, `sys_security_acl ${rule.name}`))
  } catch (error) {
    if (isUnsupported(error)) throw error
    kernel.log.write('error', `ACL ${rule.name}`, String(error))
    return false
  }
}

const isYes = (value: unknown): boolean => value === true || value === 'true'
