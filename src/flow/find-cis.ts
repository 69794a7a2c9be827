import {
  ATTRIBUTES,
  SEARCHED,
  matchHost,
  valuesOf,
  type Attribute,
  type Hits,
  type Host,
  type Matched,
  type Searched,
} from '../core/match'
import type { Ci, Ports } from './ports'

export type Found = Matched & { readonly host: Ci | null }

const READ: Readonly<Record<Searched, (ci: Ci) => string>> = {
  correlation_id: (ci) => ci.correlationId,
  serial_number: (ci) => ci.serialNumber,
  fqdn: (ci) => ci.fqdn,
  name: (ci) => ci.name,
  mac_address: (ci) => ci.macAddress,
  ip_address: (ci) => ci.ipAddress,
}

type Index = ReadonlyMap<string, readonly Ci[]>

function index(cis: readonly Ci[], keyOf: (ci: Ci) => string): Index {
  const found = new Map<string, Ci[]>()
  for (const ci of cis) {
    const key = keyOf(ci).toLowerCase()
    found.set(key, [...(found.get(key) ?? []), ci])
  }
  return found
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

/** One query per attribute for all hosts together: the number of statements does not grow with the plan. */
function searchAll(ports: Ports, hosts: readonly Host[], attribute: Searched): Index {
  const values = unique(hosts.flatMap((host) => valuesOf(host, attribute)))
  return values.length === 0 ? new Map() : index(ports.cis.by(attribute, values), READ[attribute])
}

const lowered = (record: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]))

/** The CI of each host, in the order of the hosts (contract.md 5). */
export function findCis(
  ports: Ports,
  sourceName: string,
  hosts: readonly Host[],
): readonly Found[] {
  const native = lowered(
    ports.cis.bySourceKey(
      sourceName,
      hosts.map(({ id }) => id),
    ),
  )
  const nativeOf = (host: Host): string => native.get(host.id.toLowerCase()) ?? ''
  const named = unique(
    hosts.flatMap((host) => [host.ciSysId?.toLowerCase() ?? '', nativeOf(host)]),
  ).filter((id) => id !== '')
  const byId = index(named.length === 0 ? [] : ports.cis.byIds(named), (ci) => ci.sysId)
  const searched = new Map(
    SEARCHED.map((attribute) => [attribute, searchAll(ports, hosts, attribute)] as const),
  )
  const hitsOf = (host: Host, attribute: Attribute): readonly Ci[] => {
    if (attribute === 'ciSysId') return byId.get(host.ciSysId?.toLowerCase() ?? '') ?? []
    if (attribute === 'sourceKey') return byId.get(nativeOf(host)) ?? []
    return valuesOf(host, attribute).flatMap(
      (value) => searched.get(attribute)?.get(value.toLowerCase()) ?? [],
    )
  }
  return hosts.map((host) => {
    const hits: Record<Attribute, readonly Ci[]> = {
      ciSysId: [],
      sourceKey: [],
      correlation_id: [],
      serial_number: [],
      fqdn: [],
      name: [],
      mac_address: [],
      ip_address: [],
    }
    for (const attribute of ATTRIBUTES) hits[attribute] = hitsOf(host, attribute)
    const matched = matchHost(hits satisfies Hits)
    const ci = ATTRIBUTES.flatMap((one) => hits[one]).find(({ sysId }) => sysId === matched.ci)
    return { ...matched, host: ci ?? null }
  })
}
