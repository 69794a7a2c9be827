import { randomUUID } from 'node:crypto'
import {
  attachCis,
  attachServices,
  checkConflicts,
  decideApproval,
} from '../process/change-actions'
import type { LocalResponse, Row } from '../types'
import { mayAccess } from '../access/access'
import {
  changeNotFound,
  changeRefused,
  completeWorker,
  notSpokenHere,
  type ChangeCall,
} from './change-call'
import { changeFields } from './change-fields'
import { changeJson } from './change-json'
import { empty, failure, json, jsonObject } from './message'

const ASSOCIATIONS = new Map([
  ['affected', { table: 'task_ci', column: 'ci_item' }],
  ['impacted', { table: 'task_cmdb_ci_service', column: 'cmdb_ci_service' }],
])

/** PATCH …/approvals: the caller's own approval; 400 where he has none (platform.md 3.3). */
export function approvals(change: ChangeCall, sysId: string): LocalResponse {
  const { kernel, session, call } = change
  if (!kernel.records.get('change_request', sysId)) return changeNotFound()
  const { state = '', comments = '' } = jsonObject(call.request) ?? {}
  const written = decideApproval(kernel, session, sysId, String(state), String(comments))
  if (!written.ok) return failure(400, written.message, '')
  return json(200, { result: changeJson(kernel, session, 'sysapproval_approver', written.row) })
}

/** …/task[/{task_id}] */
export function tasks(
  change: ChangeCall,
  sysId: string,
  taskId: string | undefined,
): LocalResponse {
  const { kernel, session, call } = change
  const all = rowsOf(change, 'change_task', 'change_request', sysId)
  if (taskId === undefined) {
    if (call.method === 'POST') return createTask(change, sysId)
    if (call.method !== 'GET') return failure(405, 'Method not supported')
    return json(200, { result: all.map((row) => changeJson(kernel, session, 'change_task', row)) })
  }
  const task = all.find((row) => row.sys_id === taskId)
  if (!task) return changeNotFound()
  if (call.method === 'GET') return taskAnswer(change, task)
  if (call.method === 'DELETE') {
    const removed = kernel.operations.remove(session, 'change_task', taskId)
    return removed.ok ? empty(204) : changeRefused('deleted', removed)
  }
  return call.method === 'PATCH' ? updateTask(change, taskId) : failure(405, 'Method not supported')
}

function createTask(change: ChangeCall, sysId: string): LocalResponse {
  const { kernel, session, call } = change
  const { values } = changeFields(kernel, session, jsonObject(call.request) ?? {}, 'change_task')
  const row = { ...values, change_request: sysId, parent: sysId }
  const written = kernel.operations.insert(session, 'change_task', row)
  return written.ok ? taskAnswer(change, written.row) : changeRefused('created', written)
}

function updateTask(change: ChangeCall, taskId: string): LocalResponse {
  const { kernel, session, call } = change
  const { values } = changeFields(kernel, session, jsonObject(call.request) ?? {}, 'change_task')
  const written = kernel.operations.update(session, 'change_task', taskId, values)
  return written.ok ? taskAnswer(change, written.row) : changeRefused('updated', written)
}

const taskAnswer = ({ kernel, session }: ChangeCall, task: Row): LocalResponse =>
  json(200, { result: changeJson(kernel, session, 'change_task', task) })

/** GET …/ci?association_type= */
export function cis(change: ChangeCall, sysId: string): LocalResponse {
  const { kernel, session, call } = change
  const association = ASSOCIATIONS.get(call.query.get('association_type') ?? '')
  if (!association) return failure(400, "association_type must be 'affected' or 'impacted'", '')
  const rows = rowsOf(change, association.table, 'task', sysId)
  const result = rows.map((row) => changeJson(kernel, session, association.table, row))
  return json(200, { result })
}

/** POST …/ci: 202 and a worker; here the work is over when it answers. */
export function attachConfigurationItems(change: ChangeCall, sysId: string): LocalResponse {
  const { kernel, session, call } = change
  const { association_type, cmdb_ci_sys_ids } = jsonObject(call.request) ?? {}
  const ids = Array.isArray(cmdb_ci_sys_ids)
    ? cmdb_ci_sys_ids
    : String(cmdb_ci_sys_ids ?? '').split(',')
  const known = ids.map((id) => String(id).trim()).filter((id) => id !== '')
  const missing = known.find((id) => !kernel.records.get('cmdb_ci', id))
  if (known.length === 0 || missing !== undefined) {
    return failure(400, `cmdb_ci_sys_ids: no configuration item '${missing ?? ''}'`, '')
  }
  if (association_type === 'impacted') attachServices(kernel, session, sysId, known)
  else if (association_type === 'affected') {
    const { refusal } = attachCis(kernel, session, sysId, known)
    if (refusal) return changeRefused('updated', refusal)
  } else return notSpokenHere(call)
  return json(202, { result: completeWorker(call, newId()) })
}

/** GET and POST …/conflict */
export function conflicts(change: ChangeCall, sysId: string): LocalResponse {
  const { kernel, session, call } = change
  if (call.method !== 'GET' && call.method !== 'POST') return notSpokenHere(call)
  if (call.method === 'POST') checkConflicts(kernel, sysId)
  const row = kernel.records.get('change_request', sysId) ?? {}
  const found = rowsOf(change, 'conflict', 'change', sysId)
  const result = {
    status: row.conflict_status ?? '',
    last_run: row.conflict_last_run ?? '',
    record_count: found.length,
    job_status: 'Complete',
    conflicts: found.map((conflict) => changeJson(kernel, session, 'conflict', conflict)),
  }
  return json(200, { result })
}

function rowsOf(
  { kernel, session }: ChangeCall,
  table: string,
  column: string,
  value: string,
): Row[] {
  const where = [[[{ column, operator: '=', value }]]]
  const rows = kernel.records.select({ table, where, orderBy: [] })
  return rows.filter((row) => mayAccess(kernel, session, 'read', table, row))
}

const newId = (): string => randomUUID().replaceAll('-', '')
