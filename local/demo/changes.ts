import type { Kernel, Row } from '../types'
import { stamp } from '../process/rows'
import { idOf, MODEL, STATE } from '../process/words'
import { ciId } from './cis'
import { groupId, userId } from './people'

const DAY = 86_400_000

/** sys_id of the change that is already planned on db-eu-02 for the coming days. */
export const OTHER_CHANGE = idOf('change_request', 'Replace storage controller of db-eu-02')

function mustWrite(written: { readonly ok: boolean; readonly message?: string }): void {
  if (!written.ok) throw new Error(`local: demo change: ${written.message ?? ''}`)
}

/** A standard change of somebody else, Scheduled: what a plan touching db-eu-02 conflicts with. */
export function loadOtherChange(kernel: Kernel): void {
  if (kernel.records.get('change_request', OTHER_CHANGE) !== undefined) return
  const session = kernel.people.sessionFor(userId('jane.roe'))
  const now = kernel.clock.now()
  const change: Row = {
    sys_id: OTHER_CHANGE,
    chg_model: MODEL.standard,
    short_description: 'Replace storage controller of db-eu-02',
    description: 'The vendor replaces the controller on site; the host restarts twice.',
    requested_by: userId('jane.roe'),
    assignment_group: groupId('Database Operations'),
    assigned_to: userId('jane.roe'),
    cmdb_ci: ciId('db-eu-02'),
    start_date: stamp(now + DAY / 4),
    end_date: stamp(now + 8 * DAY),
  }
  const { operations } = kernel
  mustWrite(operations.insert(session, 'change_request', change))
  const affected = { task: OTHER_CHANGE, ci_item: ciId('db-eu-02') }
  mustWrite(operations.insert(session, 'task_ci', affected))
  mustWrite(operations.update(session, 'change_request', OTHER_CHANGE, { state: STATE.scheduled }))
}
