import { graceMs } from './leases'
import type { Condition, Ports } from './ports'
import { scheduleWindows, type WindowRow } from './window-rows'

const PAGE = 500
/** A bound for a loop: more pages than a plan change has endpoints. */
const MAX_PAGES = 1000

/** Windows of a plan change that are open and end before that moment. */
export const endingBefore = (planChange: string, until: number): readonly Condition<'window'>[] => [
  ['plan_change', '=', planChange],
  ['state', '=', 'open'],
  ['ends_at', '<', until],
]

/** Lets the open windows of a plan change go on until then, and their CIs stay in maintenance as long. May be repeated. */
export function extendWindows(ports: Ports, planChange: string, until: number): void {
  for (let page = 0; page < MAX_PAGES; page++) {
    const rows = ports.rows.find('window', endingBefore(planChange, until), {
      orderBy: ['sys_id'],
      limit: PAGE,
    })
    if (rows.length > 0) extendSome(ports, rows, until)
    if (rows.length < PAGE) break
  }
  scheduleWindows(ports, planChange)
}

/** Leases first: a row whose window still ends too early is taken up again. */
function extendSome(ports: Ports, rows: readonly WindowRow[], until: number): void {
  const ids = rows.map(({ sys_id }) => sys_id)
  const lapse = until + graceMs(ports)
  ports.rows.updateAll(
    'lease',
    [
      ['window', 'in', ids],
      ['state', '=', 'held'],
      ['until', 'not empty'],
      ['until', '<', lapse],
    ],
    { until: lapse },
  )
  ports.rows.updateAll(
    'window',
    [
      ['sys_id', 'in', ids],
      ['state', '=', 'open'],
    ],
    { ends_at: until },
  )
}
