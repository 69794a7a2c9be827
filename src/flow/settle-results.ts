import type { Results } from '../contract/schemas/results'
import type { Scan } from '../contract/schemas/scan'
import type { Row } from '../contract/tables'
import { MINUTE_MS } from '../core/times'
import { settleReported } from './apply-report'
import { draftDue } from './findings/draft-due'
import { answerOf, settleFindings, type FindingsPart } from './findings/settle-findings'
import type { Ports } from './ports'
import { knownOf } from './report-rows'
import { readReport, removeReport } from './store-report'
import { applyResults } from './take-results'
import { applyScans } from './take-scan'

/** Parts that one job settles: about as much as a call may within itself. */
const PARTS = 3
/** An event that never came is made good by the sweep after this time. */
export const LOST_MS = 5 * MINUTE_MS

/** Works off a stored report, some parts at a time; what is left goes on in another job. */
export function settleResults(ports: Ports, receiptId: string): void {
  const receipt = ports.rows.get('receipt', receiptId)
  if (receipt === null || receipt.status !== 'stored') return
  const end = Math.min(receipt.parts, receipt.cursor + PARTS)
  let { answer } = receipt
  for (let at = receipt.cursor; at < end; at++) {
    answer = settlePart(ports, { ...receipt, answer }, readReport(ports, receiptId, at))
    ports.rows.update('receipt', receiptId, { cursor: at + 1, answer })
  }
  if (end < receipt.parts) return ports.queue.send('settle_results', receiptId)
  answer = finish(ports, { ...receipt, answer })
  removeReport(ports, receiptId, receipt.parts)
  ports.rows.update('receipt', receiptId, { status: 'done', answer })
  ports.log.info('report_settled', {
    kind: receipt.kind,
    subject: receipt.subject,
    parts: receipt.parts,
  })
}

/** What was stored passed its schema as it came in. Answers what the receipt keeps of the report so far. */
function settlePart(ports: Ports, receipt: Row<'receipt'>, part: unknown): string {
  if (receipt.kind === 'findings') {
    return JSON.stringify(settleFindings(ports, receipt, part as FindingsPart))
  }
  settleReported(ports, apply(ports, receipt, part))
  return receipt.answer
}

/** Policies that do not wait for the night draft plans of what a scan report found. */
function finish(ports: Ports, receipt: Row<'receipt'>): string {
  const source = receipt.kind === 'findings' ? ports.rows.get('source', receipt.source) : null
  if (source === null) return receipt.answer
  return JSON.stringify({ ...answerOf(receipt), plans: draftDue(ports, source, 'at_once') })
}

function apply(ports: Ports, receipt: Row<'receipt'>, part: unknown): readonly string[] {
  if (receipt.kind === 'scan') {
    const scan = part as Scan
    const known = knownOf(ports, receipt.plan, idsOf(scan.endpoints))
    return applyScans(ports, scan, scan.endpoints, known).planChanges
  }
  const { endpoints } = part as Results
  const known = knownOf(ports, receipt.plan, idsOf(endpoints))
  return applyResults(ports, endpoints, known).planChanges
}

/** Unknown patches were refused in the answer already. */
const idsOf = (items: readonly { readonly id: string }[]) =>
  items.map(({ id }) => ({ id, patches: [] }))
