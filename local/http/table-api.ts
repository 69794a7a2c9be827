import { encryptPassword2 } from '../engine/secrets'
import { fromWallClock, parseTime, storedTime } from '../engine/time'
import type { ColumnDef, Kernel, LocalResponse, Refusal, Row, Session, TableDef } from '../types'
import { mayAccess, mayAccessField } from '../access/access'
import { baseUrl, empty, failure, header, json, jsonObject, mediaType, type Call } from './message'
import { recordJson, type Shape } from './record-json'
import { listQuery, numberOf, storedValue } from './table-query'

type Target = {
  readonly kernel: Kernel
  readonly session: Session
  readonly call: Call
  readonly table: string
  readonly shape: Shape
}

/** /api/now[/v1|/v2]/table/{table}[/{sys_id}] (platform.md 11.1, 11.2). */
export function tableApi(
  kernel: Kernel,
  session: Session,
  call: Call,
  table: string,
  sysId?: string,
): LocalResponse {
  const definition = kernel.dictionary.table(table)
  if (!definition) return failure(400, `Invalid table ${table}`)
  if (!definition.access.webService && !isExempt(session, definition)) return noRights()
  const target = { kernel, session, call, table, shape: shapeOf(call) }
  switch (call.method) {
    case 'GET':
      return sysId === undefined ? list(target) : one(target, sysId)
    case 'POST':
      return sysId === undefined ? create(target) : failure(405, 'Method not supported')
    case 'PUT':
    case 'PATCH':
      return sysId === undefined ? failure(405, 'Method not supported') : change(target, sysId)
    case 'DELETE':
      return sysId === undefined ? failure(405, 'Method not supported') : remove(target, sysId)
    default:
      return failure(405, 'Method not supported')
  }
}

/** The vendor's definitions leave the flag out where an admin does get an answer; an installed table means it. */
const isExempt = (session: Session, table: TableDef): boolean =>
  session.roles.has('admin') && table.scope === 'global'

const noRights = (): LocalResponse => failure(403, 'Insufficient rights to query records')

function shapeOf(call: Call): Shape {
  const display = call.query.get('sysparm_display_value') ?? 'false'
  return {
    fields: (call.query.get('sysparm_fields') ?? '')
      .split(',')
      .map((f) => f.trim())
      .filter(Boolean),
    display: display === 'true' || display === 'all' ? display : 'false',
    withLinks: call.query.get('sysparm_exclude_reference_link') !== 'true',
    base: baseUrl(call.request),
  }
}

/** The limit is applied before the ACLs: a page may be short although more rows follow, and the count is blind to them. */
function list(target: Target): LocalResponse {
  const { kernel, session, call, table, shape } = target
  const isHidden = isPlatformTable(kernel, table) && !mayAccess(kernel, session, 'read', table)
  if (isHidden) return noRights()
  const query = kernel.records.resolve(listQuery(kernel, table, call), session)
  const rows = kernel.records.select(query)
  const readable = rows.filter((row) => mayRead(target, row))
  const result = readable.map((row) => recordJson(kernel, session, table, row, shape))
  return json(
    200,
    { result },
    listHeaders(target, () => kernel.records.count(withoutPage(query))),
  )
}

/** sys_audit and its like answer 403, task and app tables fewer rows (platform.md 11.2). */
function isPlatformTable(kernel: Kernel, table: string): boolean {
  const root = kernel.dictionary.ancestry(table)[0] ?? table
  return root.startsWith('sys_') && table !== 'sys_journal_field' && !root.startsWith('sys_user')
}

const withoutPage = <T extends object>(query: T): T => ({
  ...query,
  limit: undefined,
  offset: undefined,
})

function listHeaders(target: Target, count: () => number): Record<string, string> {
  const { call } = target
  if (call.query.get('sysparm_no_count') === 'true') return {}
  const total = count()
  const headers = { 'x-total-count': String(total) }
  if (call.query.get('sysparm_suppress_pagination_header') === 'true') return headers
  const link = pageLinks(call, total)
  return link ? { ...headers, link } : headers
}

function pageLinks(call: Call, total: number): string {
  const limit = numberOf(call, 'sysparm_limit', 10_000)
  const offset = numberOf(call, 'sysparm_offset', 0)
  if (limit === 0 || total === 0) return ''
  const last = Math.floor((total - 1) / limit) * limit
  const pages: [string, number][] = [['first', 0]]
  if (offset > 0) pages.push(['prev', Math.max(0, offset - limit)])
  if (offset + limit < total) pages.push(['next', offset + limit])
  pages.push(['last', last])
  return pages.map(([rel, at]) => `<${pageUrl(call, limit, at)}>;rel="${rel}"`).join(',')
}

function pageUrl(call: Call, limit: number, offset: number): string {
  const query = new URLSearchParams(call.query)
  query.set('sysparm_limit', String(limit))
  query.set('sysparm_offset', String(offset))
  return `${baseUrl(call.request)}${call.path}?${query.toString()}`
}

