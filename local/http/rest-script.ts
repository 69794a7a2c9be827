import type { LocalResponse } from '../types'
import { unsupported } from '../unsupported'
import { header, mediaType, type Call } from './message'

/** What the script left in its response object. */
export type ScriptAnswer = {
  status: number
  readonly headers: Record<string, string>
  body: { readonly value: unknown } | undefined
  streamed: string | undefined
  error: unknown
}

/** What a request object needs of the instance. */
export type Means = {
  /** Makes a value of the script's own realm from JSON. */
  readonly fromJson: (text: string) => unknown
  /** The limit in MB that the body is over: told as the script reads it, but not to a stream (r_ControllingMaxRequestSize). */
  readonly over: number | undefined
}

/** The `request` of a resource script (platform.md 6.2). */
export function scriptRequest(
  call: Call,
  params: Readonly<Record<string, string>>,
  base: string,
  means: Means,
): object {
  const { request } = call
  const { fromJson } = means
  const plain = (value: unknown): unknown => fromJson(JSON.stringify(value))
  return Object.freeze({
    body: scriptBody(call, means),
    pathParams: plain(params),
    queryParams: plain(queryParams(call)),
    queryString: call.queryString,
    uri: call.path,
    url: base + call.path + (call.queryString ? `?${call.queryString}` : ''),
    headers: plain(request.headers),
    getHeader: (name: unknown) => header(request, String(name)) || null,
    getSupportedResponseContentTypes: () => plain([header(request, 'accept') || '*/*']),
  })
}

/** Every value is an array; a form's fields are among them (platform.md 6.2, 6.4). */
function queryParams(call: Call): Record<string, string[]> {
  const isForm = mediaType(call.request) === 'application/x-www-form-urlencoded'
  const form = isForm ? new URLSearchParams(call.request.body.toString('utf8')) : []
  const values = new Map<string, string[]>()
  for (const [name, value] of [...call.query, ...form])
    values.set(name, [...(values.get(name) ?? []), value])
  return Object.fromEntries(values)
}

/** Only one of data, dataString, dataStream has the body, once; the next one finds it empty (platform.md 6.2). */
function scriptBody(call: Call, { fromJson, over }: Means): object {
  let isRead = false
  let entries: unknown[] | undefined
  const once = (): string => {
    if (over !== undefined) throw fault(400, `Request body is too large: the limit is ${over} MB`)
    const text = isRead ? '' : call.request.body.toString('utf8')
    isRead = true
    return text
  }
  const rest = (): unknown[] => {
    const data = entries ? undefined : jsonBody(call, once(), fromJson)
    entries ??= Array.isArray(data) ? [...(data as unknown[])] : [data]
    return entries
  }
  return Object.freeze({
    get dataString() {
      return textBody(call, once())
    },
    get data() {
      return jsonBody(call, once(), fromJson)
    },
    get dataStream(): never {
      return unsupported('request.body.dataStream', 'local/http/rest-script.ts')
    },
    hasNext: () => rest().length > 0,
    nextEntry: () => rest().shift() ?? null,
  })
}

/** Refusals that the platform makes while a script reads its body. */
export type BodyFault = { readonly bodyFault: number; readonly message: string }

function textBody(call: Call, text: string): string {
  const type = mediaType(call.request)
  const isText = type === '' || /json|xml|x-www-form-urlencoded/.test(type)
  // Any other content type is a 500 as the script reads data or dataString (platform.md 6.4).
  if (!isText) throw fault(500, `Content-Type '${type}' is not supported for request.body`)
  return text
}

function jsonBody(call: Call, text: string, fromJson: Means['fromJson']): unknown {
  textBody(call, text)
  if (text.trim() === '') return null
  if (mediaType(call.request).includes('xml')) {
    return unsupported('XML in request.body.data', 'local/http/rest-script.ts')
  }
  try {
    JSON.parse(text)
  } catch {
    throw fault(400, 'Exception while reading request')
  }
  return fromJson(text)
}

const fault = (bodyFault: number, message: string): BodyFault => ({ bodyFault, message })

/** The `response` of a resource script, and what it leaves there. */
export function scriptResponse(): { readonly response: object; readonly answer: ScriptAnswer } {
  const answer: ScriptAnswer = {
    status: 200,
    headers: {},
    body: undefined,
    streamed: undefined,
    error: undefined,
  }
  const setHeader = (name: unknown, value: unknown): void => {
    answer.headers[String(name).toLowerCase()] = String(value)
  }
  const writer = Object.freeze({
    writeString: (text: unknown) => void (answer.streamed = (answer.streamed ?? '') + String(text)),
    writeStream: () => unsupported('writeStream of a response', 'local/http/rest-script.ts'),
  })
  const response = Object.freeze({
    setStatus(status: unknown) {
      const number = Number(status)
      answer.status = Number.isFinite(number) ? number : 0
    },
    setBody: (value: unknown) => void (answer.body = { value }),
    setError: (error: unknown) => void (answer.error = error),
    setHeader,
    setHeaders(headers: Record<string, unknown>) {
      for (const [name, value] of Object.entries(headers)) setHeader(name, value)
    },
    setContentType: (type: unknown) => setHeader('content-type', type),
    setLocation: (url: unknown) => setHeader('location', url),
    getStreamWriter: () => writer,
  })
  return { response, answer }
}

/** The HTTP answer: wrapped in `result`, or as it was streamed. */
export function answerOf({ status, headers, body, streamed }: ScriptAnswer): LocalResponse {
  const type = { 'content-type': 'application/json;charset=UTF-8' }
  if (streamed !== undefined) return { status, headers: { ...type, ...headers }, body: streamed }
  if (body === undefined || status === 204) return { status, headers, body: '' }
  const text = JSON.stringify({ result: body.value })
  return { status, headers: { ...type, ...headers }, body: text }
}
