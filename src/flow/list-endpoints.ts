import type { Row } from '../contract/tables'
import { decodeCursor, encodeCursor, pageSize } from '../core/cursor'
import { keyOf } from '../core/ids'
import type { Answer } from '../core/result'
import { isoOrNull } from '../core/times'
import { badCursor, type ListQuery } from './list-plans'
import { NEWEST_ROW } from './open-draft'
import type { Condition, Ports } from './ports'
import { viewWindow } from './view-windows'

/** Findings of one page of endpoints are read in pages of this many, so many times at most. */
const FINDINGS = 1000
const MAX_READS = 200

/** Endpoints of a plan with CI, match, window, status and findings, in the order of the plan. */
export function listEndpoints(ports: Ports, plan: Row<'plan'>, query: ListQuery): Answer {
  const after = query.after ? decodeCursor(query.after) : '-1'
  if (after === null || !/^-?\d+$/.test(after)) return badCursor
  const limit = pageSize(query.limit)
  const where: Condition<'endpoint'>[] = [
    ['plan', '=', plan.sys_id],
    ['position', '>', Number(after)],
    NEWEST_ROW,
  ]
  if (query.only) where.push(['status', '=', query.only])
  const rows = ports.rows.find('endpoint', where, { orderBy: ['position'], limit: limit + 1 })
  const page = rows.slice(0, limit)
  const last = page[page.length - 1]
  const next =
    rows.length > limit && last !== undefined ? encodeCursor(String(last.position)) : null
  return { status: 200, body: { endpoints: viewEndpoints(ports, plan, page), next } }
}

function viewEndpoints(ports: Ports, plan: Row<'plan'>, rows: readonly Row<'endpoint'>[]) {
  const windows = byId(
    ports.rows.find('window', [['sys_id', 'in', rows.map((row) => row.window)]], { limit: 1000 }),
  )
  const changes = byId(
    ports.rows.find('plan_change', [
      ['sys_id', 'in', [...new Set(rows.map((row) => row.plan_change))]],
    ]),
  )
  const numbers = new Map(
    [...changes.values()].map((row) => [
      row.sys_id,
      ports.changes.get(row.change_request)?.number ?? null,
    ]),
  )
  const findings = findingsOf(ports, plan, rows)
  const cis = byId(
    ports.cis.byIds([...new Set(rows.map((row) => row.ci))]).map((ci) => ({
      ...ci,
      sys_id: ci.sysId,
    })),
  )
  return rows.map((row) => ({
    id: row.endpoint_id,
    hostName: row.host_name,
    status: row.status,
    statusAt: isoOrNull(row.status_at),
    match: row.match,
    matchedBy: row.matched_by,
    ci: row.ci === '' ? null : { sysId: row.ci, name: cis.get(row.ci)?.name ?? '' },
    candidates: row.candidates === '' ? [] : row.candidates.split(','),
    change: numbers.get(row.plan_change) ?? null,
    window: viewWindow(windows.get(row.window) ?? null),
    installedAt: isoOrNull(row.installed_at),
    scannedAt: isoOrNull(row.scanned_at),
    flags: row.flags === '' ? [] : row.flags.split(','),
    message: row.message,
    exemption: row.exemption === '' ? null : row.exemption,
    findings: findings.get(keyOf(row.endpoint_id)) ?? [],
  }))
}

const byId = <T extends { readonly sys_id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.sys_id, row]))

type FindingView = { readonly patch: string; readonly status: string; readonly message: string }

/** Findings by endpoint; of several of one patch (a reopened plan) the one of the newest row counts. */
function findingsOf(
  ports: Ports,
  plan: Row<'plan'>,
  rows: readonly Row<'endpoint'>[],
): ReadonlyMap<string, readonly FindingView[]> {
  const own = new Set(rows.map((row) => row.sys_id))
  const found = new Map<string, Map<string, Row<'finding'>>>()
  const hosts = rows.map((row) => row.endpoint_id)
  for (let after = '', reads = 0; reads < MAX_READS && hosts.length > 0; reads += 1) {
    const page = ports.rows.find(
      'finding',
      [
        ['plan', '=', plan.sys_id],
        ['host_id', 'in', hosts],
        ['sys_id', '>', after],
      ],
      { orderBy: ['sys_id'], limit: FINDINGS },
    )
    for (const row of page) {
      const host = found.get(keyOf(row.host_id)) ?? new Map<string, Row<'finding'>>()
      const before = host.get(keyOf(row.patch_id))
      if (before === undefined || own.has(row.endpoint)) host.set(keyOf(row.patch_id), row)
      found.set(keyOf(row.host_id), host)
    }
    if (page.length < FINDINGS) break
    after = page[page.length - 1]?.sys_id ?? ''
  }
  return new Map(
    [...found].map(([host, patches]) => [
      host,
      [...patches.values()].map((row) => ({
        patch: row.patch_id,
        status: row.status,
        message: row.message,
      })),
    ]),
  )
}
