import type { Row } from '../contract/tables'
import { keyOf } from '../core/ids'
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
const MOST_FINDINGS = 10_000

export const inChunks = <T>(values: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, at) =>
    values.slice(at * size, (at + 1) * size),
  )

function rowsOf(ports: Ports, plan: string, ids: readonly string[]): readonly Row<'endpoint'>[] {
  return inChunks(ids, IDS_PER_QUERY).flatMap((some) => [
    ...ports.rows.find('endpoint', [
      ['plan', '=', plan],
      ['endpoint_key', 'in', some.map(keyOf)],
    ]),
    ...ports.rows.find('endpoint', [
      ['plan', '=', plan],
      ['endpoint_key', 'starts with', '#'],
      ['endpoint_id', 'in', some],
    ]),
  ])
}

/** Endpoints of a report, and what of it the plan does not have. */
export function knownOf(ports: Ports, plan: string, named: readonly Named[]): Known {
  const ids = [...new Set(named.map(({ id }) => id))]
  const endpoints = new Map<string, readonly Row<'endpoint'>[]>()
  for (const row of rowsOf(ports, plan, ids)) {
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

/** Findings of some endpoints, in one query per 100 of them. */
export function findingsOf(
  ports: Ports,
  endpoints: readonly string[],
): ReadonlyMap<string, readonly Row<'finding'>[]> {
  const found = new Map<string, Row<'finding'>[]>()
  for (const some of inChunks(endpoints, 100)) {
    const rows = ports.rows.find('finding', [['endpoint', 'in', some]], { limit: MOST_FINDINGS })
    for (const row of rows) found.set(row.endpoint, [...(found.get(row.endpoint) ?? []), row])
  }
  return found
}
