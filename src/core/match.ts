import type { Match } from '../contract/states'

/** What is known of a CI where hosts are matched to it. */
export type Candidate = {
  readonly sysId: string
  readonly installStatus: string
  readonly duplicateOf: string
}
/** The attributes by which the CMDB is searched. */
export const SEARCHED = [
  'correlation_id',
  'serial_number',
  'fqdn',
  'name',
  'mac_address',
  'ip_address',
] as const
export type Searched = (typeof SEARCHED)[number]
/** In the order of asking (contract.md 5). */
export const ATTRIBUTES = ['ciSysId', 'sourceKey', ...SEARCHED] as const
export type Attribute = (typeof ATTRIBUTES)[number]

export type Host = {
  readonly id: string
  readonly ciSysId?: string
  readonly serialNumber?: string
  readonly fqdn?: string
  readonly hostName?: string
  readonly macAddresses?: readonly string[]
  readonly ipAddresses?: readonly string[]
}
export type Matched = {
  readonly match: Match
  readonly ci: string
  readonly matchedBy: string
  readonly candidates: readonly string[]
  /** The attribute that points to another CI than the one found; '' = none. */
  readonly conflict: string
}
/** What each attribute of one host found. */
export type Hits = Readonly<Record<Attribute, readonly Candidate[]>>

/** Retired, stolen, absent (platform.md 4.2). */
const DEAD = ['7', '8', '100']
/** Neither retired, absent, stolen nor a duplicate: it may be linked. */
export const isLive = (ci: Omit<Candidate, 'sysId'>): boolean =>
  !DEAD.includes(ci.installStatus) && ci.duplicateOf === ''

/** The forms in which a CMDB may hold a MAC address: as given, and with colons, dashes or nothing between. */
function macForms(mac: string): readonly string[] {
  const digits = mac.replace(/[^0-9a-fA-F]/g, '').toUpperCase()
  if (digits.length !== 12) return [mac]
  const pairs = digits.match(/../g) ?? []
  return [mac, pairs.join(':'), pairs.join('-'), digits]
}

const given = (value: string | undefined): readonly string[] =>
  value === undefined || value.trim() === '' ? [] : [value.trim()]

/** The values by which a host is looked for in one attribute. */
export function valuesOf(host: Host, attribute: Searched): readonly string[] {
  switch (attribute) {
    case 'correlation_id':
      return [host.id]
    case 'serial_number':
      return given(host.serialNumber)
    case 'fqdn':
      return given(host.fqdn)
    case 'name':
      return given(host.hostName)
    case 'mac_address':
      return (host.macAddresses ?? []).flatMap(macForms)
    case 'ip_address':
      return (host.ipAddresses ?? []).flatMap(given)
  }
}

const distinct = (cis: readonly Candidate[]): readonly Candidate[] =>
  cis.filter((ci, at) => cis.findIndex((other) => other.sysId === ci.sysId) === at)

/** The narrowed set after one more attribute: those of the last one that it names too, or all it names at first. */
function narrow(among: readonly Candidate[], found: readonly Candidate[]): readonly Candidate[] {
  if (among.length === 0) return found
  const both = found.filter((ci) => among.some((other) => other.sysId === ci.sysId))
  return both.length === 0 ? among : both
}

type Search = { readonly among: readonly Candidate[]; readonly by: string }

function search(live: Hits): Search {
  let state: Search = { among: [], by: '' }
  for (const attribute of ATTRIBUTES) {
    const among = narrow(state.among, live[attribute])
    if (among.length !== state.among.length) state = { among, by: attribute }
    if (among.length === 1) return state
  }
  return state
}

const pointsElsewhere = (live: Hits, ci: string): string =>
  ATTRIBUTES.find(
    (attribute) =>
      live[attribute].length > 0 && !live[attribute].some((other) => other.sysId === ci),
  ) ?? ''

/**
 * Which CI a host is: an attribute that finds one live CI ends the search, one that finds several narrows it,
 * several at the end are ambiguous. What is retired, absent, stolen or a duplicate is never linked.
 */
export function matchHost(hits: Hits): Matched {
  const all = distinct(ATTRIBUTES.flatMap((attribute) => hits[attribute]))
  const live = ATTRIBUTES.reduce<Hits>(
    (kept, attribute) => ({ ...kept, [attribute]: distinct(hits[attribute].filter(isLive)) }),
    hits,
  )
  const { among, by } = search(live)
  const [found] = among
  if (found === undefined) {
    const match = all.length === 0 ? 'unmatched' : 'retired'
    return { match, ci: '', matchedBy: '', candidates: all.map(({ sysId }) => sysId), conflict: '' }
  }
  if (among.length > 1) {
    const candidates = among.map(({ sysId }) => sysId)
    return { match: 'ambiguous', ci: '', matchedBy: '', candidates, conflict: '' }
  }
  const conflict = pointsElsewhere(live, found.sysId)
  return { match: 'matched', ci: found.sysId, matchedBy: by, candidates: [], conflict }
}
