import type { Row } from '../../contract/tables'
import { readableSpan } from '../../core/times'
import type { Span } from '../../core/window-choice'
import type { Ports } from '../ports'

const MAX_TEXT = 4000

/** Blackouts that the windows of a change meet, each with its window, where the policy lets it go through them. */
export function blackoutsAhead(
  ports: Ports,
  policy: Row<'policy'> | null,
  windows: readonly Span[],
  cis: readonly string[],
): readonly string[] {
  if (policy?.bypass_blackout !== true || cis.length === 0) return []
  return windows.flatMap((span) =>
    ports.schedules.blackoutsIn(cis, span).map(({ name }) => `${name} (${readableSpan(span)})`),
  )
}

/** Records on the plan change and in the change's work notes what it goes through, and why; once for each. */
export function recordBypass(
  ports: Ports,
  planChange: Row<'plan_change'>,
  blackouts: readonly string[],
): void {
  const now = ports.rows.get('plan_change', planChange.sys_id)
  const known = now?.freeze_bypass ?? ''
  const news = blackouts.filter((blackout) => !known.includes(blackout))
  if (now === null || news.length === 0) return
  const plan = ports.rows.get('plan', now.plan)
  const policy = ports.rows.get('policy', now.policy)
  const reason = plan?.emergency_reason === '' ? 'no reason was given' : plan?.emergency_reason
  const lines = news.map(
    (blackout) =>
      `Goes through the blackout ${blackout} by the policy ${policy?.name ?? ''}: ${reason ?? ''}`,
  )
  // The note first: said twice after a crash is better than never.
  if (now.change_request !== '') ports.changes.note(now.change_request, lines.join('\n'))
  const text = [known, ...lines].filter((line) => line !== '').join('\n')
  ports.rows.update('plan_change', now.sys_id, { freeze_bypass: text.slice(0, MAX_TEXT) })
  ports.log.warn('blackout_bypassed', { plan: plan?.plan_id ?? '', blackouts: news.join(', ') })
}
