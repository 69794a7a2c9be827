import { coverageOf } from '../engine/schedules'
import type { Kernel, Row } from '../types'
import { text } from './rows'

export type Span = { readonly start: number; readonly end: number }

/** What a schedule covers within a time, touching spans joined. Excluded spans (holidays) are taken out. */
export function coverage(kernel: Kernel, schedule: Row, within: Span): Span[] {
  const asked = { sysId: text(schedule, 'sys_id') }
  const found = coverageOf(kernel, asked, [within.start, within.end])
  return found.map(([start, end]) => ({ start, end }))
}

/** Whether one coverage of the schedule holds the whole time. */
export const covers = (kernel: Kernel, schedule: Row, time: Span): boolean =>
  coverage(kernel, schedule, time).some(({ start, end }) => start <= time.start && end >= time.end)

/** Whether the schedule touches the time at all. */
export const touches = (kernel: Kernel, schedule: Row, time: Span): boolean =>
  coverage(kernel, schedule, time).length > 0
