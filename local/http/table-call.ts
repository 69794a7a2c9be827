import type { Kernel, LocalResponse, Query, Refusal, Session, TableDef } from '../types'
import { mayAccess } from '../access/access'
import { failure, type Call } from './message'
import type { Shape } from './record-json'

/** One call to a table: who, about what, and how the answer is wanted. */
export type Target = {
  readonly kernel: Kernel
  readonly session: Session
  readonly call: Call
  readonly table: string
  readonly shape: Shape
}

/** sysparm_display_value, in any case. */
export function displayOf(call: Call): Shape['display'] {
  const display = (call.query.get('sysparm_display_value') ?? '').toLowerCase()
  return display === 'true' || display === 'all' ? display : 'false'
}

/** How many rows a query has on all its pages. */
export const countOf = (kernel: Kernel, { table, where }: Query): number =>
  kernel.records.count({ table, where, orderBy: [] })

/** sys_audit and its like answer 403, task and app tables fewer rows (platform.md 11.2). */
export function mayQuery(kernel: Kernel, session: Session, table: string): boolean {
  const root = kernel.dictionary.ancestry(table)[0] ?? table
  const isPlatforms =
    root.startsWith('sys_') && table !== 'sys_journal_field' && !root.startsWith('sys_user')
  return !isPlatforms || mayAccess(kernel, session, 'read', table)
}

/**
 * Whether "Allow access to this table via web services" is off. The vendor's definitions leave the flag out where an admin
 * does get an answer; an installed table means it.
 */
export const isClosed = (session: Session, table: TableDef): boolean =>
  !table.access.webService && !(session.roles.has('admin') && table.scope === 'global')

/** 404 (platform.md 11.2). */
export const notFound = (): LocalResponse =>
  failure(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")

/** 403 for a table that the caller may not ask at all (platform.md 11.2). */
export const noRights = (): LocalResponse => failure(403, 'Insufficient rights to query records')

/** 405 (docs: r_RESTAPIHTTPResponseCodes.md). */
export const notSupported = (): LocalResponse => failure(405, 'Method not supported')

/** 403 for a write that the ACLs forbid (platform.md 11.2). */
export const aclException = (operation: string): LocalResponse =>
  failure(403, 'Operation Failed', `ACL Exception ${operation} Failed due to security constraints`)

/** A rule or data policy that refuses a write is a 403 (platform.md 2.4, 11.2). */
export function refused(refusal: Refusal): LocalResponse {
  if (refusal.kind === 'missing') return notFound()
  return failure(403, 'Operation Failed', refusal.message)
}
