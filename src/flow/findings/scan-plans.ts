import type { Item } from '../../core/attention'
import { keyOf } from '../../core/ids'
import type { Scanned } from '../../core/verdict'
import { applyScan, type Context } from '../apply-report'
import { foundAgain, tellFoundAgain } from '../found-again'
import type { Ports } from '../ports'
import { findingsOf } from '../report-rows'
import type { HeldFindings } from './held-findings'

/**
 * A scan report is a scan for the plans too that its hosts are in: it proves or doubts what was installed. What ended
 * with its plan is not touched; that it was found again is told. Answers the plan changes that it touched.
 */
export function scanPlans(
  ports: Ports,
  context: Context,
  { endpoints }: HeldFindings,
  scans: ReadonlyMap<string, Scanned>,
): readonly string[] {
  const named = [...endpoints.values()].filter(({ endpoint_id }) => scans.has(keyOf(endpoint_id)))
  const findings = findingsOf(
    ports,
    named.map(({ sys_id }) => sys_id),
  )
  const touched: string[] = []
  const again = new Map<string, Item[]>()
  for (const endpoint of named) {
    const scan = scans.get(keyOf(endpoint.endpoint_id))
    const own = findings.get(endpoint.sys_id) ?? []
    if (scan === undefined) continue
    if (context.isClosed(endpoint.plan_change)) {
      const seen = foundAgain(endpoint, own, scan)
      const others = again.get(endpoint.plan_change) ?? []
      if (seen !== null) again.set(endpoint.plan_change, [...others, seen.item])
    } else if (applyScan(ports, context, endpoint, own, scan)) touched.push(endpoint.plan_change)
  }
  const [scan] = scans.values()
  for (const [planChange, items] of again)
    tellFoundAgain(ports, planChange, scan?.scanId ?? '', items)
  return touched
}
