import { availableModels, nextStates } from '../process/change-actions'
import type { Kernel, LocalResponse, Row, Session } from '../types'
import { mayAccess } from '../access/access'
import {
  changeNotFound,
  changeRefused,
  completeWorker,
  notSpokenHere,
  readableChange,
  type ChangeCall,
} from './change-call'
import { changeJson } from './change-json'
import { approvals, attachConfigurationItems, cis, conflicts, tasks } from './change-parts'
import { changeFields, type Fields } from './change-fields'
import { standardTemplates, templateValues } from './change-standard'
import { empty, failure, json, jsonObject, type Call } from './message'
import { listQuery } from './table-query'

const READERS = ['admin', 'change_manager', 'itil', 'sn_change_read']
const WRITERS = ['admin', 'change_manager', 'itil']
const REMOVERS = ['admin', 'change_manager']
const TYPES = ['normal', 'standard', 'emergency']
const RECORD = /^[0-9a-f]{32}$/

/** /api/sn_chg_rest[/v1]/change…; `rest` is what follows /change (platform.md 11.3). */
export function changeApi(
  kernel: Kernel,
  session: Session,
  call: Call,
  rest: readonly string[],
): LocalResponse {
  const change = { kernel, session, call }
  const allowed = call.method === 'GET' ? READERS : call.method === 'DELETE' ? REMOVERS : WRITERS
  // Whoever is asked to approve may answer, whatever roles he has.
  const isApproval = rest[1] === 'approvals'
  if (!isApproval && !allowed.some((role) => session.roles.has(role))) return notAuthorized()
  const [first = '', second] = rest
  if (first === 'model') return models(change, second)
  if (first === 'worker') return worker(change, second ?? '')
  if (first === 'standard' && second === 'template') return standardTemplates(change, rest[2])
  const type = TYPES.includes(first) ? first : undefined
  const parts = type ? rest.slice(1) : rest
  if (parts.length === 0) return collection(change, type)
  const [sysId = '', part, partId] = parts
  if (!RECORD.test(sysId)) return notSpokenHere(call)
  if (type === 'standard' && call.method === 'POST' && part === undefined)
    return createFromTemplate(change, sysId)
  return part === undefined ? single(change, sysId, type) : inner(change, sysId, part, partId)
}

const notAuthorized = (): LocalResponse =>
  failure(403, 'User Not Authorized', 'Failed API level ACL Validation')

function collection(change: ChangeCall, type: string | undefined): LocalResponse {
  if (change.call.method === 'GET') return list(change, type)
  if (change.call.method === 'POST' && type !== 'standard') return create(change, type)
  return notSpokenHere(change.call)
}

function list({ kernel, session, call }: ChangeCall, type: string | undefined): LocalResponse {
  const query = kernel.records.resolve(listQuery(kernel, 'change_request', call), session)
  const where = type ? narrowed(query.where, type) : query.where
  const rows = kernel.records.select({ ...query, where })
  const readable = rows.filter((row) => mayAccess(kernel, session, 'read', 'change_request', row))
  const result = readable.map((row) => changeJson(kernel, session, 'change_request', row))
  return json(200, { result })
}

type Where = ReturnType<typeof listQuery>['where']

function narrowed(where: Where, type: string): Where {
  const term = [{ column: 'type', operator: '=', value: type }]
  return where.length === 0 ? [[term]] : where.map((and) => [...and, term])
}

function createFromTemplate(change: ChangeCall, templateId: string): LocalResponse {
  const template = templateValues(change, templateId)
  return template ? create(change, 'standard', template) : changeNotFound()
}

function create(change: ChangeCall, type: string | undefined, template: Row = {}): LocalResponse {
  const { kernel, session, call } = change
  const body = bodyOf(call)
  if (!body) return failure(400, 'The request body is not a JSON object', '')
  const { values, ignored } = changeFields(kernel, session, { ...fromUrl(call), ...body })
  const chosen = type && values.chg_model === undefined ? { ...values, type } : values
  const whole = { ...chosen, ...template }
  const written = kernel.operations.insert(session, 'change_request', whole)
  if (!written.ok) return changeRefused('created', written)
  return answer(change, written.row, ignored)
}

function single(change: ChangeCall, sysId: string, type: string | undefined): LocalResponse {
  const { kernel, session, call } = change
  const row = readableChange(change, sysId)
  if (!row || (type && row.type !== type)) return changeNotFound()
  if (call.method === 'GET') return answer(change, row, undefined)
  if (call.method === 'DELETE') {
    const removed = kernel.operations.remove(session, 'change_request', sysId)
    return removed.ok ? empty(204) : changeRefused('deleted', removed)
  }
  return call.method === 'PATCH' ? update(change, sysId) : failure(405, 'Method not supported')
}

function update(change: ChangeCall, sysId: string): LocalResponse {
  const { kernel, session, call } = change
  const body = bodyOf(call)
  if (!body) return failure(400, 'The request body is not a JSON object', '')
  const { values, ignored } = changeFields(kernel, session, { ...fromUrl(call), ...body })
  const written = kernel.operations.update(session, 'change_request', sysId, values)
  return written.ok ? answer(change, written.row, ignored) : changeRefused('updated', written)
}

function answer(
  change: ChangeCall,
  row: Row,
  ignored: readonly string[] | undefined,
): LocalResponse {
  const result = changeJson(change.kernel, change.session, 'change_request', row)
  const meta = ignored ? { __meta: { ignoredFields: ignored } } : {}
  return json(200, { result: { ...result, ...meta } })
}

/** Fields in the address; the body overrides them (platform.md 11.3). */
const fromUrl = (call: Call): Fields =>
  Object.fromEntries([...call.query].filter(([name]) => !name.startsWith('sysparm_')))

const bodyOf = (call: Call): Fields | undefined =>
  call.request.body.length === 0 ? {} : jsonObject(call.request)

function inner(
  change: ChangeCall,
  sysId: string,
  part: string,
  partId: string | undefined,
): LocalResponse {
  const { call } = change
  if (part === 'approvals' && call.method === 'PATCH') return approvals(change, sysId)
  if (!readableChange(change, sysId)) return changeNotFound()
  if (part === 'nextstates' && call.method === 'GET') {
    return json(200, { result: nextStates(change.kernel, change.session, sysId) })
  }
  if (part === 'task') return tasks(change, sysId, partId)
  if (part === 'ci' && call.method === 'GET') return cis(change, sysId)
  if (part === 'ci' && call.method === 'POST') return attachConfigurationItems(change, sysId)
  if (part === 'conflict') return conflicts(change, sysId)
  return notSpokenHere(call)
}

function models({ kernel, session, call }: ChangeCall, sysId: string | undefined): LocalResponse {
  if (call.method !== 'GET') return failure(405, 'Method not supported')
  const rows = availableModels(kernel).filter((row) => sysId === undefined || row.sys_id === sysId)
  const result = rows.map((row) => changeJson(kernel, session, 'chg_model', row))
  if (sysId === undefined) return json(200, { result })
  return result[0] ? json(200, { result: result[0] }) : changeNotFound()
}

/** Work that answers 202 is done when it answers; its worker says so (state 3: Complete). */
function worker({ call }: ChangeCall, sysId: string): LocalResponse {
  if (call.method !== 'GET' || !RECORD.test(sysId)) return changeNotFound()
  return json(200, { result: completeWorker(call, sysId) })
}
