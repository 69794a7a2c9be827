import { walkUp, type Above } from './policies/walk-up'
import type { Ports } from './ports'

export type Impacted = {
  readonly sysId: string
  readonly name: string
  readonly criticality: string
  /** CIs of the plan that it stands on, itself or through others in between. */
  readonly cis: number
}
/** Systems that depend on CIs of a plan and are not in it themselves. */
export type Systems = {
  readonly total: number
  /** The nearest ones. */
  readonly names: readonly string[]
  /** The search came to its end: there are no more than these within the depth. */
  readonly complete: boolean
}
export type Impact = { readonly services: readonly Impacted[]; readonly systems: Systems }

type Service = ReturnType<Ports['cis']['services']>[string][number]
const MAX_NAMES = 20

/** What depends on some CIs: services that they or the CIs above them belong to, or that stand above them, and other systems above. */
export function impactOf(ports: Ports, cis: readonly string[]): Impact {
  const depth = ports.settings.integer('impact_depth', 3)
  const above = walkUp(ports, cis, depth)
  const asParents = ports.cis.servicesAmong(above.ids)
  const isService = new Map(asParents.map((one) => [one.sysId, one]))
  return {
    services: servicesOver(ports, cis, { above, isService }),
    systems: systemsOf(ports, above, isService),
  }
}

function servicesOver(
  ports: Ports,
  cis: readonly string[],
  { above, isService }: { readonly above: Above; readonly isService: ReadonlyMap<string, Service> },
): readonly Impacted[] {
  const belongs = ports.cis.services([...new Set([...cis, ...above.ids])])
  const found = new Map<string, Impacted>()
  for (const ci of cis) {
    const own = above.over(ci).flatMap((one) => {
      const parent = isService.get(one)
      return [...(belongs[one] ?? []), ...(parent === undefined ? [] : [parent])]
    })
    for (const service of new Map(own.map((one) => [one.sysId, one])).values()) {
      const known = found.get(service.sysId)
      found.set(service.sysId, { ...service, cis: (known?.cis ?? 0) + 1 })
    }
  }
  const rank = ({ criticality }: Impacted): string => (criticality === '' ? '9' : criticality)
  return [...found.values()].sort((a, b) => (rank(a) + a.name < rank(b) + b.name ? -1 : 1))
}

function systemsOf(ports: Ports, above: Above, isService: ReadonlyMap<string, Service>): Systems {
  const others = above.ids.filter((id) => !isService.has(id))
  const names = ports.cis.byIds(others.slice(0, MAX_NAMES)).map(({ name }) => name)
  return { total: others.length, names: names.sort(), complete: !above.stopped }
}
