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

/** The payload as it is kept: the head without endpoints, then parts of at most 200 endpoints. */
export function partsOf(plan: Plan): readonly string[] {
  const { endpoints, ...head } = plan
  const parts = [JSON.stringify(head)]
  for (let at = 0; at < endpoints.length; at += PART_SIZE) {
    parts.push(JSON.stringify(endpoints.slice(at, at + PART_SIZE)))
  }
  return parts
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
