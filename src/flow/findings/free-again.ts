import type { Row } from '../../contract/tables'
import { derivedId, keyOf } from '../../core/ids'
import type { Scanned } from '../../core/verdict'
import type { Ports } from '../ports'

type Finding = Row<'finding'>

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

/** What scans reported stays missing when its endpoint leaves a plan without proof: policies may draft it again. */
export function openAgain(ports: Ports, ended: readonly Finding[]): void {
  const status_at = ports.clock.now()
  for (const row of ended) {
    const { seen_at, found_at, scan_id } = row
    if (seen_at === null) continue
    goOn(ports, row, { found_at: found_at ?? seen_at, seen_at, scan_id, status_at })
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
