import type { Item } from '../../core/attention'
import { mayBeOneHost } from '../../core/findings'
import { keyOf } from '../../core/ids'
import type { Scanned } from '../../core/verdict'
import { applyScan, type Context } from '../apply-report'
import { foundAgain, tellFoundAgain } from '../found-again'
import type { Ports } from '../ports'
import { findingsOf } from '../report-rows'
import type { HeldFindings } from './held-findings'

/** What a report saw of a host, and the CI that it is; '' = none is known. */
export type HostScan = { readonly ci: string; readonly scan: Scanned }

/**
 * A scan report is a scan for the plans too that its hosts are in: it proves or doubts what was installed. What ended
 * with its plan is not touched; that it was found again is told. Answers the plan changes that it touched.
 */
export function scanPlans(
  ports: Ports,
  context: Context,
  { endpoints }: HeldFindings,
  scans: ReadonlyMap<string, HostScan>,
): readonly string[] {
  const named = [...endpoints.values()].flatMap((endpoint) => {
    const host = scans.get(keyOf(endpoint.endpoint_id))
    const isHost = host !== undefined && mayBeOneHost(host.ci, endpoint.ci)
    return isHost ? [{ endpoint, scan: host.scan }] : []
  })
  const findings = findingsOf(
    ports,
    named.map(({ endpoint }) => endpoint.sys_id),
  )
  const touched: string[] = []
  const again = new Map<string, Item[]>()
  for (const { endpoint, scan } of named) {
    const own = findings.get(endpoint.sys_id) ?? []
    if (context.isClosed(endpoint.plan_change)) {
      const seen = foundAgain(endpoint, own, scan)
      const others = again.get(endpoint.plan_change) ?? []
      if (seen !== null) again.set(endpoint.plan_change, [...others, seen.item])
    } else if (applyScan(ports, context, endpoint, own, scan)) touched.push(endpoint.plan_change)
  }
  const [first] = scans.values()
  for (const [planChange, items] of again)
    tellFoundAgain(ports, planChange, first?.scan.scanId ?? '', items)
  return touched
}
