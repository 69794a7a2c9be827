import type { Row } from '../../contract/tables'
import type { Facts } from '../../core/policy-reasons'
import type { Ci, Ports } from '../ports'

type Policy = Row<'policy'>
/** What a policy asks of a plan. */
export type PlanFacts = Pick<Facts, 'emergency' | 'severity' | 'knownExploited' | 'source'>
export type ServiceOf = ReturnType<Ports['cis']['services']>[string][number]
/** What policies may ask about a batch of CIs, read in a constant number of statements. */
export type CiFacts = {
  of(host: Ci | null, plan: PlanFacts): Facts
  services(ci: string): readonly ServiceOf[]
}

const asksServices = (policies: readonly Policy[]): boolean =>
  policies.some((policy) => policy.match_criticality !== '' || policy.grouping === 'service')

/** Each policy with a condition, and those of the CIs that meet it. */
const metBy = (ports: Ports, policies: readonly Policy[], cis: readonly string[]) =>
  policies
    .filter(({ match_ci }) => match_ci !== '')
    .map(({ sys_id, ci_table, match_ci }) => ({
      sys_id,
      cis: new Set(ports.cis.meeting(ci_table, match_ci, cis)),
    }))

/** Reads what the policies ask of the CIs; services where a policy asks for them, or the caller. */
export function ciFacts(
  ports: Ports,
  policies: readonly Policy[],
  cis: readonly string[],
  withServices = asksServices(policies),
): CiFacts {
  const services = withServices ? ports.cis.services(cis) : {}
  const met = cis.length === 0 ? [] : metBy(ports, policies, cis)
  const ancestry = new Map<string, readonly string[]>()
  const classesOf = (name: string): readonly string[] => {
    const known = name === '' ? [] : (ancestry.get(name) ?? ports.cis.classAncestry(name))
    ancestry.set(name, known)
    return known
  }
  const own = (ci: string): readonly ServiceOf[] => services[ci] ?? []
  return {
    services: own,
    of: (host, plan) => ({
      ...plan,
      classes: classesOf(host?.className ?? ''),
      environment: host?.environment ?? '',
      criticalities: own(host?.sysId ?? '').map(({ criticality }) => criticality),
      meets: new Set(
        met.filter((one) => one.cis.has(host?.sysId ?? '')).map(({ sys_id }) => sys_id),
      ),
    }),
  }
}
