import { releaseLease } from './leases'
import type { Ports } from './ports'

/** A person gives a CI back before its time: the lease ends, and the change says who did it. true = it was held. */
export function releaseByHand(ports: Ports, leaseId: string): boolean {
  const lease = ports.rows.get('lease', leaseId)
  if (lease === null || lease.state !== 'held') return false
  const by = ports.people.caller().name
  releaseLease(ports, lease, `given back by ${by}`)
  const change = ports.rows.get('plan_change', lease.plan_change)?.change_request ?? ''
  const endpoint = ports.rows.get('endpoint', lease.endpoint)?.endpoint_id ?? ''
  if (change !== '') ports.changes.note(change, `${by} took ${endpoint} out of maintenance.`)
  return true
}
