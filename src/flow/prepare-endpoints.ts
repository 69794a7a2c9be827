import type { Row } from '../contract/tables'
import { derivedId, keyOf } from '../core/ids'
import type { PlanHead } from '../core/intake'
import { windowKey, type Span } from '../core/window-choice'
import { takeOver, type Takeover } from './findings/take-over'
import type { Ports } from './ports'
import { endpointScope } from '../core/scope-hash'
import type { Judged } from './judged'
import { patchRowId, remedyIds, remedyKind } from './prepare-patches'

/** Where a batch of endpoints belongs. */
export type Place = {
  readonly plan: Row<'plan'>
  readonly head: PlanHead
  /** Rows of the batch that an earlier activation, or a call that died, has made: inserted again they would fill the log. */
  readonly there: ReadonlySet<string>
  readonly findings: Takeover
}
/** An endpoint row to be: in which plan change, with which patches, under which key. */
export type Seat = {
  readonly id: string
  readonly key: string
  readonly planChange: string
  readonly patches: readonly string[]
  readonly position: number
  /** Findings of the row that this one follows after a reopening, by the key of their patch. */
  readonly previous?: ReadonlyMap<string, string>
}

/** Characters of the column. */
const MAX_CONFLICTS = 1000
/** The column takes 121 sys_ids. */
const MAX_CANDIDATES = 100
/** Positions of one activation; those of later ones stand behind. */
const POSITIONS = 100_000
const MAX_ACTIVATIONS = 20_000

/** The row of an endpoint; a round other than '' is a further row of the same host in a later change. */
export const endpointRowId = (ports: Ports, plan: string, key: string, round = ''): string =>
  derivedId(ports.crypto, 'endpoint', plan, key, round)
export const planChangeId = (ports: Ports, plan: string, group: string): string =>
  derivedId(ports.crypto, 'plan_change', plan, group)
export const windowRowId = (ports: Ports, endpoint: string, span: Span): string =>
  derivedId(ports.crypto, 'window', endpoint, span.start, span.end)

const findingRowId = (ports: Ports, endpoint: string, patch: string): string =>
  derivedId(ports.crypto, 'finding', endpoint, keyOf(patch))

/** What an endpoint is to be cured of, each once. */
export function wantedPatches(judged: Judged, head: PlanHead): readonly string[] {
  const named = judged.endpoint.patches ?? remedyIds(head)
  return [...new Map(named.map((id) => [keyOf(id), id])).values()]
}

const list = (values: readonly string[] | undefined): string => (values ?? []).join(',')

/** The earliest ring of its groups; 0 = none. */
function ringOf(judged: Judged, head: PlanHead): number {
  const own = (judged.endpoint.groups ?? []).map(keyOf)
  const rings = (head.endpointGroups ?? [])
    .filter((group) => own.includes(keyOf(group.id)))
    .map((group) => group.ring ?? 0)
  return rings.length === 0 ? 0 : Math.min(...rings)
}

function endpointValues(ports: Ports, judged: Judged, place: Place, seat: Seat) {
  const { endpoint, found, window } = judged
  return {
    plan: place.plan.sys_id,
    plan_change: seat.planChange,
    policy: judged.policy?.sys_id ?? '',
    endpoint_id: endpoint.id,
    endpoint_key: seat.key,
    host_name: endpoint.hostName ?? '',
    fqdn: endpoint.fqdn ?? '',
    ip_addresses: list(endpoint.ipAddresses),
    mac_addresses: list(endpoint.macAddresses),
    serial_number: endpoint.serialNumber ?? '',
    ci_given: endpoint.ciSysId ?? '',
    os: endpoint.os ?? '',
    endpoint_groups: list(endpoint.groups),
    ring: ringOf(judged, place.head),
    patch_ids: list(seat.patches),
    ci: found.ci,
    scope: endpointScope(ports.crypto, found.ci, list(seat.patches)),
    match: found.match,
    matched_by: found.matchedBy,
    candidates: list(found.candidates.slice(0, MAX_CANDIDATES)),
    window: window === null ? '' : windowRowId(ports, seat.id, window),
    activation_number: place.plan.activation_number,
  } satisfies Partial<Row<'endpoint'>>
}

/** The place of an endpoint within its plan: by activation, then as the tool sent them. */
export const positionOf = (activation: number, index: number): number =>
  ((activation - 1) % MAX_ACTIVATIONS) * POSITIONS + index

