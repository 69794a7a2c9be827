import type { Row } from '../contract/tables'
import type { Facts } from '../core/policy'
import type { Found } from './find-cis'
import type { Ports } from './ports'

/** What policies ask of the CI of a host. */
export type CiFacts = Pick<Facts, 'classes' | 'environment' | 'criticalities'> & {
  readonly services: readonly { readonly sysId: string; readonly criticality: string }[]
}

const asksServices = (policies: readonly Row<'policy'>[]): boolean =>
  policies.some((policy) => policy.match_criticality !== '' || policy.grouping === 'service')

/** Reads what is asked of a batch of CIs in a constant number of statements; services where a policy asks for them. */
export function ciFactsOf(
  ports: Ports,
  found: readonly Found[],
  policies: readonly Row<'policy'>[],
  withServices = asksServices(policies),
): (one: Found) => CiFacts {
  const cis = found.map(({ ci }) => ci).filter((ci) => ci !== '')
  const services = withServices ? ports.cis.services(cis) : {}
  const ancestry = new Map<string, readonly string[]>()
  const classesOf = (name: string): readonly string[] => {
    const known = name === '' ? [] : (ancestry.get(name) ?? ports.cis.classAncestry(name))
    ancestry.set(name, known)
    return known
  }
  return ({ ci, host }) => {
    const own = services[ci] ?? []
    return {
      classes: classesOf(host?.className ?? ''),
      environment: host?.environment ?? '',
      criticalities: own.map(({ criticality }) => criticality),
      services: own,
    }
  }
}
