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

/** Takes a request apart; HTTP methods in upper case. */
export function callOf(request: LocalRequest, zipped = 0): Call {
  const mark = request.path.indexOf('?')
  const path = mark < 0 ? request.path : request.path.slice(0, mark)
  const queryString = mark < 0 ? '' : request.path.slice(mark + 1)
  return {
    request,
    method: request.method.toUpperCase(),
    path: path.replace(/\/{2,}/g, '/').replace(/(.)\/+$/, '$1'),
    query: new URLSearchParams(queryString),
    queryString,
    zipped,
  }
}

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

/** The address that the caller knows this instance by. */
export const baseUrl = (request: LocalRequest): string =>
  `http://${header(request, 'host') || 'localhost'}`

/** The fields of a form body. */
export const formOf = (request: LocalRequest): URLSearchParams =>
  new URLSearchParams(request.body.toString('utf8'))

/** The body as a JSON object; undefined for anything else. */
export function jsonObject(request: LocalRequest): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8'))
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
