import type { Findings } from '../../contract/schemas/findings'
import type { Row } from '../../contract/tables'
import { NO_TALLY, sumOf, type FindingsTally } from '../../core/findings-tally'
import { parseIso } from '../../core/times'
import type { Ports } from '../ports'
import { describePatches } from './patch-catalogue'
import { settleHosts, type Host } from './settle-hosts'

/** A stored part: what the report says of patches, or some of its hosts. */
export type FindingsPart =
  | Pick<Findings, 'patches' | 'vulnerabilities'>
  | (Pick<Findings, 'reportId' | 'at' | 'complete'> & { readonly hosts: readonly Host[] })

/** What a report came to so far, as its receipt keeps it. */
export type FindingsAnswer = FindingsTally & { readonly plans: readonly string[] }

export const answerOf = (receipt: Row<'receipt'>): FindingsAnswer =>
  receipt.answer === '' ? { ...NO_TALLY, plans: [] } : JSON.parse(receipt.answer)

/** Takes one stored part of a scan report; answers what the report came to with it. */
export function settleFindings(
  ports: Ports,
  receipt: Row<'receipt'>,
  part: FindingsPart,
): FindingsAnswer {
  const before = answerOf(receipt)
  const source = ports.rows.get('source', receipt.source)
  if (source === null) throw new Error(`receipt ${receipt.sys_id} has lost its source`)
  if (!('hosts' in part)) {
    describePatches(ports, source.sys_id, part)
    return before
  }
  const { reportId, complete, hosts } = part
  const report = { source, reportId, at: parseIso(part.at) ?? 0, isComplete: complete === true }
  return { ...sumOf(before, settleHosts(ports, report, hosts)), plans: before.plans }
}
