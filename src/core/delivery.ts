import { DAY_MS, HOUR_MS, MINUTE_MS, retryAfterMs, SECOND_MS } from './times'

/** Waits after the first, second … failed try (contract.md 4); after the last of them the message is dead. */
export const SCHEDULE_MS: readonly number[] = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
]
const SPREAD = 0.1

export type Attempt = {
  /** Tries made, this one included. */
  readonly attempts: number
  readonly status: number
  readonly retryAfter: string
  readonly now: number
  /** 0 ≤ chance < 1. */
  readonly chance: number
}
export type Next =
  | { readonly do: 'sent' }
  | { readonly do: 'retry'; readonly at: number }
  | { readonly do: 'stop' }
  | { readonly do: 'dead' }

/** What becomes of a message after one try. */
export function afterAttempt(attempt: Attempt): Next {
  const { attempts, status, now } = attempt
  if (status >= 200 && status < 300) return { do: 'sent' }
  if (status === 410) return { do: 'stop' }
  const wait = SCHEDULE_MS[attempts - 1]
  // Every try counts, those that the receiver put off too: retries always end.
  if (wait === undefined) return { do: 'dead' }
  return { do: 'retry', at: now + (askedWait(attempt) ?? spread(wait, attempt.chance)) }
}

function askedWait({ status, retryAfter, now }: Attempt): number | null {
  if (status !== 429 && status !== 503) return null
  const wait = retryAfterMs(retryAfter, now)
  return wait === null ? null : Math.min(wait, DAY_MS)
}

const spread = (wait: number, chance: number): number =>
  Math.round(wait * (1 - SPREAD + 2 * SPREAD * chance))

/** Why a message may not go to that address at all; '' = it may. */
export function addressFault(url: string, allowHttp: boolean): string {
  if (/^https:\/\/[^/]/i.test(url)) return ''
  if (/^http:\/\/[^/]/i.test(url)) return allowHttp ? '' : 'the endpoint is not https'
  return 'the endpoint is not an address'
}
