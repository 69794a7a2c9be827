import type { Kernel, Row, Session } from '../types'
import { wallOf } from '../time'
import { findConflicts } from './conflicts'
import { inParts, millis, rowsWhere, stamp, text } from './rows'
import { coverage, type Span } from './schedules'
import { cisOf } from './services'
import type { Asked, Outcome } from './work'

const DAY = 86_400_000

const setting = (kernel: Kernel, name: string, fallback: number): number => {
  const value = Number(kernel.properties.get(`change.conflict.next_available.${name}`))
  return Number.isInteger(value) && value > 0 ? value : fallback
}

/** Days ahead in which slots are looked for (docs: configure-conflict-properties.md). */
const windowDays = (kernel: Kernel): number => setting(kernel, 'schedule_window', 90)

// By their type, or as rows of the table that is named after it (platform.md 4.5).
const schedulesOf = (kernel: Kernel, type: 'maintenance' | 'blackout'): Row[] => [
  ...rowsWhere(kernel, 'cmn_schedule', { type }),
  ...rowsWhere(kernel, `cmn_schedule_${type}`, {}),
]

// A slot can only begin where something that stood in the way ends, or where a maintenance window opens.
function moments(kernel: Kernel, change: Row, within: Span): number[] {
  const cis = inParts(cisOf(kernel, change), (ids) => rowsWhere(kernel, 'cmdb_ci', { sys_id: ids }))
  const own = cis.map((ci) => text(ci, 'maintenance_schedule')).filter((id) => id !== '')
  const windows = [
    ...rowsWhere(kernel, 'cmn_schedule', { sys_id: own }),
    ...schedulesOf(kernel, 'maintenance'),
  ]
  const opens = windows.flatMap((each) => coverage(kernel, each, within)).map(({ start }) => start)
  const blackouts = schedulesOf(kernel, 'blackout')
  const reopens = blackouts.flatMap((each) => coverage(kernel, each, within)).map(({ end }) => end)
  const ends = rowsWhere(kernel, 'change_request', {
    active: '1',
    'end_date >=': stamp(within.start),
    'start_date <': stamp(within.end),
  }).map((other) => millis(text(other, 'end_date')))
  // Where changes may not touch, the next one begins a second later (change.conflict.allow_contiguous_changes).
  return [within.start, ...opens, ...reopens, ...ends.flatMap((end) => [end, end + 1000])]
}

const isFree = (kernel: Kernel, change: Row, { start, end }: Span): boolean =>
  findConflicts(kernel, { ...change, start_date: stamp(start), end_date: stamp(end) }).length === 0

/** Times of that length without a conflict, one after the other, as conflict detection would judge the change then. */
function freeSlots(kernel: Kernel, change: Row, duration: number, from: number): Span[] {
  const within = { start: from, end: from + windowDays(kernel) * DAY }
  const starts = [...new Set(moments(kernel, change, within))].sort((a, b) => a - b)
  const limit = setting(kernel, 'choice_limit', 100)
  const slots: Span[] = []
  const next = (after: number): number | undefined => starts.find((start) => start > after)
  let start: number | undefined = from
  while (start !== undefined && start + duration <= within.end && slots.length < limit) {
    const slot: Span = { start, end: start + duration }
    const found = isFree(kernel, change, slot)
    if (found) slots.push(slot)
    start = found ? slot.end : next(start)
  }
  return slots
}

const SECOND = 1000

type Wanted = { readonly change: Row; readonly duration: number; readonly from: number }

/** What is to be scheduled: a change with its planned times, a change and a duration, or a CI and a duration. */
function wantedIn(kernel: Kernel, asked: Asked): Wanted {
  const change = kernel.records.get('change_request', String(asked.change_sys_id)) ?? {
    cmdb_ci: String(asked.cmdb_ci_sys_id),
  }
  const [opens, ends] = [text(change, 'start_date'), text(change, 'end_date')]
  const isGiven = asked.duration_in_seconds !== undefined
  const planned = isGiven ? String(asked.planned_start_time ?? '') : opens
  const now = Math.ceil(kernel.clock.now() / SECOND) * SECOND
  return {
    change,
    duration: isGiven ? Number(asked.duration_in_seconds) * SECOND : millis(ends) - millis(opens),
    from: planned === '' ? now : Math.max(now, millis(planned)),
  }
}

const nothingFound = (kernel: Kernel): Outcome => ({
  infoMessages: [`No slots found for ${windowDays(kernel)} days from now`],
})

/** payload.spans of GET …/schedule (change-management-api.md). */
export function listSlots(kernel: Kernel, session: Session, asked: Asked): Outcome {
  const { change, duration, from } = wantedIn(kernel, asked)
  const slots = freeSlots(kernel, change, duration, from)
  if (slots.length === 0) return nothingFound(kernel)
  const shown = (ms: number) => ({
    value: stamp(ms),
    display_value: stamp(wallOf(session.timeZone, ms)),
  })
  const spans = slots.map(({ start, end }) => ({ start: shown(start), end: shown(end) }))
  return { more: { payload: { spans } } }
}

/** PATCH …/schedule/first_available: the planned dates become the first slot's. */
export function takeFirstSlot(kernel: Kernel, session: Session, asked: Asked): Outcome {
  const { change, duration, from } = wantedIn(kernel, asked)
  const [slot] = freeSlots(kernel, change, duration, from)
  if (slot === undefined) return nothingFound(kernel)
  const sysId = text(change, 'sys_id')
  const written = kernel.operations.update(session, 'change_request', sysId, {
    start_date: stamp(slot.start),
    end_date: stamp(slot.end),
  })
  if (!written.ok) return { errorMessages: [written.message] }
  return { infoMessages: ['Change has been updated'] }
}
