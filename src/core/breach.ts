import type { Row } from '../contract/tables'

export type WorkFacts = {
  readonly status: string
  readonly at: number
  readonly endpoint: Pick<Row<'endpoint'>, 'status' | 'permitted_until'>
  readonly window: Pick<Row<'window'>, 'starts_at' | 'ends_at'> | null
  readonly planChange: Pick<Row<'plan_change'>, 'change_type' | 'decided_at' | 'told_status'> | null
}

/** What a report of work breaks: facts are taken all the same, and marked (contract.md 3.3). */
export function breachesOf({
  status,
  at,
  endpoint,
  window,
  planChange,
}: WorkFacts): readonly string[] {
  // Nothing ran.
  if (status === 'skipped') return []
  const isNone = planChange?.change_type === 'none'
  const decidedAt = planChange?.decided_at ?? null
  const isApproved = decidedAt !== null && at >= decidedAt && planChange?.told_status !== 'rejected'
  const isUnbound = isNone && window === null
  const isInside =
    window !== null &&
    window.starts_at !== null &&
    window.ends_at !== null &&
    at >= window.starts_at &&
    at <= window.ends_at
  return [
    ...(isApproved || isNone ? [] : ['without_approval']),
    ...(hasPermit(status, at, endpoint) ? [] : ['without_permit']),
    ...(isInside || isUnbound ? [] : ['outside_window']),
  ]
}

/** A permit covers the beginning: what began under it may end after it. */
function hasPermit(status: string, at: number, endpoint: WorkFacts['endpoint']): boolean {
  if (endpoint.permitted_until === null) return false
  const hasBegun = ['installing', 'rebooting'].includes(endpoint.status)
  return (hasBegun && status !== 'installing') || at <= endpoint.permitted_until
}
