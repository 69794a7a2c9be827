import type { Row } from '../contract/tables'
import { movedRow, moveOf, type Move } from '../core/window-phase'
import { envelope, windowKey, type Span } from '../core/window-choice'
import type { ChangeNow, Ports } from './ports'
import { scopeOf } from './open-scope'
import { windowRowId } from './prepare-endpoints'
import { planNextWindow, distinctWindows, scheduleWindows, type WindowRow } from './window-rows'

const PAGE = 200
/** At most one row for every endpoint and offered window: a bound for a loop, not a limit that is met. */
const MAX_PAGES = 1000

const spanOf = (start: number | null, end: number | null): Span | null =>
  start === null || end === null ? null : { start, end }

/** Windows follow the planned dates that a person moved. Each row notes which move it followed, so a crash moves none twice. */
export function moveWindows(
  ports: Ports,
  planChange: Row<'plan_change'>,
  change: ChangeNow,
): Partial<Row<'plan_change'>> {
  const to = spanOf(change.startAt, change.endAt)
  if (to === null) return {}
  const move = moveOf(spanOf(planChange.told_start, planChange.told_end), to)
  const moves = planChange.told_count + 1
  for (let page = 0; page < MAX_PAGES; page++) {
    const rows = behind(ports, planChange.sys_id, moves)
    for (const row of rows) follow(ports, row, move, moves)
    if (rows.length < PAGE) break
  }
  scheduleWindows(ports, planChange.sys_id)
  const live = distinctWindows(ports, planChange.sys_id, ['planned', 'open'])
  const span = envelope(live.flatMap((row) => spanOf(row.starts_at, row.ends_at) ?? [])) ?? to
  return {
    window_start: span.start,
    window_end: span.end,
    scope_hash: renewedHash(ports, planChange.sys_id, live),
  }
}

const behind = (ports: Ports, planChange: string, moves: number): readonly WindowRow[] =>
  ports.rows.find(
    'window',
    [
      ['plan_change', '=', planChange],
      ['state', 'in', ['candidate', 'planned', 'open']],
      ['moves', '<', moves],
    ],
    { orderBy: ['sys_id'], limit: PAGE },
  )

function follow(ports: Ports, row: WindowRow, move: Move, moves: number): void {
  const values = movedRow(row, move, ports.clock.now())
  const isLost = values.outcome === 'no_window'
  const outcome = isLost && planNextWindow(ports, row, true) ? '' : values.outcome
  ports.rows.update('window', row.sys_id, {
    ...values,
    ...(outcome !== undefined && { outcome }),
    moves,
  })
}

/** CIs and patches as they were approved, windows as they are now. */
function renewedHash(ports: Ports, planChange: string, live: readonly WindowRow[]): string {
  const keys = live.map((row) => row.window_key).sort()
  const scope = scopeOf(ports, planChange).hash
  return `sha256:${ports.crypto.sha256Hex([scope, ...keys].join('\n'))}`
}

/** The first dates of a change without a window: they are the window of every endpoint that has none (contract.md 3.1). */
export function adoptDates(ports: Ports, planChange: Row<'plan_change'>, to: Span): void {
  for (let page = 0; page < MAX_PAGES; page++) {
    const rows = ports.rows.find(
      'endpoint',
      [
        ['plan_change', '=', planChange.sys_id],
        ['window', 'empty'],
        ['status', '!=', 'released'],
      ],
      { orderBy: ['position'], limit: PAGE },
    )
    for (const endpoint of rows) adopt(ports, endpoint, to)
    if (rows.length < PAGE) return
  }
}

function adopt(ports: Ports, endpoint: Row<'endpoint'>, to: Span): void {
  const id = windowRowId(ports, endpoint.sys_id, to)
  ports.rows.insert(
    'window',
    {
      plan: endpoint.plan,
      plan_change: endpoint.plan_change,
      endpoint: endpoint.sys_id,
      ci: endpoint.ci,
      window_key: windowKey(to),
      starts_at: to.start,
      ends_at: to.end,
      origin: 'change',
      state: 'planned',
    },
    id,
  )
  ports.rows.update('endpoint', endpoint.sys_id, { window: id })
}
