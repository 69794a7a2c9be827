import type { Row } from '../contract/tables'
import { derivedId } from '../core/ids'
import { ownTaskIds, windowTaskKeys } from '../core/tasks'
import type { Ports } from './ports'
import { templatesOf } from './open-tasks'
import { changeOf } from './settle-plan-change'

const IMPLEMENT = '-1'
/** What is still to be done on an endpoint, or done again. */
const OPEN = [
  ...['pending', 'in_maintenance', 'permitted', 'installing', 'rebooting'],
  ...['failed', 'unfixed'],
]
/** With more endpoints at work than this no window is done yet, as a rule; a later look finds those that are. */
const MOST = 500

/** Closes the task of each window whose endpoints are all done, while others go on. Verify stays open (contract.md 3.3). */
export function closeWindowTasks(ports: Ports, row: Row<'plan_change'>): void {
  // Without Verify, closing the last task would take the change to Review.
  const done = row.verify_task === '' ? [] : doneWindows(ports, row.sys_id)
  const change = done.length === 0 ? null : changeOf(ports, row)
  if (change?.state !== IMPLEMENT) return
  const keys = windowTaskKeys(templatesOf(ports, row.policy), done)
  const ids = new Set(keys.map((key) => derivedId(ports.crypto, 'change_task', change.sysId, key)))
  const tasks = ports.changes.tasks(change.sysId)
  const own = ownTaskIds(tasks)
  for (const task of tasks) {
    if (!task.active || !own.has(task.sysId) || !ids.has(task.correlationId)) continue
    const notes = 'Every endpoint of this window is done; a scan proves it.'
    const outcome = ports.changes.closeTask(task.sysId, 'successful', notes)
    if (!outcome.ok) ports.log.warn('task_refused', { task: task.number, why: outcome.why })
  }
}

/** Keys of the windows that have begun and of which no endpoint is open. */
function doneWindows(ports: Ports, planChange: string): readonly string[] {
  const own = ['plan_change', '=', planChange] as const
  const begun = ports.rows.tally('window', [own, ['state', 'in', ['open', 'closed']]], 'window_key')
  if (Object.keys(begun).length === 0) return []
  const open = ports.rows.find(
    'endpoint',
    [own, ['match', '=', 'matched'], ['status', 'in', OPEN], ['window', 'not empty']],
    { limit: MOST },
  )
  if (open.length === MOST) return []
  const windows = open.map(({ window }) => window)
  const waiting = ports.rows.tally('window', [own, ['sys_id', 'in', windows]], 'window_key')
  return Object.keys(begun).filter((key) => waiting[key] === undefined)
}
