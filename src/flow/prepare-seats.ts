import type { Row } from '../contract/tables'
import { inChunks } from '../core/chunks'
import { keyOf } from '../core/ids'
import { planSeat } from '../core/revision'
import { openAgain, withdrawAgain } from './findings/free-again'
import { takeoverFor } from './findings/take-over'
import type { Ports } from './ports'
import {
  endpointRowId,
  groupKeyOf,
  planChangeId,
  positionOf,
  seatEndpoint,
  seatPlanChange,
  wantedPatches,
  type Place,
} from './prepare-endpoints'
import type { Judged } from './judged'
import { rowsOfIds } from './report-rows'
import { dropWindows, releaseEndpoint } from './revise-release'
import { rowsById } from './rows-by-id'

/** How many earlier activations of one plan are looked back at for rows of the same host. */
const LOOK_BACK = 20
const IDS_PER_QUERY = 500

const roundOf = (activation: number): string => (activation === 1 ? '' : `a${activation}`)

/** Rounds in which a row of the same host, or a plan change of the same group, may have been made. */
function rounds(activation: number): readonly string[] {
  const later = Array.from({ length: activation - 1 }, (_, at) => roundOf(at + 2))
  return ['', ...later.slice(-LOOK_BACK)]
}

type Changes = ReadonlyMap<string, Row<'plan_change'>>

/** Plan changes with those that took over from them as a plan was reopened. */
function withSuccessors(ports: Ports, ids: readonly string[]): Changes {
  const known = new Map<string, Row<'plan_change'>>()
  for (let wanted = ids; wanted.length > 0;) {
    const rows = [...rowsById(ports, 'plan_change', wanted).values()]
    for (const row of rows) known.set(row.sys_id, row)
    wanted = rows.map((row) => row.succeeded_by).filter((id) => id !== '' && !known.has(id))
  }
  return known
}

function chainFrom(known: Changes, id: string): readonly Row<'plan_change'>[] {
  const row = known.get(id)
  if (row === undefined) return []
  return row.succeeded_by === '' ? [row] : [row, ...chainFrom(known, row.succeeded_by)]
}

/** The plan change that takes new endpoints of a group: one that this activation may still change, else a new one. */
function changeFinder(ports: Ports, place: Place, batch: readonly Judged[]) {
  const { plan } = place
  const idsOf = (judged: Judged): readonly string[] =>
    rounds(plan.activation_number).map((round) =>
      planChangeId(ports, plan.sys_id, groupKeyOf(judged, round)),
    )
  const groups = new Map(batch.map((judged) => [groupKeyOf(judged, ''), judged]))
  const known = withSuccessors(ports, [...groups.values()].flatMap(idsOf))
  const found = new Map<string, string>()
  return (judged: Judged): string => {
    const group = groupKeyOf(judged, '')
    const memo = found.get(group)
    if (memo !== undefined) return memo
    const rows = idsOf(judged).flatMap((id) => chainFrom(known, id))
    const open = rows.find((row) => isOpen(row, plan))
    const round = rows.length === 0 ? '' : roundOf(plan.activation_number)
    const id = open?.sys_id ?? seatPlanChange(ports, judged, place, round)
    found.set(group, id)
    return id
  }
}

/** Revision start stamped those that may still be changed with the number of the activation. */
const isOpen = (row: Row<'plan_change'> | undefined, plan: Row<'plan'>): boolean =>
  row !== undefined && row.activation_number === plan.activation_number && row.succeeded_by === ''

/** Writes a judged batch: first activations and revisions alike, and again after a crash with the same result. */
export function seatBatch(
  ports: Ports,
  about: Pick<Place, 'plan' | 'head'>,
  batch: readonly Judged[],
  offset: number,
): void {
  const { activation_number: activation, sys_id: plan } = about.plan
  const place: Place = { ...about, ...rowsThere(ports, about.plan, batch) }
  const changeOf = changeFinder(ports, place, batch)
  const known = activation === 1 ? null : knownRows(ports, place, batch)
  batch.forEach((judged, at) => {
    const position = positionOf(activation, offset + at)
    if (known !== null) {
      reviseEndpoint(ports, place, judged, { known, changeOf, position })
      return
    }
    const id = endpointRowId(ports, plan, judged.key)
    const patches = wantedPatches(judged, place.head)
    const planChange = changeOf(judged)
    const seat = { id, key: judged.key, planChange, patches, position }
    seatEndpoint(ports, judged, place, seat)
  })
}

const MOST_ROWS = 20_000

