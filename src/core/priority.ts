/** What the priority of a change or a finding rests on; criticality as the CMDB stores it ('1 - most critical'). */
export type PriorityFacts = {
  readonly emergency: boolean
  /** The highest severity; '' = none is named. */
  readonly severity: string
  readonly knownExploited: boolean
  /** Of the most critical service that stands on it; '' = none. */
  readonly criticality: string
}
/** task.priority: 1 critical, 2 high, 3 moderate, 4 low (platform.md 1.2). */
export type Priority = '1' | '2' | '3' | '4'

const RAISED: Readonly<Record<Priority, Priority>> = { '4': '3', '3': '2', '2': '2', '1': '1' }

function bySeverity({ severity, knownExploited }: PriorityFacts): Priority {
  if (severity === 'critical' || knownExploited) return '2'
  return severity === 'high' ? '3' : '4'
}

/**
 * 1: an emergency, or what is known to be exploited where a most critical service stands on it. 2: critical or known to
 * be exploited. 3: high. 4: all else. A most critical service raises 3 to 2 and 4 to 3.
 */
export function priorityOf(facts: PriorityFacts): Priority {
  const isMostCritical = facts.criticality.startsWith('1')
  if (facts.emergency || (facts.knownExploited && isMostCritical)) return '1'
  const own = bySeverity(facts)
  return isMostCritical ? RAISED[own] : own
}

/** The gravest of some criticalities: the lowest number. '' = there is none. */
export const gravest = (criticalities: readonly string[]): string =>
  [...criticalities].filter((one) => one !== '').sort()[0] ?? ''
