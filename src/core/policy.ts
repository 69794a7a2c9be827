import { firstMiss, type Conditions, type Facts } from './policy-reasons'

export type PolicyRow = Conditions & {
  readonly name: string
  readonly change_type: string
  readonly grouping: string
  readonly minimum_matched: number
  readonly on_conflict: string
}

/** Whether every condition of the policy that is set holds. */
export const policyFits = (policy: PolicyRow, facts: Facts): boolean =>
  firstMiss(policy, facts) === ''

/** The first of the policies, in their order, that fits; else the source's default; null = none. */
export const choosePolicy = <P extends PolicyRow>(
  policies: readonly P[],
  facts: Facts,
  fallback: string,
): P | null =>
  policies.find((policy) => policyFits(policy, facts)) ??
  policies.find((policy) => policy.sys_id === fallback) ??
  null

/** What the endpoints of one change have in common, by the policy's grouping. */
export function groupKey(
  grouping: string,
  endpoint: {
    readonly ci: string
    readonly key: string
    readonly window: string
    readonly service: string
  },
): string {
  switch (grouping) {
    case 'window':
      return `window:${endpoint.window}`
    case 'service':
      return `service:${endpoint.service}`
    case 'server':
      return `server:${endpoint.ci === '' ? endpoint.key : endpoint.ci}`
    default:
      return 'plan'
  }
}

type Refused = { readonly policy: string; readonly why: string }
export type Conflicting = {
  readonly policy: string
  readonly endpoint: string
  readonly conflicts: string
}
const MOST_NAMED = 10

/** The first policy that refuses a plan for the conflicts of its windows, in words; null = none. */
export function refusedByConflict(
  policies: readonly PolicyRow[],
  conflicting: readonly Conflicting[],
): Refused | null {
  for (const policy of policies) {
    const own = conflicting.filter((one) => one.policy === policy.sys_id)
    if (policy.on_conflict !== 'refuse' || own.length === 0) continue
    const named = own.slice(0, MOST_NAMED)
    const list = named.map((one) => `${one.endpoint} (${one.conflicts.replaceAll('\n', '; ')})`)
    const more = own.length > named.length ? ` and ${own.length - named.length} more` : ''
    const why = `Policy "${policy.name}" takes no window that conflicts: ${list.join(', ')}${more}.`
    return { policy: policy.name, why }
  }
  return null
}

export type Share = { readonly policy: string; readonly matched: number; readonly total: number }

/** The first policy whose minimum of matched endpoints the plan misses, in words; null = none. */
export function refusedBy(
  policies: readonly PolicyRow[],
  shares: readonly Share[],
): Refused | null {
  for (const { policy: id, matched, total } of shares) {
    const policy = policies.find(({ sys_id }) => sys_id === id)
    if (policy === undefined || matched * 100 >= policy.minimum_matched * total) continue
    const why =
      `Policy "${policy.name}" asks that ${policy.minimum_matched} % of its endpoints match a CI; ` +
      `${matched} of ${total} do.`
    return { policy: policy.name, why }
  }
  return null
}

/** The first state after New of each type: what approval is asked by (platform.md 2.1). */
export const ASKED_STATE: Readonly<Record<string, string>> = {
  normal: '-4',
  emergency: '-3',
  standard: '-2',
}
