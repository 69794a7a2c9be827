import type { PlanHead } from './intake'

/** What the rating of a change rests on. */
export type RiskFacts = {
  readonly head: PlanHead
  /** CIs in scope, and how many of them are in production. */
  readonly cis: number
  readonly production: number
  readonly services: readonly { readonly name: string; readonly criticality: string }[]
  /** What became of the same patches before, in findings. */
  readonly history: { readonly proved: number; readonly broken: number }
}
/** change_request.risk and .impact as they are stored (platform.md 1.3), and why, line by line. */
export type Rating = {
  readonly risk: '2' | '3' | '4'
  readonly impact: '1' | '2' | '3'
  readonly reasons: readonly string[]
}

type Rule = {
  readonly points: number
  readonly applies: (facts: RiskFacts) => boolean
  readonly says: (facts: RiskFacts) => string
}

const MANY = 100
const SEVERAL = 20
/** Fewer outcomes than this say nothing about a patch. */
const ENOUGH = 10

const ofCriticality = ({ services }: RiskFacts, word: string): readonly string[] =>
  services.filter(({ criticality }) => criticality.startsWith(word)).map(({ name }) => name)
const names = (all: readonly string[]): string =>
  all.length > 3 ? `${all.slice(0, 3).join(', ')} and ${all.length - 3} more` : all.join(', ')
const outcomes = ({ history }: RiskFacts): number => history.proved + history.broken
const share = (facts: RiskFacts): number =>
  Math.round((100 * facts.history.proved) / outcomes(facts))
const reboots = ({ head }: RiskFacts): number =>
  (head.patches ?? []).filter(({ rebootRequired }) => rebootRequired === true).length

/** Each rule that applies adds its points. Whoever reads the change can check every one of them. */
const RULES: readonly Rule[] = [
  {
    points: 3,
    applies: (facts) => ofCriticality(facts, '1').length > 0,
    says: (facts) => `a most critical service stands on it (${names(ofCriticality(facts, '1'))})`,
  },
  {
    points: 2,
    applies: (facts) =>
      ofCriticality(facts, '1').length === 0 && ofCriticality(facts, '2').length > 0,
    says: (facts) => `a critical service stands on it (${names(ofCriticality(facts, '2'))})`,
  },
  {
    points: 2,
    applies: ({ cis }) => cis > MANY,
    says: ({ cis }) => `${cis} systems, more than ${MANY}`,
  },
  {
    points: 1,
    applies: ({ cis }) => cis > SEVERAL && cis <= MANY,
    says: ({ cis }) => `${cis} systems, more than ${SEVERAL}`,
  },
  {
    points: 1,
    applies: (facts) => reboots(facts) > 0,
    says: (facts) => `patches that need a restart: ${reboots(facts)}`,
  },
  {
    points: 1,
    applies: ({ production }) => production > 0,
    says: ({ production }) => `systems in production: ${production}`,
  },
  {
    points: 2,
    applies: (facts) => outcomes(facts) >= ENOUGH && share(facts) < 90,
    says: (facts) =>
      `these patches were proved on ${share(facts)} % of ${outcomes(facts)} hosts so far`,
  },
  {
    points: -1,
    applies: (facts) => outcomes(facts) >= ENOUGH && share(facts) >= 98,
    says: (facts) =>
      `these patches were proved on ${share(facts)} % of ${outcomes(facts)} hosts so far`,
  },
]

const LABELS = { '2': 'High', '3': 'Moderate', '4': 'Low' } as const
const HIGH = 5
const MODERATE = 2

/** Risk by the sum of the rules, impact by the most critical service and the number of systems. */
export function rate(facts: RiskFacts): Rating {
  const applied = RULES.filter(({ applies }) => applies(facts))
  const sum = applied.reduce((total, { points }) => total + points, 0)
  const risk = sum >= HIGH ? '2' : sum >= MODERATE ? '3' : '4'
  const isWide = facts.cis > MANY
  const [one, two] = [ofCriticality(facts, '1').length > 0, ofCriticality(facts, '2').length > 0]
  const impact = one || (two && isWide) ? '1' : two || isWide ? '2' : '3'
  const head = `Risk of doing it: ${LABELS[risk]}, ${sum} points (High from ${HIGH}, Moderate from ${MODERATE}).`
  const lines = applied.map(
    ({ points, says }) => `- ${points > 0 ? '+' : ''}${points}: ${says(facts)}`,
  )
  return { risk, impact, reasons: [head, ...lines] }
}
