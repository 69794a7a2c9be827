import type { Ports } from './ports'
import { planNextWindow, type WindowRow } from './window-rows'

const PAGE = 200
const MAX_PAGES = 1000

/** An endpoint's window is the first that begins after approval: one that came too early gives way to the next (contract.md 3.1). */
export function replaceEarlyWindows(ports: Ports, planChange: string): void {
  let after = ''
  for (let page = 0; page < MAX_PAGES; page++) {
    const rows = early(ports, planChange, after)
    for (const row of rows) giveWay(ports, row)
    if (rows.length < PAGE) return
    after = rows[rows.length - 1]?.sys_id ?? ''
  }
}

/** Begun before approval came, and nothing noted of it yet. */
const early = (ports: Ports, planChange: string, after: string): readonly WindowRow[] =>
  ports.rows.find(
    'window',
    [
      ['plan_change', '=', planChange],
      ['state', 'in', ['planned', 'missed']],
      ['starts_at', '<=', ports.clock.now()],
      ['outcome', 'empty'],
      ['sys_id', '>', after],
    ],
    { orderBy: ['sys_id'], limit: PAGE },
  )

function giveWay(ports: Ports, row: WindowRow): void {
  const isOver = row.ends_at === null || row.ends_at <= ports.clock.now()
  const endpoint = ports.rows.get('endpoint', row.endpoint)
  const isWaiting = endpoint?.status === 'pending' && endpoint.window === row.sys_id
  const isReplaced = isWaiting && row.ci !== '' && planNextWindow(ports, row, isOver)
  // No later one: what is left of a window that runs already is better than none.
  if (!isReplaced && !isOver) return
  ports.rows.update('window', row.sys_id, {
    state: 'missed',
    closed_at: ports.clock.now(),
    outcome: isWaiting && !isReplaced && row.ci !== '' ? 'no_window' : 'replaced',
  })
}
