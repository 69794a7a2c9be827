/** An issue of a body: where, as a JSON pointer, and what. */
export type Issue = { readonly path: string; readonly message: string }
export type Found = (path: string, message: string) => void
type Ids = readonly { readonly id: string }[] | undefined

export const key = (id: string): string => id.toLowerCase()
export const keys = (list: Ids): Set<string> => new Set((list ?? []).map((one) => key(one.id)))

/** Ids of one list are told apart without regard to case. */
export function twice(list: Ids, at: string, found: Found): void {
  const seen = new Map<string, number>()
  for (const [index, one] of (list ?? []).entries()) {
    const first = seen.get(key(one.id))
    if (first === undefined) seen.set(key(one.id), index)
    else found(`${at}/${index}/id`, `is the id of ${at}/${first} already (${one.id})`)
  }
}

const given = (value: string | readonly string[] | undefined): boolean =>
  value !== undefined && value.length > 0

type Host = {
  readonly hostName?: string
  readonly fqdn?: string
  readonly ipAddresses?: readonly string[]
  readonly serialNumber?: string
  readonly macAddresses?: readonly string[]
  readonly ciSysId?: string
}

/** A host has one more way to be told apart than the tool's own id. */
export const identified = (host: Host): boolean =>
  given(host.hostName) ||
  given(host.fqdn) ||
  given(host.ipAddresses) ||
  given(host.serialNumber) ||
  given(host.macAddresses) ||
  given(host.ciSysId)

export const NOT_IDENTIFIED =
  'needs one of hostName, fqdn, ipAddresses, serialNumber, macAddresses, ciSysId to be identified'
