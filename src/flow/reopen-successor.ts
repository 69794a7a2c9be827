import type { Row } from '../contract/tables'
import { derivedId, keyOf } from '../core/ids'
import { judgeAgain } from './judge-again'
import type { Opening } from './open-draft'
import { takeoverFor } from './findings/take-over'
import type { Ports } from './ports'
import { findingsOf } from './report-rows'
import { planChangeId, seatEndpoint } from './prepare-endpoints'
import { contextOf } from './prepare-judge'

/** A plan change that takes over from one whose change request is over. Its endpoints follow as it is opened. */
export function openSuccessor(
  ports: Ports,
  plan: Row<'plan'>,
  old: Row<'plan_change'>,
  note: string,
): void {
  const group = `${old.group_key} s`.slice(0, 250)
  const id = planChangeId(ports, plan.sys_id, group)
  ports.rows.insert(
    'plan_change',
    {
      plan: plan.sys_id,
      name: `${old.name} (again)`.slice(0, 250),
      group_key: group,
      policy: old.policy,
      change_type: old.change_type,
      status: 'preparing',
      stage: 'open',
      activation_number: plan.activation_number,
      successor_of: old.sys_id,
      round: old.round + 1,
    },
    id,
  )
  if (old.change_request !== '') ports.changes.note(old.change_request, note)
  ports.rows.update('plan_change', old.sys_id, { succeeded_by: id })
}

/** Both change requests name each other. */
export function linkSuccessor(ports: Ports, planChange: Row<'plan_change'>, id: string): void {
  const old = ports.rows.get('plan_change', planChange.successor_of)
  const before = old === null ? null : ports.changes.get(old.change_request)
  const change = ports.changes.get(id)
  if (before === null || change === null) return
  ports.changes.note(before.sysId, `Succeeded by ${change.number}.`)
  ports.changes.note(change.sysId, `Successor of ${before.number}.`)
}

/** Seats the next endpoints of the old change anew, as fresh rows: what the old ones prove is not touched. null = all are. */
export function takeOverSome(ports: Ports, opening: Opening, limit: number): number | null {
  const { plan, planChange } = opening
  const old = ports.rows.get('plan_change', planChange.successor_of)
  if (old === null) return null
  const page = ports.rows.find(
    'endpoint',
    [
      ['plan_change', '=', old.sys_id],
      ['position', '>=', planChange.cursor],
      // Those that a revision took out bear the number of an earlier activation.
      ['activation_number', '=', plan.activation_number],
    ],
    { orderBy: ['position'], limit },
  )
  // A completed change proved all of its endpoints: reopened, they are proved again.
  const isAgain = (row: Row<'endpoint'>): boolean =>
    row.exception_reason === '' && (old.status === 'completed' || row.status !== 'verified')
  takeOver(ports, opening, page.filter(isAgain))
  const last = page[page.length - 1]
  if (last === undefined || page.length < limit) return null
  ports.rows.update('plan_change', planChange.sys_id, { cursor: last.position + 1 })
  return page.length
}

function takeOver(ports: Ports, opening: Opening, rows: readonly Row<'endpoint'>[]): void {
  const { plan, planChange, head, source } = opening
  const context = contextOf(ports, source, head, ports.clock.now())
  const idOf = (row: Row<'endpoint'>): string =>
    derivedId(ports.crypto, 'endpoint', planChange.sys_id, row.sys_id)
  const hosts = rows.map((row) => row.endpoint_id)
  const findings = takeoverFor(ports, plan, { hosts, endpoints: rows.map(idOf) })
  const place = { plan, head, there: new Set<string>(), findings }
  const before = findingsOf(
    ports,
    rows.map(({ sys_id }) => sys_id),
  )
  judgeAgain(ports, context, rows).forEach((judged, at) => {
    const row = rows[at]
    if (row === undefined) return
    const id = idOf(row)
    const seat = {
      id,
      key: freeKey(ports, row, id),
      planChange: planChange.sys_id,
      patches: row.patch_ids.split(','),
      position: row.position,
      previous: byPatch(before.get(row.sys_id) ?? []),
    }
    // The change keeps its policy, whatever another one would say by now.
    const policy = ports.rows.get('policy', row.policy)
    seatEndpoint(ports, { ...judged, policy }, place, seat)
  })
}

const byPatch = (findings: readonly Row<'finding'>[]): ReadonlyMap<string, string> =>
  new Map(findings.map((row) => [keyOf(row.patch_id), row.sys_id]))

/** The newest row of a host bears its key; the one before gives it up. */
function freeKey(ports: Ports, row: Row<'endpoint'>, id: string): string {
  const key = keyOf(row.endpoint_id)
  const [holder] = ports.rows.find(
    'endpoint',
    [
      ['plan', '=', row.plan],
      ['endpoint_key', '=', key],
    ],
    { limit: 1 },
  )
  if (holder === undefined || holder.sys_id === id) return key
  if (holder.sys_id !== row.sys_id) return `#${id}`
  ports.rows.update('endpoint', row.sys_id, { endpoint_key: `#${row.sys_id}` })
  return key
}
