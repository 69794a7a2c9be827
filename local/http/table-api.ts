import { invalidTable } from '../engine/invalid-table'
import type { Kernel, LocalResponse, Row, Session } from '../types'
import { mayAccess } from '../access/access'
import { baseUrl, empty, failure, flag, header, json, type Call } from './message'
import { recordJson, type Shape } from './record-json'
import { badPage, pageHeaders } from './table-pages'
import {
  countOf,
  displayOf,
  isClosed,
  mayQuery,
  noRights,
  notFound,
  notSupported,
  type Target,
} from './table-call'
import { listQuery, rowFor } from './table-query'
import { create, change, remove } from './table-write'
import { viewFields } from './view-fields'

/** /api/now[/v1|/v2]/table/{table}[/{sys_id}] (docs: c_TableAPI.md; platform.md 11.1, 11.2). */
export function tableApi(
  kernel: Kernel,
  session: Session,
  call: Call,
  table: string,
  sysId?: string,
): LocalResponse {
  const definition = kernel.dictionary.table(table)
  if (!definition) return failure(400, invalidTable(table))
  if (isClosed(session, definition)) return noRights()
  const target = { kernel, session, call, table, shape: shapeOf(kernel, call, table, sysId) }
  switch (call.method) {
    case 'GET':
      return sysId === undefined ? list(target) : one(target, sysId)
    case 'POST':
      return sysId === undefined ? answered(target, create(target)) : notSupported()
    case 'PUT':
    case 'PATCH':
      return sysId === undefined ? notSupported() : answered(target, changed(target, sysId))
    case 'DELETE':
      return sysId === undefined ? notSupported() : removed(target, sysId)
    default:
      return notSupported()
  }
}

/** How the parameters of a call want the fields: sysparm_fields, or else those of sysparm_view. */
function shapeOf(kernel: Kernel, call: Call, table: string, sysId?: string): Shape {
  const named = (call.query.get('sysparm_fields') ?? '').split(',').map((name) => name.trim())
  const fields = named.filter((name) => name !== '')
  const view = call.query.get('sysparm_view') ?? ''
  const isList = call.method === 'GET' && sysId === undefined
  return {
    fields: fields.length > 0 ? fields : viewFields(kernel, table, view, isList),
    display: displayOf(call),
    withLinks: !flag(call, 'sysparm_exclude_reference_link'),
    base: baseUrl(call.request),
  }
}

/** The limit is applied before the ACLs: a page may be short although more rows follow, and the count is blind to them. */
function list(target: Target): LocalResponse {
  const { kernel, session, call, table, shape } = target
  if (!mayQuery(kernel, session, table)) return noRights()
  const bad = badPage(call)
  if (bad) return bad
  const query = listQuery(target, table)
  const rows = kernel.records.select(query).filter((row) => mayRead(target, row))
  if (rows.length === 0 && call.path.startsWith('/api/now/v1/')) return notFound()
  const result = rows.map((row) => recordJson(kernel, session, table, row, shape))
  return json(
    200,
    { result },
    pageHeaders(call, () => countOf(kernel, query)),
  )
}

function mayRead({ kernel, session, table }: Target, row: Row): boolean {
  return mayAccess(kernel, session, 'read', row.sys_class_name || table, row)
}

function readable(target: Target, sysId: string): Row | undefined {
  const row = rowFor(target, target.table, sysId)
  return row && mayRead(target, row) ? row : undefined
}

function one(target: Target, sysId: string): LocalResponse {
  const row = readable(target, sysId)
  return row ? record(target, 200, row) : notFound()
}

function changed(target: Target, sysId: string): Row | LocalResponse {
  const row = readable(target, sysId)
  return row ? change(target, row) : notFound()
}

function removed(target: Target, sysId: string): LocalResponse {
  const row = readable(target, sysId)
  return row ? remove(target, row) : notFound()
}

/** A written row as the answer; a new one with 201 and its address. */
function answered(target: Target, written: Row | LocalResponse): LocalResponse {
  if (isAnswer(written)) return written
  if (target.call.method !== 'POST') return record(target, 200, written)
  const location = `${target.shape.base}${target.call.path}/${written.sys_id}`
  return record(target, 201, written, { location })
}

const isAnswer = (given: Row | LocalResponse): given is LocalResponse => 'headers' in given

function record(
  target: Target,
  status: number,
  row: Row,
  headers: Readonly<Record<string, string>> = {},
): LocalResponse {
  const { kernel, session, call, table, shape } = target
  const isSilent = header(call.request, 'x-no-response-body').toLowerCase() === 'true'
  if (isSilent && call.method !== 'GET') return empty(status, headers)
  return json(status, { result: recordJson(kernel, session, table, row, shape) }, headers)
}
