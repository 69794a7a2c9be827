import type { Findings } from '../../contract/schemas/findings'
import type { Row } from '../../contract/tables'
import { findingsParts } from '../../core/findings-parts'
import { WITHIN_CALL } from '../../core/report'
import type { Answer } from '../../core/result'
import type { Ports } from '../ports'
import { settleResults } from '../settle-results'
import { storeReport } from '../store-report'
import { answerOf } from './settle-findings'

/** Hosts of a report that is settled within its call. */
const HOSTS_WITHIN_CALL = 200

/** A scan report without a plan (contract.md 3.5): stored, and settled at once where it is small. */
export function takeFindings(ports: Ports, source: Row<'source'>, report: Findings): Answer {
  const { id, isKnown } = storeReport(ports, {
    kind: 'findings',
    source: source.sys_id,
    plan: null,
    subject: report.reportId,
    parts: findingsParts(report),
  })
  const findings = report.hosts.reduce((sum, host) => sum + (host.missing?.length ?? 0), 0)
  const isSmall = findings <= WITHIN_CALL && report.hosts.length <= HOSTS_WITHIN_CALL
  if (isSmall) settleResults(ports, id)
  else if (!isKnown) ports.queue.send('settle_results', id)
  ports.log.info('findings_reported', {
    report: report.reportId,
    source: source.name,
    hosts: report.hosts.length,
    findings,
    outcome: isKnown ? 'known' : 'new',
  })
  return { status: isKnown ? 200 : 201, body: view(ports, id, report.reportId) }
}

function view(ports: Ports, id: string, reportId: string) {
  const receipt = ports.rows.get('receipt', id)
  if (receipt === null) throw new Error(`receipt ${id} is gone`)
  const { hosts, findings, plans } = answerOf(receipt)
  return { reportId, settled: receipt.status === 'done', hosts, findings, plans }
}
