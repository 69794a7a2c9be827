import type { Kernel, Row } from '../types'
import { inParts, isTrue, rowsWhere, text } from './rows'

/** The change's own CI and its affected CIs. */
export function cisOf(kernel: Kernel, change: Row): string[] {
  const affected = rowsWhere(kernel, 'task_ci', { task: text(change, 'sys_id') })
  const cis = [text(change, 'cmdb_ci'), ...affected.map((row) => text(row, 'ci_item'))]
  return [...new Set(cis.filter((ci) => ci !== ''))]
}

/** Application services of CIs, by svc_ci_assoc. */
export const servicesOf = (
  kernel: Kernel,
  cis: readonly string[],
): { readonly ci: string; readonly service: string }[] =>
  inParts(cis, (part) => rowsWhere(kernel, 'svc_ci_assoc', { ci_id: part })).map((row) => ({
    ci: text(row, 'ci_id'),
    service: text(row, 'service_id'),
  }))

/** The service of a CI that matters most; '1 - most critical' sorts first. */
export function mostCritical(kernel: Kernel, ci: string): string {
  const services = servicesOf(kernel, [ci]).map(({ service }) =>
    kernel.records.get('cmdb_ci_service', service),
  )
  const weight = (row: Row | undefined): string => text(row, 'busines_criticality') || '9'
  return text(services.sort((a, b) => (weight(a) < weight(b) ? -1 : 1))[0], 'sys_id')
}

const isService = (kernel: Kernel, ci: string): boolean =>
  kernel.records.get('cmdb_ci_service', ci) !== undefined

// "A problem in the child impacts the parent": services are found walking child → parent (platform.md 5).
function servicesAbove(kernel: Kernel, ci: string): string[] {
  const seen = new Set<string>([ci])
  let level = [ci]
  const deepest = Number(kernel.properties.get('glide.relationship.max_depth', '10'))
  const most = Number(kernel.properties.get('glide.relationship.threshold', '1000'))
  for (let depth = 0; depth < deepest && level.length > 0 && seen.size < most; depth += 1) {
    const parents = rowsWhere(kernel, 'cmdb_rel_ci', { child: level }).map((row) =>
      text(row, 'parent'),
    )
    level = [...new Set(parents)].filter((parent) => !seen.has(parent))
    for (const parent of level) seen.add(parent)
  }
  return [...seen].filter((id) => id !== ci && isService(kernel, id))
}

// Two pages name this property differently (refreshing-impacted-services-properties, r_ChangeManagementProperties).
const includesAffected = (kernel: Kernel): boolean =>
  kernel.properties.get(
    'com.snc.change_request.refresh_impacted.include_affected_cis',
    kernel.properties.get('change.refresh_impacted.include_affected_cis', 'true'),
  ) === 'true'

// The property chooses between svc_ci_assoc of all affected CIs and the walk from the change's CI (platform.md 4.3).
function impactedServices(
  kernel: Kernel,
  change: Row,
  conflicting: readonly string[],
): Set<string> {
  const found = includesAffected(kernel)
    ? servicesOf(kernel, cisOf(kernel, change)).map(({ service }) => service)
    : servicesAbove(kernel, text(change, 'cmdb_ci'))
  // change.conflict.populateimpactedcis: services of the CIs in conflict, and those that are services themselves.
  const more = servicesOf(kernel, conflicting).map(({ service }) => service)
  return new Set([...found, ...more, ...conflicting.filter((ci) => isService(kernel, ci))])
}

const POPULATE = [
  'com.snc.change_request.populate_service_offering',
  'com.snc.task.populate_service_offering',
]

type List = { readonly table: string; readonly column: string }
const SERVICES: List = { table: 'task_cmdb_ci_service', column: 'cmdb_ci_service' }
const OFFERINGS: List = { table: 'task_service_offering', column: 'service_offering' }

/** Replaces what was found before; what was added by hand stays (platform.md 4.3). */
function replace(kernel: Kernel, task: string, { table, column }: List, wanted: Set<string>): void {
  const session = kernel.people.systemSession()
  const fresh = new Set(wanted)
  for (const row of rowsWhere(kernel, table, { task })) {
    const isKept = fresh.delete(text(row, column)) || isTrue(row, 'manually_added')
    if (!isKept) kernel.operations.remove(session, table, text(row, 'sys_id'))
  }
  for (const id of fresh)
    kernel.operations.insert(session, table, { task, [column]: id, manually_added: '0' })
}

function offeringsOf(kernel: Kernel, services: Set<string>): Set<string> {
  const rows = inParts([...services], (part) =>
    rowsWhere(kernel, 'service_offering', { parent: part }),
  )
  return new Set(rows.map((row) => text(row, 'sys_id')))
}

/** Impacted services of a change anew, with those of `conflicting` CIs; its offerings too, where a property asks for them. */
export function refreshImpactedServices(
  kernel: Kernel,
  changeId: string,
  conflicting: readonly string[] = [],
): void {
  const change = kernel.records.get('change_request', changeId)
  if (change === undefined) return
  const services = impactedServices(kernel, change, conflicting)
  replace(kernel, changeId, SERVICES, services)
  if (POPULATE.some((name) => kernel.properties.get(name, 'false') === 'true'))
    replace(kernel, changeId, OFFERINGS, offeringsOf(kernel, services))
}
