import type { Row } from '../contract/tables'
import { afterException } from '../core/operator-edit'
import { settleReported } from './apply-report'
import { releaseLeasesOf } from './leases'
import { linkEndpoint } from './link-endpoint'
import type { Ports } from './ports'
import { release } from './revise-release'

const MAX_FINDINGS = 2000

/**
 * What follows from a person's edit of an endpoint. The row says what was wanted, and `edited_at` that it is still to
 * be done: the rule's job, and the sweep where that was lost, may both come here at any moment.
 */
export function settleEndpointEdit(ports: Ports, id: string): void {
  const row = ports.rows.get('endpoint', id)
  if (row === null || row.edited_at === null) return
  const touched = row.status === 'released' ? giveUp(ports, row) : linkEndpoint(ports, row)
  if (touched === null) return
  ports.log.info('endpoint_edited', { endpoint: row.endpoint_id, outcome: row.message })
  settleReported(ports, touched)
  ports.rows.update('endpoint', id, { edited_at: null })
}

/** With a reason it is an accepted exception, which counts as evidence; without one the endpoint only leaves the plan. */
function giveUp(ports: Ports, row: Row<'endpoint'>): readonly string[] {
  const reason = row.exception_reason
  const finding =
    reason === '' ? undefined : ({ status: 'excepted', exception_reason: reason } as const)
  release(ports, row.sys_id, row.message, finding)
  releaseLeasesOf(ports, [row.sys_id], row.message)
  return [row.plan_change]
}

/** What follows from an accepted exception: the endpoint may have come to its end by it. */
export function settleFindingEdit(ports: Ports, id: string): void {
  const finding = ports.rows.get('finding', id)
  if (finding === null || finding.edited_at === null) return
  const endpoint = finding.endpoint === '' ? null : ports.rows.get('endpoint', finding.endpoint)
  if (endpoint !== null) except(ports, endpoint, finding)
  ports.rows.update('finding', id, { edited_at: null })
}

function except(ports: Ports, endpoint: Row<'endpoint'>, finding: Row<'finding'>): void {
  const id = endpoint.sys_id
  const own = ports.rows.find('finding', [['endpoint', '=', id]], { limit: MAX_FINDINGS })
  const after = afterException(endpoint, own)
  if (after?.status === 'released') {
    ports.rows.update('endpoint', id, { exception_reason: after.exception_reason ?? '' })
    release(ports, id, finding.message)
  } else if (after !== null) {
    ports.rows.update('endpoint', id, { ...after, status_at: ports.clock.now() })
  }
  if (after !== null && after.status !== 'installed') releaseLeasesOf(ports, [id], finding.message)
  settleReported(ports, [endpoint.plan_change])
}

const MINUTE_MS = 60_000

/** Edits whose rule was lost, or whose plan was being prepared just then: for the sweep. */
export function unsettledEdits(
  ports: Ports,
  table: 'endpoint' | 'finding',
  limit: number,
): readonly string[] {
  const before = ports.clock.now() - MINUTE_MS
  return ports.rows
    .find(
      table,
      [
        ['edited_at', 'not empty'],
        ['edited_at', '<', before],
      ],
      { orderBy: ['edited_at'], limit },
    )
    .map(({ sys_id }) => sys_id)
}
