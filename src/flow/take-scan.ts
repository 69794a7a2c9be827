import type { Scan } from '../contract/schemas/scan'
import type { Row } from '../contract/tables'
import { keyOf } from '../core/ids'
import { scannedOf, WITHIN_CALL, type ScanItem } from '../core/report'
import type { Answer } from '../core/result'
import type { Item } from '../core/attention'
import { applyScan, contextOf, settleReported } from './apply-report'
import { openFound } from './findings/free-again'
import { foundAgain, tellFoundAgain } from './found-again'
import type { Ports } from './ports'
import { inChunks } from '../core/chunks'
import { applyEach, knownOf, type Applied, type Known } from './report-rows'
import { storeForLater } from './store-report'
import { answerReport } from './view-report'

const PART = 100
type Head = Pick<Scan, 'scanId' | 'at'>

/** A rescan (contract.md 3.3): the only thing that proves a finding. */
export function takeScan(ports: Ports, plan: Row<'plan'>, scan: Scan): Answer {
  const named = scan.endpoints.map(({ id, missing, fixed }) => ({
    id,
    patches: [...(missing ?? []), ...(fixed ?? [])],
  }))
  const known = knownOf(ports, plan.sys_id, named)
  const items = scan.endpoints.filter(({ id }) => known.endpoints.has(keyOf(id)))
  const findings = [...known.endpoints.values()]
    .flat()
    .reduce((sum, row) => sum + row.patch_ids.split(',').length, 0)
  if (findings > WITHIN_CALL) {
    const { scanId, at } = scan
    const parts = inChunks(items, PART).map((endpoints) => ({ scanId, at, endpoints }))
    storeForLater(ports, { source: plan.source, kind: 'scan', plan, subject: scanId, parts })
    return answerReport(ports, plan, { taken: items.length, repeated: 0, ...known, settled: false })
  }
  const { taken, planChanges } = applyScans(ports, scan, items, known)
  settleReported(ports, planChanges)
  const repeated = items.length - taken
  return answerReport(ports, plan, { taken, repeated, ...known, settled: true })
}

/** Applies items of one scan, at once or from the store. */
export function applyScans(
  ports: Ports,
  head: Head,
  items: readonly ScanItem[],
  known: Known,
): Applied {
  const context = contextOf(ports)
  const again = new Map<string, Item[]>()
  const applied = applyEach(ports, items, known, (item, { row, findings }) => {
    const scan = scannedOf(head, item)
    const seen = context.isClosed(row.plan_change) ? foundAgain(row, findings, scan) : null
    if (seen !== null) {
      again.set(row.plan_change, [...(again.get(row.plan_change) ?? []), seen.item])
      openFound(ports, seen.findings, scan)
    }
    return applyScan(ports, context, row, findings, scan)
  })
  for (const [planChange, seen] of again) tellFoundAgain(ports, planChange, head.scanId, seen)
  return applied
}
