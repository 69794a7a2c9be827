import type { Row } from '../contract/tables'
import { DAY_MS, isoOf } from './times'

/** What a person has to look at (contract.md 4, `plan.attention`). */
export type Item = {
  readonly id: string
  readonly status: string
  readonly reason: string
  readonly message: string
}
type Noted = { readonly item: Item; readonly key: string }
type EndpointRow = Pick<
  Row<'endpoint'>,
  'endpoint_id' | 'status' | 'status_at' | 'message' | 'flags' | 'match' | 'scanned_at'
>

const FLAGS: Readonly<Record<string, string>> = {
  outside_window: 'It was worked on outside its window.',
  without_permit: 'It was worked on without a permit.',
  without_approval: 'It was worked on without approval.',
}
const MATCHES: Readonly<Record<string, string>> = {
  ambiguous: 'Several CIs fit it: link one, or give it up.',
  unmatched: 'No CI fits it: link one, or give it up.',
  retired: 'Its CI is retired: link another, or give it up.',
}
const OUTCOMES: Readonly<Record<string, string>> = {
  not_started: 'Its window ended before anything began.',
  overrun: 'Its window ended before it had reported an end.',
  no_window: 'No window is left for it.',
}

const note = (
  row: EndpointRow,
  reason: string,
  message: string,
  at: number | null = null,
): Noted => ({
  item: { id: row.endpoint_id, status: row.status, reason, message },
  key: [row.endpoint_id, reason, at ?? ''].join('|'),
})

const at = (moment: number | null): string => (moment === null ? '' : ` (${isoOf(moment)})`)

/** Failed and unfixed endpoints: each new failure is one of its own. */
export function failureOf(row: EndpointRow): readonly Noted[] {
  if (row.status === 'failed') {
    const said = row.message === '' ? 'The tool reported a failure.' : row.message
    return [note(row, 'failed', said, row.status_at)]
  }
  if (row.status !== 'unfixed') return []
  const found = `A scan newer than the install still finds what was to be fixed${at(row.scanned_at)}.`
  return [note(row, 'unfixed', found, row.status_at)]
}

export const flagsOf = (row: EndpointRow): readonly Noted[] =>
  row.flags
    .split(',')
    .filter((flag) => flag in FLAGS)
    .map((flag) => note(row, flag, FLAGS[flag] ?? flag))

export const unlinkedOf = (row: EndpointRow): readonly Noted[] => {
  const message = MATCHES[row.match]
  return message === undefined ? [] : [note(row, row.match, message)]
}

/** What came of its window, where that needs a person. */
export const outcomeOf = (row: EndpointRow, outcome: string, end: number | null) => {
  const message = OUTCOMES[outcome]
  return message === undefined ? [] : [note(row, outcome, message, end)]
}

/** At work, and not heard of since `silentMs`: once for each last word. */
export function silenceOf(row: EndpointRow, now: number, silentMs: number): readonly Noted[] {
  if (row.status_at === null || now - row.status_at < silentMs) return []
  const said = `It was last heard of${at(row.status_at)}, ${row.status}.`
  return [note(row, 'silent', said, row.status_at)]
}

/** A CI that is kept in maintenance: told anew with every day. */
export function keptInMaintenance(
  row: EndpointRow,
  takenAt: number,
  now: number,
): readonly Noted[] {
  const days = Math.floor((now - takenAt) / DAY_MS)
  if (days < 1) return []
  const said = `Its CI has been in maintenance for ${days} day${days === 1 ? '' : 's'}.`
  return [note(row, 'kept_in_maintenance', said, days)]
}

export const leftOf = (row: EndpointRow): Noted =>
  note(row, 'not_run', 'The tool has nothing more to run, but nothing was done here.')

/** What plan_change.attention holds: the items of now, and the keys of all that was told. */
export type Kept = { readonly items: readonly Item[]; readonly told: readonly string[] }

export function keptOf(text: string): Kept {
  if (text === '') return { items: [], told: [] }
  const kept = JSON.parse(text) as Partial<Kept>
  return { items: kept.items ?? [], told: kept.told ?? [] }
}

export type Attention = {
  /** Not told before. */
  readonly fresh: readonly Item[]
  readonly freshKeys: readonly string[]
  readonly kept: Kept
}

/** What of all this was not told yet. Keys of what is over are forgotten: should it come back, it is new. */
export function freshOf(before: Kept, noted: readonly Noted[]): Attention {
  const fresh = noted.filter(({ key }) => !before.told.includes(key))
  return {
    fresh: fresh.map(({ item }) => item),
    freshKeys: fresh.map(({ key }) => key),
    kept: { items: noted.map(({ item }) => item), told: noted.map(({ key }) => key) },
  }
}

const TODO: Readonly<Record<string, string>> = {
  failed: 'Have it repaired and patched again, or accept an exception.',
  unfixed: 'Have it patched again, or accept an exception.',
  outside_window: 'Find out why; what was done stands.',
  without_permit: 'Find out why; what was done stands.',
  without_approval: 'Find out why; what was done stands.',
  ambiguous: 'Set its configuration item, or set its status to Released.',
  unmatched: 'Set its configuration item, or set its status to Released.',
  retired: 'Set its configuration item, or set its status to Released.',
  not_started: 'Give it another window (by a revision of the plan), or set its status to Released.',
  overrun: 'Ask what became of it; its CI stays in maintenance while it is worked on.',
  no_window: 'Give it another window (by a revision of the plan), or set its status to Released.',
  silent: 'Ask what became of it; its CI stays in maintenance while it is worked on.',
  kept_in_maintenance:
    'Have it mended, accept an exception, or give the CI back (list CIs in maintenance).',
  not_run: 'Have it patched after all, or set its status to Released.',
  ended_without_evidence: 'Reopen the plan, so that what is open gets a change of its own.',
  found_again:
    'Reopen the plan, so that it gets a change of its own; what was proved stays proved.',
  nothing_left: 'Cancel the change, or have the tool revise its plan.',
}
/** Of each reason a work note names so many: one note for all of them, never one per endpoint. */
const MAX_NOTED = 10

/** What a person on the change reads: what, where, and what to do, by reason. */
export function attentionNote(planId: string, fresh: readonly Item[], link: string): string {
  const reasons = [...new Set(fresh.map(({ reason }) => reason))]
  const lines = reasons.map((reason) => {
    const own = fresh.filter((item) => item.reason === reason)
    const ids = own.slice(0, MAX_NOTED).map(({ id }) => id)
    const more = own.length > ids.length ? ` and ${own.length - ids.length} more` : ''
    const [first] = own
    const todo = TODO[reason] ?? ''
    return `- ${reason.replaceAll('_', ' ')}: ${ids.join(', ')}${more}. ${(first?.message ?? '').slice(0, 200)} ${todo}`.trim()
  })
  return [`Patchloop: plan ${planId} needs a person.`, ...lines, `Endpoints: ${link}`].join('\n')
}