/** Writes the row of an endpoint, its windows and its findings; what is there already is left or brought up to date. */
export function seatEndpoint(ports: Ports, judged: Judged, place: Place, seat: Seat): void {
  const values = endpointValues(ports, judged, place, seat)
  const fresh: Partial<Row<'endpoint'>> = {
    ...values,
    position: seat.position,
    status: 'pending',
    status_at: ports.clock.now(),
    reachable: true,
  }
  if (place.there.has(seat.id) || ports.rows.insert('endpoint', fresh, seat.id) === null) {
    ports.rows.update('endpoint', seat.id, values)
  }
  seatWindows(ports, judged, place, seat)
  seatFindings(ports, judged, place, seat)
}

function seatWindows(ports: Ports, judged: Judged, place: Place, seat: Seat): void {
  const { window } = judged
  const chosen = window === null ? '' : windowKey(window)
  const offered = judged.spans.filter((span) => windowKey(span) !== chosen)
  for (const span of window === null ? offered : [window, ...offered]) {
    const isChosen = windowKey(span) === chosen
    const id = windowRowId(ports, seat.id, span)
    if (place.there.has(id)) continue
    ports.rows.insert(
      'window',
      {
        plan: place.plan.sys_id,
        plan_change: seat.planChange,
        endpoint: seat.id,
        ci: judged.found.ci,
        window_key: windowKey(span),
        starts_at: span.start,
        ends_at: span.end,
        origin: isChosen ? judged.origin : 'payload',
        state: isChosen ? 'planned' : 'candidate',
        conflicts: isChosen ? judged.conflicts.join('\n').slice(0, MAX_CONFLICTS) : '',
      },
      id,
    )
  }
}

/** Open findings of scans are taken over, those that are lacking made (contract.md 1). */
function seatFindings(ports: Ports, judged: Judged, place: Place, seat: Seat): void {
  const host = { id: judged.endpoint.id, ci: judged.found.ci }
  const own = { plan: place.plan.sys_id, endpoint: seat.id, ci: judged.found.ci }
  const lacking = seat.patches.filter((patch) => !place.findings.has(seat.id, patch))
  const free = lacking.map((patch) => place.findings.free(host, patch)).filter((id) => id !== '')
  takeOver(ports, free, own)
  const kind = remedyKind(place.head)
  for (const patch of lacking) {
    if (place.findings.free(host, patch) !== '') continue
    ports.rows.insert(
      'finding',
      {
        ...own,
        source: place.plan.source,
        host_id: host.id,
        host_key: judged.key,
        host_name: judged.endpoint.hostName ?? '',
        match: judged.found.match,
        patch_id: patch,
        patch: patchRowId(ports, place.plan.sys_id, kind, patch),
        status: 'open',
        status_at: ports.clock.now(),
        previous: seat.previous?.get(keyOf(patch)) ?? '',
      },
      findingRowId(ports, seat.id, patch),
    )
  }
}

/** What an endpoint's change is named by, and told apart by: policy, group, and a round where an earlier one goes on. */
export const groupKeyOf = (judged: Judged, round: string): string =>
  [judged.policy?.sys_id ?? 'none', judged.group, round].filter((word) => word !== '').join(' ')

const shownGroup = (judged: Judged): string =>
  judged.group === 'plan' ? '' : judged.group.replace(/^\w+:/, '')

/** a2: what activation 2 added; l1: what people linked. */
const shownRound = (round: string): string =>
  round === '' ? '' : `${round.startsWith('l') ? 'linked' : 'activation'} ${round.slice(1)}`

/** Makes the plan change of a group, once; answers its sys_id. */
export function seatPlanChange(
  ports: Ports,
  judged: Judged,
  place: Pick<Place, 'plan'>,
  round: string,
): string {
  const group = groupKeyOf(judged, round)
  const id = planChangeId(ports, place.plan.sys_id, group)
  const shown = [shownGroup(judged), shownRound(round)]
  const part = [judged.policy?.name ?? '', ...shown].filter((word) => word !== '').join(', ')
  ports.rows.insert(
    'plan_change',
    {
      plan: place.plan.sys_id,
      name: `${place.plan.plan_id} ${part}`.slice(0, 250),
      group_key: group,
      policy: judged.policy?.sys_id ?? '',
      change_type: judged.policy?.change_type ?? 'normal',
      status: 'preparing',
      stage: 'open',
      activation_number: place.plan.activation_number,
    },
    id,
  )
  return id
}
