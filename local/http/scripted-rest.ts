import type { Kernel, LocalResponse, Session } from '../types'
import { isUnsupported } from '../unsupported'
import type { Caller } from './auth'
import { overLimit, tooLarge } from './body-limits'
import { asXml, rangesOf } from './data-format'
import { accepts, DEFAULT_TYPES, isJson, isXml } from './media-types'
import { baseUrl, failure, header, mediaType, type Call } from './message'
import { runnerOf } from './rest-access'
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
  const runner = runnerOf(kernel, call, caller, route)
  if ('status' in runner) return runner
  return unfit(call, route) ?? run(kernel, call, runner, route, params)
}

/** 415 for a body in another format than the API takes, 406 where it gives none that is wanted (c_SpecifyContentType). */
function unfit(call: Call, { operation, definition }: Route): LocalResponse | undefined {
  const consumes = operation.consumes || definition.consumes || DEFAULT_TYPES
  const type = mediaType(call.request)
  if (hasBody(call) && type !== '' && !accepts(consumes, type)) {
    return failure(415, 'Unsupported Media Type', `Media type '${type}' is not among: ${consumes}`)
  }
  const produces = operation.produces || definition.produces || DEFAULT_TYPES
  const wanted = header(call.request, 'accept')
  if (wanted !== '' && !wanted.split(',').some((range) => accepts(produces, range))) {
    return failure(406, 'Not Acceptable', `None of '${wanted}' is among: ${produces}`)
  }
  return undefined
}

const hasBody = (call: Call): boolean =>
  call.method !== 'GET' && call.method !== 'DELETE' && call.request.body.length > 0

/** The type of XML that the caller likes better than JSON, of what the API gives; undefined: JSON. */
function xmlWanted(call: Call, { operation, definition }: Route): string | undefined {
  const accept = header(call.request, 'accept')
  if (accept === '') return undefined
  const produces = operation.produces || definition.produces || DEFAULT_TYPES
  const types = produces.split(',').map((type) => type.trim().toLowerCase())
  const ranges = rangesOf(accept)
  const liking = (type: string): number =>
    Math.max(0, ...ranges.map((range) => (accepts(type, range.type) ? range.quality : 0)))
  const best = (of: readonly string[]): string | undefined =>
    [...of].sort((a, b) => liking(b) - liking(a)).find((type) => liking(type) > 0)
  const [xml, plain] = [best(types.filter(isXml)), best(types.filter(isJson))]
  if (xml === undefined || (plain !== undefined && liking(plain) >= liking(xml))) return undefined
  return xml.includes('*') ? 'application/xml' : xml
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
  const limit = overLimit(kernel, call)
  let isOver = false
  const onRead = (): void => {
    if (limit === undefined) return
    isOver = true
    throw new Error(`The request body is over ${limit} MB`)
  }
  const streamOf = (bytes: Buffer): unknown => kernel.realms.streamOf(session, bytes)
  const request = scriptRequest(call, params, baseUrl(call.request), { fromJson, onRead, streamOf })
  const answer = answerTo(kernel, session, route, request)
  // Whatever the script makes of that error (r_ControllingMaxRequestSize).
  if (isOver && limit !== undefined) return tooLarge(limit)
  const xml = answer.isSerialized ? xmlWanted(call, route) : undefined
  return xml === undefined ? answer.response : asXml(answer.response, xml)
}

type Scripted = { readonly response: LocalResponse; readonly isSerialized: boolean }

function answerTo(kernel: Kernel, session: Session, route: Route, request: object): Scripted {
  const { operation_script = '', sys_id = '' } = route.operation
  const name = `sys_ws_operation.${sys_id}.operation_script`
  const { response, answer } = scriptResponse((stream) => kernel.realms.bytesOf(session, stream))
  const failed = (error: unknown): Scripted => ({
    response: errorAnswer(kernel, error, name),
    isSerialized: true,
  })
  try {
    const returned = kernel.realms.run(session, operation_script, { request, response }, name)
    if (answer.error !== undefined) return failed(answer.error)
    if (returned !== undefined && !answer.body && answer.streamed === undefined) {
      answer.body = { value: returned }
    }
    const isSerialized = answer.body !== undefined && answer.streamed === undefined
    return { response: answerOf(answer), isSerialized }
  } catch (error) {
    return failed(error)
  }
}

/** sn_ws_err errors keep their status; anything else is a 500, and logged (platform.md 6.3). */
function errorAnswer(kernel: Kernel, error: unknown, name: string): LocalResponse {
  if (isUnsupported(error)) {
    kernel.log.write('error', name, error.message)
    return failure(501, error.message, name)
  }
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
