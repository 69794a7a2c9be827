import type { Findings } from '../contract/schemas/findings'
import { inChunks } from './chunks'

/** What a chunk of background work writes stays short: hosts and findings of one part. */
const PART_HOSTS = 100
const PART_FINDINGS = 2000
/** An attachment is read back as one text, of 5 MB at most. */
const HEAD_ENTRIES = 1000

type Hosts = Findings['hosts']
function hostParts(hosts: Hosts): readonly Hosts[] {
  const parts: Hosts[number][][] = []
  let findings = 0
  for (const host of hosts) {
    const own = host.missing?.length ?? 0
    findings += own
    const last = parts[parts.length - 1]
    if (last === undefined || last.length === PART_HOSTS || findings > PART_FINDINGS) {
      parts.push([host])
      findings = own
    } else last.push(host)
  }
  return parts
}

/** A scan report as it is stored: first what it says of vulnerabilities and patches, then its hosts. */
export function findingsParts({
  reportId,
  at,
  complete = false,
  patches = [],
  vulnerabilities = [],
  hosts,
}: Findings) {
  return [
    ...inChunks(vulnerabilities, HEAD_ENTRIES).map((some) => ({ vulnerabilities: some })),
    ...inChunks(patches, HEAD_ENTRIES).map((some) => ({ patches: some })),
    ...hostParts(hosts).map((some) => ({ reportId, at, complete, hosts: some })),
  ]
}
