import { severityRank } from './intake'

/** The conditions of a policy, as its row has them. */
export type Conditions = {
  readonly sys_id: string
  readonly match_class: string
  readonly match_environment: string
  readonly match_criticality: string
  readonly match_ci: string
  readonly match_emergency: string
  readonly match_severity: string
  readonly match_known_exploited: string
  readonly match_source: string
}
/** What a policy asks of an endpoint, its plan and its source. */
export type Facts = {
  /** The class of the matched CI and its ancestors; empty when there is no CI. */
  readonly classes: readonly string[]
  readonly environment: string
  readonly criticalities: readonly string[]
  /** Policies (sys_ids) whose further conditions the CI meets. */
  readonly meets: ReadonlySet<string>
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
function classMisses({ match_class: condition }: Conditions, { classes }: Facts): string {
  const words = listed(condition)
  const wanted = words.filter((word) => !word.startsWith('!'))
  const unwanted = words.filter((word) => word.startsWith('!')).map((word) => word.slice(1))
  const has = (word: string): boolean =>
    word.startsWith('=') ? classes[0] === word.slice(1) : classes.includes(word)
  const own = classes[0] ?? 'no CI'
  const left = unwanted.find(has)
  if (left !== undefined) return `CI class: ${own} is of ${left}, which is left out`
  if (wanted.length === 0 || wanted.some(has)) return ''
  return `CI class: ${own} is not among ${wanted.join(', ')}`
}

function environmentMisses(policy: Conditions, { environment }: Facts): string {
  const words = listed(policy.match_environment)
  if (words.length === 0 || words.includes(environment.toLowerCase())) return ''
  return `Environment: ${environment || 'none'} is not among ${policy.match_environment}`
}

/** A criticality is stored as '1 - most critical'; a policy may name its number alone. */
function criticalityMisses(policy: Conditions, { criticalities }: Facts): string {
  const words = listed(policy.match_criticality)
  const fits = (one: string): boolean => words.some((word) => one.toLowerCase().startsWith(word))
  if (words.length === 0 || criticalities.some(fits)) return ''
  const own = criticalities.length === 0 ? 'no service stands on it' : criticalities.join(', ')
  return `Service criticality: ${own}; asked for is ${policy.match_criticality}`
}

const ciMisses = ({ sys_id, match_ci }: Conditions, { meets }: Facts): string =>
  match_ci === '' || meets.has(sys_id)
    ? ''
    : `Further conditions on the CI: it does not meet ${match_ci}`

const yesNo = (label: string, condition: string, value: boolean): string => {
  if (condition === '' || condition === 'any') return ''
  const asked = ['yes', 'true', '1'].includes(condition)
  const words = { true: 'yes', false: 'no' } as const
  return asked === value ? '' : `${label}: ${words[`${value}`]}; asked for is ${words[`${asked}`]}`
}

/** A severity means "at least". */
function severityMisses({ match_severity: asked }: Conditions, { severity }: Facts): string {
  if (asked === '' || severityRank(severity) <= severityRank(asked)) return ''
  return `Highest severity: ${severity || 'none is known'}; asked for is ${asked} or above`
}

const sourceMisses = ({ match_source: asked }: Conditions, { source }: Facts): string =>
  asked === '' || asked === source ? '' : 'Patching tool: it is another one'

/** The first condition of a policy that does not hold, in words; '' = all do that are set. */
export const firstMiss = (policy: Conditions, facts: Facts): string =>
  classMisses(policy, facts) ||
  environmentMisses(policy, facts) ||
  criticalityMisses(policy, facts) ||
  ciMisses(policy, facts) ||
  yesNo('Emergency plan', policy.match_emergency, facts.emergency) ||
  severityMisses(policy, facts) ||
  yesNo('Known to be exploited', policy.match_known_exploited, facts.knownExploited) ||
  sourceMisses(policy, facts)
