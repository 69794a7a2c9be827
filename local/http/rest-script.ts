import type { LocalResponse } from '../types'
import { header, mediaType, type Call } from './message'
import { xmlData } from './xml-data'

/** What the script left in its response object. */
type ScriptAnswer = {
  status: number
  isStatusSet: boolean
  readonly headers: Record<string, string>
  body: { readonly value: unknown } | undefined
  streamed: Buffer | undefined
  error: unknown
}

/** What a request object needs of the instance. */
export type Means = {
  /** Makes a value of the script's own realm from JSON. */
  readonly fromJson: (text: string) => unknown
  /** Called as the script reads a body that has a limit, which a stream has not (r_ControllingMaxRequestSize); may throw. */
  readonly onRead: () => void
  readonly streamOf: (bytes: Buffer) => unknown
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
function scriptBody(call: Call, { fromJson, onRead, streamOf }: Means): object {
  let isRead = false
  let entries: unknown[] | undefined
  const bytes = (): Buffer => {
    const left = isRead ? Buffer.alloc(0) : call.request.body
    isRead = true
    return left
  }
  const once = (): string => {
    onRead()
    return bytes().toString('utf8')
  }
  const rest = (): unknown[] => {
    const data = entries ? undefined : dataBody(call, once(), fromJson)
    entries ??= Array.isArray(data) ? [...(data as unknown[])] : [data]
    return entries
  }
  return Object.freeze({
    get dataString() {
      return textBody(call, once())
    },
    get data() {
      return dataBody(call, once(), fromJson)
    },
    /** Of any content type and any size (platform.md 6.4). */
    get dataStream() {
      return streamOf(bytes())
    },
    hasNext: () => rest().length > 0,
    nextEntry: () => rest().shift() ?? null,
  })
}

/** Refusals that the platform makes while a script reads its body. */
type BodyFault = { readonly bodyFault: number; readonly message: string }

function textBody(call: Call, text: string): string {
  const type = mediaType(call.request)
  const isText = type === '' || /json|xml|x-www-form-urlencoded/.test(type)
  // Any other content type is a 500 as the script reads data or dataString (platform.md 6.4).
  if (!isText) throw fault(500, `Content-Type '${type}' is not supported for request.body`)
  return text
}

function dataBody(call: Call, text: string, fromJson: Means['fromJson']): unknown {
  textBody(call, text)
  if (text.trim() === '') return null
  if (mediaType(call.request).includes('xml')) {
    const data = xmlData(text)
    if (data === undefined) throw fault(400, 'Exception while reading request')
    return fromJson(JSON.stringify(data))
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
export function scriptResponse(bytesOf: (stream: unknown) => Buffer): {
  readonly response: object
  readonly answer: ScriptAnswer
} {
  const answer: ScriptAnswer = {
    status: 200,
    isStatusSet: false,
    headers: {},
    body: undefined,
    streamed: undefined,
    error: undefined,
  }
  const setHeader = (name: unknown, value: unknown): void => {
    if (answer.streamed === undefined) answer.headers[String(name).toLowerCase()] = String(value)
  }
  const response = Object.freeze({
    setStatus(status: unknown) {
      if (answer.streamed !== undefined) return
      const number = Number(status)
      answer.status = Number.isFinite(number) ? number : 0
      answer.isStatusSet = true
    },
    setBody: (value: unknown) => void (answer.body = { value }),
    setError: (error: unknown) => void (answer.error = error),
    setHeader,
    setHeaders(headers: Record<string, unknown>) {
      for (const [name, value] of Object.entries(headers)) setHeader(name, value)
    },
    setContentType: (type: unknown) => setHeader('content-type', type),
    setLocation: (url: unknown) => setHeader('location', url),
    getStreamWriter: () => streamWriter(answer, bytesOf),
  })
  return { response, answer }
}

/**
 * Writes past the `result`. Content type and status "must" be set before, "or the response will fail", and stay as they are
 * from then on (c_ScriptableServiceRespStreamWriter; that it fails with an error in the script is assumed).
 */
function streamWriter(answer: ScriptAnswer, bytesOf: (stream: unknown) => Buffer): object {
  const write = (bytes: Buffer): void => {
    if (!answer.isStatusSet || !answer.headers['content-type'])
      throw new Error('Set content type and status before the response is written to')
    answer.streamed = Buffer.concat([answer.streamed ?? Buffer.alloc(0), bytes])
  }
  return Object.freeze({
    writeString: (text: unknown) => write(Buffer.from(String(text), 'utf8')),
    writeStream: (stream: unknown) => write(bytesOf(stream)),
  })
}

/** The HTTP answer: wrapped in `result`, or as it was streamed. */
export function answerOf({ status, headers, body, streamed }: ScriptAnswer): LocalResponse {
  if (streamed !== undefined) return { status, headers, body: streamed }
  if (body === undefined || status === 204) return { status, headers, body: '' }
  const type = { 'content-type': 'application/json;charset=UTF-8' }
  const text = JSON.stringify({ result: body.value })
  return { status, headers: { ...type, ...headers }, body: text }
}
