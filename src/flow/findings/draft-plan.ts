import type { Plan } from '../../contract/schemas/plan'
import type { Row } from '../../contract/tables'
import { draftPlan } from '../../core/drafted-plan'
import { keyOf } from '../../core/ids'
import { contentOf } from '../../core/intake'
import { isLive } from '../../core/match'
import type { Ports } from '../ports'
import { patchRowId } from '../prepare-patches'
import { inChunks } from '../../core/chunks'
import { rowsById } from '../rows-by-id'
import { planValues, storePayload } from '../store-plan'
import { freeFor } from './draft-due'
import { eachFinding } from './each-finding'
import { updateFindings } from './judge-findings'

type Finding = Row<'finding'>

/** One plan is something that a person can decide about; what is more waits for the next part. */
const MOST_HOSTS = 2000
const MOST_FINDINGS = 50_000
/** contract.md 3.1 */
const MOST_PATCHES = 2000
const IDS_PER_QUERY = 500

/**
 * The first stage of a drafted plan: promises the findings to it, and makes of them the payload that a tool would have
 * sent. From there it is prepared like any other. false = nothing is left to plan, and the plan is gone again.
 */
export function draftFromFindings(ports: Ports, plan: Row<'plan'>): boolean {
  const source = ports.rows.get('source', plan.source)
  const policy = ports.rows.get('policy', plan.drafted_by)
  if (source === null || policy === null) throw new Error(`plan ${plan.plan_id} lost its policy`)
  promise(ports, plan)
  const findings = onLiveCis(ports, promisedTo(ports, plan.sys_id))
  if (findings.length === 0) {
    ports.rows.remove('plan', plan.sys_id)
    return false
  }
  const named = findings.map(({ patch }) => patch)
  const patches = [...rowsById(ports, 'patch', named).values()]
  const payload = draftPlan({
    planId: plan.plan_id,
    at: plan.activated_at ?? ports.clock.now(),
    by: ports.people.byId(source.requested_by_default)?.userName ?? '',
    policy: policy.name,
    findings,
    patches,
    exploited: exploitedOf(ports, source.sys_id, patches),
  })
  activate(ports, plan, source, payload)
  return true
}

function activate(ports: Ports, row: Row<'plan'>, source: Row<'source'>, plan: Plan): void {
  const caller = { ...ports.people.caller(), roles: [] }
  const arrival = { source, caller, plan, hash: ports.crypto.sha256Hex(contentOf(plan)) }
  const receipt = storePayload(ports, arrival)
  // Whoever stands as requested by did not activate it: the policy did.
  const activated_by_text = plan.activation.by.name ?? ''
  const values = { ...planValues(ports, arrival, receipt), activated_by_text }
  ports.rows.update('plan', row.sys_id, values)
}

/** Marks the findings as this plan's, so that no other is drafted of them: as many hosts as one plan may have. */
function promise(ports: Ports, { sys_id, source, drafted_by, activated_at }: Row<'plan'>): void {
  const free = freeFor(source, drafted_by, activated_at ?? ports.clock.now())
  const counts = ports.rows.tally('finding', free, 'host_key')
  const hosts = Object.keys(counts).sort()
  let findings = 0
  const taken = hosts.slice(0, MOST_HOSTS).filter((host) => {
    findings += counts[host] ?? 0
    return findings <= MOST_FINDINGS
  })
  for (const some of inChunks(taken, IDS_PER_QUERY)) {
    ports.rows.updateAll('finding', [...free, ['host_key', 'in', some]], { plan: sys_id })
  }
}

/** What was promised to the plan, without what would be more patches than a plan may have. */
function promisedTo(ports: Ports, plan: string): readonly Finding[] {
  const findings: Finding[] = []
  eachFinding(
    ports,
    [
      ['plan', '=', plan],
      ['endpoint', 'empty'],
      ['status', '=', 'open'],
    ],
    (row) => findings.push(row),
  )
  const urgent = [...findings].sort((a, b) => a.priority - b.priority)
  const patches = [...new Set(urgent.map((row) => keyOf(row.patch_id)))].slice(0, MOST_PATCHES)
  const wanted = new Set(patches)
  return findings.filter((row) => wanted.has(keyOf(row.patch_id)))
}

/** Without those whose CI was retired since the last scan: nothing would be permitted there. They wait for a scan that knows better. */
function onLiveCis(ports: Ports, findings: readonly Finding[]): readonly Finding[] {
  const cis = ports.cis.byIds([...new Set(findings.map(({ ci }) => ci))])
  const live = new Set(cis.filter(isLive).map(({ sysId }) => sysId))
  const dead = findings.filter(({ ci }) => !live.has(ci)).map(({ sys_id }) => sys_id)
  updateFindings(ports, dead, { ci: '', match: 'retired', plan: '' })
  return findings.filter(({ ci }) => live.has(ci))
}

function exploitedOf(
  ports: Ports,
  source: string,
  patches: readonly Row<'patch'>[],
): readonly Row<'patch'>[] {
  const cves = patches.flatMap(({ cves: text }) => (text === '' ? [] : text.split(',')))
  const ids = cves.map((cve) => patchRowId(ports, source, 'vulnerability', cve))
  return [...rowsById(ports, 'patch', ids).values()].filter((row) => row.known_exploited)
}

/** Findings that were promised to a plan and that it did not take are free again. */
export function dropPromises(ports: Ports, plan: string): void {
  ports.rows.updateAll(
    'finding',
    [
      ['plan', '=', plan],
      ['endpoint', 'empty'],
    ],
    { plan: '' },
  )
}