function mayRead({ kernel, session, table }: Target, row: Row): boolean {
  return mayAccess(kernel, session, 'read', row.sys_class_name || table, row)
}

function readable(target: Target, sysId: string): Row | undefined {
  const row = target.kernel.records.get(target.table, sysId)
  return row && mayRead(target, row) ? row : undefined
}

function one(target: Target, sysId: string): LocalResponse {
  const row = readable(target, sysId)
  return row ? record(target, 200, row) : notFound()
}

/** 404 (platform.md 11.2). */
export const notFound = (): LocalResponse =>
  failure(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")

function create(target: Target): LocalResponse {
  const { kernel, session, table } = target
  const body = bodyOf(target.call)
  if ('status' in body) return body
  if (!mayAccess(kernel, session, 'create', table)) return aclException('Insert')
  const written = kernel.operations.insert(session, table, valuesOf(target, body.values))
  if (!written.ok) return refused(written)
  const location = `${target.shape.base}/api/now/table/${table}/${written.sysId}`
  return record(target, 201, written.row, { location })
}

function change(target: Target, sysId: string): LocalResponse {
  const { kernel, session } = target
  const row = readable(target, sysId)
  if (!row) return notFound()
  const body = bodyOf(target.call)
  if ('status' in body) return body
  const table = row.sys_class_name || target.table
  if (!mayAccess(kernel, session, 'write', table, row)) return aclException('Update')
  const written = kernel.operations.update(session, table, sysId, valuesOf(target, body.values))
  return written.ok ? record(target, 200, written.row) : refused(written)
}

function remove(target: Target, sysId: string): LocalResponse {
  const { kernel, session } = target
  const row = readable(target, sysId)
  if (!row) return notFound()
  const table = row.sys_class_name || target.table
  if (!mayAccess(kernel, session, 'delete', table, row)) return aclException('Delete')
  const removed = kernel.operations.remove(session, table, sysId)
  return removed.ok ? empty(204) : refused(removed)
}

function record(
  target: Target,
  status: number,
  row: Row,
  headers: Readonly<Record<string, string>> = {},
): LocalResponse {
  const { kernel, session, call, table, shape } = target
  if (header(call.request, 'x-no-response-body') === 'true') return empty(status, headers)
  return json(status, { result: recordJson(kernel, session, table, row, shape) }, headers)
}

const aclException = (operation: string): LocalResponse =>
  failure(403, 'Operation Failed', `ACL Exception ${operation} Failed due to security constraints`)

/** A rule or data policy that refuses a write is a 403 (platform.md 2.4, 11.2). */
function refused(refusal: Refusal): LocalResponse {
  if (refusal.kind === 'missing') return notFound()
  return failure(403, 'Operation Failed', refusal.message)
}

function bodyOf(
  call: Call,
): { readonly values: Readonly<Record<string, unknown>> } | LocalResponse {
  const type = mediaType(call.request)
  if (type.includes('xml')) {
    return failure(501, 'XML is not spoken here', 'Add it in local/http/table-api.ts')
  }
  if (type !== '' && !type.includes('json')) return failure(415, 'Unsupported Media Type')
  if (call.request.body.length === 0) return { values: {} }
  const values = jsonObject(call.request)
  return values
    ? { values }
    : failure(400, 'Exception while reading request', 'The payload is not valid JSON')
}

/** Known fields that the caller may write; the others are left out silently, as the platform does (platform.md 11.1). */
function valuesOf(target: Target, body: Readonly<Record<string, unknown>>): Row {
  const { kernel, session, table, call } = target
  const isDisplay = call.query.get('sysparm_input_display_value') === 'true'
  const values: Row = {}
  for (const [name, given] of Object.entries(body)) {
    const column = kernel.dictionary.column(table, name)
    if (!column || !mayAccessField(kernel, session, 'write', table, name)) continue
    const text = given === null || given === undefined ? '' : String(given)
    values[name] = isDisplay
      ? fromPerson(kernel, session, column, text)
      : fromProgram(kernel, table, column, text)
  }
  return values
}

/** sysparm_input_display_value=true: encrypts secrets and reads dates in the user's zone (platform.md 11.1). */
function fromPerson(kernel: Kernel, session: Session, column: ColumnDef, text: string): string {
  if (column.type === 'password2') return encryptPassword2(text)
  const ms = column.type === 'glide_date_time' ? parseTime(text) : undefined
  if (ms !== undefined) return storedTime(fromWallClock(session.timeZone, ms))
  return storedValue(kernel, column.table, column.name, text)
}

/** Otherwise values as they are stored; a secret sent so stays readable to nobody (platform.md 7.6). */
function fromProgram(kernel: Kernel, table: string, column: ColumnDef, text: string): string {
  const isLoose = column.type === 'boolean' || column.reference !== undefined
  return isLoose ? storedValue(kernel, table, column.name, text) : text
}
