import type { Row } from '../../contract/tables'
import { derivedId, keyOf } from '../../core/ids'
import type { Scanned } from '../../core/verdict'
import type { Ports } from '../ports'
import { AT_REST } from './held-findings'

type Finding = Row<'finding'>

/** Findings of one host: as many as it can lack patches, in some plans. */
const MOST = 10_000

type Key = Pick<Finding, 'source' | 'host_key' | 'ci' | 'patch_id' | 'previous'>

/** The sys_id of a finding that no plan has made: it follows from host, patch and the one before, so that there is one. */
export const findingId = (ports: Ports, key: Key): string => {
  const { source, host_key, ci, patch_id, previous } = key
  return derivedId(ports.crypto, 'finding', source, host_key, ci, keyOf(patch_id), previous)
}

/** A new open finding that goes on where one ended with its plan, and names it. */
function goOn(ports: Ports, ended: Finding, values: Partial<Finding>): void {
  const { sys_id: previous, source, host_id, host_key, host_name, ci, match } = ended
  const { patch_id, patch, severity, known_exploited, policy, due_at, priority } = ended
  const about = { source, host_id, host_key, host_name, ci, match, patch_id, patch, previous }
  const judged = { severity, known_exploited, policy, due_at, priority }
  const id = findingId(ports, about)
  ports.rows.insert('finding', { ...about, ...judged, status: 'open', ...values }, id)
}

/** Patches of a host that something else stands for: a finding in no plan, or in another one. */
function standing(ports: Ports, { source, host_key, endpoint }: Finding): ReadonlySet<string> {
  const rows = ports.rows.find(
    'finding',
    [
      ['source', '=', source],
      ['host_key', '=', host_key],
      ['status', 'not in', AT_REST],
      ['endpoint', '!=', endpoint],
    ],
    { limit: MOST },
  )
  return new Set(rows.map((row) => keyOf(row.patch_id)))
}

/** What scans reported of a host stays missing when its endpoint leaves a plan without proof: policies may draft it again. */
export function openAgain(ports: Ports, ended: readonly Finding[]): void {
  const reported = ended.filter((row) => row.seen_at !== null)
  const [first] = reported
  if (first === undefined) return
  const others = standing(ports, first)
  for (const row of reported.filter(({ patch_id }) => !others.has(keyOf(patch_id)))) {
    const { seen_at, found_at, scan_id } = row
    const since = { found_at: found_at ?? seen_at, seen_at, status_at: ports.clock.now() }
    goOn(ports, row, { ...since, scan_id })
  }
}

/** What was proved and is missing again: the evidence stays as it is, and a new finding is judged by the policies. */
export function openFound(
  ports: Ports,
  ended: readonly Finding[],
  { at, scanId: scan_id }: Pick<Scanned, 'at' | 'scanId'>,
): void {
  for (const row of ended) {
    goOn(ports, row, { found_at: at, seen_at: at, status_at: at, scan_id })
  }
  const [first] = ended
  if (first !== undefined) ports.queue.send('judge', first.source)
}

/** The one that ended goes on after all: what went on in its place, and is in no plan, is let go. */
export function withdrawAgain(ports: Ports, { sys_id, seen_at }: Finding): void {
  if (seen_at === null) return
  ports.rows.updateAll(
    'finding',
    [
      ['previous', '=', sys_id],
      ['endpoint', 'empty'],
    ],
    { status: 'released', plan: '' },
  )
}
