import { GlideRecord } from '@servicenow/glide'
import type { Booking } from '../core/window-conflict'
import type { Changes } from '../flow/ports'
import { eachOf } from './each-of'
import { storedTime, timeOf } from './stored'

/** Other changes within one span that are looked at. */
const MOST_CHANGES = 1000

const text = (record: GlideRecord, column: string): string => record.getValue(column) ?? ''

type Span = Parameters<Changes['booked']>[1]
type But = Parameters<Changes['booked']>[2]

/** Active changes whose planned dates meet the span, by sys_id, each with its own CI (the platform's test: platform.md 4.6). */
function overlapping(span: Span, but: But): ReadonlyMap<string, Booking> {
  const record = new GlideRecord('change_request')
  record.addQuery('active', '=', 'true')
  record.addQuery('start_date', '<', storedTime(span.end))
  record.addQuery('end_date', '>', storedTime(span.start))
  record.setLimit(MOST_CHANGES)
  record.query()
  const found = new Map<string, Booking>()
  while (record.next()) {
    const { correlationId, correlationDisplay } = but
    const isOwn =
      text(record, 'correlation_id') === correlationId &&
      text(record, 'correlation_display') === correlationDisplay
    const [start, end] = [timeOf(text(record, 'start_date')), timeOf(text(record, 'end_date'))]
    if (isOwn || start === null || end === null) continue
    const ci = text(record, 'cmdb_ci')
    found.set(record.getUniqueValue(), { ci, change: text(record, 'number'), start, end })
  }
  return found
}

/** Where other changes have the CIs: as their own CI, or as an affected one. */
export const booked: Changes['booked'] = (cis, span, but) => {
  const changes = overlapping(span, but)
  if (changes.size === 0) return []
  const wanted = new Set(cis)
  const found = [...changes.values()].filter(({ ci }) => wanted.has(ci))
  const also = { task: [...changes.keys()] }
  eachOf(
    'task_ci',
    'ci_item',
    cis,
    (record) => {
      const booking = changes.get(text(record, 'task'))
      const ci = text(record, 'ci_item')
      if (booking !== undefined && booking.ci !== ci) found.push({ ...booking, ci })
    },
    also,
  )
  return found
}
