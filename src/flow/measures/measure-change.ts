import type { Row } from '../../contract/tables'
import { changeMeasures, NONE, withSpan, type ChangeFacts, type Sum } from '../../core/measures'
import { eachPage } from '../each-page'
import { eachFinding } from '../findings/each-finding'
import type { Ports } from '../ports'
import { keepMeasures } from './keep-measures'

/** Rows of a plan change, a thousand at a time. */
const ofChange = (planChange: string) =>
  ({ where: [['plan_change', '=', planChange]], size: 1000 }) as const

/** Measures a plan change that has ended: from its rows, page by page, some hundredths of a statement an endpoint. */
export function measureChange(ports: Ports, planChange: string): void {
  const row = ports.rows.get('plan_change', planChange)
  const plan = row === null ? null : ports.rows.get('plan', row.plan)
  if (row === null || plan === null) return
  const about = { source: plan.source, plan: plan.sys_id, plan_change: row.sys_id }
  keepMeasures(ports, { ...about, occasion: 'end' }, changeMeasures(factsOf(ports, plan, row)))
}

function factsOf(ports: Ports, plan: Row<'plan'>, row: Row<'plan_change'>): ChangeFacts {
  const seen = endpointsOf(ports, plan, row.sys_id)
  const [first] = ports.rows.find(
    'window',
    [
      ['plan_change', '=', row.sys_id],
      ['opened_at', 'not empty'],
    ],
    { orderBy: ['opened_at'], limit: 1 },
  )
  return {
    activatedAt: plan.activated_at,
    decidedAt: row.decided_at,
    firstOpenedAt: first?.opened_at ?? null,
    rounds: row.round,
    maintenance: maintenanceOf(ports, row.sys_id),
    ...seen,
  }
}

type Seen = Pick<
  ChangeFacts,
  'foundToPlan' | 'installToVerified' | 'findings' | 'endpoints' | 'work'
>

function endpointsOf(ports: Ports, plan: Row<'plan'>, planChange: string): Seen {
  const sums = { found: NONE, proof: NONE, work: NONE }
  const findings = { total: 0, verified: 0, cameBack: 0 }
  const endpoints = { unmatched: 0, installed: 0, outside: 0 }
  eachPage(ports, { table: 'endpoint', ...ofChange(planChange) }, (page) => {
    for (const row of page) {
      sums.work = withSpan(sums.work, row.started_at, row.installed_at)
      if (row.match !== 'matched') endpoints.unmatched += 1
      if (row.installed_at === null) continue
      endpoints.installed += 1
      if (row.flags.split(',').includes('outside_window')) endpoints.outside += 1
    }
    const ids = page.map(({ sys_id }) => sys_id)
    eachFinding(ports, [['endpoint', 'in', ids]], (finding) => {
      sums.found = withSpan(sums.found, finding.found_at, plan.activated_at)
      sums.proof = withSpan(sums.proof, finding.installed_at, finding.verified_at)
      findings.total += 1
      if (finding.status === 'verified') findings.verified += 1
      if (finding.previous !== '') findings.cameBack += 1
    })
  })
  return {
    foundToPlan: sums.found,
    installToVerified: sums.proof,
    work: sums.work,
    findings,
    endpoints,
  }
}

function maintenanceOf(ports: Ports, planChange: string): Sum {
  const sums = { held: NONE }
  eachPage(ports, { table: 'lease', ...ofChange(planChange) }, (page) => {
    for (const row of page) sums.held = withSpan(sums.held, row.taken_at, row.released_at)
  })
  return sums.held
}
