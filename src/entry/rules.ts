import type { GlideRecord } from '@servicenow/glide'
import { reconcileChange } from '../flow/reconcile-change'
import type { Ports } from '../flow/ports'
import { guarded } from './guarded'

/**
 * An async rule runs as whoever made the change (platform.md 7.4). `sys_updated_by` alone would not do: by now the
 * platform itself may have written to the same change. '' = nobody in particular, then that column has to do.
 */
const actorOf = (ports: Ports): string => {
  const { userName, name } = ports.people.caller()
  return ['', 'system', 'guest'].includes(userName) ? '' : name
}

/** Async rule on change_request: says "look at this change again", and no more (platform.md 7.4: no order, no previous). */
export function onChangeTouched(current: GlideRecord): void {
  const id = current.getUniqueValue() ?? ''
  guarded('change_touched', id, (ports) => reconcileChange(ports, id, actorOf(ports)))
}

/** Async rule on change_task: a person's task that was closed may let its change be closed. */
export function onTaskTouched(current: GlideRecord): void {
  const id = current.getValue('change_request') ?? ''
  guarded('task_touched', id, (ports) => reconcileChange(ports, id, actorOf(ports)))
}
