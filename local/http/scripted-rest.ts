import type { Kernel, LocalResponse, Session } from '../types'
import { isUnsupported } from '../unsupported'
import { rolesOfAcl } from '../access/access'
import { hasToken, notAuthenticated, type Caller } from './auth'
import { baseUrl, failure, header, mediaType, type Call } from './message'
import { findRoute, type Route } from './rest-routes'
import { answerOf, scriptRequest, scriptResponse } from './rest-script'

/** Answers a call to an installed scripted REST API; undefined where no installed API has that address. */
export function scriptedRest(
  kernel: Kernel,
  call: Call,
  caller: Caller | undefined,
): LocalResponse | undefined {
  const found = findRoute(kernel, call.method, call.path)
  if (found.kind === 'none') return undefined
  if (found.kind === 'method') return failure(405, 'Method not supported')
  const { route, params } = found
  return (
    refusal(kernel, call, caller, route) ??
    run(kernel, call, caller?.session ?? guest(kernel), route, params)
  )
}

function refusal(
  kernel: Kernel,
  call: Call,
  caller: Caller | undefined,
  route: Route,
): LocalResponse | undefined {
  const { operation, definition } = route
  if (operation.requires_authentication === '1') {
    if (!caller || !hasToken(caller, call.request)) return notAuthenticated()
  }
  if (operation.requires_acl_authorization === '1' && !isAuthorized(kernel, caller, route)) {
    return failure(403, 'User Not Authorized', 'Failed API level ACL Validation')
  }
  const over = overLimit(kernel, call)
  if (over !== undefined) return tooLarge(over)
  const consumes = operation.consumes || definition.consumes || ''
  const type = mediaType(call.request)
  if (hasBody(call) && type !== '' && !accepts(consumes, type)) {
    return failure(415, 'Unsupported Media Type', `Media type '${type}' is not among: ${consumes}`)
  }
  const produces = operation.produces || definition.produces || ''
  const wanted = header(call.request, 'accept')
  if (wanted !== '' && !wanted.split(',').some((range) => accepts(produces, range))) {
    return failure(406, 'Not Acceptable', `None of '${wanted}' is among: ${produces}`)
  }
  return undefined
}

/** The limit in MB that a body is over: zipped ones have one of their own (platform.md 6.4). */
function overLimit(kernel: Kernel, call: Call): number | undefined {
  const mb = (name: string, fallback: string): number =>
    Number(kernel.properties.get(`glide.rest.scripted.${name}`, fallback))
  const [zipped, whole] = [
    mb('max_inbound_gzip_content_length_mb', '1'),
    mb('max_inbound_content_length_mb', '10'),
  ]
  if (call.zipped > zipped * 1024 * 1024) return zipped
  return call.request.body.length > whole * 1024 * 1024 ? whole : undefined
}

/** 400 over the limit (platform.md 6.4). */
export const tooLarge = (limitMb: number): LocalResponse =>
  failure(400, 'Request body is too large', `The limit is ${limitMb} MB`)

/** One of the ACLs that the operation, or else its API, names is enough (platform.md 6.5). */
function isAuthorized(kernel: Kernel, caller: Caller | undefined, route: Route): boolean {
  const named = route.operation.enforce_acl || route.definition.enforce_acl || ''
  const acls = named.split(',').filter((id) => id !== '')
  const roles = caller?.session.roles ?? new Set<string>()
  if (route.operation.requires_snc_internal_role === '1' && roles.has('snc_external')) return false
  // "Scripted REST External Default": any internal user may call (platform.md 6.1).
  if (acls.length === 0) return caller !== undefined && !roles.has('snc_external')
  if (roles.has('admin')) return true
  return acls.some((id) => isGranted(kernel, id, roles))
}

function isGranted(kernel: Kernel, aclId: string, roles: ReadonlySet<string>): boolean {
  if (kernel.records.get('sys_security_acl', aclId)?.active !== '1') return false
  const wanted = rolesOfAcl(kernel, aclId)
  return wanted.length === 0 || wanted.some((role) => roles.has(role))
}

const hasBody = (call: Call): boolean =>
  call.method !== 'GET' && call.method !== 'DELETE' && call.request.body.length > 0

function accepts(list: string, range: string): boolean {
  const [wanted = ''] = range.split(';')
  const types = list.split(',').map((type) => type.trim().toLowerCase())
  const pattern = wanted.trim().toLowerCase()
  if (list === '' || pattern === '*/*' || types.includes('*/*')) return true
  const family = pattern.endsWith('/*') ? pattern.slice(0, -1) : undefined
  return types.some((type) => type === pattern || (family !== undefined && type.startsWith(family)))
}

function run(
  kernel: Kernel,
  call: Call,
  caller: Session,
  route: Route,
  params: Readonly<Record<string, string>>,
): LocalResponse {
  const session = { ...caller, scope: route.scope }
  const fromJson = (text: string): unknown =>
    kernel.realms.run(session, 'JSON.parse(text)', { text }, 'request')
  const { response, answer } = scriptResponse()
  const { operation_script = '', sys_id = '' } = route.operation
  const name = `sys_ws_operation.${sys_id}.operation_script`
  try {
    const request = scriptRequest(call, params, baseUrl(call.request), fromJson)
    const returned = kernel.realms.run(session, operation_script, { request, response }, name)
    if (answer.error !== undefined) return errorAnswer(kernel, answer.error, name)
    if (returned !== undefined && !answer.body && answer.streamed === undefined) {
      answer.body = { value: returned }
    }
    return answerOf(answer)
  } catch (error) {
    return errorAnswer(kernel, error, name)
  }
}

/** sn_ws_err errors keep their status; anything else is a 500, and logged (platform.md 6.3). */
function errorAnswer(kernel: Kernel, error: unknown, name: string): LocalResponse {
  if (isUnsupported(error)) kernel.log.write('error', name, error.message)
  const thrown = (typeof error === 'object' && error !== null ? error : {}) as Thrown
  const status = statusOf(thrown)
  const message = String(thrown.message ?? error)
  if (status !== undefined) return failure(status, message, textOrNull(thrown.detail))
  kernel.log.write('error', name, `${message}\n${String(thrown.stack ?? '')}`)
  return failure(500, message, name)
}

type Thrown = {
  readonly message?: unknown
  readonly detail?: unknown
  readonly stack?: unknown
  readonly statusCode?: unknown
  readonly bodyFault?: unknown
}

/** Errors of sn_ws_err bear their status; the realm's classes are not ours, so it is known by that. */
function statusOf({ bodyFault, statusCode }: Thrown): number | undefined {
  if (typeof bodyFault === 'number') return bodyFault
  return typeof statusCode === 'number' ? statusCode : undefined
}

const textOrNull = (value: unknown): string | null =>
  value === undefined || value === null || value === '' ? null : String(value)

const guest = (kernel: Kernel): Session => ({
  userId: kernel.people.userByName('guest')?.sys_id ?? 'guest',
  userName: 'guest',
  roles: new Set(),
  timeZone: 'GMT',
  interactive: false,
  scope: 'global',
})
