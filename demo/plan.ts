import catalogue from '../examples/known-exploited.json'

export type Window = { readonly start: string; readonly end: string }
export type Host = {
  readonly name: string
  readonly fqdn: string
  readonly os: string
  readonly serialNumber: string
}

const LINUX = [
  'CVE-2023-0386',
  'CVE-2024-53150',
  'CVE-2024-53197',
  'CVE-2024-50302',
  'CVE-2024-53104',
]
const WINDOWS = [
  'CVE-2025-33053',
  'CVE-2025-32709',
  'CVE-2025-30397',
  'CVE-2025-32706',
  'CVE-2025-32701',
  'CVE-2025-30400',
]

const known = new Map(catalogue.vulnerabilities.map((entry) => [entry.cveID, entry]))

const patchFor = (
  id: string,
  title: string,
  vendor: string,
  product: string,
  cves: readonly string[],
) => ({
  id,
  title,
  vendor,
  product,
  severity: 'critical',
  cves,
  rebootRequired: true,
})

const PATCHES = [
  patchFor('linux-kernel-2025-06', 'Linux kernel security update', 'Linux', 'Kernel', LINUX),
  patchFor(
    'windows-2025-06',
    'Windows cumulative security update',
    'Microsoft',
    'Windows',
    WINDOWS,
  ),
]

const isWindows = (host: Host): boolean => /windows/i.test(host.os)

const patchesOf = (hosts: readonly Host[]) =>
  PATCHES.filter((patch) =>
    hosts.some((host) => isWindows(host) === patch.id.startsWith('windows')),
  )

/** A remediation plan for these hosts, made from entries of CISA's catalogue of known exploited vulnerabilities. */
export const planFor = (
  planId: string,
  hosts: readonly Host[],
  windows: readonly Window[],
  at: string,
) => ({
  planId,
  activation: {
    number: 1,
    at,
    by: { userName: 'jane.roe', email: 'jane.roe@example.com', name: 'Jane Roe' },
  },
  name: 'Known exploited vulnerabilities, June roll-up',
  description: `Vulnerabilities of CISA's catalogue ${catalogue.catalogVersion} that the scan of these hosts reported.`,
  predefinedText: 'Agreed with the service owners. Hosts restart once within their window.',
  approver: { userName: 'change.manager' },
  patches: patchesOf(hosts),
  vulnerabilities: patchesOf(hosts).flatMap(({ cves }) =>
    cves.map((id) => ({ id, severity: 'critical', knownExploited: known.has(id) })),
  ),
  endpointGroups: [
    { id: 'grp-linux', name: 'Linux servers', ring: 1 },
    { id: 'grp-windows', name: 'Windows servers', ring: 1 },
  ],
  endpoints: hosts.map((host, index) => ({
    id: `ep-${index + 1}`,
    hostName: host.name,
    ...(host.fqdn && { fqdn: host.fqdn }),
    ...(host.serialNumber && { serialNumber: host.serialNumber }),
    os: host.os,
    groups: [isWindows(host) ? 'grp-windows' : 'grp-linux'],
    patches: [isWindows(host) ? 'windows-2025-06' : 'linux-kernel-2025-06'],
    windows: [windows[index % windows.length]],
  })),
})
