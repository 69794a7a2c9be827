import type { Row } from '../contract/tables'
import { PLACEHOLDERS, unknownPlaceholders } from './text-template'

type Policy = Row<'policy'>
export type Known = {
  /** A class and its ancestors, nearest first; of a table that is no CI class cmdb_ci is not among them. */
  readonly ancestry: (name: string) => readonly string[]
  /** The table has every column that an encoded query names. */
  readonly isCondition: (table: string, condition: string) => boolean
  readonly isScheduleValid: (schedule: string) => boolean
}

const SHARES = [
  ['minimum_matched', 'Minimum matched'],
  ['ring_share', 'Ring share'],
  ['verify_share', 'Verified share'],
] as const
const COUNTS = [
  ['scan_max_age', 'Oldest scan'],
  ['service_capacity', 'Service capacity'],
  ['due_days_exploited', 'Known exploited, days'],
  ['due_days_critical', 'Critical, days'],
  ['due_days_high', 'High, days'],
  ['due_days_medium', 'Medium, days'],
  ['due_days_low', 'Low, days'],
] as const
const TEXTS = [
  ['implementation_plan', 'Implementation plan'],
  ['backout_plan', 'Backout plan'],
  ['test_plan', 'Test plan'],
] as const

/** Why a policy can not be meant as it was saved, in sentences; none = it can. */
export function policyIssues(policy: Policy, known: Known): readonly string[] {
  return [
    ...SHARES.filter(([column]) => policy[column] < 0 || policy[column] > 100).map(
      ([column, label]) => `${label} is a percentage, from 0 to 100: ${policy[column]}.`,
    ),
    ...COUNTS.filter(([column]) => policy[column] < 0).map(
      ([column, label]) => `${label} cannot be below 0: ${policy[column]}.`,
    ),
    ...(policy.change_type === 'standard' && policy.standard_template.trim() === ''
      ? ['A standard change is made from a template: fill in Standard template.']
      : []),
    ...(policy.default_schedule !== '' && !known.isScheduleValid(policy.default_schedule)
      ? ['The default schedule holds no time: no window would ever come from it.']
      : []),
    ...classIssues(policy.match_class, known),
    ...conditionIssues(policy, known),
    ...textIssues(policy),
  ]
}

const ALL = PLACEHOLDERS.map((name) => `\${${name}}`).join(', ')

const textIssues = (policy: Policy): readonly string[] =>
  TEXTS.flatMap(([column, label]) =>
    unknownPlaceholders(policy[column]).map(
      (found) => `${label} names ${found}, which nothing fills in; there are ${ALL}.`,
    ),
  )

function conditionIssues(
  { ci_table, match_ci }: Policy,
  { isCondition }: Known,
): readonly string[] {
  if (match_ci === '' || isCondition(ci_table, match_ci)) return []
  return [
    `The further conditions on the CI name a column or an operator that ${ci_table} does not have: ${match_ci}`,
  ]
}

/** Words of CI class: unknown ones, and wanted ones that the unwanted leave nothing of. */
function classIssues(condition: string, { ancestry }: Known): readonly string[] {
  const words = condition
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '')
  const nameOf = (word: string): string => word.replace(/^[!=]+/, '')
  const unknown = words.filter((word) => !ancestry(nameOf(word)).includes('cmdb_ci'))
  if (unknown.length > 0) {
    return unknown.map((word) => `There is no CI class "${nameOf(word)}" on this instance.`)
  }
  const unwanted = words.filter((word) => word.startsWith('!')).map(nameOf)
  const wanted = words.filter((word) => !word.startsWith('!')).map(nameOf)
  const isLeft = (name: string): boolean =>
    !ancestry(name).some((above) => unwanted.includes(above))
  return wanted.length === 0 || wanted.some(isLeft)
    ? []
    : [`CI class can never be met: ${unwanted.join(', ')} leaves nothing of ${wanted.join(', ')}.`]
}
