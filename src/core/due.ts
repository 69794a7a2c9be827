import type { Row } from '../contract/tables'
import { DAY_MS, earliest } from './times'

/** Days within which a policy asks for a weakness to be mended, from when it was found; 0 = no limit. */
export type Limits = Pick<
  Row<'policy'>,
  'due_days_exploited' | 'due_days_critical' | 'due_days_high' | 'due_days_medium' | 'due_days_low'
>
export type DueFacts = {
  readonly severity: string
  readonly knownExploited: boolean
  /** Epoch milliseconds. */
  readonly foundAt: number
  /** A date that a catalogue names; null = none. */
  readonly dueAt: number | null
}

const limitOf = (severity: string, limits: Limits): number => {
  switch (severity) {
    case 'critical':
      return limits.due_days_critical
    case 'high':
      return limits.due_days_high
    case 'medium':
      return limits.due_days_medium
    case 'low':
      return limits.due_days_low
    default:
      return 0
  }
}

/** By when a weakness is to be mended: the earliest of a catalogue's date and the policy's limits; null = no limit. */
export function dueOf(facts: DueFacts, limits: Limits): number | null {
  const { severity, knownExploited, foundAt, dueAt } = facts
  const days = [limitOf(severity, limits), knownExploited ? limits.due_days_exploited : 0]
  const dates = days.filter((one) => one > 0).map((one) => foundAt + one * DAY_MS)
  return earliest([dueAt, ...dates])
}

/** Known to be exploited and past its due date: no night is waited for (contract.md 5). */
export const isOverdue = (
  { knownExploited, dueAt }: Pick<DueFacts, 'knownExploited' | 'dueAt'>,
  now: number,
): boolean => knownExploited && dueAt !== null && dueAt <= now
