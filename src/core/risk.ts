import type { RiskFact } from '../contract/choices'
import { isKnownExploited, type PlanHead } from './intake'

/** What the rating of a change rests on. */
export type RiskFacts = {
  readonly head: PlanHead
  /** CIs in scope, and how many of them are in production. */
  readonly cis: number
  readonly production: number
  /** The highest ring of the endpoints; 0 = one of them is in none. */
  readonly ring: number
  readonly services: readonly { readonly name: string; readonly criticality: string }[]
  /** What became of the same patches before, in findings. */
  readonly history: { readonly proved: number; readonly broken: number }
}
/** A rule as an admin has it: what it looks at, from where on it applies, and what it adds. */
export type RiskRule = {
  readonly what: string
  readonly threshold: number
  readonly points: number
  readonly impact_points: number
}
/** Points from which the risk is high and moderate, and the impact high and medium. */
export type Limits = {
  readonly high: number
  readonly moderate: number
  readonly highImpact: number
  readonly mediumImpact: number
}
/** change_request.risk and .impact as they are stored (platform.md 1.3), and why, line by line. '' = left to the platform. */
export type Rating = {
  readonly risk: '' | '2' | '3' | '4'
  readonly impact: '' | '1' | '2' | '3'
  readonly reasons: readonly string[]
}

type Measure = {
  readonly applies: (facts: RiskFacts, threshold: number) => boolean
  readonly says: (facts: RiskFacts, threshold: number) => string
}

/** Fewer outcomes than this say nothing about a patch. */
const ENOUGH = 10
const serviceOf = (criticality: number): string => {
  if (criticality === 1) return 'a most critical service'
  return criticality === 2 ? 'a critical service' : `a service of criticality ${criticality}`
}

const ofCriticality = ({ services }: RiskFacts, word: string): readonly string[] =>
  services.filter(({ criticality }) => criticality.startsWith(word)).map(({ name }) => name)
const names = (all: readonly string[]): string =>
  all.length > 3 ? `${all.slice(0, 3).join(', ')} and ${all.length - 3} more` : all.join(', ')
const outcomes = ({ history }: RiskFacts): number => history.proved + history.broken
const share = (facts: RiskFacts): number =>
  Math.round((100 * facts.history.proved) / outcomes(facts))
const reboots = ({ head }: RiskFacts): number =>
  (head.patches ?? []).filter(({ rebootRequired }) => rebootRequired === true).length
/** Of the most critical service; 0 = there is none that has a criticality. */
const highest = ({ services }: RiskFacts): number =>
  Math.min(...services.map(({ criticality }) => Number.parseInt(criticality, 10) || 9), 9) % 9

const proved: Measure['says'] = (facts) =>
  `these patches were proved on ${share(facts)} % of ${outcomes(facts)} hosts so far`

const MEASURES: Readonly<Record<RiskFact, Measure>> = {
  criticality: {
    applies: (facts, threshold) => highest(facts) === threshold,
    says: (facts, threshold) =>
      `${serviceOf(threshold)} stands on it (${names(ofCriticality(facts, String(threshold)))})`,
  },
  systems: {
    applies: ({ cis }, threshold) => cis > threshold,
    says: ({ cis }, threshold) => `${cis} system${cis === 1 ? '' : 's'}, more than ${threshold}`,
  },
  reboot: {
    applies: (facts, threshold) => reboots(facts) > threshold,
    says: (facts) => `patches that need a restart: ${reboots(facts)}`,
  },
  production: {
    applies: ({ production }, threshold) => production > threshold,
    says: ({ production }) => `systems in production: ${production}`,
  },
  exploited: {
    applies: ({ head }) => isKnownExploited(head),
    says: () => 'a vulnerability that it closes is known to be exploited',
  },
  emergency: {
    applies: ({ head }) => head.emergency === true,
    says: () => 'it is an emergency',
  },
  ring_within: {
    applies: ({ ring }, threshold) => ring > 0 && ring <= threshold,
    says: (_, threshold) => `all of it is in the rings up to ${threshold}`,
  },
  ring_above: {
    applies: ({ ring }, threshold) => ring > threshold,
    says: ({ ring }, threshold) => `it reaches ring ${ring}, beyond ${threshold}`,
  },
  history_below: {
    applies: (facts, threshold) => outcomes(facts) >= ENOUGH && share(facts) < threshold,
    says: proved,
  },
  history_above: {
    applies: (facts, threshold) => outcomes(facts) >= ENOUGH && share(facts) >= threshold,
    says: proved,
  },
}
const measures: Readonly<Record<string, Measure>> = MEASURES

const RISKS = { '2': 'High', '3': 'Moderate', '4': 'Low' } as const
const IMPACTS = { '1': 'High', '2': 'Medium', '3': 'Low' } as const

/** Risk and impact by the sums of the rules that apply. */
export function rate(facts: RiskFacts, rules: readonly RiskRule[], limits: Limits): Rating {
  if (rules.length === 0) {
    const why = 'No risk rule is active: risk and impact are left to the platform.'
    return { risk: '', impact: '', reasons: [why] }
  }
  const applied = rules.filter(({ what, threshold }) => measures[what]?.applies(facts, threshold))
  const sum = applied.reduce((total, { points }) => total + points, 0)
  const wide = applied.reduce((total, { impact_points }) => total + impact_points, 0)
  const { high, moderate, highImpact, mediumImpact } = limits
  const risk = sum >= high ? '2' : sum >= moderate ? '3' : '4'
  const impact = wide >= highImpact ? '1' : wide >= mediumImpact ? '2' : '3'
  const heads = [
    `Risk of doing it: ${RISKS[risk]}, ${sum} points (High from ${high}, Moderate from ${moderate}).`,
    `Impact: ${IMPACTS[impact]}, ${wide} points (High from ${highImpact}, Medium from ${mediumImpact}).`,
  ]
  return { risk, impact, reasons: [...heads, ...applied.map((rule) => line(facts, rule))] }
}

const signed = (points: number): string => `${points > 0 ? '+' : ''}${points}`

/** Whoever reads the change can check every one of them. */
function line(facts: RiskFacts, { what, threshold, points, impact_points }: RiskRule): string {
  const impact = impact_points === 0 ? '' : ` (impact ${signed(impact_points)})`
  return `- ${signed(points)}${impact}: ${measures[what]?.says(facts, threshold) ?? what}`
}
