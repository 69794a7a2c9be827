import { mayAccess } from '../access/access'
import type { Kernel, Row, Session } from '../types'
import type { Call } from './message'
import { rowFor } from './table-query'

/** One call to the Attachment API: who, and how. */
export type AttachmentCall = {
  readonly kernel: Kernel
  readonly session: Session
  readonly call: Call
}

/** An attachment may be read by who may read its record. */
export const mayReadOwner = (given: AttachmentCall, attachment: Row): boolean =>
  mayAccessOwner(given, 'read', attachment)

/** It may be changed and removed by who may write its record. */
export const mayWriteOwner = (given: AttachmentCall, attachment: Row): boolean =>
  mayAccessOwner(given, 'write', attachment)

function mayAccessOwner(
  given: AttachmentCall,
  operation: 'read' | 'write',
  { table_name = '', table_sys_id = '' }: Row,
): boolean {
  const { kernel, session } = given
  if (!kernel.dictionary.table(table_name)) return session.roles.has('admin')
  const owner = rowFor(given, table_name, table_sys_id)
  return owner !== undefined && mayAccess(kernel, session, operation, table_name, owner)
}
