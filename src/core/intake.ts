import { remedies } from '../contract/check-plan'
import type { Plan } from '../contract/schemas/plan'
import { canonicalJson } from './canonical'
import { keyOf } from './ids'

/** What is known of a plan when an activation of it arrives. */
export type Known = { readonly activation: number; readonly hash: string }
export type Intake = 'new' | 'repeated' | 'revised' | 'stale' | 'conflicting'

/** What an arriving activation is, next to the one in force (contract.md 3.1). */
export function decideIntake(known: Known | null, arrived: Known): Intake {
  if (known === null) return 'new'
  if (arrived.activation > known.activation) return 'revised'
  if (arrived.activation < known.activation) return 'stale'
  return arrived.hash === known.hash ? 'repeated' : 'conflicting'
}

/** The text whose hash tells activations apart; the plan's id counts without regard to case. */
export const contentOf = (plan: Plan): string =>
  canonicalJson({ ...plan, planId: keyOf(plan.planId) })

/** Endpoints of one stored part, and of one bounded chunk of work. */
export const PART_SIZE = 200
export type PlanHead = Omit<Plan, 'endpoints'>
export type PlanEndpoints = Plan['endpoints']

/** Findings of one part: what a chunk of background work writes stays short however many patches there are. */
const PART_FINDINGS = 2000
/** Characters of one part: an attachment is read back as one text, of 5 MB at most. */
const PART_LENGTH = 2_000_000

/** The payload as it is kept: the head without endpoints, then parts of at most 200 endpoints. */
export function partsOf(plan: Plan): readonly string[] {
  const { endpoints, ...head } = plan
  const all = remedies(plan).length
  const parts: string[][] = []
  let findings = 0
  let length = 0
  for (const endpoint of endpoints) {
    const text = JSON.stringify(endpoint)
    findings += endpoint.patches?.length ?? all
    length += text.length
    const last = parts[parts.length - 1]
    const isFull =
      last === undefined ||
      last.length === PART_SIZE ||
      findings > PART_FINDINGS ||
      length > PART_LENGTH
    if (isFull) {
      parts.push([text])
      findings = endpoint.patches?.length ?? all
      length = text.length
    } else last.push(text)
  }
  return [JSON.stringify(head), ...parts.map((part) => `[${part.join(',')}]`)]
}

export const partName = (index: number): string => `part-${String(index).padStart(3, '0')}.json`

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The worst severity that the plan names; '' when it names none. */
export function highestSeverity(plan: PlanHead): Severity | '' {
  const named = [...(plan.patches ?? []), ...(plan.vulnerabilities ?? [])].map(
    (item) => item.severity,
  )
  return SEVERITIES.find((severity) => named.includes(severity)) ?? ''
}

/** How bad a severity is: 0 = critical; an unknown one is the mildest. */
export const severityRank = (severity: string): number => {
  const at = SEVERITIES.findIndex((known) => known === severity)
  return at < 0 ? SEVERITIES.length : at
}

export const isKnownExploited = (plan: PlanHead): boolean =>
  (plan.vulnerabilities ?? []).some((item) => item.knownExploited === true)
