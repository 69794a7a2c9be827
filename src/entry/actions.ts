import type { GlideRecord } from '@servicenow/glide'
import { approveExtension } from '../flow/grant-extension'
import { openProblem } from '../flow/open-problem'
import { pingSource } from '../flow/ping-source'
import { tryPolicies } from '../flow/policies/try-policies'
import { releaseByHand } from '../flow/release-by-hand'
import { chosen, inform } from '../glide/edits'
import { guarded } from './guarded'

/** Button on a patching tool: sends it a test message. */
export function onPing(current: GlideRecord): void {
  const id = current.getUniqueValue()
  guarded('ping', id, (ports) => void pingSource(ports, id))
}

/** Button on a lease: the CI is given back before its time. */
export function onReleaseLease(current: GlideRecord): void {
  const id = current.getUniqueValue()
  guarded('release_lease', id, (ports) => void releaseByHand(ports, id))
}

/** Button on a change: the tool gets the time that it asked for. */
export function onApproveExtension(current: GlideRecord): void {
  const id = current.getUniqueValue()
  guarded('approve_extension', id, (ports) => approveExtension(ports, id))
}

/** Button on a change: a problem for the root cause of what failed. */
export function onOpenProblem(current: GlideRecord): void {
  const id = current.getUniqueValue()
  guarded('open_problem', id, (ports) => void openProblem(ports, id))
}

/** Button on a patching tool: the inventory is counted in the background. */
export function onTakeInventory(current: GlideRecord): void {
  guarded('take_inventory', current.getUniqueValue(), (ports) => ports.queue.send('inventory', ''))
}

/** Button on a policy: which of the policies would apply to the CI, or the plan, that is chosen on the form. */
export function onTryPolicies(current: GlideRecord): void {
  const trial = { ci: chosen(current, 'try_ci'), plan: chosen(current, 'try_plan') }
  guarded('try_policies', trial.ci || trial.plan, (ports) => inform(tryPolicies(ports, trial)))
}
