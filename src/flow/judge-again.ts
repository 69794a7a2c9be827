import type { PlanEndpoint } from '../contract/schemas/plan'
import type { Row } from '../contract/tables'
import { keyOf } from '../core/ids'
import { isoOf } from '../core/times'
import type { Ports } from './ports'
import type { Context, Judged } from './judged'
import { judgeEndpoints } from './prepare-judge'

/** `matched_by` of a CI that a person linked. */
export const BY_OPERATOR = 'operator'

/** Matches and judges endpoints once more, from their rows: a link that a person made is kept. */
export function judgeAgain(
  ports: Ports,
  context: Context,
  rows: readonly Row<'endpoint'>[],
): readonly Judged[] {
  const endpoints = rows.map((row) => endpointOf(row, windowsOf(ports, row.sys_id)))
  return judgeEndpoints(ports, context, endpoints).map((judged, at) =>
    rows[at]?.matched_by === BY_OPERATOR ? linked(judged) : judged,
  )
}

const linked = (judged: Judged): Judged =>
  judged.found.match === 'matched'
    ? { ...judged, found: { ...judged.found, matchedBy: BY_OPERATOR, conflict: '' } }
    : judged

const ciOf = (row: Row<'endpoint'>): string =>
  row.matched_by === BY_OPERATOR ? row.ci : row.ci_given

const MAX_LINKS = 1000

/** Endpoints of a revision with the CIs that people linked: the tool's next activation does not undo their work. */
export function judgeRevised(
  ports: Ports,
  context: Context,
  plan: string,
  endpoints: readonly PlanEndpoint[],
): readonly Judged[] {
  const rows = ports.rows.find(
    'endpoint',
    [
      ['plan', '=', plan],
      ['matched_by', '=', BY_OPERATOR],
    ],
    { limit: MAX_LINKS },
  )
  const links = new Map(rows.map((row) => [keyOf(row.endpoint_id), row.ci]))
  const given = endpoints.map((endpoint) => {
    const ci = links.get(keyOf(endpoint.id))
    return ci === undefined ? endpoint : { ...endpoint, ciSysId: ci }
  })
  return judgeEndpoints(ports, context, given).map((judged) =>
    links.has(judged.key) ? linked(judged) : judged,
  )
}

/** Windows that the tool offered for the endpoint. */
const windowsOf = (ports: Ports, endpoint: string): readonly Row<'window'>[] =>
  ports.rows.find(
    'window',
    [
      ['endpoint', '=', endpoint],
      ['origin', '=', 'payload'],
    ],
    { orderBy: ['starts_at'], limit: 100 },
  )

const split = (text: string): readonly string[] => (text === '' ? [] : text.split(','))

/** An endpoint as the tool sent it, read back from its row. */
const endpointOf = (row: Row<'endpoint'>, windows: readonly Row<'window'>[]): PlanEndpoint => ({
  id: row.endpoint_id,
  hostName: row.host_name,
  fqdn: row.fqdn,
  ipAddresses: split(row.ip_addresses),
  macAddresses: split(row.mac_addresses),
  serialNumber: row.serial_number,
  ...(ciOf(row) !== '' && { ciSysId: ciOf(row) }),
  os: row.os,
  groups: split(row.endpoint_groups),
  patches: split(row.patch_ids),
  windows: windows.flatMap(({ starts_at: start, ends_at: end }) =>
    start === null || end === null ? [] : [{ start: isoOf(start), end: isoOf(end) }],
  ),
})
