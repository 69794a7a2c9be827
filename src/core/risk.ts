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
}
/** Points from which the risk is high, and moderate. */
export type Limits = { readonly high: number; readonly moderate: number }
/** change_request.risk and .impact as they are stored (platform.md 1.3), and why, line by line. '' = left to the platform. */
export type Rating = {
  readonly risk: '' | '2' | '3' | '4'
  readonly impact: '1' | '2' | '3'
  readonly reasons: readonly string[]
}

type Measure = {
  readonly applies: (facts: RiskFacts, threshold: number) => boolean
  readonly says: (facts: RiskFacts, threshold: number) => string
}

const MANY = 100
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

const LABELS = { '2': 'High', '3': 'Moderate', '4': 'Low' } as const

/** Risk by the sum of the rules that apply, impact by the most critical service and the number of systems. */
export function rate(facts: RiskFacts, rules: readonly RiskRule[], limits: Limits): Rating {
  const impact = impactOf(facts)
  if (rules.length === 0) {
    return {
      risk: '',
      impact,
      reasons: ['No risk rule is active: the risk is left to the platform.'],
    }
  }
  const applied = rules.filter(({ what, threshold }) => measures[what]?.applies(facts, threshold))
  const sum = applied.reduce((total, { points }) => total + points, 0)
  const risk = sum >= limits.high ? '2' : sum >= limits.moderate ? '3' : '4'
  const head = `Risk of doing it: ${LABELS[risk]}, ${sum} points (High from ${limits.high}, Moderate from ${limits.moderate}).`
  return { risk, impact, reasons: [head, ...applied.map((rule) => line(facts, rule))] }
}

/** Whoever reads the change can check every one of them. */
const line = (facts: RiskFacts, { what, threshold, points }: RiskRule): string =>
  `- ${points > 0 ? '+' : ''}${points}: ${measures[what]?.says(facts, threshold) ?? what}`

function impactOf(facts: RiskFacts): Rating['impact'] {
  const isWide = facts.cis > MANY
  const [one, two] = [ofCriticality(facts, '1').length > 0, ofCriticality(facts, '2').length > 0]
  return one || (two && isWide) ? '1' : two || isWide ? '2' : '3'
}
