import type { LocalRequest, LocalResponse } from '../types'

/** A request taken apart: what every part of the HTTP side reads. */
export type Call = {
  readonly request: LocalRequest
  readonly method: string
  /** Without the query, not decoded. */
  readonly path: string
  readonly query: URLSearchParams
  readonly queryString: string
  /** Bytes of the body as it came, where it came zipped; else 0. */
  readonly zipped: number
}

/** Takes a request apart; HTTP methods in upper case, HEAD as the GET it stands for. */
export function callOf(request: LocalRequest, zipped = 0): Call {
  // A proxy's form of the request line names the whole address (RFC 9112, 3.2.2).
  const target = request.path.replace(/^https?:\/\/[^/?]*/i, '')
  const mark = target.indexOf('?')
  const path = mark < 0 ? target : target.slice(0, mark)
  const queryString = mark < 0 ? '' : target.slice(mark + 1)
  return {
    request,
    method: methodOf(request, path),
    path: path.replace(/\/{2,}/g, '/').replace(/(.)\/+$/, '$1'),
    query: new URLSearchParams(queryString),
    queryString,
    zipped,
  }
}

/** REST methods may be overridden by a header, and HEAD is a GET (docs: rest-api-explorer/c_RESTAPI.md). */
function methodOf(request: LocalRequest, path: string): string {
  const override = path.startsWith('/api/') ? header(request, 'x-http-method-override') : ''
  const method = (override.trim() || request.method).toUpperCase()
  return method === 'HEAD' ? 'GET' : method
}

/** A flag of the query, in any case: Python clients write True. */
export const flag = (call: Call, name: string): boolean =>
  (call.query.get(name) ?? '').trim().toLowerCase() === 'true'

/** A header of the request by its name in any case; '' where it is not sent. */
export function header(request: LocalRequest, name: string): string {
  const wanted = name.toLowerCase()
  const found = Object.entries(request.headers).find(([key]) => key.toLowerCase() === wanted)
  return found?.[1] ?? ''
}

/** The media type of the body, without parameters, in lower case. */
export const mediaType = (request: LocalRequest): string =>
  (header(request, 'content-type').split(';')[0] ?? '').trim().toLowerCase()

/** A JSON answer. */
export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string | string[]>> = {},
): LocalResponse {
  const type = { 'content-type': 'application/json;charset=UTF-8' }
  return { status, headers: { ...type, ...headers }, body: JSON.stringify(body) }
}

/** An answer without body. */
export const empty = (
  status: number,
  headers: Readonly<Record<string, string | string[]>> = {},
): LocalResponse => ({ status, headers, body: '' })

/** The platform's error envelope (platform.md 6.3, 11.2). */
export const failure = (
  status: number,
  message: string,
  detail: string | null = null,
): LocalResponse => json(status, { error: { message, detail }, status: 'failure' })

/** A part of a path, decoded; a broken escape stays as it was sent. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Without halves of surrogate pairs, which neither an address nor XML can hold. */
export const wellFormed = (text: string): string => text.replace(/[\uD800-\uDFFF]/gu, '')

/** The address that the caller knows this instance by. */
export const baseUrl = (request: LocalRequest): string =>
  `http://${header(request, 'host') || 'localhost'}`

/** The fields of a form body. */
export const formOf = (request: LocalRequest): URLSearchParams =>
  new URLSearchParams(request.body.toString('utf8'))

/** The body as a JSON object; undefined for anything else. */
export function jsonObject(request: LocalRequest): Readonly<Record<string, unknown>> | undefined {
  const value = parseJson(request.body.toString('utf8'))
  return isObject(value) ? value : undefined
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A JSON text, with single quotes too, as the documentation's own requests have them (c_TableAPI.md, batch-api.md); undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return parseSingleQuoted(text)
  }
}

const STRINGS = /"(?:[^"\\]|\\[\s\S])*"|'((?:[^'\\]|\\[\s\S])*)'/g

function parseSingleQuoted(text: string): unknown {
  const plain = text.replace(STRINGS, (whole: string, single: string | undefined) =>
    single === undefined
      ? whole
      : `"${single.replace(/\\'/g, "'").replace(/(\\[\s\S])|"/g, (_, escaped) => escaped ?? '\\"')}"`,
  )
  try {
    return plain === text ? undefined : JSON.parse(plain)
  } catch {
    return undefined
  }
}
