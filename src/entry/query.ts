import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int'
import { done, refuse, type Result } from '../core/result'

/** A query parameter: the platform hands lists over (platform.md 6.2); the first one counts, '' = not given. */
export const textOf = (request: RESTAPIRequest, name: string): string => {
  const given: unknown = request.queryParams?.[name]
  const first: unknown = Array.isArray(given) ? given[0] : given
  return typeof first === 'string' ? first : ''
}

const wrong = (name: string, message: string) =>
  refuse('malformed', `The query parameter ${name} ${message}.`, [{ path: `?${name}`, message }])

/** A whole number of at least `least`; undefined when it is not given. */
export function numberOf(
  request: RESTAPIRequest,
  name: string,
  least: number,
): Result<number | undefined> {
  const text = textOf(request, name)
  if (text === '') return done(undefined)
  const value = Number(text)
  if (!/^[0-9]{1,10}$/.test(text) || value < least) {
    return wrong(name, `must be a whole number, ${least} or more`)
  }
  return done(value)
}

/** One of the given words; '' when it is not given. */
export function wordOf(request: RESTAPIRequest, name: string, words: object): Result<string> {
  const text = textOf(request, name)
  if (text === '' || Object.keys(words).includes(text)) return done(text)
  return wrong(name, `must be one of ${Object.keys(words).join(', ')}`)
}

/** true or false; false when it is not given. */
export function flagOf(request: RESTAPIRequest, name: string): Result<boolean> {
  const word = wordOf(request, name, { true: 1, false: 0 })
  return word.ok ? done(word.value === 'true') : word
}

/** A part of the path, as the platform decoded it. */
export const pathOf = (request: RESTAPIRequest, name: string): string =>
  String(request.pathParams?.[name] ?? '')
