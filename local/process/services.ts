import type { BuiltInRule, Kernel, Row, RuleContext } from '../types'
import { inParts, rowsWhere, text } from './rows'
import { idOf, STATE } from './words'

/** The change's own CI and its affected CIs. */
export function cisOf(kernel: Kernel, change: Row): string[] {
  const affected = rowsWhere(kernel, 'task_ci', { task: text(change, 'sys_id') })
  const cis = [text(change, 'cmdb_ci'), ...affected.map((row) => text(row, 'ci_item'))]
  return [...new Set(cis.filter((ci) => ci !== ''))]
}

const isService = (kernel: Kernel, ci: string): boolean =>
  kernel.records.get('cmdb_ci_service', ci) !== undefined

// "A problem in the child impacts the parent": services are found walking child → parent (platform.md 5).
function servicesAbove(kernel: Kernel, ci: string): string[] {
  const seen = new Set<string>([ci])
  let level = [ci]
  const deepest = Number(kernel.properties.get('glide.relationship.max_depth', '10'))
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const parents = rowsWhere(kernel, 'cmdb_rel_ci', { child: level }).map((row) =>
      text(row, 'parent'),
    )
    level = [...new Set(parents)].filter((parent) => !seen.has(parent))
    for (const parent of level) seen.add(parent)
  }
  return [...seen].filter((id) => id !== ci && isService(kernel, id))
}

// The property chooses between svc_ci_assoc of all affected CIs and the walk from the change's CI (platform.md 4.3).
function impactedServices(kernel: Kernel, change: Row): Set<string> {
  const byAssociation =
    kernel.properties.get('change.refresh_impacted.include_affected_cis', 'true') === 'true'
  if (!byAssociation) return new Set(servicesAbove(kernel, text(change, 'cmdb_ci')))
  const found = inParts(cisOf(kernel, change), (part) =>
    rowsWhere(kernel, 'svc_ci_assoc', { ci_id: part }),
  )
  return new Set(found.map((row) => text(row, 'service_id')))
}

/** Replaces the services that were found before; those added by hand stay (platform.md 4.3). */
export function refreshImpactedServices(kernel: Kernel, changeId: string): void {
  const change = kernel.records.get('change_request', changeId)
  if (change === undefined) return
  const session = kernel.people.systemSession()
  const wanted = impactedServices(kernel, change)
  for (const row of rowsWhere(kernel, 'task_cmdb_ci_service', { task: changeId })) {
    const isKept =
      wanted.delete(text(row, 'cmdb_ci_service')) || text(row, 'manually_added') === '1'
    if (!isKept) kernel.operations.remove(session, 'task_cmdb_ci_service', text(row, 'sys_id'))
  }
  for (const service of wanted) {
    kernel.operations.insert(session, 'task_cmdb_ci_service', {
      task: changeId,
      cmdb_ci_service: service,
      manually_added: '0',
    })
  }
}

function refreshOnLeavingNew(context: RuleContext): void {
  const { kernel, current, previous } = context
  if (!context.changes('state') || text(previous, 'state') !== STATE.new) return
  if (text(current, 'state') === STATE.canceled) return
  refreshImpactedServices(kernel, text(current, 'sys_id'))
}

/** Impacted services follow the CIs as the change leaves New. */
export const serviceRules: readonly BuiltInRule[] = [
  {
    name: 'Change: Refresh impacted services',
    sysId: idOf('rule', 'refresh impacted services'),
    table: 'change_request',
    when: 'after',
    on: ['update'],
    order: 150,
    run: refreshOnLeavingNew,
  },
]
