import type { Kernel, Row, Session } from '../types'
import type { Subject } from './acl-check'
import { fieldPoints, tablePoints } from './acl-order'
import { aclBook, type AclBook, type AclRule } from './acl-rules'
import type { AclOperation } from './baseline-access'
import { decided, decisionFor, type Decision, type Mode } from './decision'
import { grantedTo } from './granted'

/**
 * May this user do that with rows of the table (and with this row)? By the documented order: what denies unless comes first,
 * then the first point that has access controls decides, and one of them that passes is enough. Without a row only roles are
 * looked at, as before a query (exploring-access-control-list, "Pre and post query ACL checks").
 */
export function mayAccess(
  kernel: Kernel,
  session: Session,
  operation: AclOperation,
  table: string,
  row?: Row,
): boolean {
  return decide(kernel, session, { operation, table, field: '' }, row)
}

/** The same for one field, beside its row's own verdict: both have to pass. No access control at all means yes. */
export function mayAccessField(
  kernel: Kernel,
  session: Session,
  operation: AclOperation,
  table: string,
  field: string,
  row?: Row,
): boolean {
  return decide(kernel, session, { operation, table, field }, row)
}

type Question = {
  readonly operation: AclOperation
  readonly table: string
  /** '' for the record itself. */
  readonly field: string
}

function decide(kernel: Kernel, session: Session, question: Question, row?: Row): boolean {
  const decision = decisionOf(kernel, session, question)
  if (typeof decision === 'boolean') return decision
  return decided(kernel, session, decision, subjectOf(question, row))
}

/** "Fields on new records are considered empty until the record is saved" (exploring-access-control-list). */
const subjectOf = ({ table, operation }: Question, row: Row | undefined): Subject => {
  if (operation === 'create') return { table, row: {} }
  return row ? { table, row } : 'table'
}

type Decisions = Map<string, Decision | boolean>
const known = new WeakMap<AclBook, WeakMap<ReadonlySet<string>, Decisions>>()

/** Roles decide most questions once and for all, so what they give is kept by the set of roles: one a user. */
function decisionOf(kernel: Kernel, session: Session, question: Question): Decision | boolean {
  const decisions = decisionsOf(kernel, session)
  const mode = modeOf(kernel)
  const flags = `${mode.fallsThrough}${mode.overridesByRule}${allowsByDefault(kernel)}`
  const key = `${flags} ${question.operation} ${question.table}.${question.field}`
  const before = decisions.get(key)
  if (before !== undefined) return before
  const decision = decisionFor(grantedTo(kernel, session), rulesAt(kernel, question), mode)
  decisions.set(key, decision)
  return decision
}

function decisionsOf(kernel: Kernel, session: Session): Decisions {
  const book = aclBook(kernel)
  const byRoles = known.get(book) ?? new WeakMap<ReadonlySet<string>, Decisions>()
  known.set(book, byRoles)
  const decisions: Decisions = byRoles.get(session.roles) ?? new Map<string, Decision | boolean>()
  byRoles.set(session.roles, decisions)
  return decisions
}

/** What the instance's properties say of the evaluation. */
export const modeOf = ({ properties }: Kernel): Mode => ({
  fallsThrough: properties.get('local.acl.fall_through') === 'true',
  overridesByRule: properties.get('glide.security.admin.override.accessterm') === 'true',
})

/** glide.sm.default_mode: what the rules on any table say (access-control/c_DefaultDenyProperty). */
const allowsByDefault = ({ properties }: Kernel): boolean =>
  properties.get('glide.sm.default_mode', 'deny') === 'allow'

function rulesAt(kernel: Kernel, { operation, table, field }: Question): (readonly AclRule[])[] {
  const book = aclBook(kernel)
  const rules = (wanted: AclOperation): (readonly AclRule[])[] =>
    field === ''
      ? tablePoints(kernel, table).map((name) => at(kernel, book, name, wanted))
      : fieldPoints(kernel, table, field).map((name) => book.of(name, wanted))
  const own = rules(operation)
  // "The create conditions are the same as the write conditions unless you define an explicit create operation ACL rule."
  const isLent = operation === 'create' && field !== '' && own.every((point) => point.length === 0)
  return isLent ? rules('write') : own
}

function at(
  kernel: Kernel,
  book: AclBook,
  name: string,
  operation: AclOperation,
): readonly AclRule[] {
  const rules = book.of(name, operation)
  if (name !== '*' || !allowsByDefault(kernel)) return rules
  return rules.filter(({ sysId }) => sysId !== '')
}
