import type { GlideRecord } from '@servicenow/glide'
import { reconcileChange } from '../flow/reconcile-change'
import { guarded } from './guarded'

/** Async rule on change_request: says "look at this change again", and no more (platform.md 7.4: no order, no previous). */
export function onChangeTouched(current: GlideRecord): void {
  const id = current.getUniqueValue() ?? ''
  guarded('change_touched', id, (ports) => reconcileChange(ports, id))
}

/** Async rule on change_task: a person's task that was closed may let its change be closed. */
export function onTaskTouched(current: GlideRecord): void {
  const id = current.getValue('change_request') ?? ''
  guarded('task_touched', id, (ports) => reconcileChange(ports, id))
}
