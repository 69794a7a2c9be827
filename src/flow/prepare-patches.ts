import { remedies } from '../contract/check-plan'
import type { PatchKind } from '../contract/choices'
import type { Row } from '../contract/tables'
import { derivedId, keyOf } from '../core/ids'
import type { PlanHead } from '../core/intake'
import { parseIso } from '../core/times'
import type { Ports } from './ports'

/** 2,000 patches and 2,000 vulnerabilities per activation at most; a few activations fit in one read. */
const MOST_KNOWN = 10_000

/** The row of a patch of a plan; of a source, where it is what scans say of it. */
export const patchRowId = (ports: Ports, owner: string, kind: PatchKind, patch: string): string =>
  derivedId(ports.crypto, 'patch', owner, kind, keyOf(patch))

/** Ids of the plan's patches, or of its vulnerabilities where it names no patch. */
export const remedyIds = (head: PlanHead): readonly string[] =>
  remedies({ ...head, endpoints: [] }).map(({ id }) => id)

export const remedyKind = (head: PlanHead): PatchKind =>
  (head.patches ?? []).length > 0 ? 'patch' : 'vulnerability'

export type PatchValues = Partial<Row<'patch'>> & {
  readonly patch_id: string
  readonly kind: PatchKind
}
type Remedies = Pick<PlanHead, 'patches' | 'vulnerabilities'>

/** The columns of patches and vulnerabilities as a payload gives them. */
export function patchValues(head: Remedies): readonly PatchValues[] {
  const exploited = new Set(
    (head.vulnerabilities ?? []).filter((one) => one.knownExploited).map(({ id }) => keyOf(id)),
  )
  const patches = (head.patches ?? []).map((patch) => ({
    patch_id: patch.id,
    kind: 'patch' as const,
    title: patch.title ?? '',
    vendor: patch.vendor ?? '',
    product: patch.product ?? '',
    severity: patch.severity ?? '',
    cves: (patch.cves ?? []).join(','),
    known_exploited: (patch.cves ?? []).some((cve) => exploited.has(keyOf(cve))),
    reboot_required: patch.rebootRequired === true,
    released_at: patch.releasedAt === undefined ? null : parseIso(patch.releasedAt),
    url: patch.url ?? '',
  }))
  const vulnerabilities = (head.vulnerabilities ?? []).map((item) => ({
    patch_id: item.id,
    kind: 'vulnerability' as const,
    title: item.title ?? '',
    severity: item.severity ?? '',
    cvss: item.cvss === undefined ? '' : String(item.cvss),
    known_exploited: item.knownExploited === true,
    due_at: item.dueAt === undefined ? null : parseIso(item.dueAt),
  }))
  return [...patches, ...vulnerabilities]
}

/** Rows of the plan's patches and vulnerabilities; a revision adds its own and marks what it no longer has. */
export function seatPatches(ports: Ports, plan: Row<'plan'>, head: PlanHead): void {
  // Looked at first: each insert that meets its row fills the platform's log with a unique key violation.
  const known = ports.rows.find('patch', [['plan', '=', plan.sys_id]], { limit: MOST_KNOWN })
  const there = new Set(known.map(({ sys_id }) => sys_id))
  const wanted = new Set<string>()
  for (const values of patchValues(head)) {
    const id = patchRowId(ports, plan.sys_id, values.kind, values.patch_id)
    wanted.add(id)
    if (there.has(id)) continue
    const row = { ...values, source: plan.source, plan: plan.sys_id, removed: false }
    ports.rows.insert('patch', row, id)
  }
  if (plan.activation_number > 1) markRemoved(ports, known, wanted)
}

function markRemoved(
  ports: Ports,
  known: readonly Row<'patch'>[],
  wanted: ReadonlySet<string>,
): void {
  for (const row of known) {
    const removed = !wanted.has(row.sys_id)
    if (row.removed !== removed) ports.rows.update('patch', row.sys_id, { removed })
  }
}
