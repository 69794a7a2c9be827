import { ASSOCIATIONS } from '../process/associations'
import { sentFields } from './change-body'
import { badBody, ofChange, refused, type Handler } from './change-call'
import { changeJson } from './change-json'
import { listedRows } from './change-list'
import { accepted } from './change-worker'
import { json } from './message'

const WRONG_TYPE = `association_type must be one of: ${[...ASSOCIATIONS.keys()].join(', ')}`
const NO_CHANGE = 'Change Request record does not exist or cannot be read'

/** GET …/ci?association_type=; the page knows no 404 here. */
export const listCis: Handler = ofChange(
  (change, row) => {
    const { kernel, session, call } = change
    const place = ASSOCIATIONS.get(call.query.get('association_type') ?? '')
    if (!place) return refused(400, WRONG_TYPE)
    const { table, column } = place
    const base = [{ column: 'task', operator: '=', value: row.sys_id ?? '' }]
    const { rows } = listedRows(change, { table, base, order: column })
    return json(200, { result: rows.map((each) => changeJson(kernel, session, table, each)) })
  },
  () => refused(400, NO_CHANGE),
)

/** POST …/ci: the CIs are attached by a worker, which tells what became of each. */
export const attachCis: Handler = ofChange((change, row) => {
  const body = sentFields(change.call)
  if (!body) return badBody()
  const type = String(body.association_type ?? '')
  if (!ASSOCIATIONS.has(type)) return refused(400, WRONG_TYPE)
  const ids = idsIn(body.cmdb_ci_sys_ids)
  if (ids.length === 0) return refused(400, 'cmdb_ci_sys_ids is required')
  const task = row.sys_id ?? ''
  const request = { ...body, cmdb_ci_sys_ids: ids, association_type: type, task }
  return accepted(change, { type, operation: 'CREATE', change: task, request })
})

/** A list, or a text with commas. */
function idsIn(given: unknown): readonly string[] {
  const list: unknown[] = Array.isArray(given) ? given : String(given ?? '').split(',')
  return list.map((id) => String(id).trim()).filter((id) => id !== '')
}

/** POST …/refresh_impacted_services: 200, although the work is done later (change-management-api.md). */
export const refreshServices: Handler = ofChange((change, { sys_id: task = '' }) =>
  accepted(
    change,
    { type: 'impacted', operation: 'REFRESH', change: task, request: { task } },
    200,
  ),
)
