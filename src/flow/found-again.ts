import type { Row } from '../contract/tables'
import { attentionNote, type Item } from '../core/attention'
import { keyOf } from '../core/ids'
import { named } from '../core/message'
import type { Scanned } from '../core/verdict'
import { restUrl } from './change-view'
import type { Ports } from './ports'
import { isTold, tell } from './tell'
import { toldOf } from './tell-people'

/** What was proved under a change which has ended, and a newer scan reports again: for people, and its findings. */
export type FoundAgain = { readonly item: Item; readonly findings: readonly Row<'finding'>[] }

export function foundAgain(
  endpoint: Row<'endpoint'>,
  findings: readonly Row<'finding'>[],
  scan: Scanned,
): FoundAgain | null {
  const again = findings.filter(
    ({ status, verified_at, patch_id }) =>
      status === 'verified' &&
      scan.reachable &&
      scan.at > (verified_at ?? scan.at) &&
      scan.missing.includes(keyOf(patch_id)),
  )
  if (again.length === 0) return null
  const ids = again.map(({ patch_id }) => patch_id)
  const message = `Proved before, and missing again by scan ${scan.scanId}: ${ids.slice(0, 20).join(', ')}.`
  const { endpoint_id: id, status } = endpoint
  return { item: { id, status, reason: 'found_again', message }, findings: again }
}

/**
 * The evidence of a change that ended stays as it is; the tool, the people of the change and its work notes are told what
 * was seen again, once for each scan.
 */
export function tellFoundAgain(
  ports: Ports,
  planChangeId: string,
  scanId: string,
  items: readonly Item[],
): void {
  const row = ports.rows.get('plan_change', planChangeId)
  const plan = row === null ? null : ports.rows.get('plan', row.plan)
  if (row === null || plan === null || items.length === 0) return
  const about = {
    plan: plan.sys_id,
    planChange: row.sys_id,
    type: 'plan.attention',
    occasion: `found again ${scanId} ${items[0]?.id ?? ''}`,
  } as const
  if (isTold(ports, about)) return
  const link = restUrl(ports, `/plans/${plan.plan_id}/endpoints`)
  const change = row.change_request === '' ? null : ports.changes.get(row.change_request)
  const told = toldOf(ports, row, change)
  if (told.length > 0) ports.queue.send('attention', row.sys_id)
  if (change !== null) ports.changes.note(change.sysId, attentionNote(plan.plan_id, items, link))
  ports.log.warn('found_again', { plan: plan.plan_id, endpoints: items.length, scan: scanId })
  tell(ports, { ...about, source: plan.source, data: { ...named(items, link), told } })
}
