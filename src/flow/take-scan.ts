import type { Scan } from '../contract/schemas/scan'
import type { Row } from '../contract/tables'
import { keyOf } from '../core/ids'
import { scannedOf, WITHIN_CALL, type ScanItem } from '../core/report'
import type { Answer } from '../core/result'
import { applyScan, contextOf, settleReported } from './apply-report'
import type { Ports } from './ports'
import { eachOnce, inChunks, knownOf, type Known } from './report-rows'
import { storeReport } from './store-report'
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
    storeReport(ports, { kind: 'scan', plan, subject: scanId, parts })
    return answerReport(ports, plan, { taken: items.length, repeated: 0, ...known, settled: false })
  }
  const { taken, planChanges } = applyScans(ports, scan, items, known)
  settleReported(ports, planChanges)
  const repeated = items.length - taken
  return answerReport(ports, plan, { taken, repeated, ...known, settled: true })
}

/** Applies the items of one scan; answers how many brought something new, and whose plan changes they touch. */
export function applyScans(
  ports: Ports,
  head: Head,
  items: readonly ScanItem[],
  known: Known,
): { readonly taken: number; readonly planChanges: readonly string[] } {
  const context = contextOf(ports)
  const planChanges: string[] = []
  let taken = 0
  const current = eachOnce(ports, known)
  for (const item of items) {
    const scanned = scannedOf(head, item)
    const news = current(item.id).map(({ row, findings }) => {
      planChanges.push(row.plan_change)
      return applyScan(ports, context, row, findings, scanned)
    })
    if (news.includes(true)) taken += 1
  }
  return { taken, planChanges }
}
