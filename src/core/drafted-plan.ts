import type { Plan } from '../contract/schemas/plan'
import type { Row } from '../contract/tables'
import { isOverdue } from './due'
import { keyOf } from './ids'
import { earliest, isoOf, readable } from './times'

type Patch = Row<'patch'>
type Finding = Row<'finding'>
export type DraftInput = {
  readonly planId: string
  readonly at: number
  /** User name of whom the source names as requested by; '' = nobody. */
  readonly by: string
  readonly policy: string
  readonly findings: readonly Finding[]
  /** What scans say of their patches, and of the vulnerabilities that are known to be exploited. */
  readonly patches: readonly Patch[]
  readonly exploited: readonly Patch[]
}

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

type Remedies = NonNullable<Plan['patches']>
const isSeverity = (word: string): word is NonNullable<Remedies[number]['severity']> =>
  ['critical', 'high', 'medium', 'low', 'none'].includes(word)

/** A patch as a tool would have sent it; what is not known is left out. */
const patchOf = (row: Patch): Remedies[number] => ({
  id: row.patch_id,
  ...(row.title !== '' && { title: row.title }),
  ...(row.vendor !== '' && { vendor: row.vendor }),
  ...(row.product !== '' && { product: row.product }),
  ...(isSeverity(row.severity) && { severity: row.severity }),
  ...(row.cves !== '' && { cves: row.cves.split(',') }),
  ...(row.reboot_required && { rebootRequired: true }),
  ...(row.released_at !== null && { releasedAt: isoOf(row.released_at) }),
  ...(row.url !== '' && { url: row.url }),
})

const vulnerabilityOf = (row: Patch): NonNullable<Plan['vulnerabilities']>[number] => ({
  id: row.patch_id,
  ...(row.title !== '' && { title: row.title }),
  ...(isSeverity(row.severity) && { severity: row.severity }),
  ...(row.cvss !== '' && { cvss: Number(row.cvss) }),
  knownExploited: true,
  ...(row.due_at !== null && { dueAt: isoOf(row.due_at) }),
})

/** Hosts with the patches that they lack, in the order of their keys. */
function endpointsOf(findings: readonly Finding[]): Plan['endpoints'] {
  const hosts = new Map<string, readonly Finding[]>()
  for (const row of findings) hosts.set(row.host_key, [...(hosts.get(row.host_key) ?? []), row])
  return [...hosts].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, rows]) => endpointOf(rows))
}

function endpointOf(rows: readonly Finding[]): Plan['endpoints'] {
  const [first] = rows
  if (first === undefined) return []
  const patches = rows.map((row) => row.patch_id)
  return [
    {
      id: first.host_id,
      ciSysId: first.ci,
      ...(first.host_name !== '' && { hostName: first.host_name }),
      patches,
    },
  ]
}

/** From when it was found to when it is due; a due date that has passed bounds no window. */
function slaOf({ findings, at }: DraftInput): Pick<Plan, 'sla'> {
  const start = earliest(findings.map((row) => row.found_at))
  const due = earliest(findings.map((row) => row.due_at))
  const end = due !== null && due > at ? due : null
  const sla = {
    ...(start !== null && (end === null || start < end) && { start: isoOf(start) }),
    ...(end !== null && { end: isoOf(end) }),
  }
  return Object.keys(sla).length === 0 ? {} : { sla }
}

/** Something in it is past its due date, and that is why it does not wait; nothing where nothing is. */
function emergencyOf({ findings, at }: DraftInput): Pick<Plan, 'emergency' | 'emergencyReason'> {
  const late = findings.filter(({ known_exploited: knownExploited, due_at: dueAt }) =>
    isOverdue({ knownExploited, dueAt }, at),
  )
  const since = earliest(late.map((row) => row.due_at))
  if (since === null) return {}
  const what = `${plural(late.length, 'finding')} known to be exploited`
  const emergencyReason = `${what} and past the due date, the first since ${readable(since)}.`
  return { emergency: true, emergencyReason }
}

/** The plan that a policy makes of findings, as a tool would have activated it. */
export function draftPlan(input: DraftInput): Plan {
  const { planId, at, by, policy, findings } = input
  const named = new Set(findings.map((row) => keyOf(row.patch_id)))
  const patches = input.patches.filter((row) => named.has(keyOf(row.patch_id))).map(patchOf)
  const endpoints = endpointsOf(findings)
  const what = `${plural(patches.length, 'patch', 'patches')} found missing by scans`
  return {
    planId,
    activation: {
      number: 1,
      at: isoOf(at),
      by: { ...(by !== '' && { userName: by }), name: `Patchloop, policy ${policy}`.slice(0, 100) },
    },
    name: `${policy}: ${what}`.slice(0, 120),
    description:
      `Drafted by Patchloop on ${readable(at)} by the policy ${policy}: ` +
      `${plural(findings.length, 'finding')} that scans report and no plan had taken up.`,
    ...emergencyOf(input),
    ...slaOf(input),
    patches,
    ...(input.exploited.length > 0 && { vulnerabilities: input.exploited.map(vulnerabilityOf) }),
    endpoints,
  }
}
