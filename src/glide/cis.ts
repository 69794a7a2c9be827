import { GlideRecord } from '@servicenow/glide'
import type { Ci, Cis } from '../flow/ports'
import { eachOf } from './each-of'
import { settings } from './settings'

/** Classes are never nested deeper than this. */
const DEEPEST = 20

const text = (record: GlideRecord, column: string): string => record.getValue(column) ?? ''

const ciOf = (record: GlideRecord): Ci => ({
  sysId: record.getUniqueValue(),
  name: text(record, 'name'),
  className: text(record, 'sys_class_name'),
  installStatus: text(record, 'install_status'),
  environment: text(record, 'environment'),
  maintenanceSchedule: text(record, 'maintenance_schedule'),
  supportGroup: text(record, 'support_group') || text(record, 'managed_by_group'),
  correlationId: text(record, 'correlation_id'),
  serialNumber: text(record, 'serial_number'),
  fqdn: text(record, 'fqdn'),
  macAddress: text(record, 'mac_address'),
  ipAddress: text(record, 'ip_address'),
  duplicateOf: text(record, 'duplicate_of'),
})

/** Whether a database compares without regard to case is unknown (platform.md 14): the usual spellings are asked for. */
const spellings = (values: readonly string[]): readonly string[] => [
  ...new Set(values.flatMap((value) => [value, value.toLowerCase(), value.toUpperCase()])),
]

type Service = { readonly sysId: string; readonly name: string; readonly criticality: string }

function servicesById(ids: readonly string[]): ReadonlyMap<string, Service> {
  const found = new Map<string, Service>()
  eachOf('cmdb_ci_service', 'sys_id', ids, (record) => {
    const sysId = record.getUniqueValue()
    // Spelt with one s on this table (platform.md 4.2).
    const criticality = text(record, 'busines_criticality')
    found.set(sysId, { sysId, name: text(record, 'name'), criticality })
  })
  return found
}

/** Adds the other end of each relation of these CIs. */
function relations(
  ids: readonly string[],
  own: 'child' | 'parent',
  other: 'child' | 'parent',
  found: Record<string, string[]>,
): void {
  eachOf('cmdb_rel_ci', own, ids, (record) => {
    const ci = text(record, own)
    found[ci] = [...(found[ci] ?? []), text(record, other)]
  })
}

function parentOf(className: string): string {
  const record = new GlideRecord('sys_db_object')
  if (!record.get('name', className)) return ''
  const parent = text(record, 'super_class')
  return parent !== '' && record.get('sys_id', parent) ? text(record, 'name') : ''
}

/** The platform drops a term that it does not know and finds more: such a query is none (platform.md 8.3). */
function isCondition(table: string, condition: string): boolean {
  const record = new GlideRecord(table)
  return record.isValid() && alternatives(condition).every((one) => record.isValidEncodedQuery(one))
}

/** Whether a further term would hold for each side of ^NQ is not documented: each side is asked by itself. */
const alternatives = (condition: string): readonly string[] => condition.split('^NQ')

function meeting(table: string, condition: string, ids: readonly string[]): readonly string[] {
  if (!isCondition(table, condition)) return []
  const found = new Set<string>()
  for (const one of alternatives(condition)) {
    eachOf(table, 'sys_id', ids, (record) => found.add(record.getUniqueValue()), {}, one)
  }
  return [...found]
}

/** The CMDB. */
export const cis = (): Cis => {
  const parents = new Map<string, string>()
  const classes = (): readonly string[] =>
    settings()
      .text('match_classes', 'cmdb_ci_hardware')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
  const field = (): string => settings().text('maintenance_field', 'install_status')
  const statuses = (ids: readonly string[]): Record<string, string> => {
    const found: Record<string, string> = {}
    if (field() === '') return found
    eachOf('cmdb_ci', 'sys_id', ids, (record) => {
      found[record.getUniqueValue()] = text(record, field())
    })
    return found
  }
  const setStatuses = (ids: readonly string[], value: string): Record<string, string> => {
    const refused = Object.fromEntries(ids.map((id) => [id, 'The CI is gone.']))
    eachOf('cmdb_ci', 'sys_id', ids, (record) => {
      const id = record.getUniqueValue()
      record.setValue(field(), value)
      if (record.update() !== null) delete refused[id]
      else refused[id] = record.getLastErrorMessage() || 'The CI was not written.'
    })
    return refused
  }
  return {
    byIds(ids) {
      const found: Ci[] = []
      eachOf('cmdb_ci', 'sys_id', ids, (record) => found.push(ciOf(record)))
      return found
    },
    by(attribute, values) {
      const found = new Map<string, Ci>()
      for (const table of classes()) {
        eachOf(table, attribute, spellings(values), (record) =>
          found.set(record.getUniqueValue(), ciOf(record)),
        )
      }
      return [...found.values()]
    },
    bySourceKey(sourceName, keys) {
      const found: Record<string, string> = {}
      const act = (record: GlideRecord): void => {
        found[text(record, 'id')] = text(record, 'target_sys_id')
      }
      eachOf('sys_object_source', 'id', spellings(keys), act, { name: sourceName })
      return found
    },
    classAncestry(className) {
      const found: string[] = []
      for (let name = className; name !== '' && found.length < DEEPEST;) {
        found.push(name)
        const parent = parents.get(name) ?? parentOf(name)
        parents.set(name, parent)
        name = parent
      }
      return found
    },
    status: (ci) => statuses([ci])[ci] ?? '',
    setStatus(ci, value) {
      const why = setStatuses([ci], value)[ci]
      return why === undefined ? { ok: true, id: ci } : { ok: false, why }
    },
    statuses,
    setStatuses,
    meeting,
    isCondition,
    related(ids) {
      const found: Record<string, string[]> = {}
      relations(ids, 'child', 'parent', found)
      relations(ids, 'parent', 'child', found)
      return found
    },
    parents(ids) {
      const found: Record<string, string[]> = {}
      relations(ids, 'child', 'parent', found)
      return found
    },
    servicesAmong: (ids) => [...servicesById(ids).values()],
    services(ids) {
      const links: (readonly [string, string])[] = []
      eachOf('svc_ci_assoc', 'ci_id', ids, (record) =>
        links.push([text(record, 'ci_id'), text(record, 'service_id')]),
      )
      const services = servicesById([...new Set(links.map(([, service]) => service))])
      const found: Record<string, Service[]> = {}
      for (const [ci, id] of links) {
        const service = services.get(id)
        if (service !== undefined) found[ci] = [...(found[ci] ?? []), service]
      }
      return found
    },
  }
}
