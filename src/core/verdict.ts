import type { Row } from '../contract/tables'

type Endpoint = Row<'endpoint'>
type Finding = Pick<
  Row<'finding'>,
  'sys_id' | 'patch_id' | 'status' | 'status_at' | 'message' | 'installed_at' | 'verified_at'
>
type FindingChange = { readonly id: string; readonly values: Partial<Row<'finding'>> }
export type Verdict = {
  readonly findings: readonly FindingChange[]
  /** Written last: a report is taken when its endpoint says so. */
  readonly endpoint: Partial<Endpoint>
}

/** One endpoint of a results call, its times as epoch milliseconds. */
export type Reported = {
  readonly status: 'installing' | 'rebooting' | 'installed' | 'failed' | 'skipped'
  readonly at: number
  readonly rebootAt: number | null
  readonly message: string
  /** Why it was left out (contract/choices, EXEMPTIONS); '' = nothing said. */
  readonly exemption: string
  /** Patch key (lower case) → what became of it; null: the report names none. */
  readonly patches: Readonly<Record<string, PatchReport>> | null
}
export type PatchReport = { readonly status: string; readonly message: string }

/** What the report breaks; decided by the caller from window, permit and approval. */
export type Breaches = readonly string[]

/** No report moves these: they left the plan, or a person accepted them. */
const SETTLED: readonly string[] = ['excepted', 'released', 'gone']
const RANK: Readonly<Record<string, number>> = {
  installing: 1,
  rebooting: 2,
  installed: 3,
  failed: 3,
  skipped: 3,
  verified: 0,
  unfixed: 0,
}

const latest = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b)

/** Only what differs is written, so that a repeat writes nothing. */
export function changed<T extends object>(before: T, after: Partial<T>): Partial<T> {
  const keys = (Object.keys(after) as (keyof T)[]).filter((key) => before[key] !== after[key])
  return Object.fromEntries(keys.map((key) => [key, after[key]])) as Partial<T>
}

/** Reports may come late and out of order: an older one never overrules a newer one. */
function isNewer(endpoint: Endpoint, { status, at }: Reported): boolean {
  const before = RANK[endpoint.status]
  if (before === undefined || endpoint.status_at === null) return true
  if (at !== endpoint.status_at) return at > endpoint.status_at
  return (RANK[status] ?? 0) >= before
}

const flagsWith = (flags: string, breaches: Breaches): string =>
  [...new Set([...flags.split(','), ...breaches])]
    .filter((flag) => flag !== '')
    .sort()
    .join(',')

/**
 * What a report of the tool says of an endpoint and its findings. Facts are taken, whatever they break;
 * of an endpoint that left the plan, or whose change is closed, only what they break is noted.
 */
export function afterResult(
  endpoint: Endpoint,
  findings: readonly Finding[],
  report: Reported,
  breaches: Breaches,
  isClosed = false,
): Verdict {
  const flags = flagsWith(endpoint.flags, breaches)
  if (endpoint.status === 'released' || isClosed) {
    return { findings: [], endpoint: changed(endpoint, { flags }) }
  }
  const reported = findings.map((finding) => findingResult(finding, report))
  const installed = reported.some(({ values }) => values.status === 'installed')
  const status = statusOf(report)
  const newer = isNewer(endpoint, report)
  const hasInstalled = report.status === 'installed' || installed
  return {
    findings: reported.filter(({ values }) => Object.keys(values).length > 0),
    endpoint: changed(endpoint, {
      ...(newer && {
        status,
        status_at: report.at,
        message: report.message,
        exemption: report.exemption,
      }),
      ...(startsWork(endpoint, report) && { started_at: report.at }),
      ...(hasInstalled && { installed_at: latest(endpoint.installed_at, report.at) }),
      rebooted_at: latest(endpoint.rebooted_at, report.rebootAt),
      flags,
    }),
  }
}

/** The first that is heard of work on it, where no permit was asked for. */
const startsWork = (endpoint: Endpoint, { status }: Reported): boolean =>
  endpoint.started_at === null && (status === 'installing' || status === 'rebooting')

/** Installed with a patch that failed is failed. */
function statusOf({ status, patches }: Reported): string {
  const failed = Object.values(patches ?? {}).some((patch) => patch.status === 'failed')
  return status === 'installed' && failed ? 'failed' : status
}