/** Endpoints of the batch that have a row already, with their windows and findings; and what scans found of its hosts. */
function rowsThere(
  ports: Ports,
  plan: Row<'plan'>,
  batch: readonly Judged[],
): Pick<Place, 'there' | 'findings'> {
  const hosts = batch.map(({ endpoint }) => endpoint.id)
  const endpoints = rowsOfIds(ports, plan.sys_id, hosts).map(({ sys_id }) => sys_id)
  const windows = inChunks(endpoints, IDS_PER_QUERY).flatMap((some) =>
    ports.rows.find('window', [['endpoint', 'in', some]], { limit: MOST_ROWS }),
  )
  return {
    there: new Set([...endpoints, ...windows.map(({ sys_id }) => sys_id)]),
    findings: takeoverFor(ports, plan, { hosts, endpoints }),
  }
}

type Revision = {
  readonly known: KnownRows
  readonly changeOf: (judged: Judged) => string
  readonly position: number
}
type KnownRows = {
  /** Rows of the batch's hosts, by the host's key: those of every change that the plan ever had. */
  readonly endpoints: ReadonlyMap<string, readonly Row<'endpoint'>[]>
  readonly changes: Changes
}

function knownRows(ports: Ports, place: Place, batch: readonly Judged[]): KnownRows {
  const endpoints = new Map<string, readonly Row<'endpoint'>[]>()
  const rows = rowsOfIds(
    ports,
    place.plan.sys_id,
    batch.map(({ endpoint }) => endpoint.id),
  )
  for (const row of [...rows].sort((a, b) => a.position - b.position)) {
    const key = keyOf(row.endpoint_id)
    endpoints.set(key, [...(endpoints.get(key) ?? []), row])
  }
  const changes = withSuccessors(
    ports,
    rows.map((row) => row.plan_change),
  )
  return { endpoints, changes }
}

/** A row whose host has a newer one, in the change that took over from its own, stands for nothing any more. */
function isReplaced(row: Row<'endpoint'>, { endpoints, changes }: KnownRows): boolean {
  const successor = changes.get(row.plan_change)?.succeeded_by ?? ''
  const rows = endpoints.get(keyOf(row.endpoint_id)) ?? []
  return successor !== '' && rows.some((other) => other.plan_change === successor)
}

function reviseEndpoint(
  ports: Ports,
  place: Place,
  judged: Judged,
  { known, changeOf, position }: Revision,
): void {
  const { plan } = place
  const all = known.endpoints.get(judged.key) ?? []
  const rows = all.filter((row) => !isReplaced(row, known))
  const decision = planSeat({
    key: judged.key,
    wanted: wantedPatches(judged, place.head),
    rows: rows.map((row) => ({
      id: row.sys_id,
      key: row.endpoint_key,
      status: row.status,
      open: isOpen(known.changes.get(row.plan_change), plan),
      patches: row.patch_ids.split(',').map(keyOf),
    })),
  })
  const replaced = all.filter((row) => !rows.includes(row)).map((row) => row.sys_id)
  for (const id of [...decision.keep, ...replaced]) {
    ports.rows.update('endpoint', id, { activation_number: plan.activation_number })
  }
  for (const id of decision.release) releaseEndpoint(ports, id, plan.activation_number)
  if (decision.rename !== '') {
    ports.rows.update('endpoint', decision.rename, { endpoint_key: `#${decision.rename}` })
  }
  if (decision.patches.length === 0) return
  const old = rows.find((row) => row.sys_id === decision.update)
  const round = all.length === 0 ? '' : roundOf(plan.activation_number)
  const id = old?.sys_id ?? endpointRowId(ports, plan.sys_id, judged.key, round)
  const key = decision.key === '' ? `#${id}` : decision.key
  const planChange = old === undefined ? changeOf(judged) : old.plan_change
  const seat = { id, key, planChange, patches: decision.patches, position }
  seatEndpoint(ports, judged, place, seat)
  if (old !== undefined) bringUpToDate(ports, old, judged, decision.patches)
}

/** What an updated row no longer has: windows that the tool took back, findings of patches that it dropped. */
function bringUpToDate(
  ports: Ports,
  old: Row<'endpoint'>,
  judged: Judged,
  patches: readonly string[],
): void {
  const now = ports.clock.now()
  if (old.status === 'released') {
    ports.rows.update('endpoint', old.sys_id, { status: 'pending', status_at: now, message: '' })
  }
  dropWindows(ports, old.sys_id, judged)
  const wanted = patches.map(keyOf)
  const own = [['endpoint', '=', old.sys_id] as const]
  for (const finding of ports.rows.find('finding', own, { limit: 2000 })) {
    const isWanted = wanted.includes(keyOf(finding.patch_id))
    if (isWanted && finding.status === 'released') {
      withdrawAgain(ports, finding)
      ports.rows.update('finding', finding.sys_id, { status: 'open', status_at: now })
    }
    if (!isWanted && finding.status === 'open') {
      openAgain(ports, [finding])
      ports.rows.update('finding', finding.sys_id, { status: 'released', status_at: now })
    }
  }
}
