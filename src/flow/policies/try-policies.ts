import type { Row } from '../../contract/tables'
import { choosePolicy } from '../../core/policy'
import { consequence, shares, verdicts } from '../../core/policy-trial'
import { taskTitles } from '../../core/tasks'
import { NEWEST_ROW } from '../open-draft'
import { templatesOf } from '../open-tasks'
import type { Ports } from '../ports'
import { policiesInForce } from '../prepare-judge'
import { ciFacts, type PlanFacts } from './facts'

export type Trial = { readonly ci: string; readonly plan: string }
type Policy = Row<'policy'>

const ORDINARY: PlanFacts = { emergency: false, severity: '', knownExploited: false, source: '' }
const ORDINARY_NOTE =
  'Without a plan: judged for an ordinary one, no emergency, of no known severity, of no patching tool.'
const NOTHING = 'Choose a CI to try, a plan to try, or both.'
const PAGE = 500
const MOST = 5000

/** Which of the active policies, as they are saved, would apply, and why the others would not: sentences for a person. */
export function tryPolicies(ports: Ports, trial: Trial): readonly string[] {
  const plan = trial.plan === '' ? null : ports.rows.get('plan', trial.plan)
  if (trial.ci !== '') return tryCi(ports, trial.ci, plan)
  return plan === null ? [NOTHING] : tryPlan(ports, plan)
}

const planFacts = (plan: Row<'plan'> | null): PlanFacts =>
  plan === null
    ? ORDINARY
    : {
        emergency: plan.emergency,
        severity: plan.highest_severity,
        knownExploited: plan.known_exploited,
        source: plan.source,
      }

const fallbackOf = (ports: Ports, plan: Row<'plan'> | null): string =>
  plan === null ? '' : (ports.rows.get('source', plan.source)?.policy_default ?? '')

function tryCi(ports: Ports, ci: string, plan: Row<'plan'> | null): readonly string[] {
  const policies = policiesInForce(ports)
  const host = ports.cis.byIds([ci])[0] ?? null
  const facts = ciFacts(ports, policies, [ci]).of(host, planFacts(plan))
  const winner = choosePolicy(policies, facts, '')
  const chosen = winner ?? choosePolicy(policies, facts, fallbackOf(ports, plan))
  const why = winner === null ? ', as the default of the patching tool' : ''
  return [
    ...(plan === null ? [ORDINARY_NOTE] : []),
    ...verdicts(policies, facts),
    consequence(chosen, tasksOf(ports, chosen), why),
  ]
}

const tasksOf = (ports: Ports, policy: Policy | null): readonly string[] =>
  taskTitles(templatesOf(ports, policy?.sys_id ?? ''))

function tryPlan(ports: Ports, plan: Row<'plan'>): readonly string[] {
  const policies = policiesInForce(ports)
  const winners = winnersOf(ports, plan, policies)
  const note = `Only the first ${MOST} endpoints were looked at.`
  const won = policies.filter(({ sys_id }) => winners.includes(sys_id))
  return [
    ...shares(policies, winners),
    ...(winners.length < MOST ? [] : [note]),
    ...won.map((policy) => consequence(policy, tasksOf(ports, policy))),
  ]
}

/** The policy of each endpoint of a plan, page by page; '' = none. */
function winnersOf(ports: Ports, plan: Row<'plan'>, policies: readonly Policy[]): string[] {
  const fallback = fallbackOf(ports, plan)
  const winners: string[] = []
  for (let from = 0, isMore = true; isMore && winners.length < MOST;) {
    const page = ports.rows.find(
      'endpoint',
      [
        ['plan', '=', plan.sys_id],
        ['position', '>=', from],
        ['status', '!=', 'released'],
        NEWEST_ROW,
      ],
      { orderBy: ['position'], limit: PAGE },
    )
    winners.push(...judged(ports, policies, page, { plan, fallback }))
    isMore = page.length === PAGE
    from = (page[page.length - 1]?.position ?? 0) + 1
  }
  return winners
}

function judged(
  ports: Ports,
  policies: readonly Policy[],
  page: readonly Row<'endpoint'>[],
  { plan, fallback }: { readonly plan: Row<'plan'>; readonly fallback: string },
): readonly string[] {
  const cis = page.map(({ ci }) => ci).filter((ci) => ci !== '')
  const hosts = new Map(ports.cis.byIds(cis).map((ci) => [ci.sysId, ci]))
  const facts = ciFacts(ports, policies, cis)
  return page.map(({ ci }) => {
    const own = facts.of(hosts.get(ci) ?? null, planFacts(plan))
    return choosePolicy(policies, own, fallback)?.sys_id ?? ''
  })
}
