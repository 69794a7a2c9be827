import type { Row } from '../../contract/tables'
import { judgeFinding } from '../../core/finding-policy'
import { changed } from '../../core/verdict'
import type { Found } from '../find-cis'
import type { Ports } from '../ports'
import { ciFacts } from '../policies/facts'
import { policiesInForce } from '../prepare-judge'
import { inChunks } from '../../core/chunks'

type Finding = Row<'finding'>
/** What follows for a finding from its host, its patch and the policies in force. */
export type Judgement = Pick<
  Finding,
  'ci' | 'match' | 'host_name' | 'severity' | 'known_exploited' | 'policy' | 'due_at' | 'priority'
>
export type Subject = {
  readonly found: Found
  readonly hostName: string
  readonly patch: Pick<Row<'patch'>, 'severity' | 'known_exploited' | 'due_at'>
  readonly foundAt: number
}

const IDS_PER_QUERY = 500

/** Judges the findings of a batch of hosts; the CIs are read once for all of them. */
export function findingJudge(
  ports: Ports,
  source: Row<'source'>,
  found: readonly Found[],
): (subject: Subject) => Judgement {
  const policies = policiesInForce(ports)
  const cis = found.map(({ ci }) => ci).filter((ci) => ci !== '')
  const known = ciFacts(ports, policies, cis, true)
  const now = ports.clock.now()
  return ({ found: one, hostName, patch, foundAt }) => {
    const { ci, match, host } = one
    const { severity, known_exploited, due_at: dueAt } = patch
    const plan = { severity, knownExploited: known_exploited, source: source.sys_id }
    const facts = { ...known.of(host, { ...plan, emergency: false }), foundAt, dueAt }
    const judged = judgeFinding(facts, policies, { fallback: source.policy_default, now })
    const host_name = hostName === '' ? (host?.name ?? '') : hostName
    return { ci, match, host_name, severity, known_exploited, ...judged }
  }
}

/** Writes what is judged otherwise than it stands, one statement for all rows that change alike. */
export function writeJudgements(
  ports: Ports,
  judged: readonly { readonly row: Finding; readonly judgement: Judgement }[],
): void {
  const groups = new Map<string, { values: Partial<Finding>; ids: string[] }>()
  for (const { row, judgement } of judged) {
    const values = changed<Partial<Finding>>(row, judgement)
    if (Object.keys(values).length === 0) continue
    const key = JSON.stringify(values)
    const group = groups.get(key) ?? { values, ids: [] }
    group.ids.push(row.sys_id)
    groups.set(key, group)
  }
  for (const { values, ids } of groups.values()) updateFindings(ports, ids, values)
}

/** The same values for many findings, in a statement for every 500 of them. */
export function updateFindings(
  ports: Ports,
  ids: readonly string[],
  values: Partial<Finding>,
): void {
  for (const some of inChunks(ids, IDS_PER_QUERY)) {
    ports.rows.updateAll('finding', [['sys_id', 'in', some]], values)
  }
}
