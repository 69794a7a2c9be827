import type { Row } from '../contract/tables'

/** What a change request is now, as far as the tool is told of it. */
export type ChangeFacts = {
  readonly state: string
  readonly approval: string
  readonly onHold: boolean
  readonly startAt: number | null
  readonly endAt: number | null
}
export type Told = Pick<
  Row<'plan_change'>,
  'status' | 'stage' | 'told_status' | 'told_hold' | 'told_start' | 'told_end'
>
/** A difference between what is and what was told. Each is told once, in this order. */
export type News =
  | { readonly is: 'canceled' }
  | { readonly is: 'asked_again' }
  | { readonly is: 'approved' }
  | { readonly is: 'rejected' }
  | { readonly is: 'rescheduled' }
  | { readonly is: 'on_hold' }
  | { readonly is: 'resumed' }
  /** Review or Closed without our doing: the closing goes on where the evidence is complete, else a person is needed. */
  | { readonly is: 'ended' }

const NEW = '-5'
const AWAITING = ['-4', '-3']
const AUTHORISED = ['-2', '-1']
const ENDED = ['0', '3']
const CANCELED = '4'
/** What is told of a plan change once and for all. */
const FINISHED = ['completed', 'canceled']

/**
 * "Approved" is the state Scheduled or later, never the field alone: `approval` flips during the cascade (platform.md 2.3).
 * The field can only say no: a change that was rejected, or is being asked again, is not authorised whatever its state.
 */
export const isAuthorised = (change: Pick<ChangeFacts, 'state' | 'approval'>): boolean =>
  AUTHORISED.includes(change.state) && change.approval !== 'rejected'

export const isEnded = (change: Pick<ChangeFacts, 'state'>): boolean => ENDED.includes(change.state)

/** What the tool must be told, by comparing what is with what was told; the order in which things happened does not matter. */
export function news(told: Told, change: ChangeFacts): readonly News[] {
  if (FINISHED.includes(told.told_status)) return []
  if (change.state === CANCELED) return [{ is: 'canceled' }]
  // While we prepare it, the change passes through states that mean nothing yet.
  if (told.stage !== 'asked') return []
  if (isEnded(change)) return [...decision(told, change), { is: 'ended' }]
  return [...decision(told, change), ...dates(told, change), ...hold(told, change)]
}

function decision(told: Told, change: ChangeFacts): readonly News[] {
  const { told_status: status } = told
  const isRejected = change.approval === 'rejected'
  if (isAuthorised(change) || (isEnded(change) && !isRejected))
    return status === 'approved' ? [] : [{ is: 'approved' }]
  if (change.state === NEW && isRejected) return status === 'rejected' ? [] : [{ is: 'rejected' }]
  const isDecided = status === 'approved' || status === 'rejected'
  return isDecided && AWAITING.includes(change.state) ? [{ is: 'asked_again' }] : []
}

function dates(told: Told, change: ChangeFacts): readonly News[] {
  const isSame = told.told_start === change.startAt && told.told_end === change.endAt
  return isSame || change.startAt === null || change.endAt === null ? [] : [{ is: 'rescheduled' }]
}

function hold(told: Told, change: ChangeFacts): readonly News[] {
  if (told.told_hold === change.onHold) return []
  return [{ is: change.onHold ? 'on_hold' : 'resumed' }]
}
