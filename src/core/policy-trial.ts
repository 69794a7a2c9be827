import { firstMiss, type Conditions, type Facts } from './policy-reasons'

export type TrialPolicy = Conditions & {
  readonly name: string
  readonly change_type: string
  readonly grouping: string
  readonly on_conflict: string
}

const GROUPED: Readonly<Record<string, string>> = {
  plan: 'one change for the plan',
  window: 'one change per window',
  service: 'one change per service',
  server: 'one change per server',
}

/** Each policy in its order: it applies, or the first of its conditions that does not hold. */
export function verdicts(policies: readonly TrialPolicy[], facts: Facts): readonly string[] {
  const winner = policies.find((policy) => firstMiss(policy, facts) === '')
  return policies.map((policy) => {
    const miss = firstMiss(policy, facts)
    if (miss !== '') return `${policy.name}: no. ${miss}.`
    return policy === winner
      ? `${policy.name}: yes.`
      : `${policy.name}: yes, but ${winner?.name} comes first.`
  })
}

/** What follows from the policy that wins; `why`: how it came to win, where not by its conditions. */
export function consequence(
  policy: TrialPolicy | null,
  tasks: readonly string[],
  why = '',
): string {
  if (policy === null) return 'No policy applies: a normal change, one for the plan.'
  const start = `${policy.name} applies${why}: `
  if (policy.change_type === 'none') return `${start}no change request, approved at once.`
  const grouped = GROUPED[policy.grouping] ?? policy.grouping
  const conflict = policy.on_conflict === 'refuse' ? ' A window that conflicts is refused.' : ''
  return `${start}${policy.change_type} change, ${grouped}. Tasks: ${tasks.join(', ')}.${conflict}`
}

/** How many endpoints of a plan fall to each policy, in their order; '' = to none. */
export function shares(
  policies: readonly Pick<TrialPolicy, 'sys_id' | 'name'>[],
  winners: readonly string[],
): readonly string[] {
  const count = (id: string): number => winners.filter((winner) => winner === id).length
  const none = count('')
  return [
    ...policies.map(
      ({ sys_id, name }) => `${name}: ${count(sys_id)} of ${winners.length} endpoints.`,
    ),
    ...(none === 0 ? [] : [`No policy: ${none} of ${winners.length} endpoints.`]),
  ]
}
