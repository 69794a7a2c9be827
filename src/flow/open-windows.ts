import { isoOf } from '../core/times'
import { MAX_NAMED, named } from '../core/message'
import { undoLeases } from './leases'
import type { ChangeNow, Ports } from './ports'
import { restUrl } from './change-view'
import { takeLeases } from './take-leases'
import { isTold, tell, type Telling } from './tell'
import { ofKey, type WindowRow } from './window-rows'

/** Endpoints that are put into maintenance together; a job does so until a part of the window is whole. */
const CHUNK = 100

/** What a window message is about, in the words of the contract. */
export const windowData = (row: WindowRow) => ({
  window: {
    start: row.starts_at === null ? null : isoOf(row.starts_at),
    end: row.ends_at === null ? null : isoOf(row.ends_at),
  },
})

export const endpointsLink = (ports: Ports, plan: string): string =>
  restUrl(ports, `/plans/${ports.rows.get('plan', plan)?.plan_id ?? ''}/endpoints`)

/** Ids of the endpoints of some window rows, in the plan's order. */
export function endpointIds(ports: Ports, rows: readonly WindowRow[]): readonly string[] {
  const ids = rows.map((row) => row.endpoint)
  if (ids.length === 0) return []
  return ports.rows
    .find('endpoint', [['sys_id', 'in', ids]], { orderBy: ['position'], limit: MAX_NAMED })
    .map((row) => row.endpoint_id)
}

/** The change follows the first window into Implement; where the platform refuses, that is kept and tried again. */
export function toImplement(ports: Ports, change: ChangeNow | null, planChange: string): void {
  if (change?.state !== '-2') return
  const { reached, why } = ports.changes.move(change.sysId, '-1')
  if (reached === '-1') return
  ports.rows.update('plan_change', planChange, { why: why.slice(0, 4000) })
  ports.log.warn('implement_refused', { change: change.number, why })
}

/** The newest part of a window that was begun, and how many endpoints it has so far. */
function currentPart(ports: Ports, first: WindowRow) {
  const open = ofKey(first.plan_change, first.window_key, 'open', 'closed')
  const [last] = ports.rows.find('window', open, {
    orderBy: ['part'],
    descending: true,
    limit: 1,
  })
  const part = last?.part ?? 0
  if (part === 0 || isTold(ports, opened(first, part))) return { part: part + 1, size: 0 }
  return { part, size: ports.rows.count('window', [...open, ['part', '=', part]]) }
}

const opened = (
  first: WindowRow,
  part: number,
): Pick<Telling, 'plan' | 'planChange' | 'type' | 'occasion'> => ({
  plan: first.plan,
  planChange: first.plan_change,
  type: 'window.opened',
  occasion: `${first.window_key}/${part}`,
})

const planned = (first: WindowRow) =>
  [
    ...ofKey(first.plan_change, first.window_key, 'planned'),
    // An endpoint without a CI is not in the approved scope: it gets no permit and is not announced.
    ['ci', 'not empty'],
  ] as const

/** Puts one part of a window into maintenance, at most 500 CIs, and tells it; what is left is for the next job. */
export function openSome(ports: Ports, first: WindowRow, source: string): void {
  const { part, size } = currentPart(ports, first)
  const total = size + openPart(ports, first, part, MAX_NAMED - size)
  if (total === 0) return
  const isLast = ports.rows.count('window', planned(first)) === 0
  if (isLast || total >= MAX_NAMED) tellOpened(ports, first, { part, isLast, source })
  if (!isLast) ports.queue.send('window', first.plan_change)
}

/** Opens so many endpoints of a window, or all that there are; answers how many. */
function openPart(ports: Ports, first: WindowRow, part: number, most: number): number {
  let done = 0
  while (done < most) {
    const limit = Math.min(CHUNK, most - done)
    const rows = ports.rows.find('window', planned(first), { orderBy: ['sys_id'], limit })
    if (rows.length > 0) openTogether(ports, rows, part)
    done += rows.length
    if (rows.length < limit) return done
  }
  return done
}

function openTogether(ports: Ports, rows: readonly WindowRow[], part: number): void {
  takeLeases(ports, rows)
  const now = ports.clock.now()
  const windows = ['sys_id', 'in', rows.map(({ sys_id }) => sys_id)] as const
  const endpoints = ['sys_id', 'in', rows.map(({ endpoint }) => endpoint)] as const
  const begun = { status: 'in_maintenance', status_at: now }
  ports.rows.updateAll('endpoint', [endpoints, ['status', '=', 'pending']], begun)
  // Last: a row that is still planned is taken up again.
  const open = { state: 'open', part, opened_at: now }
  ports.rows.updateAll('window', [windows, ['state', '=', 'planned']], open)
  // An endpoint may have left the plan meanwhile, its lease or its CI's mark not yet there to be taken back.
  const left = ports.rows.find('window', [windows, ['state', 'in', ['dropped', 'missed']]])
  const gone = left.map(({ sys_id }) => sys_id)
  if (gone.length > 0) undoLeases(ports, gone, 'left the plan as its window opened')
}

function tellOpened(
  ports: Ports,
  first: WindowRow,
  { part, isLast, source }: { part: number; isLast: boolean; source: string },
): void {
  const where = ofKey(first.plan_change, first.window_key, 'open')
  const rows = ports.rows.find('window', [...where, ['part', '=', part]], { limit: MAX_NAMED })
  const ids = endpointIds(ports, rows)
  // How many seconds after its start the CIs were in maintenance.
  const late = Math.round((ports.clock.now() - (first.starts_at ?? ports.clock.now())) / 1000)
  ports.log.info('window_opened', { window: first.window_key, part, endpoints: ids.length, late })
  tell(ports, {
    ...opened(first, part),
    source,
    data: {
      ...windowData(first),
      ...named(ids, endpointsLink(ports, first.plan)),
      part,
      last: isLast,
    },
  })
}
