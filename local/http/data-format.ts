import { xmlBody, xmlRecords } from './xml-data'
import type { Kernel, LocalRequest, LocalResponse } from '../types'
import { failure, header, isObject, mediaType, parseJson, type Call } from './message'
import { own } from '../own'

type Format = 'json' | 'xml'

const TYPES: Readonly<Record<string, Format>> = {
  'application/json': 'json',
  'application/xml': 'xml',
}
const RANGES: Readonly<Record<string, Format>> = {
  '*/*': 'json',
  'application/*': 'json',
  ...TYPES,
}

/** What the caller wants to read: JSON unless Accept prefers XML; undefined where it takes neither (docs: c_TableAPI.md, Headers). */
function wantedFormat(request: LocalRequest): Format | undefined {
  const accept = header(request, 'accept').trim()
  if (accept === '') return 'json'
  const ranges = rangesOf(accept)
  const known = ranges.filter(({ type, quality }) => own(RANGES, type) !== undefined && quality > 0)
  const [best] = known.sort((a, b) => b.quality - a.quality)
  return best && own(RANGES, best.type)
}

/** What an Accept header asks for, and how much of it (q, 1 where it is not said). */
export const rangesOf = (accept: string) => accept.split(',').map(rangeOf)

function rangeOf(text: string): { readonly type: string; readonly quality: number } {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1)
  return { type, quality: Number.isFinite(quality) ? quality : 1 }
}

/**
 * Why a call is refused before it is looked at: 406 for an Accept that is neither JSON nor XML. A call without the header is
 * served, as the pages of the endpoints say; c_RESTAPI.md says 400, which local.rest.require_headers=true switches on.
 */
export function formatRefusal(kernel: Kernel, call: Call): LocalResponse | undefined {
  if (isStrict(kernel) && header(call.request, 'accept') === '') return missing('Accept')
  if (wantedFormat(call.request) !== undefined) return undefined
  const accept = header(call.request, 'accept')
  return failure(
    406,
    'Not Acceptable',
    `None of '${accept}' is among: ${Object.keys(TYPES).join()}`,
  )
}

const isStrict = (kernel: Kernel): boolean =>
  kernel.properties.get('local.rest.require_headers', 'false') === 'true'

const missing = (name: string): LocalResponse =>
  failure(400, 'Bad Request', `The header ${name} is required`)

/** The answer as the caller wants it: JSON turned into <response>…</response> where that is XML. */
export function inFormat(call: Call, answer: LocalResponse): LocalResponse {
  const isJson = String(answer.headers['content-type'] ?? '').startsWith('application/json')
  if (!isJson || answer.body.length === 0 || wantedFormat(call.request) !== 'xml') return answer
  return asXml(answer)
}

/** An answer of JSON as one of XML, of the type that was asked for. */
export function asXml(answer: LocalResponse, type = 'application/xml'): LocalResponse {
  if (answer.body.length === 0) return answer
  const headers = { ...answer.headers, 'content-type': `${type}; charset=UTF-8` }
  return { ...answer, headers, body: xmlBody(JSON.parse(answer.body.toString())) }
}

/** The one record of a body. Of several, only the first is taken (docs: c_RESTAPI.md, Supported HTTP request methods). */
export function recordBody(
  kernel: Kernel,
  call: Call,
): { readonly values: Readonly<Record<string, unknown>> } | LocalResponse {
  const text = call.request.body.toString('utf8').replace(/^\uFEFF/, '')
  const type = mediaType(call.request)
  if (text.trim() !== '' && type === '' && isStrict(kernel)) return missing('Content-Type')
  const format = type === '' ? 'json' : own(TYPES, type)
  if (format === undefined) {
    return failure(
      415,
      'Unsupported Media Type',
      `'${type}' is none of: ${Object.keys(TYPES).join()}`,
    )
  }
  if (text.trim() === '') return { values: {} }
  const values = format === 'json' ? firstOf(parseJson(text)) : xmlRecords(text)?.[0]
  return values ? { values } : unreadable(format)
}

function firstOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return isObject(one) ? one : undefined
}

const unreadable = (format: Format): LocalResponse =>
  failure(
    400,
    'Exception while reading request',
    `The payload is not valid ${format.toUpperCase()}`,
  )
