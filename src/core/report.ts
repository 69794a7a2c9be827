import type { Results } from '../contract/schemas/results'
import type { Scan } from '../contract/schemas/scan'
import { keyOf } from './ids'
import { parseIso } from './times'
import type { PatchReport, Reported, Scanned } from './verdict'

export type ResultItem = Results['endpoints'][number]
export type ScanItem = Scan['endpoints'][number]

/** More than this many findings in a call are stored and settled in the background (contract.md 3.3). */
export const WITHIN_CALL = 500

/** Times passed the schema and its check, so they parse; 0 would be refused nowhere and prove nothing. */
const timeOf = (text: string): number => parseIso(text) ?? 0

/** One endpoint of a results call as the verdict takes it. Of a patch named twice the last word counts. */
export function reportedOf(item: ResultItem): Reported {
  const patches = item.patches?.map(
    (patch) =>
      [
        keyOf(patch.id),
        { status: patch.status, message: (patch.message ?? '').slice(0, 1000) },
      ] as const satisfies readonly [string, PatchReport],
  )
  return {
    status: item.status,
    at: timeOf(item.at),
    rebootAt: item.reboot === undefined ? null : timeOf(item.reboot.at),
    message: item.message ?? '',
    exemption: item.exemption ?? '',
    patches: patches === undefined ? null : Object.fromEntries(patches),
  }
}

/** One endpoint of a scan as the verdict takes it. */
export const scannedOf = (scan: Pick<Scan, 'scanId' | 'at'>, item: ScanItem): Scanned => ({
  scanId: scan.scanId,
  at: timeOf(scan.at),
  reachable: item.reachable !== false,
  missing: (item.missing ?? []).map(keyOf),
  fixed: item.fixed === undefined ? null : item.fixed.map(keyOf),
})
