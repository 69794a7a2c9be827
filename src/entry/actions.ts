import type { GlideRecord } from '@servicenow/glide'
import { pingSource } from '../flow/ping-source'
import { releaseByHand } from '../flow/release-by-hand'
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
