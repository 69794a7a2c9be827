import type { PermitReason } from '../contract/states'
import { isoOf, MINUTE_MS, SECOND_MS } from './times'

/** All that a permit depends on, read by the caller. Whatever could not be read must be given as its closed value. */
export type PermitFacts = {
  readonly now: number
  /** Endpoint released, plan change or change request canceled, or gone. */
  readonly isCanceled: boolean
  /** A later plan change took its place, or the change is over. */
  readonly isSuperseded: boolean
  /** The change is approved and may be implemented now. */
  readonly isApproved: boolean
  /** The endpoint has exactly one live CI, and is as it was approved. */
  readonly isInScope: boolean
  readonly isOnHold: boolean
  /** No window is needed: a policy without change request, for an endpoint without windows. */
  readonly isUnbound: boolean
  readonly window: { readonly start: number; readonly end: number } | null
  /** The endpoint's own CI is in maintenance. */
  readonly isInMaintenance: boolean
  /** Nothing is left to do on it. */
  readonly isProved: boolean
  readonly blackouts: readonly string[]
  /** What has to be done before, in a sentence; '' = nothing. */
  readonly prerequisite: string
  readonly hasCapacity: boolean
  readonly permitMinutes: number
}
export type Permit =
  | { readonly permitted: true; readonly until: number }
  | {
      readonly permitted: false
      readonly reason: PermitReason
      readonly message: string
      readonly retryAt: number | null
    }

const SOON_MS = 30 * SECOND_MS
const LATER_MS = 15 * MINUTE_MS
/** Without a window a permit still ends. */
const UNBOUND_MINUTES = 60

type No = Omit<Extract<Permit, { permitted: false }>, 'permitted'>
type Check = (facts: PermitFacts) => No | null

const no = (reason: PermitReason, message: string, retryAt: number | null = null): No => ({
  reason,
  message,
  retryAt,
})

/** In the order of the contract: of several reasons the first is given. */
const CHECKS: readonly Check[] = [
  ({ isCanceled }) =>
    isCanceled ? no('canceled', 'The endpoint is no longer part of a live change.') : null,
  ({ isSuperseded }) =>
    isSuperseded
      ? no('superseded', 'A later activation or a successor change took its place.')
      : null,
  ({ isInScope }) =>
    isInScope
      ? null
      : no(
          'not_approved',
          'The endpoint is not in the approved scope: it has no CI of its own, or its CI, patches or window are others than those that were approved.',
        ),
  ({ isApproved }) => (isApproved ? null : no('not_approved', 'The change is not approved.')),
  ({ isOnHold }) => (isOnHold ? no('on_hold', 'The change is on hold.') : null),
  beforeWindow,
  ({ window, now, isProved }) => {
    if (isProved) return no('after_window', 'The endpoint is proved: nothing is left to do.')
    return window !== null && now >= window.end
      ? no('after_window', `Its window ended at ${isoOf(window.end)}.`)
      : null
  },
  ({ isInMaintenance, isUnbound, now }) =>
    isInMaintenance || isUnbound
      ? null
      : no('before_window', 'Its CI is not in maintenance yet.', now + SOON_MS),
  ({ blackouts, now }) =>
    blackouts.length === 0
      ? null
      : no('blackout', `A blackout is in force: ${blackouts.join(', ')}.`, now + LATER_MS),
  ({ prerequisite, now }) =>
    prerequisite === '' ? null : no('prerequisite', prerequisite, now + LATER_MS),
  ({ hasCapacity, now }) =>
    hasCapacity
      ? null
      : no(
          'capacity',
          'As many endpoints of its service are being worked on as the policy allows.',
          now + MINUTE_MS,
        ),
]

function beforeWindow({ window, now, isUnbound, isProved }: PermitFacts): No | null {
  if (isProved) return null
  if (window === null) {
    return isUnbound ? null : no('before_window', 'The endpoint has no window.')
  }
  return now < window.start
    ? no('before_window', `Its window begins at ${isoOf(window.start)}.`, window.start)
    : null
}

/** May the tool touch this endpoint now? No, wherever anything is not known to allow it. */
export function permitOf(facts: PermitFacts): Permit {
  for (const check of CHECKS) {
    const refused = check(facts)
    if (refused !== null) return { permitted: false, ...refused }
  }
  return { permitted: true, until: untilOf(facts) }
}

function untilOf({ now, window, permitMinutes }: PermitFacts): number {
  const minutes = permitMinutes > 0 ? permitMinutes : window === null ? UNBOUND_MINUTES : 0
  const limit = minutes > 0 ? now + minutes * MINUTE_MS : Infinity
  return Math.min(window?.end ?? Infinity, limit)
}
