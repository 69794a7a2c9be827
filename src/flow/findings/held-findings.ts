import type { Row } from '../../contract/tables'
import type { Held } from '../../core/findings'
import { keyOf } from '../../core/ids'
import type { Context } from '../apply-report'
import type { Ports } from '../ports'
import { inChunks } from '../../core/chunks'
import { rowsById } from '../rows-by-id'
import { eachFinding } from './each-finding'

type Finding = Row<'finding'>
export type HeldFinding = Finding & Held
/** What is held of some hosts: its findings by the host's key, and the endpoints of plans that some of them are in. */
export type HeldFindings = {
  readonly byHost: ReadonlyMap<string, readonly HeldFinding[]>
  readonly endpoints: ReadonlyMap<string, Row<'endpoint'>>
}
/** A host with the patches that it is reported to lack. */
export type Lacking = { readonly id: string; readonly missing: readonly string[] }

const IDS_PER_QUERY = 500
/** What a report has to find only where it names it again. */
export const AT_REST = ['gone', 'verified', 'released'] as const

/**
 * The findings of some hosts that a report may touch: all that live, and of those at rest (gone, or proved and let go
 * by a plan) what the report names again. So the years of a host are not read each night.
 */
export function heldFindings(
  ports: Ports,
  context: Context,
  source: string,
  hosts: readonly Lacking[],
): HeldFindings {
  const rows = new Map<string, Finding>()
  const keep = (row: Finding): void => void rows.set(row.sys_id, row)
  const own = [
    ['source', '=', source],
    ['host_key', 'in', hosts.map(({ id }) => keyOf(id))],
  ] as const
  eachFinding(ports, [...own, ['status', 'not in', AT_REST]], keep)
  const unknown = unheld(hosts, [...rows.values()])
  for (const some of inChunks(unknown, IDS_PER_QUERY)) {
    eachFinding(ports, [...own, ['status', 'in', AT_REST], ['patch_id', 'in', some]], keep)
  }
  return withEnds(ports, context, [...rows.values()])
}

/** Patches that some host is reported to lack, and that nothing live of it stands for. */
function unheld(hosts: readonly Lacking[], rows: readonly Finding[]): readonly string[] {
  const held = new Set(rows.map((row) => `${row.host_key} ${keyOf(row.patch_id)}`))
  const lacking = hosts.flatMap(({ id, missing }) =>
    missing.filter((patch) => !held.has(`${keyOf(id)} ${keyOf(patch)}`)),
  )
  return [...new Map(lacking.map((patch) => [keyOf(patch), patch])).values()]
}

function withEnds(ports: Ports, context: Context, rows: readonly Finding[]): HeldFindings {
  const endpoints = rowsById(
    ports,
    'endpoint',
    rows.map(({ endpoint }) => endpoint),
  )
  const hasEnded = ({ endpoint: id, status }: Finding): boolean => {
    const endpoint = endpoints.get(id)
    // An accepted exception outlives its plan: a scan that still sees it is no news.
    if (id === '' || status === 'excepted') return false
    const isLeft = endpoint === undefined || endpoint.status === 'released' || status === 'released'
    return isLeft || context.isClosed(endpoint.plan_change)
  }
  const byHost = new Map<string, HeldFinding[]>()
  for (const row of rows) {
    const host = byHost.get(row.host_key)
    const held = { ...row, hasEnded: hasEnded(row) }
    if (host === undefined) byHost.set(row.host_key, [held])
    else host.push(held)
  }
  return { byHost, endpoints }
}
