import type { Kernel, LocalResponse, Refusal, Row, Session } from '../types'
import { mayAccess } from '../access/access'
import { failure, type Call } from './message'
import { rowFor } from './table-query'

/** One call to sn_chg_rest: who, about what. */
export type ChangeCall = {
  readonly kernel: Kernel
  readonly session: Session
  readonly call: Call
}

/** Answers one method of one route; the ids of its path in their order. */
export type Handler = (change: ChangeCall, ids: readonly string[]) => LocalResponse

/** This API says what went wrong in the message, with an empty detail (platform.md 2.4). */
export const refused = (status: number, message: string): LocalResponse =>
  failure(status, message, '')

/** 400 for a body that is no object. */
export const badBody = (): LocalResponse => refused(400, 'The request body is not a JSON object')

/** 400 with the words of the rule that forbids it. */
export const changeRefused = (
  what: string,
  refusal: Refusal,
  record = 'Change Request',
): LocalResponse =>
  refusal.kind === 'missing'
    ? recordNotFound(record)
    : refused(400, `${record} record could not be ${what}. ${refusal.message}`)

/** 404 for what is not there and for what this caller may not read alike. */
export const recordNotFound = (record = 'Change Request'): LocalResponse =>
  failure(404, 'Record not found', `${record} record does not exist or cannot be read`)

/** A row, if this caller may read it. */
export function readable(change: ChangeCall, table: string, sysId: string): Row | undefined {
  const { kernel, session } = change
  const row = rowFor(change, table, sysId)
  return row && mayAccess(kernel, session, 'read', table, row) ? row : undefined
}

/** The change, if this caller may read it. */
export const readableChange = (change: ChangeCall, sysId: string): Row | undefined =>
  readable(change, 'change_request', sysId)

/** A handler for a part of one change: 404 where the caller may not read the change. */
export const ofChange =
  (
    answer: (change: ChangeCall, row: Row, ids: readonly string[]) => LocalResponse,
    missing: () => LocalResponse = recordNotFound,
  ): Handler =>
  (change, [sysId = '', ...ids]) => {
    const row = readableChange(change, sysId)
    return row ? answer(change, row, ids) : missing()
  }
