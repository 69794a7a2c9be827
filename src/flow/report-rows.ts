import type { Row } from '../contract/tables'
import { inChunks } from '../core/chunks'
import { keyOf } from '../core/ids'
import { eachFinding } from './findings/each-finding'
import type { Ports } from './ports'

/** A refused part of a report: only ids that the plan does not have (contract.md 3.3). */
export type Refused = { readonly id: string; readonly patch?: string; readonly message: string }
export type Known = {
  /** Endpoint id (lower case) → its rows: its own, and those that a later activation put beside it. */
  readonly endpoints: ReadonlyMap<string, readonly Row<'endpoint'>[]>
  readonly refused: readonly Refused[]
}
type Named = { readonly id: string; readonly patches: readonly string[] }

const IDS_PER_QUERY = 500
/** Rows beside those: one for each time that a host was added again. */
const MOST_BESIDE = 10_000

/** All rows of some endpoints: their own, and those that a revision or a reopening put beside them. */
export function rowsOfIds(
  ports: Ports,
  plan: string,
  ids: readonly string[],
): readonly Row<'endpoint'>[] {
  return inChunks(ids, IDS_PER_QUERY).flatMap((some) => [
    ...ports.rows.find('endpoint', [
      ['plan', '=', plan],
      ['endpoint_key', 'in', some.map(keyOf)],
    ]),
    ...ports.rows.find(
      'endpoint',
      [
        ['plan', '=', plan],
        ['endpoint_key', 'starts with', '#'],
        ['endpoint_id', 'in', some],
      ],
      { limit: MOST_BESIDE },
    ),
  ])
}

/** Endpoints of a report, and what of it the plan does not have. */
export function knownOf(ports: Ports, plan: string, named: readonly Named[]): Known {
  const ids = [...new Set(named.map(({ id }) => id))]
  const endpoints = new Map<string, readonly Row<'endpoint'>[]>()
  for (const row of rowsOfIds(ports, plan, ids)) {
    const key = keyOf(row.endpoint_id)
    endpoints.set(key, [...(endpoints.get(key) ?? []), row])
  }
  const unknown = ids
    .filter((id) => !endpoints.has(keyOf(id)))
    .map((id) => ({ id, message: 'The plan has no such endpoint.' }))
  return { endpoints, refused: [...unknown, ...unknownPatches(ports, plan, named, endpoints)] }
}

function unknownPatches(
  ports: Ports,
  plan: string,
  named: readonly Named[],
  endpoints: Known['endpoints'],
): readonly Refused[] {
  const owned = new Set(
    [...endpoints.values()].flat().flatMap((row) => row.patch_ids.split(',').map(keyOf)),
  )
  const asked = [...new Set(named.flatMap(({ patches }) => patches.map(keyOf)))]
  const doubtful = asked.filter((patch) => !owned.has(patch))
  if (doubtful.length === 0) return []
  const rows = ports.rows.find('patch', [['plan', '=', plan]], { limit: 5000 })
  const ofPlan = new Set(rows.map((row) => keyOf(row.patch_id)))
  return named.flatMap(({ id, patches }) =>
    patches
      .filter((patch) => !owned.has(keyOf(patch)) && !ofPlan.has(keyOf(patch)))
      .map((patch) => ({ id, patch, message: 'The plan has no such patch.' })),
  )
}

/** Findings of some endpoints, all of them: judged by a part of its findings, an endpoint would seem proved. */
export function findingsOf(
  ports: Ports,
  endpoints: readonly string[],
): ReadonlyMap<string, readonly Row<'finding'>[]> {
  const found = new Map<string, Row<'finding'>[]>()
  const keep = (row: Row<'finding'>): void => {
    const own = found.get(row.endpoint)
    if (own === undefined) found.set(row.endpoint, [row])
    else own.push(row)
  }
  for (const some of inChunks(endpoints, 100)) eachFinding(ports, [['endpoint', 'in', some]], keep)
  return found
}

type Current = { readonly row: Row<'endpoint'>; readonly findings: readonly Row<'finding'>[] }

/** Rows of an endpoint with their findings, read ahead. Named twice in one call, the second must see what the first did. */
function eachOnce(ports: Ports, known: Known): (id: string) => readonly Current[] {
  const ids = [...known.endpoints.values()].flat().map(({ sys_id }) => sys_id)
  const findings = findingsOf(ports, ids)
  const seen = new Set<string>()
  return (id) => {
    const rows = known.endpoints.get(keyOf(id)) ?? []
    const isAgain = seen.has(keyOf(id))
    seen.add(keyOf(id))
    if (!isAgain) return rows.map((row) => ({ row, findings: findings.get(row.sys_id) ?? [] }))
    return rows.flatMap(({ sys_id }) => {
      const row = ports.rows.get('endpoint', sys_id)
      const own = findingsOf(ports, [sys_id]).get(sys_id) ?? []
      return row === null ? [] : [{ row, findings: own }]
    })
  }
}

export type Applied = { readonly taken: number; readonly planChanges: readonly string[] }

/** Applies one item after the other; answers how many brought something new, and whose plan changes they touch. */
export function applyEach<T extends { readonly id: string }>(
  ports: Ports,
  items: readonly T[],
  known: Known,
  apply: (item: T, current: Current) => boolean,
): Applied {
  const planChanges: string[] = []
  let taken = 0
  const current = eachOnce(ports, known)
  for (const item of items) {
    const news = current(item.id).map((one) => {
      planChanges.push(one.row.plan_change)
      return apply(item, one)
    })
    if (news.includes(true)) taken += 1
  }
  return { taken, planChanges }
}
