import type { Row } from '../contract/tables'
import { windowKey, type Span } from './window-choice'

/** Where a window stands at a moment. */
export type Phase = 'before' | 'open' | 'closing' | 'over'

export function phaseOf(
  window: { readonly starts_at: number | null; readonly ends_at: number | null },
  now: number,
  closingMs: number,
): Phase {
  if (window.starts_at === null || window.ends_at === null || now < window.starts_at)
    return 'before'
  if (now >= window.ends_at) return 'over'
  return now >= window.ends_at - closingMs ? 'closing' : 'open'
}

/** The moments at which a window has to be looked at, those that lie ahead. */
export function edgesOf({ start, end }: Span, now: number, closingMs: number): readonly number[] {
  return [start, Math.max(start, end - closingMs), end].filter(
    (at, index, all) => at > now && all.indexOf(at) === index,
  )
}

/** What became of an endpoint as its window ended: '' = it had come to an end of its own. */
export function outcomeAtEnd(endpointStatus: string): '' | 'not_started' | 'overrun' {
  if (['pending', 'in_maintenance', 'permitted'].includes(endpointStatus)) return 'not_started'
  return ['installing', 'rebooting'].includes(endpointStatus) ? 'overrun' : ''
}

/** How a person moved the planned dates of a change (contract.md 3.4). */
export type Move =
  { readonly by: 'shift'; readonly ms: number } | { readonly by: 'clip'; readonly to: Span }

export function moveOf(from: Span | null, to: Span): Move {
  const ms = from === null ? 0 : to.start - from.start
  const isShift = from !== null && ms === to.end - from.end
  return isShift ? { by: 'shift', ms } : { by: 'clip', to }
}

/** A window after the move; null: nothing of it is left. */
export function movedSpan(span: Span, move: Move): Span | null {
  if (move.by === 'shift') return { start: span.start + move.ms, end: span.end + move.ms }
  const start = Math.max(span.start, move.to.start)
  const end = Math.min(span.end, move.to.end)
  return start < end ? { start, end } : null
}

/** Columns of a window row after the move. One that has begun keeps its start and its key; a given date is the window itself. */
export function movedRow(
  row: Pick<Row<'window'>, 'starts_at' | 'ends_at' | 'origin' | 'state'>,
  move: Move,
  now: number,
): Partial<Row<'window'>> {
  if (row.starts_at === null || row.ends_at === null) return {}
  if (row.state === 'open' || row.starts_at <= now) {
    const end = move.by === 'clip' ? Math.min(row.ends_at, Math.max(now, move.to.end)) : row.ends_at
    return { ends_at: end }
  }
  const isDates = row.origin === 'change' && move.by === 'clip'
  const span = isDates ? move.to : movedSpan({ start: row.starts_at, end: row.ends_at }, move)
  if (span === null) return { state: 'missed', outcome: row.state === 'planned' ? 'no_window' : '' }
  return { starts_at: span.start, ends_at: span.end, window_key: windowKey(span) }
}
