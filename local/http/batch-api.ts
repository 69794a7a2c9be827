import { STATUS_CODES } from 'node:http'
import { rangesOf } from './data-format'
import { failure, header, isObject, json, mediaType, parseJson, type Call } from './message'
import type { Kernel, LocalRequest, LocalResponse } from '../types'
import { multipart } from './multipart'
import { notSupported } from './table-call'

type Item = {
  readonly id: string
  readonly request: LocalRequest
  readonly withHeaders: boolean
}
type Handle = (request: LocalRequest) => LocalResponse

const MB = 1024 * 1024
/** The transaction quota rule of the Batch API (docs: batch-api.md, Size and processing limits). */
const MAX_MS = 30_000

/** POST /api/now[/v1|/v2]/batch (docs: batch-api.md): each item is a call of its own, made as the caller of the batch. */
export function batchApi(kernel: Kernel, call: Call, handle: Handle): LocalResponse {
  if (call.method !== 'POST') return notSupported()
  const wanted = header(call.request, 'accept')
  const [plain, parts] = [JSON_RANGES, PART_RANGES].map((types) => likingOf(wanted, types))
  if (wanted !== '' && !plain && !parts) return failure(406, 'Not Acceptable')
  const inParts = (parts ?? 0) > (plain ?? 0)
  const type = mediaType(call.request)
  if (type !== '' && type !== 'application/json') return failure(415, 'Unsupported Media Type')
  const body = parseJson(call.request.body.toString('utf8'))
  const given = isObject(body) && Array.isArray(body.rest_requests) ? body.rest_requests : undefined
  if (!isObject(body) || !given) return badBatch('rest_requests is required')
  const items = given.map((each: unknown) => itemOf(call.request, each))
  const known = items.filter((each) => each !== undefined)
  if (known.length < items.length) return badBatch('Each request needs an id, a method and a url')
  const batch_request_id = String(body.batch_request_id ?? '')
  const { serviced_requests, unserviced_requests } = serve(known, limitsOf(kernel, call), handle)
  if (inParts) return multipart([...serviced_requests, { batch_request_id, unserviced_requests }])
  return json(200, { batch_request_id, serviced_requests, unserviced_requests })
}

const JSON_RANGES = ['application/json', 'application/*', '*/*']
const PART_RANGES = ['multipart/mixed', 'multipart/*']
const likingOf = (accept: string, types: readonly string[]): number =>
  Math.max(0, ...rangesOf(accept).map(({ type, quality }) => (types.includes(type) ? quality : 0)))

const badBatch = (detail: string): LocalResponse =>
  failure(400, 'Exception while reading request', detail)

type Limits = { readonly input: number; readonly output: number }

/** In bytes an item; the header may only lower what the property allows. */
function limitsOf(kernel: Kernel, call: Call): Limits {
  const property = (name: string, fallback: number): number => {
    const value = Number(kernel.properties.get(`glide.rest.batch.max.${name}`, ''))
    return value > 0 ? value : fallback
  }
  const input = Math.min(property('inputSize', 5 * MB), 10 * MB)
  const output = property('outputSize', 10 * MB)
  const asked = Number(header(call.request, 'x-batchrequest-max-output-size'))
  return { input, output: asked > 0 ? Math.min(asked, output) : output }
}

/** In their order; at the first that is over a limit, that one and the rest are not served. */
function serve(items: readonly Item[], limits: Limits, handle: Handle) {
  const began = performance.now()
  const serviced_requests: object[] = []
  for (const item of items) {
    if (item.request.body.length > limits.input || performance.now() - began > MAX_MS) break
    const start = performance.now()
    const answer = item.request.path.startsWith('/api/') ? handle(item.request) : noResource()
    if (answer.body.length > limits.output) break
    serviced_requests.push(serviced(item, answer, performance.now() - start))
  }
  const unserviced_requests = items.slice(serviced_requests.length).map(({ id }) => id)
  return { serviced_requests, unserviced_requests }
}

/** Only APIs can be called. */
const noResource = (): LocalResponse =>
  failure(400, 'Requested URI does not represent any resource')

function serviced({ id, request, withHeaders }: Item, answer: LocalResponse, ms: number): object {
  const { status, headers } = answer
  const body = request.method.toUpperCase() === 'HEAD' ? Buffer.alloc(0) : Buffer.from(answer.body)
  const redirect = headers.location
  const pairs = [...Object.entries(headers), ['Content-Length', String(body.length)] as const]
  return {
    id,
    body: body.toString('base64'),
    status_code: status,
    status_text: STATUS_CODES[status] ?? '',
    headers: withHeaders ? pairs.map(([name, value]) => ({ name, value: String(value) })) : [],
    execution_time: Math.round(ms),
    ...(status >= 400 ? { error_message: messageOf(answer) } : {}),
    ...(status >= 300 && status < 400 && redirect ? { redirect_url: String(redirect) } : {}),
  }
}

function messageOf({ body, status }: LocalResponse): string {
  const answer = parseJson(body.toString())
  const error = isObject(answer) && isObject(answer.error) ? answer.error.message : undefined
  return typeof error === 'string' ? error : (STATUS_CODES[status] ?? '')
}

const CREDENTIALS = ['authorization', 'cookie', 'x-usertoken', 'x-sn-apikey', 'host']

/** A request of the batch: its own headers, the batch's credentials (one authentication for all, docs: batch-api.md). */
function itemOf(outer: LocalRequest, given: unknown): Item | undefined {
  if (!isObject(given)) return undefined
  const [id, method, url] = [given.id, given.method, given.url].map(textIn)
  if (!id || !method || !url?.startsWith('/')) return undefined
  const own = headersIn(given.headers).filter(([name]) => !CREDENTIALS.includes(name))
  const kept = CREDENTIALS.map((name) => [name, header(outer, name)] as const)
  const headers = Object.fromEntries([...own, ...kept.filter(([, value]) => value !== '')])
  const body = Buffer.from(textIn(given.body) ?? '', 'base64')
  const request = { method, path: url, headers, body }
  return { id, request, withHeaders: given.exclude_response_headers !== true }
}

function headersIn(given: unknown): (readonly [string, string])[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : []
  return list.flatMap((each) => {
    const [name, value] = isObject(each) ? [textIn(each.name), textIn(each.value)] : []
    return name && value !== undefined ? [[name.toLowerCase(), value] as const] : []
  })
}

const textIn = (given: unknown): string | undefined =>
  typeof given === 'string' || typeof given === 'number' ? String(given) : undefined
