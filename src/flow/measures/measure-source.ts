import { sourceMeasures } from '../../core/measures'
import { UNDONE } from '../../core/standing'
import { DAY_MS } from '../../core/times'
import type { Condition, Ports } from '../ports'
import { keepMeasures } from './keep-measures'

/** Measures of one night: what a patching tool's scans found so long ago and nobody has proved, and hosts without a CI. */
export function measureSource(ports: Ports, source: string, night: number): void {
  const open: readonly Condition<'finding'>[] = [
    ['source', '=', source],
    ['status', 'in', [...UNDONE, 'installed']],
  ]
  const olderThan = (days: number): number =>
    ports.rows.count('finding', [...open, ['found_at', '<=', night - days * DAY_MS]])
  const unmatched = ports.rows.tally('finding', [...open, ['ci', 'empty']], 'host_key')
  const facts = {
    unpatched: { after30: olderThan(30), after60: olderThan(60), after90: olderThan(90) },
    unmatchedHosts: Object.keys(unmatched).length,
  }
  const about = { source, plan: '', plan_change: '', occasion: `night ${night}` }
  keepMeasures(ports, about, sourceMeasures(facts))
}
