import type { Ports } from './ports'

export type Impacted = {
  readonly sysId: string
  readonly name: string
  readonly criticality: string
  /** CIs of the plan that it stands on, itself or through one that is related to them. */
  readonly cis: number
}

/** Business services over some CIs: those that a CI belongs to, and those of the CIs directly above and below it. */
export function impactedServices(ports: Ports, cis: readonly string[]): readonly Impacted[] {
  const related = ports.cis.related(cis)
  const all = [...new Set([...cis, ...Object.values(related).flat()])]
  const services = ports.cis.services(all)
  const found = new Map<string, Impacted>()
  for (const ci of cis) {
    const own = [ci, ...(related[ci] ?? [])].flatMap((one) => services[one] ?? [])
    for (const service of new Map(own.map((one) => [one.sysId, one])).values()) {
      const known = found.get(service.sysId)
      found.set(service.sysId, { ...service, cis: (known?.cis ?? 0) + 1 })
    }
  }
  const rank = ({ criticality }: Impacted): string => (criticality === '' ? '9' : criticality)
  return [...found.values()].sort((a, b) => (rank(a) + a.name < rank(b) + b.name ? -1 : 1))
}
