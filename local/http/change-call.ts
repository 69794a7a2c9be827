import type { Kernel, LocalResponse, Refusal, Row, Session } from '../types'
import { mayAccess } from '../access/access'
import { failure, type Call } from './message'

/** One call to sn_chg_rest: who, about what. */
export type ChangeCall = {
  readonly kernel: Kernel
  readonly session: Session
  readonly call: Call
}

/** 501 for what the documentation has and the stand-in has not. */
export const notSpokenHere = (call: Call): LocalResponse =>
  failure(
    501,
    `${call.method} ${call.path} is not spoken here`,
    'Add it in local/http/change-api.ts',
  )

/** Where this API says what went wrong: in the message, with an empty detail (platform.md 2.4). */
export const changeRefused = (what: string, refusal: Refusal): LocalResponse =>
  refusal.kind === 'missing'
    ? changeNotFound()
    : failure(400, `Change Request record could not be ${what}. ${refusal.message}`, '')

/** 404 of this API. */
export const changeNotFound = (): LocalResponse =>
  failure(404, 'Record not found', 'Change Request record does not exist or cannot be read')

/** The change, if this caller may read it. */
export function readableChange(change: ChangeCall, sysId: string): Row | undefined {
  const { kernel, session } = change
  const row = kernel.records.get('change_request', sysId)
  return row && mayAccess(kernel, session, 'read', 'change_request', row) ? row : undefined
}

/** How a worker is told. */
export const completeWorker = (call: Call, sysId: string): Record<string, unknown> => ({
  worker: {
    sysId,
    link: `${call.path.slice(0, call.path.indexOf('/change'))}/change/worker/${sysId}`,
    state: { value: 3, display_value: 'Complete' },
  },
  request: {},
})
