import type { Kernel, Row, Session } from '../types'
import { countWhere } from './rows'
import { refreshImpactedServices } from './services'
import type { Asked, Outcome } from './work'

/** Where each association_type of sn_chg_rest is kept (platform.md 4.1). */
export const ASSOCIATIONS: ReadonlyMap<
  string,
  { readonly table: string; readonly column: string }
> = new Map([
  ['affected', { table: 'task_ci', column: 'ci_item' }],
  ['impacted', { table: 'task_cmdb_ci_service', column: 'cmdb_ci_service' }],
  ['offering', { table: 'task_service_offering', column: 'service_offering' }],
])

const RECORD = /^[0-9a-f]{32}$/i

/**
 * Attaches CIs to a change. What cannot be attached is told in the worker, which completes all the same
 * (global.ChangeCIAssociationManagerSNC of an instance; the messages are that one's).
 */
export function associate(kernel: Kernel, session: Session, asked: Asked): Outcome {
  const type = String(asked.association_type)
  const change = String(asked.task)
  const ids = [...new Set(Array.isArray(asked.cmdb_ci_sys_ids) ? asked.cmdb_ci_sys_ids : [])]
  const named = ids.map(String)
  const known = named.filter((id) => RECORD.test(id) && kernel.records.get('cmdb_ci', id))
  const told = known.map((ci) => attach(kernel, session, { type, change, ci }))
  if (type === 'affected' && String(asked.refresh_impacted_services).toLowerCase() === 'true')
    refreshImpactedServices(kernel, change)
  const ignored = named.filter((id) => !known.includes(id))
  const nothing = named.some((id) => RECORD.test(id)) ? [] : [NOT_ONE]
  return {
    errorMessages: [...nothing, ...told.flatMap(({ errors }) => errors)],
    infoMessages: told.flatMap(({ info }) => info),
    ...(ignored.length > 0 && { more: { ignored_cmdb_ci_sys_ids: ignored } }),
  }
}

const NOT_ONE = 'No well formatted Configuration Item ids not provided'

type Told = { readonly errors: readonly string[]; readonly info: readonly string[] }

function attach(
  kernel: Kernel,
  session: Session,
  { type, change, ci }: { type: string; change: string; ci: string },
): Told {
  const place = ASSOCIATIONS.get(type)
  if (place === undefined) return { errors: [`Association of type: ${type} is invalid`], info: [] }
  const { table, column } = place
  const both = `association of type: ${type} between CI: ${ci} and Change Request: ${change}`
  if (countWhere(kernel, table, { task: change, [column]: ci }) > 0)
    return { errors: [], info: [`A${both.slice(1)} already exists`] }
  const manually: Row = type === 'affected' ? {} : { manually_added: '1' }
  const row = { task: change, [column]: ci, ...manually }
  const written = kernel.operations.insert(session, table, row)
  if (written.ok) return { errors: [], info: [] }
  return { errors: [`Failed to create ${both}`, written.message], info: [] }
}
