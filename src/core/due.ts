import { DAY_MS } from './times'

/** Days within which a policy asks for a weakness to be mended; 0 = no limit. */
export type Limits = {
  readonly due_days_exploited: number
  readonly due_days_critical: number
  readonly due_days_high: number
  readonly due_days_medium: number
  readonly due_days_low: number
}

export function dueOf(
  facts: { severity: string; knownExploited: boolean; foundAt: number; dueAt: number | null },
  limits: Limits,
): number | null {
  const { severity, knownExploited, foundAt, dueAt } = facts
  const days: Readonly<Record<string, number>> = {
    critical: limits.due_days_critical,
    high: limits.due_days_high,
    medium: limits.due_days_medium,
    low: limits.due_days_low,
  }
  const all = [days[severity] ?? 0, ...(knownExploited ? [limits.due_days_exploited] : [])]
  const dates = all.filter((one) => one > 0).map((one) => foundAt + one * DAY_MS)
  const every = dueAt === null ? dates : [...dates, dueAt]
  return every.length === 0 ? null : Math.min(...every)
}
