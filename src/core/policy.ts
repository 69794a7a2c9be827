import { severityRank } from './intake'

export type PolicyRow = {
  readonly sys_id: string
  readonly name: string
  readonly match_class: string
  readonly match_environment: string
  readonly match_criticality: string
  readonly match_emergency: string
  readonly match_severity: string
  readonly match_known_exploited: string
  readonly match_source: string
  readonly change_type: string
  readonly grouping: string
  readonly minimum_matched: number
  readonly on_conflict: string
}
/** What a policy asks of an endpoint, its plan and its source. */
export type Facts = {
  /** The class of the matched CI and its ancestors; empty when there is no CI. */
  readonly classes: readonly string[]
  readonly environment: string
  readonly criticalities: readonly string[]
  readonly emergency: boolean
  readonly severity: string
  readonly knownExploited: boolean
  readonly source: string
}

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '')

/** 'cmdb_ci_computer,!cmdb_ci_server': one of the classes or their children, none of those with '!'; '=' is the class alone. */
function classFits(condition: string, classes: readonly string[]): boolean {
  const words = listed(condition)
  const wanted = words.filter((word) => !word.startsWith('!'))
  const unwanted = words.filter((word) => word.startsWith('!')).map((word) => word.slice(1))
  const has = (word: string): boolean =>
    word.startsWith('=') ? classes[0] === word.slice(1) : classes.includes(word)
  return !unwanted.some(has) && (wanted.length === 0 || wanted.some(has))
}

/** A criticality is stored as '1 - most critical'; a policy may name its number alone. */
const criticalityFits = (condition: string, criticalities: readonly string[]): boolean => {
  const words = listed(condition)
  return (
    words.length === 0 ||
    criticalities.some((one) => words.some((word) => one.toLowerCase().startsWith(word)))
  )
}

const yesNoFits = (condition: string, value: boolean): boolean =>
  condition === '' || condition === 'any' || ['yes', 'true', '1'].includes(condition) === value

const severityFits = (condition: string, severity: string): boolean =>
  condition === '' || severityRank(severity) <= severityRank(condition)

const wordFits = (condition: string, value: string): boolean =>
  listed(condition).length === 0 || listed(condition).includes(value.toLowerCase())

/** Whether every condition of the policy that is set holds; a severity means "at least". */
export const policyFits = (policy: PolicyRow, facts: Facts): boolean =>
  classFits(policy.match_class, facts.classes) &&
  wordFits(policy.match_environment, facts.environment) &&
  criticalityFits(policy.match_criticality, facts.criticalities) &&
  yesNoFits(policy.match_emergency, facts.emergency) &&
  severityFits(policy.match_severity, facts.severity) &&
  yesNoFits(policy.match_known_exploited, facts.knownExploited) &&
  (policy.match_source === '' || policy.match_source === facts.source)

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
