import { GlideDateTime, GlideRecord, GlideSchedule } from '@servicenow/glide'
import type { Schedules } from '../flow/ports'
import { storedTime } from './stored'

const SECOND_MS = 1000
const LONGEST_MS = 30 * 24 * 3600 * SECOND_MS
const MOST_BLACKOUTS = 100

const moment = (at: number): GlideDateTime => new GlideDateTime(storedTime(at))

const loaded = (id: string): GlideSchedule | null => {
  if (id === '') return null
  const schedule = new GlideSchedule(id)
  return schedule.isValid() ? schedule : null
}

/** A GlideDuration is a moment counted from 1970, and its own class gives no number in a scope (platform.md 8.6). */
const spent = (duration: { getValue(): string }): number =>
  new GlideDateTime(duration.getValue()).getNumericValue()

const isWhole = (schedule: GlideSchedule, from: number, to: number): boolean =>
  spent(schedule.duration(moment(from), moment(to))) >= to - from

/** End of the span that holds `start`: there is no call for it (platform.md 4.5), so it is searched for by halves. */
function endOf(schedule: GlideSchedule, start: number): number {
  let inside = start
  let outside = start + LONGEST_MS
  if (isWhole(schedule, start, outside)) return outside
  while (outside - inside > SECOND_MS) {
    const middle =
      inside + Math.max(SECOND_MS, Math.floor((outside - inside) / 2 / SECOND_MS) * SECOND_MS)
    if (isWhole(schedule, start, middle)) inside = middle
    else outside = middle
  }
  return inside
}

function startOf(schedule: GlideSchedule, from: number): number | null {
  if (schedule.isInSchedule(moment(from))) return from
  const wait = schedule.whenNext(moment(from))
  return wait < 0 ? null : from + wait
}

/** A blackout schedule with entries of its own names its CIs by class and condition; a plain one is for all (platform.md 4.5). */
function applies(schedule: string, cis: readonly string[]): readonly string[] {
  const entry = new GlideRecord('cmn_schedule_blackout')
  // Not every instance has that table, nor lets this scope read it.
  if (!entry.isValid() || !entry.get(schedule)) return cis
  const own = new GlideRecord(entry.getValue('applies_to') ?? 'cmdb_ci')
  if (!own.isValid()) return cis
  const condition = entry.getValue('condition') ?? ''
  // An empty encoded query is no restriction (platform.md 8.3).
  if (condition !== '') own.addEncodedQuery(condition)
  own.addQuery('sys_id', 'IN', cis.join(','))
  own.setLimit(cis.length)
  own.query()
  const found: string[] = []
  while (own.next()) found.push(own.getUniqueValue())
  return found
}

function eachBlackout(act: (id: string, name: string) => void): void {
  const row = new GlideRecord('cmn_schedule')
  row.addQuery('type', 'blackout')
  row.setLimit(MOST_BLACKOUTS)
  row.query()
  while (row.next()) act(row.getUniqueValue(), row.getValue('name') ?? row.getUniqueValue())
}

export const schedules = (): Schedules => ({
  isValid: (id) => loaded(id) !== null,
  contains: (id, at) => loaded(id)?.isInSchedule(moment(at)) === true,
  next(id, from, until) {
    const schedule = loaded(id)
    const start = schedule === null ? null : startOf(schedule, from)
    if (schedule === null || start === null || start >= until) return null
    return { start, end: endOf(schedule, start) }
  },
  holds(id, { start, end }) {
    const schedule = loaded(id)
    return schedule === null || isWhole(schedule, start, end)
  },
  blackoutsIn(cis, { start, end }) {
    const found: { name: string; cis: readonly string[] }[] = []
    eachBlackout((id, name) => {
      const schedule = loaded(id)
      if (schedule === null || spent(schedule.duration(moment(start), moment(end))) === 0) return
      found.push({ name, cis: applies(id, cis) })
    })
    return found.filter((blackout) => blackout.cis.length > 0)
  },
  blackouts(ci, at) {
    const names: string[] = []
    if (ci === '') return names
    eachBlackout((id, name) => {
      const isOn = loaded(id)?.isInSchedule(moment(at)) === true
      if (isOn && applies(id, [ci]).length > 0) names.push(name)
    })
    return names
  },
})
