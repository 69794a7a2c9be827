import type { Row } from '../contract/tables'
import type { Ports } from './ports'
import { settlePlanChange } from './settle-plan-change'
import { planNextWindow } from './window-rows'

const NEW = '-5'
const PAGE = 200
const MAX_PAGES = 100
const BROKEN = ['failed', 'unfixed']

/** The same change goes on: asked again where it is New, and what failed may be tried again where it is approved. */
export function reopenSame(ports: Ports, row: Row<'plan_change'>, note: string): void {
  const change = row.change_request === '' ? null : ports.changes.get(row.change_request)
  if (change !== null) ports.changes.note(change.sysId, note)
  const again = { round: row.round + 1, attention: '', complete_called: false, why: '' }
  if (change?.state === NEW) {
    ports.rows.update('plan_change', row.sys_id, {
      ...again,
      stage: 'ask',
      status: 'preparing',
      told_status: '',
      decided_by: '',
      decided_comments: '',
      decided_at: null,
    })
    return
  }
  for (let page = 0; page < MAX_PAGES && retrySome(ports, row.sys_id) === PAGE; page += 1);
  ports.rows.update('plan_change', row.sys_id, again)
  settlePlanChange(ports, row.sys_id)
}

/** What failed waits for its next window; how many of them there were. */
function retrySome(ports: Ports, planChange: string): number {
  const rows = ports.rows.find(
    'endpoint',
    [
      ['plan_change', '=', planChange],
      ['status', 'in', BROKEN],
    ],
    { orderBy: ['position'], limit: PAGE },
  )
  for (const row of rows) retry(ports, row)
  return rows.length
}

function retry(ports: Ports, row: Row<'endpoint'>): void {
  const now = ports.clock.now()
  const findings = ports.rows.find(
    'finding',
    [
      ['endpoint', '=', row.sys_id],
      ['status', 'in', BROKEN],
    ],
    { limit: 2000 },
  )
  for (const { sys_id } of findings) {
    ports.rows.update('finding', sys_id, { status: 'open', status_at: now })
  }
  const window = ports.rows.get('window', row.window)
  if (window !== null) {
    ports.rows.update('window', window.sys_id, { outcome: 'reopened' })
    planNextWindow(ports, window, true)
  }
  ports.rows.update('endpoint', row.sys_id, { status: 'pending', status_at: now })
}
