import { dueOf, isOverdue, type Limits } from './due'
import { choosePolicy, type PolicyRow } from './policy'
import type { Facts } from './policy-reasons'
import { gravest, priorityOf } from './priority'

/** What a policy asks of a finding: its host's CI, its source, and what is known of its patch. */
export type FindingFacts = Omit<Facts, 'emergency'> & {
  /** When it was found first, and by when a catalogue asks it to be mended; epoch milliseconds. */
  readonly foundAt: number
  readonly dueAt: number | null
}
export type JudgedFinding = {
  readonly policy: string
  readonly due_at: number | null
  readonly priority: number
}

/**
 * Which policy would draft a plan of a finding, by when it is to be mended, and how pressing it is. The limits are those
 * of the policy for its everyday; only then can it be seen whether it is overdue, which is what makes it an emergency.
 */
export function judgeFinding<P extends PolicyRow & Limits>(
  facts: FindingFacts,
  policies: readonly P[],
  { fallback, now }: { readonly fallback: string; readonly now: number },
): JudgedFinding {
  const { severity, knownExploited, foundAt, dueAt } = facts
  const everyday = choosePolicy(policies, { ...facts, emergency: false }, fallback)
  const due =
    everyday === null ? dueAt : dueOf({ severity, knownExploited, foundAt, dueAt }, everyday)
  const emergency = isOverdue({ knownExploited, dueAt: due }, now)
  const policy = emergency ? choosePolicy(policies, { ...facts, emergency }, fallback) : everyday
  const criticality = gravest(facts.criticalities)
  return {
    policy: policy?.sys_id ?? '',
    due_at: due,
    priority: Number(priorityOf({ emergency, severity, knownExploited, criticality })),
  }
}
