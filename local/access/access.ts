import type { Kernel, Row, Session } from '../types'
import type { Subject } from './acl-check'
import { fieldPoints, tablePoints } from './acl-order'
import { aclBook, type AclBook, type AclRule } from './acl-rules'
import type { AclOperation } from './baseline-access'
import { decided, decisionFor, type Decision, type Mode } from './decision'
import { perGeneration } from './generation'
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
/** By the set of roles (one a user), then by operation and table; the entries are fields. */
type Known = WeakMap<ReadonlySet<string>, Map<string, Decisions>>
const known = new WeakMap<AclBook, Map<Settings, Known>>()

/** Roles decide most questions once and for all, so what they give is kept. */
function decisionOf(kernel: Kernel, session: Session, question: Question): Decision | boolean {
  const settings = settingsOf(kernel)
  const decisions = decisionsOf(kernel, session, settings, question)
  const before = decisions.get(question.field)
  if (before !== undefined) return before
  const rules = rulesAt(kernel, question, settings)
  const decision = decisionFor(grantedTo(kernel, session), rules, settings)
  decisions.set(question.field, decision)
  return decision
}

function decisionsOf(
  kernel: Kernel,
  { roles }: Session,
  settings: Settings,
  { operation, table }: Question,
): Decisions {
  const bySettings = entry(known, aclBook(kernel), () => new Map<Settings, Known>())
  const byRoles = entry(bySettings, settings, (): Known => new WeakMap())
  const byTable = entry(byRoles, roles, () => new Map<string, Decisions>())
  return entry(byTable, `${operation} ${table}`, (): Decisions => new Map())
}

type Store<K, V> = { get(key: K): V | undefined; set(key: K, value: V): unknown }

/** The value of a key; made where it is not there. */
function entry<K, V>(store: Store<K, V>, key: K, make: () => V): V {
  const before = store.get(key)
  if (before !== undefined) return before
  const made = make()
  store.set(key, made)
  return made
}

/** What the instance's properties say of the evaluation; equal ones are one object. */
export const settingsOf = perGeneration(['sys_properties'], ({ properties }): Settings => {
  const fallsThrough = properties.get('local.acl.fall_through') === 'true'
  const overridesByRule = properties.get('glide.security.admin.override.accessterm') === 'true'
  // What the rules on any table say (access-control/c_DefaultDenyProperty).
  const allowsByDefault = properties.get('glide.sm.default_mode', 'deny') === 'allow'
  const key = [fallsThrough, overridesByRule, allowsByDefault].join()
  return entry(SETTINGS, key, () => ({ fallsThrough, overridesByRule, allowsByDefault }))
})

type Settings = Mode & { readonly allowsByDefault: boolean }
const SETTINGS = new Map<string, Settings>()

function rulesAt(
  kernel: Kernel,
  { operation, table, field }: Question,
  settings: Settings,
): (readonly AclRule[])[] {
  const book = aclBook(kernel)
  const rules = (wanted: AclOperation): (readonly AclRule[])[] =>
    field === ''
      ? tablePoints(kernel, table).map((name) => at(book, name, wanted, settings))
      : fieldPoints(kernel, table, field).map((name) => book.of(name, wanted))
  const own = rules(operation)
  const lender = LENDERS[operation]
  const isLent = field !== '' && own.every((point) => point.length === 0)
  return isLent && lender ? rules(lender) : own
}

/**
 * "The create conditions are the same as the write conditions unless you define an explicit create operation ACL rule", and
 * query ACLs "default to a star.star ACL that delegates to read access" (query-acl-rule).
 */
const LENDERS: Readonly<Partial<Record<AclOperation, AclOperation>>> = {
  create: 'write',
  query_match: 'read',
  query_range: 'read',
}

function at(
  book: AclBook,
  name: string,
  operation: AclOperation,
  { allowsByDefault }: Settings,
): readonly AclRule[] {
  const rules = book.of(name, operation)
  return name === '*' && allowsByDefault ? rules.filter(({ sysId }) => sysId !== '') : rules
}
