import type { Findings } from '../../contract/schemas/findings'
import type { Row } from '../../contract/tables'
import { judgeHost, mayBeOneHost, type HostNews } from '../../core/findings'
import { hostTally, NO_TALLY, sumOf, type FindingsTally } from '../../core/findings-tally'
import { keyOf } from '../../core/ids'
import type { Scanned } from '../../core/verdict'
import { contextOf, settleReported } from '../apply-report'
import { findCis, type Found } from '../find-cis'
import type { Ports } from '../ports'
import { findingId } from './free-again'
import { heldFindings, type HeldFinding } from './held-findings'
import { findingJudge, updateFindings, writeJudgements, type Judgement } from './judge-findings'
import { patchRowId } from '../prepare-patches'
import { cataloguedPatches } from './patch-catalogue'
import { scanPlans } from './scan-plans'

export type Host = Findings['hosts'][number]
/** What all hosts of a report have in common. */
export type Report = {
  readonly source: Row<'source'>
  readonly reportId: string
  readonly at: number
  readonly isComplete: boolean
}
/** A host of the report with what it lacks, each patch once; what was found of it, and what becomes of its findings. */
type Case = {
  readonly host: Host
  readonly missing: readonly string[]
  readonly found: Found
  readonly held: readonly HeldFinding[]
  readonly news: HostNews
}
type Judge = (one: Case, patch: string, foundAt: number) => Judgement

const SILENT: HostNews = { isLate: false, fresh: [], reopened: [], known: [], gone: [] }
const isReachable = (host: Host): boolean => host.reachable !== false
const eachOnce = (patches: readonly string[]): readonly string[] => [
  ...new Map(patches.map((patch) => [keyOf(patch), patch])).values(),
]

/** Takes what a report says of a batch of hosts; about one statement a new finding. It may be repeated at any moment. */
export function settleHosts(ports: Ports, report: Report, hosts: readonly Host[]): FindingsTally {
  const context = contextOf(ports)
  const found = findCis(ports, report.source.name, hosts)
  const lacking = hosts.map(({ id, missing = [] }) => ({ id, missing: eachOnce(missing) }))
  const reached = lacking.filter((_, at) => hosts[at]?.reachable !== false)
  const held = heldFindings(ports, context, report.source.sys_id, reached)
  const cases = hosts.flatMap((host, at): readonly Case[] => {
    const one = found[at]
    if (one === undefined) return []
    const missing = lacking[at]?.missing ?? []
    const rows = held.byHost.get(keyOf(host.id)) ?? []
    const own = rows.filter((row) => row.endpoint === '' || mayBeOneHost(one.ci, row.ci))
    const { at: seenAt, isComplete } = report
    const news = isReachable(host) ? judgeHost(own, { at: seenAt, isComplete, missing }) : SILENT
    return [{ host, missing, found: one, held: own, news }]
  })
  const told = cases.filter(({ host, news }) => isReachable(host) && !news.isLate)
  write(ports, report, told)
  const scans = new Map(
    told.map((one) => [keyOf(one.host.id), { ci: one.found.ci, scan: scanOf(report, one) }]),
  )
  settleReported(ports, scanPlans(ports, context, held, scans))
  return cases.map(tallyOf).reduce(sumOf, NO_TALLY)
}

/** To a plan, what a complete report does not name is fixed; of an incomplete one only what is missing counts. */
const scanOf = ({ reportId, at, isComplete }: Report, { missing }: Case): Scanned => ({
  scanId: reportId,
  at,
  reachable: true,
  missing: missing.map(keyOf),
  fixed: isComplete ? null : [],
})

const tallyOf = ({ host, found, news }: Case): FindingsTally =>
  hostTally(
    found.match,
    { isReachable: isReachable(host), isLate: news.isLate },
    {
      new: news.fresh.length,
      known: news.known.length,
      reopened: news.reopened.length,
      gone: news.gone.length,
    },
  )

/** What is gone and seen again first, the new ones last: cut short, the repeat finds the rest still to be done. */
function write(ports: Ports, report: Report, cases: readonly Case[]): void {
  const judge = judgeOf(ports, report, cases)
  const { at, reportId } = report
  const idsOf = (kind: 'reopened' | 'known' | 'gone'): readonly string[] =>
    cases.flatMap(({ news }) => news[kind])
  const seen = { seen_at: at, scan_id: reportId }
  updateFindings(ports, idsOf('gone'), { ...seen, status: 'gone', status_at: at, plan: '' })
  updateFindings(ports, idsOf('reopened'), { ...seen, status: 'open', status_at: at, found_at: at })
  writeJudgements(
    ports,
    cases.flatMap((one) => judgedAgain(one, judge, at)),
  )
  for (const one of cases) insertFresh(ports, report, one, judge)
  updateFindings(ports, notSeenYet(cases, at), { seen_at: at })
}

/** A repeat writes nothing. */
const notSeenYet = (cases: readonly Case[], at: number): readonly string[] =>
  cases.flatMap(({ held, news }) => {
    const known = new Set(news.known)
    return held
      .filter((row) => known.has(row.sys_id) && row.seen_at !== at)
      .map((row) => row.sys_id)
  })

function judgeOf(ports: Ports, { source }: Report, cases: readonly Case[]): Judge {
  const patches = cataloguedPatches(
    ports,
    source.sys_id,
    cases.flatMap(({ missing }) => missing),
  )
  const judge = findingJudge(
    ports,
    source,
    cases.map(({ found }) => found),
  )
  const unknown = { severity: '', known_exploited: false, due_at: null }
  return ({ found, host }, patch, foundAt) =>
    judge({
      found,
      hostName: host.hostName ?? host.fqdn ?? '',
      patch: patches.get(keyOf(patch)) ?? unknown,
      foundAt,
    })
}

/** Findings that no plan holds follow what is known now of their host and their patch. */
function judgedAgain(one: Case, judge: Judge, at: number) {
  const { held, news } = one
  const reopened = new Set(news.reopened)
  const live = new Set([...news.known, ...news.reopened])
  return held
    .filter((row) => live.has(row.sys_id) && row.endpoint === '' && row.status !== 'excepted')
    .map((row) => ({
      row,
      judgement: judge(one, row.patch_id, reopened.has(row.sys_id) ? at : (row.found_at ?? at)),
    }))
}

/** The sys_id follows from host, patch and the finding before it: two reports at once make one. */
function insertFresh(ports: Ports, report: Report, one: Case, judge: Judge): void {
  const { source, at, reportId } = report
  const { id } = one.host
  for (const { patch, previous } of one.news.fresh) {
    const key = keyOf(id)
    const about = { source: source.sys_id, host_key: key, patch_id: patch, previous }
    const values: Partial<Row<'finding'>> = {
      ...judge(one, patch, at),
      ...about,
      host_id: id,
      patch: patchRowId(ports, source.sys_id, 'patch', patch),
      status: 'open',
      status_at: at,
      found_at: at,
      seen_at: at,
      scan_id: reportId,
    }
    ports.rows.insert('finding', values, findingId(ports, { ...about, ci: one.found.ci }))
  }
}