function findingResult(finding: Finding, report: Reported): FindingChange {
  const said = saidOf(finding, report)
  const isOld = finding.status_at !== null && finding.status_at > report.at
  if (said === null || SETTLED.includes(finding.status) || isOld) {
    return { id: finding.sys_id, values: {} }
  }
  const isInstalled = said.status === 'installed'
  const values = changed<Partial<Row<'finding'>>>(finding, {
    status: said.status,
    status_at: report.at,
    message: said.message,
    ...(isInstalled && { installed_at: report.at, verified_at: null }),
  })
  return { id: finding.sys_id, values }
}

/** The patch's own words, else those of its endpoint; null: nothing is said of it. */
function saidOf(finding: Finding, { status, message, patches }: Reported): PatchReport | null {
  const own = patches?.[finding.patch_id.toLowerCase()]
  if (own !== undefined) return own
  if (status === 'installing' || status === 'rebooting') return null
  // A failed endpoint that names patches says nothing of those it leaves out.
  if (patches !== null && status !== 'installed') return null
  return { status, message }
}

/** One endpoint of a scan. `missing` and `fixed` hold patch keys (lower case); fixed null: whatever is not missing. */
export type Scanned = {
  readonly scanId: string
  readonly at: number
  readonly reachable: boolean
  readonly missing: readonly string[]
  readonly fixed: readonly string[] | null
}

/** Evidence is a scan newer than the last install and reboot, and not older than the policy allows. */
export function isEvidence(
  endpoint: Pick<Endpoint, 'installed_at' | 'rebooted_at'>,
  scan: Scanned,
  oldest: number,
): boolean {
  const worked = latest(endpoint.installed_at, endpoint.rebooted_at)
  return scan.reachable && scan.at >= oldest && (worked === null || scan.at > worked)
}

/** What a scan proves of an endpoint. `oldest`: scans before it prove nothing. */
export function afterScan(
  endpoint: Endpoint,
  findings: readonly Finding[],
  scan: Scanned,
  oldest: number,
): Verdict {
  const isLate = endpoint.scanned_at !== null && endpoint.scanned_at > scan.at
  if (endpoint.status === 'released' || isLate) return { findings: [], endpoint: {} }
  if (!scan.reachable) {
    return { findings: [], endpoint: changed(endpoint, { reachable: false }) }
  }
  const seen = { scanned_at: scan.at, reachable: true }
  if (!isEvidence(endpoint, scan, oldest)) {
    return { findings: [], endpoint: changed(endpoint, seen) }
  }
  const judged = findings.map((finding) => findingScan(finding, scan, endpoint))
  const after = judged.map(({ values }, i) => values.status ?? findings[i]?.status ?? '')
  const status = scannedStatus(endpoint, after)
  return {
    findings: judged.filter(({ values }) => Object.keys(values).length > 0),
    endpoint: changed(endpoint, {
      ...seen,
      ...(status !== endpoint.status && { status, status_at: scan.at }),
    }),
  }
}

function findingScan(finding: Finding, scan: Scanned, endpoint: Endpoint): FindingChange {
  const status = scanWord(finding, scan, endpoint)
  if (status === null || SETTLED.includes(finding.status)) {
    return { id: finding.sys_id, values: {} }
  }
  const proof =
    status === 'verified' ? { verified_at: scan.at, scan_id: scan.scanId } : { verified_at: null }
  const values = changed<Partial<Row<'finding'>>>(finding, {
    status,
    ...(status !== finding.status && { status_at: scan.at }),
    ...proof,
  })
  return { id: finding.sys_id, values }
}

function scanWord(finding: Finding, scan: Scanned, endpoint: Endpoint): string | null {
  const key = finding.patch_id.toLowerCase()
  if (scan.missing.includes(key)) {
    // Still missing before anybody tried is no failure.
    const isTried = endpoint.installed_at !== null || finding.status === 'verified'
    return isTried ? 'unfixed' : null
  }
  return scan.fixed === null || scan.fixed.includes(key) ? 'verified' : null
}

function scannedStatus(endpoint: Endpoint, findings: readonly string[]): string {
  const open = findings.filter((status) => !['verified', ...SETTLED].includes(status))
  if (open.includes('unfixed')) return 'unfixed'
  const isProved = findings.includes('verified') || findings.includes('excepted')
  return open.length === 0 && isProved ? 'verified' : endpoint.status
}
