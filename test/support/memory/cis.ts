import type { Ci, CiAttribute, Cis } from '../../../src/flow/ports'

type Service = { readonly sysId: string; readonly name: string; readonly criticality: string }
export type MemoryCis = Cis & {
  add(ci: Ci): void
  link(source: string, key: string, ci: string): void
  serve(ci: string, service: Service): void
  /** `parent` depends on `child`. */
  relate(parent: string, child: string): void
  refuseStatus(why: string): void
  /** Queries so far. */
  readonly stats: { queries: number }
}

/** Parents of the classes that tests use (platform.md 4.2). */
const PARENTS: Readonly<Record<string, string>> = {
  cmdb_ci_linux_server: 'cmdb_ci_server',
  cmdb_ci_win_server: 'cmdb_ci_server',
  cmdb_ci_server: 'cmdb_ci_computer',
  cmdb_ci_computer: 'cmdb_ci_hardware',
  cmdb_ci_hardware: 'cmdb_ci',
}
/** The default of the property match_classes. */
const MATCH_CLASS = 'cmdb_ci_hardware'
const READ: Readonly<Record<CiAttribute, (ci: Ci) => string>> = {
  sys_id: (ci) => ci.sysId,
  correlation_id: (ci) => ci.correlationId,
  serial_number: (ci) => ci.serialNumber,
  fqdn: (ci) => ci.fqdn,
  name: (ci) => ci.name,
  mac_address: (ci) => ci.macAddress,
  ip_address: (ci) => ci.ipAddress,
}

/** Columns that a condition in memory may name. */
const COLUMNS: Readonly<Record<string, (ci: Ci) => string>> = {
  name: (ci) => ci.name,
  environment: (ci) => ci.environment,
  install_status: (ci) => ci.installStatus,
}
/** 'a=1^b=2' alone is spoken here; null: it is no condition. */
function termsOf(condition: string): readonly (readonly [string, string])[] | null {
  const terms = condition.split('^').map((term) => term.split('='))
  const isKnown = ([column = '', value]: string[]): boolean =>
    column in COLUMNS && value !== undefined
  return terms.every(isKnown) ? terms.map(([column = '', value = '']) => [column, value]) : null
}

/** A CMDB in memory. */
export function memoryCis(): MemoryCis {
  const cis = new Map<string, Ci>()
  const links = new Map<string, string>()
  const services = new Map<string, Service[]>()
  const statuses = new Map<string, string>()
  const stats = { queries: 0 }
  const relations: (readonly [string, string])[] = []
  const above: (readonly [string, string])[] = []
  let refusal = ''
  const ancestry = (className: string): readonly string[] => {
    const parent = PARENTS[className]
    return parent === undefined ? [className] : [className, ...ancestry(parent)]
  }
  return {
    stats,
    add(ci) {
      cis.set(ci.sysId, ci)
      statuses.set(ci.sysId, ci.installStatus)
    },
    link: (source, key, ci) => void links.set(`${source} ${key.toLowerCase()}`, ci),
    serve: (ci, service) => void services.set(ci, [...(services.get(ci) ?? []), service]),
    relate(parent, child) {
      relations.push([parent, child], [child, parent])
      above.push([child, parent])
    },
    parents(ids) {
      stats.queries += 1
      const of = (id: string) => above.filter(([own]) => own === id).map(([, other]) => other)
      return Object.fromEntries(ids.map((id) => [id, of(id)]))
    },
    servicesAmong(ids) {
      stats.queries += 1
      const all = new Map([...services.values()].flat().map((one) => [one.sysId, one]))
      return ids.flatMap((id) => all.get(id) ?? [])
    },
    related(ids) {
      const of = (id: string) => relations.filter(([own]) => own === id).map(([, other]) => other)
      return Object.fromEntries(ids.map((id) => [id, of(id)]))
    },
    isCondition: (table, condition) =>
      ancestry(MATCH_CLASS).includes(table) && termsOf(condition) !== null,
    meeting(table, condition, ids) {
      stats.queries += 1
      const terms = termsOf(condition)
      const meets = (ci: Ci): boolean =>
        ancestry(ci.className).includes(table) &&
        (terms ?? []).every(([column, value]) => COLUMNS[column]?.(ci) === value)
      return terms === null
        ? []
        : ids.filter((id) => [...cis.values()].some((ci) => ci.sysId === id && meets(ci)))
    },
    refuseStatus: (why) => void (refusal = why),
    byIds(ids) {
      stats.queries += 1
      return ids.flatMap((id) => cis.get(id) ?? [])
    },
    by(attribute, values) {
      stats.queries += 1
      const wanted = values.filter((value) => value !== '').map((value) => value.toLowerCase())
      return [...cis.values()].filter(
        (ci) =>
          ancestry(ci.className).includes(MATCH_CLASS) &&
          wanted.includes(READ[attribute](ci).toLowerCase()),
      )
    },
    bySourceKey(sourceName, keys) {
      stats.queries += 1
      return Object.fromEntries(
        keys.flatMap((key) => {
          const ci = links.get(`${sourceName} ${key.toLowerCase()}`)
          return ci === undefined ? [] : [[key, ci]]
        }),
      )
    },
    classAncestry: ancestry,
    status: (ci) => statuses.get(ci) ?? '',
    setStatus(ci, value) {
      if (refusal !== '') return { ok: false, why: refusal }
      if (!cis.has(ci)) return { ok: false, why: 'The CI is gone.' }
      statuses.set(ci, value)
      return { ok: true, id: ci }
    },
    statuses: (ids) => Object.fromEntries(ids.map((id) => [id, statuses.get(id) ?? ''])),
    setStatuses(ids, value) {
      const gone = ids.filter((id) => !cis.has(id)).map((id) => [id, 'The CI is gone.'])
      if (refusal !== '') return Object.fromEntries(ids.map((id) => [id, refusal]))
      for (const id of ids) if (cis.has(id)) statuses.set(id, value)
      return Object.fromEntries(gone)
    },
    services(ids) {
      stats.queries += 1
      return Object.fromEntries(
        ids.flatMap((id) => {
          const own = services.get(id)
          return own === undefined ? [] : [[id, own]]
        }),
      )
    },
  }
}
