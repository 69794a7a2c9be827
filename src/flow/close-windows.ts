import { MAX_NAMED, named } from '../core/message'
import { isAtWork } from '../core/lease'
import { isoOf } from '../core/times'
import { outcomeAtEnd } from '../core/window-phase'
import { endpointIds, endpointsLink, windowData } from './open-windows'
import { freePlaces } from './places'
import type { Ports } from './ports'
import { isTold, tell, type Telling } from './tell'
import { ofKey, planNextWindow, type WindowRow } from './window-rows'

/** Endpoints whose window one job ends. */
const BATCH = 100

function tellOf(
  ports: Ports,
  first: WindowRow,
  source: string,
  type: Telling['type'],
  more: Readonly<Record<string, unknown>> = {},
  occasion = first.window_key,
): void {
  const about = { plan: first.plan, planChange: first.plan_change, type, occasion }
  if (isTold(ports, about)) return
  const where = ofKey(first.plan_change, first.window_key, 'open')
  const rows = ports.rows.find('window', where, { limit: MAX_NAMED })
  // Nothing was opened, so there is nothing to end.
  if (rows.length === 0) return
  const total = ports.rows.count('window', where)
  const data = {
    ...windowData(first),
    ...named(endpointIds(ports, rows), endpointsLink(ports, first.plan), total),
    ...more,
  }
  tell(ports, { ...about, source, data })
}

/** The reminder before the end: what is not begun should not begin any more. */
export const tellClosing = (ports: Ports, first: WindowRow, source: string): void =>
  tellOf(ports, first, source, 'window.closing', {}, closingOccasion(first))

/** A window that was extended closes at another moment than its key says: that is told anew. */
const closingOccasion = ({ window_key: key, ends_at: end }: WindowRow): string =>
  end === null || key.endsWith(`/${isoOf(end)}`) ? key : `${key} until ${isoOf(end)}`

/** A window is over: the tool is told and asked for a scan, then each endpoint's outcome is kept. */
export function closeSome(
  ports: Ports,
  first: WindowRow,
  source: string,
  isApproved: boolean,
): void {
  const where = ofKey(first.plan_change, first.window_key, 'open', 'planned')
  // Told before the rows move: after them nobody would know that it is still to be told.
  tellOf(ports, first, source, 'window.closed')
  tellOf(ports, first, source, 'rescan.requested', {
    reason: 'window_closed',
    why: 'The window is over: what was installed is proved by a scan.',
  })
  const rows = ports.rows.find('window', where, { orderBy: ['sys_id'], limit: BATCH })
  for (const row of rows) closeOne(ports, row, isApproved)
  if (rows.length === BATCH) ports.queue.send('window', first.plan_change)
}

function closeOne(ports: Ports, row: WindowRow, isApproved: boolean): void {
  const endpoint = ports.rows.get('endpoint', row.endpoint)
  const status = endpoint?.status ?? 'released'
  const outcome = row.ci === '' ? '' : outcomeAtEnd(status)
  const isIdle = outcome === 'not_started'
  if (isIdle && status !== 'pending') {
    ports.rows.update('endpoint', row.endpoint, {
      status: 'pending',
      status_at: ports.clock.now(),
    })
    freePlaces(ports, [row.endpoint])
  }
  // Before approval nothing was missed yet: another window is chosen as approval comes.
  const goesOn = isIdle && isApproved && planNextWindow(ports, row, true)
  ports.rows.update('window', row.sys_id, {
    state: row.state === 'open' ? 'closed' : 'missed',
    closed_at: ports.clock.now(),
    overrun: isAtWork(status),
    outcome: goesOn || (isIdle && !isApproved) ? '' : outcome,
  })
}
