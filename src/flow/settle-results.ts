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
  for (let at = receipt.cursor; at < end; at++) {
    const answer = settlePart(ports, receiptId, readReport(ports, receiptId, at))
    ports.rows.update('receipt', receiptId, { cursor: at + 1, ...answer })
  }
  if (end < receipt.parts) return ports.queue.send('settle_results', receiptId)
  const noted = finish(ports, receiptId)
  removeReport(ports, receiptId, receipt.parts)
  ports.rows.update('receipt', receiptId, { status: 'done', ...noted })
  ports.log.info('report_settled', {
    kind: receipt.kind,
    subject: receipt.subject,
    parts: receipt.parts,
  })
}

type Noted = Pick<Row<'receipt'>, 'answer'> | null

/** What was stored passed its schema as it came in. */
function settlePart(ports: Ports, receiptId: string, part: unknown): Noted {
  const receipt = ports.rows.get('receipt', receiptId)
  if (receipt === null) throw new Error(`receipt ${receiptId} is gone`)
  if (receipt.kind === 'findings') {
    return { answer: JSON.stringify(settleFindings(ports, receipt, part as FindingsPart)) }
  }
  settleReported(ports, apply(ports, receipt, part))
  return null
}

/** Policies that do not wait for the night draft plans of what a scan report found. */
function finish(ports: Ports, receiptId: string): Noted {
  const receipt = ports.rows.get('receipt', receiptId)
  const source = receipt === null ? null : ports.rows.get('source', receipt.source)
  if (receipt?.kind !== 'findings' || source === null) return null
  const answer = answerOf(receipt)
  return { answer: JSON.stringify({ ...answer, plans: draftDue(ports, source, 'at_once') }) }
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
